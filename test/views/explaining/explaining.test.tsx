/** @jest-environment jsdom */
import '../fixtures/browser';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  EMPTY_STATE,
  parseState,
  serialiseState,
  type WorkbookState,
} from '../../../src/engine/report/state';
import type { CheckOptions } from '../../../src/engine/run';
import { applyBaseline, applyWaivers, baselineOf, valuesOf } from '../../../src/engine/report/waivers';
import { interfaceText } from '../../../src/locales/interface';
import { App } from '../../../src/views/App';
import { CheckPane } from '../../../src/views/CheckPane';
import { FakeHost } from '../fixtures/fakeHost';
import { KeepingHost } from '../fixtures/keepingHost';
import { helpPage } from '../fixtures/helpPages';
import { FINDINGS, REPORT } from '../fixtures/report';

// The engine answers with the report written by hand, under the explanations and the baseline it is given.
const mockCheck = jest.fn((_: unknown, { waivers = [], baseline }: CheckOptions) => {
  const explained = applyWaivers(FINDINGS, waivers);
  const against = baseline ? applyBaseline(explained.findings, baseline) : null;
  return {
    ...REPORT,
    findings: against?.findings ?? explained.findings,
    staleWaivers: explained.stale,
    ...(against ? { gone: against.gone } : {}),
  };
});
jest.mock('../../../src/engine/run', () => ({
  check: (snapshot: unknown, options: CheckOptions) => mockCheck(snapshot, options),
}));
jest.mock('../../../src/locales/sentences', () => ({
  ...jest.requireActual<object>('../../../src/locales/sentences'),
  say: (_: string, { id }: { id: string }) => `〔${id}〕`,
}));

jest.mock('../../../src/help/pages', () => jest.requireActual<object>('../fixtures/helpPages'));

const text = interfaceText('zh-CN');
const REASON = '上级批复口径不同，已核实';
const [, , OTHER, WARNED] = FINDINGS;
if (!OTHER || !WARNED) throw new Error('the fixture has fewer findings');

const state = (more: Partial<WorkbookState> = {}): string => serialiseState({ ...EMPTY_STATE, ...more });
const waiver = (finding: typeof OTHER, more = {}) => ({
  finding: finding.id,
  values: valuesOf(finding),
  reason: REASON,
  ...more,
});

