/** @jest-environment jsdom */
import './fixtures/browser';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { BROWSER_FILES } from '../../src/hosts/file/browserFiles';
import { interfaceText } from '../../src/locales/interface';
import { cleanText } from '../../src/locales/interface/clean';
import { reportButtonText } from '../../src/locales/interface/reportButton';
import { App } from '../../src/views/App';
import { CheckPane } from '../../src/views/CheckPane';
import { FakeHost } from './fixtures/fakeHost';
import { CLEAN, FINDINGS, REPORT } from './fixtures/report';

// The views are under test, not the engine: it always answers with the report written by hand.
jest.mock('../../src/engine/run', () => ({
  check: () => jest.requireActual<{ REPORT: unknown }>('./fixtures/report').REPORT,
}));
jest.mock('../../src/locales/sentences', () => ({
  ...jest.requireActual<object>('../../src/locales/sentences'),
  say: (_: string, { id }: { id: string }) => `〔${id}〕`,
}));

const text = interfaceText('zh-CN');
const clean = cleanText('zh-CN');
type Props = Partial<ComponentProps<typeof CheckPane>>;

function show(props: Props = {}, host = new FakeHost()) {
  const view = (more: Props = {}) => (
    <App theme="light" locale="zh-CN">
      <CheckPane host={host} locale="zh-CN" {...props} {...more} />
    </App>
  );
  const { rerender, unmount } = render(view());
  return { host, again: (more: Props) => rerender(view(more)), unmount };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** The line of a finding, by what stands in it. */
const line = (words: string) => screen.getByText(words).closest('button');

describe('checking', () => {
  it('says what it is for, checks with one click, and tells what was understood', async () => {
    const onReport = jest.fn();
    const { host } = show({ onReport });
    expect(screen.getByText(text.welcome.value)).toBeVisible();
    await userEvent.click(button(text.check.run));
    expect(await screen.findByText('示例市社会保险中心')).toBeVisible();
    expect(screen.getByText('2022 年度 · 万元 · 识别 10/11 张表')).toBeVisible();
    expect(screen.getByText('缺少 项目绩效')).toBeVisible();
    expect(host.reads).toBe(1);
    expect(onReport).toHaveBeenCalledWith(REPORT);
  });

  it('checks by itself where it is asked to, once', async () => {
    const { host, again } = show({ autoCheck: true });
    await screen.findByText('示例市社会保险中心');
    again({ autoCheck: true });
    expect(host.reads).toBe(1);
  });

  it('says what, why and next when Excel is editing, and gets over it', async () => {
    const host = new FakeHost();
    host.failing = { read: 'editMode' };
    show({}, host);
    await userEvent.click(button(text.check.run));
    const failure = await screen.findByRole('alert');
    expect(failure).toHaveTextContent('正在编辑单元格');
    expect(within(failure).getByText(/code: editMode/)).toBeInTheDocument();
    host.failing = {};
    await userEvent.click(button(text.failure.retry));
    expect(await screen.findByText('示例市社会保险中心')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('checks again by itself after a change; where that fails it is out of date until checked again', async () => {
    const { host } = show({ autoCheck: true });
    await screen.findByText('示例市社会保险中心');
    act(() => host.change());
    await waitFor(() => expect(host.reads).toBe(2));
    expect(screen.queryByText(text.check.stale)).toBeNull();
    host.failing = { read: 'editMode' };
    act(() => host.change());
    expect(await screen.findByText(text.check.stale)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    host.failing = {};
    const [first] = screen.getAllByRole('button', { name: text.check.rerun });
    await userEvent.click(first ?? document.body);
    await waitFor(() => expect(screen.queryByText(text.check.stale)).toBeNull());
  });

  it('forgets a workbook when another one takes its place, and stops listening to it', async () => {
    const { host, again } = show({ autoCheck: true });
    await screen.findByText('示例市社会保险中心');
    again({ host: new FakeHost(), autoCheck: false });
    expect(screen.getByText(text.welcome.value)).toBeVisible();
    await waitFor(() => expect(host.stopped).toBe(1));
  });

  it('shows progress only after half a second', async () => {
    jest.useFakeTimers();
    try {
      const host = new FakeHost();
      host.read = () => new Promise(() => undefined);
      show({ autoCheck: true }, host);
      expect(screen.queryByRole('progressbar')).toBeNull();
      act(() => jest.advanceTimersByTime(600));
      expect(screen.getByRole('progressbar')).toBeVisible();
      expect(screen.queryByRole('button', { name: text.check.cancel })).toBeNull();
      act(() => jest.advanceTimersByTime(5000));
      fireEvent.click(button(text.check.cancel));
      expect(screen.queryByRole('progressbar')).toBeNull();
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('the list', () => {
  it('counts by severity, and each count narrows the list to itself', async () => {
    show({ report: REPORT });
    expect(button('3 错误')).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(button('1 需说明'));
    expect(button('1 需说明')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('绩效1!E22')).toBeVisible();
    expect(screen.queryByText('表1!F14')).toBeNull();
    await userEvent.click(button('1 未检查'));
    expect(await screen.findByText('〔whyFormMissing〕：1 项')).toBeVisible();
    await userEvent.click(button('1 未检查'));
    expect(screen.getByText('绩效1!E22')).toBeVisible();
  });

  it('puts the suspect cell first, with the value it must have and how it came about', () => {
    show({ report: REPORT });
    const cause = screen.getByRole('region', { name: '原因 1' });
    expect(cause).toHaveTextContent('表3!E9 应为 1,544.79');
    expect(cause).toHaveTextContent('实填 1,454.79 · 两位数字颠倒');
    expect(within(cause).getAllByRole('listitem')).toHaveLength(2);
  });

  it('walks with the arrow keys while the sheet follows, opens with Enter, returns with Esc', async () => {
    const onFinding = jest.fn();
    const { host } = show({ report: REPORT, onFinding });
    act(() => screen.getByText('表3!E9 应为 1,544.79').closest('button')?.focus());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(host.selected.at(-1)).toEqual({ sheet: '表1', row: 13, column: 5 });
    expect(onFinding).toHaveBeenLastCalledWith(FINDINGS[2]);
    expect(line('-3.45')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: /39 社会保障和就业支出/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('heading', { name: /合同人员考核合格率/ })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.getByText('绩效1!E22').closest('button')).toHaveFocus();
  });

  it('names the severity of each line, not only by its colour', () => {
    show({ report: REPORT });
    expect(line('-3.45')).toHaveAccessibleName(/^错误 表1!F14/);
    expect(line('绩效1!E22')).toHaveAccessibleName(/^需说明 绩效1!E22/);
  });

  it('offers the list as one tab stop', () => {
    show({ report: REPORT });
    const stops = screen.getAllByRole('button').filter((each) => each.getAttribute('tabindex') === '0');
    expect(stops.map((each) => each.textContent)).toEqual([expect.stringContaining('原因 1')]);
  });

  it('follows a finding chosen elsewhere, but not its own echo', async () => {
    const { again } = show({ report: REPORT, selectedFindingId: null });
    again({ selectedFindingId: 'X-08/208' });
    expect(screen.getByRole('heading', { name: /39 社会保障和就业支出/ })).toBeVisible();
  });

  it('says that a hidden sheet cannot be shown', async () => {
    const host = new FakeHost();
    host.failing = { select: 'sheetHidden' };
    show({ report: REPORT }, host);
    await userEvent.click(line('-3.45') ?? document.body);
    expect(await screen.findByRole('alert')).toHaveTextContent('已隐藏');
  });
});

describe('a finding in full', () => {
  const open = async (words: string) => {
    const shown = show({ report: REPORT });
    await userEvent.click(line(words) ?? document.body);
    return shown;
  };

  it('shows one row per addend, what they make, what is printed, and how far apart they are', async () => {
    const { host } = await open('1栏各行＝（2＋3＋4＋5＋6）栏各行');
    const rows = within(screen.getByRole('table', { name: text.detail.equation })).getAllByRole('row');
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      '＋加20801 人力资源和社会保障管理事务F9 表3 · 基本支出1,352.17',
      '＋加20801 人力资源和社会保障管理事务G9 表3 · 项目支出192.62',
      '＋加20801 人力资源和社会保障管理事务H9 表3 · 上缴上级支出空',
      '=重新计算 1,544.79',
      '表内填列 E91,454.79',
      '差额 -90.00',
      '允许尾差 ±0.015',
    ]);
    expect(screen.getByText('≠')).toBeVisible();
    expect(screen.getByText(/表3 表下注/)).toBeVisible();
    await userEvent.click(button('表3!G9'));
    expect(host.selected.at(-1)).toEqual({ sheet: '表3', row: 8, column: 6 });
  });

  it('shows an inequality by the side it breaks', async () => {
    await open('-3.45');
    expect(screen.getByText('＜')).toBeVisible();
  });

  it('lists each rounding difference of a form', async () => {
    show({ report: REPORT });
    await userEvent.click(button('尾差 2 处（表6：2 处）'));
    await userEvent.click(line('〔roundingDifference〕') ?? document.body);
    const table = screen.getByRole('table', { name: text.detail.members });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(table).toHaveTextContent('±0.080');
  });
});

describe('marks', () => {
  it('marks, says how many and which sheets refused, and clears', async () => {
    const host = new FakeHost();
    host.protectedSheets = ['表1'];
    show({ report: REPORT }, host);
    await userEvent.click(button(text.marks.mark));
    expect(host.marked[0]).toHaveLength(3);
    expect(await screen.findByText(/已标记 3 个单元格.*受保护.*表1/)).toBeVisible();
    await userEvent.click(button(text.marks.clear));
    expect(await screen.findByText(text.marks.cleared)).toBeVisible();
    expect(host.cleared).toBe(1);
  });
});

describe('the other places', () => {
  it('does not call a workbook without any form clean: it says where to point at them, and offers nothing to keep', async () => {
    const forms = CLEAN.forms.map((form) => ({ ...form, status: 'missing' as const }));
    show({ report: { ...CLEAN, forms, otherSheets: ['客户名单'] } });
    expect(await screen.findByRole('heading', { name: clean.nothing })).toBeVisible();
    expect(screen.getByText('未识别的工作表：客户名单')).toBeVisible();
    expect(screen.queryByText(clean.title)).toBeNull();
    for (const name of [text.since.keep, text.marks.mark, reportButtonText('zh-CN').reports]) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
    await userEvent.click(button(clean.toForms));
    expect(await screen.findByText(text.forms.value)).toBeVisible();
  });

  it('says what was checked when nothing disagrees', async () => {
    show({ report: CLEAN });
    expect(await screen.findByRole('heading', { name: clean.title })).toBeVisible();
    expect(within(screen.getByRole('list', { name: clean.checked })).getAllByRole('listitem')).toHaveLength(
      10,
    );
  });

  it('offers the way on once no error is left, and not before', async () => {
    const warned = { ...REPORT, findings: FINDINGS.filter(({ level }) => level === 'warning'), causes: [] };
    const { again } = show({ report: warned });
    expect(await screen.findByText(clean.noErrors)).toBeVisible();
    again({ report: REPORT });
    expect(screen.queryByText(clean.noErrors)).toBeNull();
    again({ report: CLEAN });
    expect(await screen.findByRole('heading', { name: clean.title })).toBeVisible();
    await userEvent.click(button(clean.filling));
    expect(button(text.places.filling)).toHaveAttribute('aria-current', 'page');
  });

  it('begins with the button that checks; a new workbook comes after it', async () => {
    show({ files: BROWSER_FILES });
    await userEvent.tab();
    expect(button(text.check.run)).toHaveFocus();
    await userEvent.tab();
    expect(button(text.newWorkbook)).toHaveFocus();
  });

  it('lists what passed, what was not checked and why, and the printed notes', async () => {
    const { host } = show({ report: REPORT });
    await userEvent.click(button(text.places.ledger));
    expect(await screen.findByText(/^共 5 项，逐项列明结果。/)).toBeVisible();
    expect(screen.getByText('27行＝（1＋2＋…＋8）行')).toBeVisible();
    await userEvent.click(button(/〔whyFormMissing〕：1 项/));
    expect(screen.getByText(/数据不足 · 〔whyFormMissing〕/)).toBeVisible();
    await userEvent.click(button('表下注明的公式 1 条'));
    await userEvent.click(button('表3!A27'));
    expect(host.selected.at(-1)).toEqual({ sheet: '表3', row: 26, column: 0 });
  });

  it('leads from a failed check to what it found, and back to where that was chosen', async () => {
    show({ report: REPORT });
    await userEvent.click(button(text.places.ledger));
    const shows = await screen.findByRole('button', { name: /^T3-01：/ });
    await userEvent.click(shows);
    await userEvent.click(button(text.detail.backToLedger));
    expect(await screen.findByRole('button', { name: /^T3-01：/ })).toHaveFocus();
  });

  it('shows what each form was recognised by', async () => {
    show({ report: REPORT });
    await userEvent.click(button(text.places.forms));
    await userEvent.click(await screen.findByRole('button', { name: /^表3 支出决算表/ }));
    for (const fact of ['A1:J27', '第 3–6 行', 'D 列 科目名称', '标题、表头']) {
      expect(screen.getByText(fact)).toBeVisible();
    }
    await userEvent.click(button(/项目支出绩效自评表/));
    expect(screen.getByText(text.forms.missingWhy)).toBeVisible();
  });
});
