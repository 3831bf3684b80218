/** @jest-environment jsdom */
import './fixtures/browser';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { ReactElement } from 'react';
import { HostFailure } from '../../src/hosts/host';
import { interfaceText } from '../../src/locales/interface';
import { App } from '../../src/views/App';
import { CheckPane } from '../../src/views/CheckPane';
import { FailureView } from '../../src/views/errors/FailureView';
import { ConnectingView } from '../../src/views/states/ConnectingView';
import type { ThemeName } from '../../src/views/theme';
import { FakeHost } from './fixtures/fakeHost';
import { CLEAN, REPORT } from './fixtures/report';

jest.mock('../../src/engine/run', () => ({ check: () => null }));
jest.mock('../../src/locales/sentences', () => ({
  ...jest.requireActual<object>('../../src/locales/sentences'),
  say: (_: string, { id }: { id: string }) => `〔${id}〕`,
}));

expect.extend(toHaveNoViolations);

const text = interfaceText('zh-CN');
const click = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const pane = (report: typeof REPORT | null) => (
  <CheckPane host={new FakeHost()} locale="zh-CN" report={report} />
);

/** Each view: what to draw and how to get there. */
const VIEWS: Readonly<Record<string, readonly [ReactElement, () => Promise<unknown>]>> = {
  welcome: [pane(null), async () => undefined],
  findings: [pane(REPORT), async () => undefined],
  filtered: [pane(REPORT), () => click('2 尾差')],
  detail: [pane(REPORT), () => click(/−3\.45/)],
  'clean result': [pane(CLEAN), async () => undefined],
  ledger: [
    pane(REPORT),
    async () => {
      await click(text.places.ledger);
      await click('表下注明的公式 1 条');
    },
  ],
  forms: [
    pane(REPORT),
    async () => {
      await click(text.places.forms);
      await click(/^表3 支出决算表/);
    },
  ],
  connecting: [<ConnectingView />, async () => undefined],
  failure: [
    <FailureView failure={new HostFailure('tooLarge')} onRetry={() => undefined} />,
    async () => undefined,
  ],
};
const THEMES: readonly ThemeName[] = ['light', 'dark', 'contrast'];
const cases = Object.keys(VIEWS).flatMap((view) => THEMES.map((theme) => [view, theme] as const));

it.each(cases)('%s has no accessibility violations (%s)', async (view, theme) => {
  const [element, reach] = VIEWS[view] ?? [null, async () => undefined];
  const { container } = render(
    <App theme={theme} locale="zh-CN">
      {element}
    </App>,
  );
  await reach();
  expect(await axe(container)).toHaveNoViolations();
});