async function open(host = new KeepingHost()): Promise<KeepingHost> {
  render(
    <App theme="light" locale="zh-CN">
      <CheckPane host={host} locale="zh-CN" autoCheck />
    </App>,
  );
  await screen.findByText('示例市社会保险中心');
  return host;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const click = (name: string | RegExp) => userEvent.click(button(name));
const openOther = () => click(/^错误 表1!F14/);
const keptBy = (host: KeepingHost): WorkbookState => parseState(host.kept).state;

describe('explaining a finding', () => {
  it('asks for a reason, says what it is bound to, keeps it, and takes the finding out of the counts', async () => {
    const host = await open();
    await openOther();
    await click(text.explain.start);
    expect(screen.getByRole('list', { name: text.explain.boundTo })).toHaveTextContent(
      '表1!F14 表内填列 1,700.00 · 应为 ≥ 1,703.45',
    );
    await userEvent.type(screen.getByRole('textbox', { name: text.explain.reason }), ' 对 ');
    await click(text.explain.save);
    expect(screen.getByRole('alert')).toHaveTextContent('至少 4 个字');
    expect(host.written).toEqual([]);
    await userEvent.type(screen.getByRole('textbox'), REASON);
    await click(text.explain.save);
    expect(await screen.findByText(text.explain.accepted)).toBeVisible();
    expect(host.written).toHaveLength(1);
    expect(keptBy(host).waivers).toEqual([waiver(OTHER, { reason: `对 ${REASON}` })]);
    expect(button(text.explain.edit)).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(button('2 错误')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^错误 表1!F14/ })).toBeNull();
    await click('已说明 1 处');
    expect(screen.getByText(`对 ${REASON}`)).toBeVisible();
  });

  it('says beside the reason when this check can be explained at all, as its help page does', async () => {
    await open();
    await openOther();
    await click(text.explain.start);
    expect(await screen.findByRole('heading', { name: '何时可以说明' })).toBeVisible();
    const page = helpPage(OTHER.check) ?? '';
    const [, said = ''] = /## 何时可以说明\s+(.+)/.exec(page) ?? [];
    expect(said).not.toBe('');
    expect(screen.getByText(said)).toBeVisible();
  });

  it('keeps the first result as the baseline, and not a later one in its place', async () => {
    const host = await open(new KeepingHost(state({ waivers: [waiver(WARNED)] })));
    await openOther();
    await click(text.explain.start);
    await userEvent.type(screen.getByRole('textbox'), REASON);
    await click(text.explain.save);
    await screen.findByText(text.explain.accepted);
    const first = keptBy(host).baseline;
    expect(first?.findings).toEqual(baselineOf(FINDINGS));
    await click(text.explain.withdraw);
    await waitFor(() => expect(keptBy(host).waivers).toEqual([waiver(WARNED)]));
    expect(keptBy(host).baseline).toEqual(first);
  });

  it('leaves the arrow keys and Esc to the text', async () => {
    await open();
    await openOther();
    await click(text.explain.start);
    await userEvent.keyboard('草稿{ArrowDown}{ArrowUp}');
    expect(screen.getByRole('textbox')).toHaveValue('草稿');
    await userEvent.keyboard('{Escape}');
    expect(button(text.explain.start)).toHaveFocus();
    expect(screen.getByRole('heading', { name: /39 社会保障和就业支出/ })).toBeVisible();
  });

  it('keeps what was begun while something else is looked at, and gives it up when it is cancelled', async () => {
    await open();
    await openOther();
    await click(text.explain.start);
    await userEvent.type(screen.getByRole('textbox'), '写到一半');
    await click(text.detail.next);
    expect(screen.queryByRole('textbox')).toBeNull();
    await click(text.detail.previous);
    expect(screen.getByRole('textbox')).toHaveValue('写到一半');
    // Who walks on with the arrows is not caught in the text.
    expect(screen.getByRole('textbox')).not.toHaveFocus();
    await click(text.places.ledger);
    await click(text.places.findings);
    await openOther();
    expect(screen.getByRole('textbox')).toHaveValue('写到一半');
    await click(text.explain.cancel);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(button(text.explain.start)).toHaveFocus();
    await click(text.explain.start);
    expect(screen.getByRole('textbox')).toHaveValue('');
  });

  it('keeps what was typed where the workbook refuses it, and says why', async () => {
    const host = await open();
    await openOther();
    await click(text.explain.start);
    await userEvent.type(screen.getByRole('textbox'), REASON);
    host.refusing = 'write';
    await click(text.explain.save);
    expect(await screen.findByText(/受保护/)).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveValue(REASON);
  });

  it('goes on with the walk where the finding stood', async () => {
    await open();
    await openOther();
    await click(text.explain.start);
    await userEvent.type(screen.getByRole('textbox'), REASON);
    await click(text.explain.save);
    await screen.findByText(text.explain.accepted);
    await click(text.detail.next);
    expect(screen.getByRole('heading', { name: /合同人员考核合格率/ })).toBeVisible();
  });

  it('is not offered for rounding differences, nor where nothing can be kept', async () => {
    await open();
    await click(/尾差 2 处/);
    await click(/roundingDifference/);
    expect(screen.queryByRole('button', { name: text.explain.start })).toBeNull();
  });

  it('says so where nothing can be kept', async () => {
    render(<CheckPane host={new FakeHost()} locale="zh-CN" report={REPORT} />);
    await openOther();
    expect(button(text.explain.start)).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText(text.explain.unavailable)).toBeVisible();
  });
});

