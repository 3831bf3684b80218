/** @jest-environment jsdom */
import '../fixtures/browser';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { interfaceText } from '../../../src/locales/interface';
import type { Locale } from '../../../src/locales/locale';
import { CheckPane } from '../../../src/views/CheckPane';
import { FakeHost } from '../fixtures/fakeHost';
import { REPORT } from '../fixtures/report';

let mockMissingChunk = false;
jest.mock('../../../src/engine/run', () => ({ check: () => null }));
jest.mock('../../../src/help/pages', () => {
  if (mockMissingChunk) throw new Error('no such chunk');
  return jest.requireActual<object>('../fixtures/helpPages');
});

const zh = interfaceText('zh-CN');
const en = interfaceText('en-US');
const OWN = {
  check: 'U-12',
  statement: '表1[27行]＝表2[合计,1栏]',
  outcome: 'pass',
  instances: 1,
  broken: 0,
  why: null,
} as const;
const report = { ...REPORT, checks: [...REPORT.checks, OWN] };

function show(locale: Locale = 'zh-CN') {
  const host = new FakeHost();
  render(<CheckPane host={host} locale={locale} report={report} />);
  return host;
}
const click = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

/** The group of what was not checked for one reason shows its checks. */
const openReason = () => click(/\bP-09$/);

describe('help', () => {
  it('opens from a finding, is read out from its heading, and Esc leads back to the button', async () => {
    show();
    await click(/^错误 表1!F14/);
    await click(zh.help.openOf('X-08'));
    expect(await screen.findByRole('heading', { level: 2, name: /^X-08/ })).toHaveFocus();
    for (const heading of ['为什么', '怎样算', '怎样改', '何时可以说明']) {
      expect(screen.getByRole('heading', { level: 3, name: heading })).toBeVisible();
    }
    expect(screen.queryByRole('button', { name: zh.detail.back })).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('heading', { name: /39 社会保障和就业支出/ })).toBeVisible();
    expect(await screen.findByRole('button', { name: zh.help.openOf('X-08') })).toHaveFocus();
  });

  it('opens from every line of the ledger, which stays as it was', async () => {
    show();
    await click(zh.places.ledger);
    await click(/通过 3 项$/);
    expect(screen.queryByRole('button', { name: zh.help.openOf('T1-01') })).toBeNull();
    await openReason();
    await click(zh.help.openOf('P-09'));
    await screen.findByRole('heading', { level: 2, name: /^P-09/ });
    await click(zh.help.back);
    expect(screen.getByRole('button', { name: /通过 3 项$/ })).toHaveAttribute('aria-expanded', 'false');
  });

  it('closes when another place is chosen', async () => {
    show();
    await click(zh.places.ledger);
    await openReason();
    await click(zh.help.openOf('P-09'));
    await click(zh.places.forms);
    expect(await screen.findByText(zh.forms.value)).toBeVisible();
    expect(screen.queryByRole('button', { name: zh.help.back })).toBeNull();
  });

  it('lets a rule of the user’s own explain itself: its formula and where it stands', async () => {
    const host = show();
    await click(zh.places.ledger);
    await click(zh.help.openOf('U-12'));
    const article = screen.getByRole('article');
    expect(article).toHaveTextContent(OWN.statement);
    expect(article).toHaveTextContent('第 12 行');
    await click(zh.help.goTo('自定义公式!A12'));
    expect(host.selected).toEqual([{ sheet: '自定义公式', row: 11, column: 0 }]);
  });

  it('says in English that the page is in Chinese', async () => {
    show('en-US');
    await click(en.places.ledger);
    await openReason();
    await click(en.help.openOf('P-09'));
    expect(await screen.findByText(en.help.language)).toBeVisible();
    expect(screen.getByText('为什么').closest('[lang]')).toHaveAttribute('lang', 'zh-CN');
  });

  it('says so where a check has no page', async () => {
    render(
      <CheckPane
        host={new FakeHost()}
        locale="zh-CN"
        report={{ ...report, checks: [{ ...OWN, check: 'Z-99' }] }}
      />,
    );
    await click(zh.places.ledger);
    await click(zh.help.openOf('Z-99'));
    expect(await screen.findByText(zh.help.missing('Z-99'))).toBeVisible();
  });

  it('says so when the pages cannot be loaded', async () => {
    jest.resetModules();
    mockMissingChunk = true;
    show();
    await click(/^错误 表1!F14/);
    await click(zh.help.openOf('X-08'));
    expect(await screen.findByText(zh.help.failed)).toBeVisible();
  });
});
