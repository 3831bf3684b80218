/** @jest-environment jsdom */
import './fixtures/browser';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { ReactElement } from 'react';
import { HostFailure } from '../../src/hosts/host';
import { interfaceText } from '../../src/locales/interface';
import { cleanText } from '../../src/locales/interface/clean';
import { App } from '../../src/views/App';
import { CheckPane } from '../../src/views/CheckPane';
import { FailureView } from '../../src/views/errors/FailureView';
import { ConnectingView } from '../../src/views/states/ConnectingView';
import type { ThemeName } from '../../src/views/theme';
import type { Finding, WorkbookReport } from '../../src/engine/report/report';
import { FakeHost } from './fixtures/fakeHost';
import { KeepingHost } from './fixtures/keepingHost';
import { CLEAN, REPORT } from './fixtures/report';

jest.mock('../../src/engine/run', () => ({ check: () => null }));
jest.mock('../../src/help/pages', () => jest.requireActual<object>('./fixtures/helpPages'));
jest.mock('../../src/locales/sentences', () => ({
  ...jest.requireActual<object>('../../src/locales/sentences'),
  say: (_: string, { id }: { id: string }) => `〔${id}〕`,
}));

expect.extend(toHaveNoViolations);

const text = interfaceText('zh-CN');
const click = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const pane = (report: typeof REPORT | null) => (
  <CheckPane host={new FakeHost()} locale="zh-CN" report={report} />
);

const REASON = '上级批复口径不同，已核实';
const standing: Readonly<Record<string, Partial<Finding>>> = {
  'X-08/208': { waiver: { status: 'reopened', reason: REASON }, since: 'changed' },
  'P-11/合格率': { waiver: { status: 'accepted', reason: REASON }, since: 'new' },
};
const EXPLAINED: WorkbookReport = {
  ...REPORT,
  findings: REPORT.findings.map((finding) => ({ ...finding, ...standing[finding.id] })),
  staleWaivers: [{ finding: 'X-99/gone', values: '', reason: REASON }],
  gone: ['X-98/gone'],
};
const KEPT = JSON.stringify({ version: 1, baseline: { taken: '2026-11-23T06:02:00Z', findings: [] } });
const keeping = (report: WorkbookReport) => (
  <CheckPane host={new KeepingHost(KEPT)} locale="zh-CN" report={report} />
);

/** Each view: what to draw and how to get there. */
const VIEWS: Readonly<Record<string, readonly [ReactElement, () => Promise<unknown>]>> = {
  welcome: [pane(null), async () => undefined],
  findings: [pane(REPORT), async () => undefined],
  filtered: [pane(REPORT), () => click('2 尾差')],
  detail: [pane(REPORT), () => click(/-3\.45/)],
  'clean result': [pane(CLEAN), () => screen.findByRole('heading', { name: cleanText('zh-CN').title })],
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
  explained: [
    keeping(EXPLAINED),
    async () => {
      await screen.findByText(/的基准相比/);
      await click('已说明 1 处');
      await click('失效的说明 1 条');
    },
  ],
  reopened: [keeping(EXPLAINED), () => click(/^错误 表1!F14/)],
  'explaining, refused': [
    keeping(REPORT),
    async () => {
      await click(/^错误 表1!F14/);
      await click(text.explain.start);
      await click(text.explain.save);
    },
  ],
  help: [
    pane(REPORT),
    async () => {
      await click(/^错误 表1!F14/);
      await click(text.help.openOf('X-08'));
      await screen.findByRole('heading', { name: '怎样改' });
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