describe('explanations kept before', () => {
  it('are reopened when the figures have changed, with the old reason to start from', async () => {
    const host = await open(new KeepingHost(state({ waivers: [waiver(OTHER, { values: '另外的数' })] })));
    expect(button('3 错误')).toBeVisible();
    expect(button(/表1!F14.*须重新说明/)).toBeVisible();
    await openOther();
    expect(screen.getByText(text.explain.reopened)).toBeVisible();
    await click(text.explain.again);
    expect(screen.getByRole('textbox')).toHaveValue(REASON);
    await click(text.explain.save);
    await screen.findByText(text.explain.accepted);
    expect(keptBy(host).waivers).toEqual([waiver(OTHER)]);
  });

  it('whose finding is gone are listed and can be removed', async () => {
    const gone = waiver(OTHER, { finding: 'X-99/gone' });
    const host = await open(new KeepingHost(state({ waivers: [gone] })));
    await click('失效的说明 1 条');
    expect(screen.getByText(REASON)).toBeVisible();
    await click(text.explain.removeOf('X-99/gone'));
    await waitFor(() => expect(keptBy(host).waivers).toEqual([]));
    expect(screen.queryByText(REASON)).toBeNull();
  });

  it.each([
    ['{', text.keptProblem.unreadable],
    ['{"version":1,"waivers":[1]}', text.keptProblem.partial],
    ['{"version":7}', text.keptProblem.newer],
  ])('that cannot be read (%s) are said so', async (kept, words) => {
    const host = await open(new KeepingHost(kept));
    expect(screen.getByText(words)).toBeVisible();
    expect(host.written).toEqual([]);
  });

  it('that Excel did not hand over are said so, and the check goes on', async () => {
    const host = new KeepingHost();
    host.refusing = 'read';
    await open(host);
    expect(screen.getByText(/正在编辑单元格/)).toBeVisible();
    expect(button('3 错误')).toBeVisible();
  });

  it('are not marked', async () => {
    const host = await open(new KeepingHost(state({ waivers: [waiver(OTHER)] })));
    await click(text.marks.mark);
    await waitFor(() => expect(host.marked).toHaveLength(1));
    expect(host.marked[0]?.map(({ sheet }) => sheet)).toEqual(['表3', '绩效1']);
  });
});

describe('the baseline', () => {
  it('is kept only when asked for, and then tells what is new, changed and gone', async () => {
    const host = await open();
    expect(host.written).toEqual([]);
    await click(text.since.keep);
    await waitFor(() => expect(keptBy(host).baseline?.findings).toEqual(baselineOf(FINDINGS)));
    expect(screen.getByText(/新增 0 · 有变化 0 · 已消除 0/)).toBeVisible();
  });

  it('marks the findings that are new or have changed', async () => {
    const findings = [
      ...baselineOf(FINDINGS).filter(({ finding }) => finding !== WARNED.id && finding !== OTHER.id),
      { finding: OTHER.id, values: '别的数' },
      { finding: 'gone', values: '' },
    ];
    const baseline = { taken: '2026-11-23T06:02:00.000Z', findings };
    await open(new KeepingHost(state({ baseline })));
    expect(screen.getByText(/11\/23.*新增 1 · 有变化 1 · 已消除 1/)).toBeVisible();
    expect(button(/绩效1!E22 新增/)).toBeVisible();
    expect(button(/表1!F14 有变化/)).toBeVisible();
  });
});

describe('strictness', () => {
  it('is a setting of the workbook, and judged by at once', async () => {
    const host = await open();
    await click(text.places.ledger);
    await userEvent.click(await screen.findByRole('checkbox', { name: text.strict.label }));
    await waitFor(() => expect(keptBy(host).strict).toBe(true));
    expect(mockCheck.mock.lastCall?.[1].strict).toBe(true);
    expect(screen.getByRole('checkbox')).toBeChecked();
    expect(screen.getByText(/ · 严格/)).toBeVisible();
    expect(host.reads).toBe(1);
  });
});

it('a check never writes', async () => {
  const host = await open(new KeepingHost(state({ waivers: [waiver(OTHER)] })));
  await click(text.check.rerun);
  await waitFor(() => expect(host.reads).toBe(2));
  expect(host.stateReads).toBe(1);
  expect(host.written).toEqual([]);
  expect(button('2 错误')).toBeVisible();
});
