/** @jest-environment jsdom */
import '../fixtures/browser';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import type { Cause, Finding, WorkbookReport } from '../../../src/engine/report/report';
import { interfaceText } from '../../../src/locales/interface';
import { cleanText } from '../../../src/locales/interface/clean';
import { App } from '../../../src/views/App';
import { CheckPane } from '../../../src/views/CheckPane';
import { changePreferences } from '../../../src/views/settings/preferences';
import { FakeHost } from '../fixtures/fakeHost';
import { CAUSE, CLEAN, FINDINGS, REPORT } from '../fixtures/report';

// What the engine answers with is written by hand, and is another once the workbook has changed.
let mockReport: WorkbookReport;
jest.mock('../../../src/engine/run', () => ({ check: () => mockReport }));
jest.mock('../../../src/locales/sentences', () => ({
  ...jest.requireActual<object>('../../../src/locales/sentences'),
  say: (_: string, { id }: { id: string }) => `〔${id}〕`,
}));

// Drawing takes long on a busy machine; nothing waits for its own sake.
configure({ asyncUtilTimeout: 20_000 });

const text = interfaceText('zh-CN');
const ADOPT = new RegExp(`^${text.adopt}`);
const ADOPTABLE: Cause = {
  ...CAUSE,
  corrections: { cells: [{ sheet: '表3', cell: 'E9', before: '1454.79', after: '1544.79' }], lost: [] },
};
/** The same workbook with only these findings left. */
const left = (keep: (finding: Finding) => boolean): WorkbookReport => ({
  ...REPORT,
  findings: FINDINGS.filter(keep),
});
const withoutOther = left(({ id }) => id !== 'X-08/208');

class WritingHost extends FakeHost {
  async apply(): Promise<void> {}
}

beforeEach(() => {
  window.localStorage.clear();
  mockReport = { ...REPORT, causes: [ADOPTABLE] };
});

type Props = Partial<ComponentProps<typeof CheckPane>>;
async function checked(host = new FakeHost(), props: Props = {}) {
  render(
    <App theme="light" locale="zh-CN">
      <CheckPane host={host} locale="zh-CN" autoCheck {...props} />
    </App>,
  );
  await screen.findByText('示例市社会保险中心');
  return host;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const click = (name: string | RegExp) => userEvent.click(button(name));
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 2, name });
const change = (host: FakeHost, report: WorkbookReport): void => {
  mockReport = report;
  act(() => host.change());
};

