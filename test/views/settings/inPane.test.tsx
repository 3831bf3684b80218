/** @jest-environment jsdom */
import '../fixtures/browser';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { interfaceText } from '../../../src/locales/interface';
import { settingsText } from '../../../src/locales/interface/settings';
import { App } from '../../../src/views/App';
import { CheckPane } from '../../../src/views/CheckPane';
import { changePreferences } from '../../../src/views/settings/preferences';
import { FakeHost } from '../fixtures/fakeHost';

// The pane is under test, not the engine: it always answers with the report written by hand.
jest.mock('../../../src/engine/run', () => ({
  check: () => jest.requireActual<{ REPORT: unknown }>('../fixtures/report').REPORT,
}));

const text = interfaceText('zh-CN');
const words = settingsText('zh-CN');

beforeEach(() => window.localStorage.clear());

async function checked(): Promise<FakeHost> {
  const host = new FakeHost();
  render(
    <App theme="light" locale="zh-CN">
      <CheckPane host={host} locale="zh-CN" />
    </App>,
  );
  await userEvent.click(screen.getByRole('button', { name: text.check.run }));
  await screen.findByText('示例市社会保险中心');
  return host;
}

const headings = () =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent ?? '');

it('open over the results and give the focus back', async () => {
  await checked();
  const gear = screen.getByRole('button', { name: text.places.settings });
  await userEvent.click(gear);
  await waitFor(() => expect(screen.getByRole('heading', { name: words.title })).toHaveFocus());
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('heading', { name: words.title })).toBeNull();
  await waitFor(() => expect(gear).toHaveFocus());
});

it('arrange the findings at once', async () => {
  await checked();
  expect(screen.queryByText(text.cause.title(1))).not.toBeNull();
  act(() => changePreferences({ arrangement: 'form' }));
  expect(screen.queryByText(text.cause.title(1))).toBeNull();
  expect(headings().some((heading) => heading.startsWith(text.formShort('T3')))).toBe(true);
});

it('mark after a check that was asked for, and only then', async () => {
  const unmarked = await checked();
  expect(unmarked.marked).toHaveLength(0);
  act(() => changePreferences({ autoMark: true }));
  await userEvent.click(screen.getByRole('button', { name: text.check.rerun }));
  await waitFor(() => expect(unmarked.marked).toHaveLength(1));
  act(() => unmarked.change());
  await waitFor(() => expect(unmarked.reads).toBe(3), { timeout: 5000 });
  expect(unmarked.marked).toHaveLength(1);
});

it('leave a change to the user where it is not to be looked at', async () => {
  const host = await checked();
  act(() => changePreferences({ live: false }));
  act(() => host.change());
  expect(await screen.findByText(text.check.stale)).toBeVisible();
  expect(host.reads).toBe(1);
});