describe('an open detail whose finding is mended', () => {
  // jsdom takes the focus off the document with the element that had it; browsers do not.
  beforeEach(() => jest.spyOn(document, 'hasFocus').mockReturnValue(true));
  afterEach(() => jest.restoreAllMocks());
  const AGREES = /表1!F14 此项已相符/;

  it('says so, takes the keyboard that was in it, and walks on from where it stood', async () => {
    const host = await checked();
    await click(/^错误 表1!F14/);
    change(host, withoutOther);
    expect(await heading(AGREES)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(await heading(/合同人员考核合格率/)).toHaveFocus();
    change(
      host,
      left(({ id, level }) => id !== 'X-08/208' && level !== 'warning'),
    );
    await heading(/此项已消除/);
    await userEvent.keyboard('{ArrowUp}');
    expect(await heading(/20801 人力资源/)).toHaveFocus();
  });

  it('goes back to the line after it', async () => {
    const host = await checked();
    await click(/^错误 表1!F14/);
    change(host, withoutOther);
    await heading(AGREES);
    await userEvent.keyboard('{Escape}');
    expect(button(/^需说明 绩效1!E22/)).toHaveFocus();
  });

  it('is there again when the error is, and leaves the keyboard to who types elsewhere', async () => {
    const host = await checked();
    await click(/^错误 表1!F14/);
    render(<input aria-label="单元格" />);
    screen.getByRole('textbox').focus();
    change(host, withoutOther);
    await heading(AGREES);
    expect(screen.getByRole('textbox')).toHaveFocus();
    change(host, REPORT);
    await heading(/39 社会保障和就业支出/);
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  it('leaves the keyboard to Excel, where the user types', async () => {
    const host = await checked();
    await click(/^错误 表1!F14/);
    jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    change(host, withoutOther);
    expect(await heading(AGREES)).not.toHaveFocus();
  });

  it('is not called right where its check could not be made', async () => {
    const host = await checked();
    await click(/^错误 表1!F14/);
    const [first] = REPORT.checks;
    const unread = first && { ...first, check: 'X-08', outcome: 'unreadable' as const };
    change(host, { ...withoutOther, checks: unread ? [...REPORT.checks, unread] : [] });
    await heading(/表1!F14 此项本次未能校验/);
  });

  it('has nothing to walk to in a workbook without findings', async () => {
    const host = await checked();
    await click(/^错误 表1!F14/);
    change(host, CLEAN);
    await heading(AGREES);
    expect(button(text.detail.next)).toHaveAttribute('aria-disabled', 'true');
    await click(text.detail.back);
    expect(await heading(cleanText('zh-CN').title)).toBeVisible();
  });
});

describe('arranged by form or by severity', () => {
  it.each(['form', 'level'] as const)(
    'names the cause (%s) and offers once to mend it',
    async (arrangement) => {
      changePreferences({ arrangement });
      await checked(new WritingHost());
      expect(screen.getAllByText('最可能：表3!E9 应为 1,544.79')).toHaveLength(2);
      const offers = screen.getAllByRole('button', { name: ADOPT });
      expect(offers).toHaveLength(1);
      const [suspect] = screen.getAllByRole('button', { name: /^错误 表3!E9/ });
      expect(offers[0]?.closest('li')).toBe(suspect?.closest('li'));
    },
  );

  it('says nothing twice under the cause itself', async () => {
    await checked(new WritingHost());
    expect(screen.queryByText(/^最可能/)).toBeNull();
    expect(screen.getAllByRole('button', { name: ADOPT })).toHaveLength(1);
  });

  it('counts in words', async () => {
    changePreferences({ arrangement: 'form' });
    await checked();
    expect(button(/表3 · 2 处$/)).toBeVisible();
  });
});

it('tells how many findings of a cause have been explained', async () => {
  const waiver = { status: 'accepted', reason: '原因' } as const;
  mockReport = { ...REPORT, findings: FINDINGS.map((each, at) => (at === 0 ? { ...each, waiver } : each)) };
  await checked();
  const cause = screen.getByRole('region', { name: text.cause.title(1) });
  expect(cause).toHaveTextContent('解释 2 处不符，其中 1 处已说明');
  expect(within(cause).getAllByRole('listitem')).toHaveLength(1);
});

it('links every cell a finding speaks of', async () => {
  const values = { cell: '绩效1!E22', otherCell: '绩效2!D16' };
  mockReport = {
    ...REPORT,
    findings: FINDINGS.map((each) =>
      each.level === 'warning' ? { ...each, sentence: { id: 'targetDiffers', values } } : each,
    ),
  };
  const host = await checked();
  await click(/^需说明 绩效1!E22/);
  await click('转到 绩效2!D16');
  expect(host.selected.at(-1)).toEqual({ sheet: '绩效2', row: 15, column: 3 });
  expect(button('转到 绩效1!E22')).toBeVisible();
});

describe('from the button that checks', () => {
  it('↓ goes into the list, where the user stood, and says so above it', async () => {
    const host = await checked();
    expect(screen.getByText(text.findings.keys)).toBeVisible();
    await click(text.check.rerun);
    await waitFor(() => expect(host.reads).toBe(2));
    await userEvent.keyboard('{ArrowDown}');
    expect(button(/^原因 1/)).toHaveFocus();
    expect(host.selected.at(-1)).toEqual({ sheet: '表3', row: 8, column: 4 });
    await userEvent.keyboard('{ArrowDown}');
    button(text.check.rerun).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('button', { name: /^错误 表3!E9/ })[0]).toHaveFocus();
  });

  it('and from where it is told what was done, in a detail too', async () => {
    await checked();
    await click(/^错误 表1!F14/);
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    status.tabIndex = -1;
    screen.getByRole('article').parentElement?.append(status);
    status.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(await heading(/合同人员考核合格率/)).toHaveFocus();
  });
});

it('marks follow what is mended, once the user has marked', async () => {
  const host = await checked();
  await click(text.marks.mark);
  expect(await screen.findByText(/^已标记 3 个单元格/)).toBeVisible();
  change(host, withoutOther);
  expect(await screen.findByText(/^已标记 2 个单元格/)).toBeVisible();
  host.failing = { mark: 'protected' };
  change(host, REPORT);
  expect(await screen.findByText(text.marks.behind)).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  host.failing = {};
  await click(text.marks.again);
  expect(await screen.findByText(/^已标记 3 个单元格/)).toBeVisible();
});
