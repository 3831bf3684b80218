/** @jest-environment jsdom */
import '../fixtures/browser';
import '../fixtures/engine';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { recognise } from '../../../src/engine/forms/recognise';
import { DEFAULT_PACK } from '../../../src/engine/packs';
import { planConversion } from '../../../src/engine/rounding/convert';
import { check } from '../../../src/engine/run';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { patchWorkbook } from '../../../src/hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../../src/hosts/file/read';
import { HostFailure } from '../../../src/hosts/host';
import { interfaceText } from '../../../src/locales/interface';
import { conversionText } from '../../../src/locales/interface/conversion';
import { fillingText } from '../../../src/locales/interface/filling';
import { writingText } from '../../../src/locales/interface/writing';
import { App } from '../../../src/views/App';
import { CheckPane, type CheckPaneProps } from '../../../src/views/CheckPane';
import { referenceInYuan } from '../../engine/rounding/referenceInYuan';
import { Random } from '../../oracle/random';
import { withCells } from '../../snapshots/change';
import { FakeHost } from '../fixtures/fakeHost';
import { WritingHost } from '../fixtures/writingHost';

expect.extend(toHaveNoViolations);
// Reading and planning a whole workbook takes long on a busy machine; nothing waits for its own sake.
configure({ asyncUtilTimeout: 20_000 });

const text = interfaceText('zh-CN');
const words = conversionText('zh-CN');
const fills = fillingText('zh-CN');
const writes = writingText('zh-CN');
const published = readFileSync(join(__dirname, '../../../assets/samples/reference.xlsx'));

let reference: WorkbookSnapshot;
let yuan: WorkbookSnapshot;
beforeAll(async () => {
  reference = await readWorkbook(published, 'reference.xlsx');
  yuan = await readWorkbook(patchWorkbook(published, referenceInYuan(reference, new Random(1))), '元.xlsx');
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const click = async (name: string | RegExp) => userEvent.click(await button(name));
const choose = async (name: string) => userEvent.click(await screen.findByRole('radio', { name }));
const clean = async (container: Element) => expect(await axe(container)).toHaveNoViolations();

async function openFilling(host: CheckPaneProps['host'], props: Partial<CheckPaneProps> = {}) {
  const shown = render(
    <App theme="light" locale="zh-CN">
      <CheckPane host={host} locale="zh-CN" {...props} />
    </App>,
  );
  await click(text.places.filling);
  await screen.findByRole('heading', { name: fills.title });
  return shown;
}
async function open(host: CheckPaneProps['host'], props: Partial<CheckPaneProps> = {}) {
  const shown = await openFilling(host, props);
  await click(fills.toWan);
  expect(await screen.findByRole('heading', { name: words.title })).toHaveFocus();
  return shown;
}
/** What stands in the cells. How numbers look is for the hosts to keep; the end-to-end test compares that. */
function values({ sheets }: WorkbookSnapshot) {
  return sheets.map(({ name, cells }) => [
    name,
    cells.map(({ row, column, kind, value, formula }) => [row, column, kind, value, formula]),
  ]);
}
function planned(snapshot: WorkbookSnapshot, practice: 'own' | 'balanced') {
  return planConversion(snapshot, recognise(snapshot), { pack: DEFAULT_PACK, practice });
}

it('balances, previews every cell, writes once; the strict check finds nothing; undone, all is as before', async () => {
  const host = new WritingHost(yuan);
  const { container } = await open(host);
  await choose(words.balanced);
  const plan = planned(yuan, 'balanced');
  const moved = plan.changes.filter((change) => change.moved !== 0).length;
  expect(moved).toBeGreaterThan(0);
  expect(await screen.findByText(words.fewest)).toBeVisible();
  expect(screen.getByText(words.closes)).toBeVisible();
  expect(screen.getByText(words.movedCount(moved))).toBeVisible();
  await clean(container);
  await click(words.write(plan.edit.cells.length));
  const preview = await screen.findByRole('region', { name: words.preview });
  expect(within(preview).getByText(writes.cells(plan.edit.cells.length))).toBeVisible();
  // Every cell of it, and none written yet.
  expect(within(preview).getAllByRole('rowheader', { hidden: true })).toHaveLength(plan.edit.cells.length);
  expect(host.applied).toEqual([]);
  await click(writes.apply);
  await screen.findByText(writes.written(plan.edit.cells.length));
  expect(host.applied).toHaveLength(1);
  const strict = check(host.workbook, { strict: true });
  expect(strict.findings.filter(({ level }) => level === 'error' || level === 'rounding')).toEqual([]);
  expect(await screen.findByText(words.inWanAlready)).toBeVisible();
  expect(screen.getByText(/写入后重新校验：错误 0 不变/)).toBeVisible();
  await clean(container);
  await click(writes.undo);
  await waitFor(() => expect(values(host.workbook)).toEqual(values(yuan)));
  expect(await button(words.write(plan.edit.cells.length))).toBeEnabled();
});

it('shows a moved cell with its exact amount and both roundings, and selects it at one click', async () => {
  const host = new WritingHost(yuan);
  await open(host);
  await choose(words.balanced);
  const change = planned(yuan, 'balanced').changes.find(({ moved }) => moved !== 0);
  if (!change) throw new Error('nothing is moved');
  await screen.findByText(words.fewest);
  const [row] = screen.getAllByRole('listitem').filter((item) => item.textContent?.includes(words.proposed));
  if (!row) throw new Error('no moved cell is listed');
  const shown = (value: string) => Number(value).toLocaleString('en-US', { minimumFractionDigits: 2 });
  expect(row).toHaveTextContent(`${words.rounded} ${shown(change.own)}`);
  expect(row).toHaveTextContent(`${words.proposed} ${shown(change.after)}`);
  await userEvent.click(within(row).getByRole('button'));
  await waitFor(() => expect(host.selected.at(-1)).toEqual(change.cell));
});

it('by itself: the identities that keep a rounding difference are listed with what rounding may make', async () => {
  const host = new WritingHost(yuan);
  const { container } = await open(host);
  const { residuals } = planned(yuan, 'own');
  expect(residuals.length).toBeGreaterThan(0);
  expect(await screen.findByText(words.residualCount(residuals.length))).toBeVisible();
  expect(screen.queryByText(words.fewest)).toBeNull();
  await click(words.residuals(residuals.length));
  expect(screen.getAllByText(/四舍五入最多可差/)).toHaveLength(Math.min(50, residuals.length));
  const [first] = residuals;
  expect(screen.getAllByText(first?.id ?? '').length).toBeGreaterThan(0);
  await clean(container);
});

it('names what does not hold in 元, formulas that become values, and forms that stay', async () => {
  const { cell } = planned(yuan, 'own').changes[0] ?? {};
  const broken = withCells(yuan, { '表3!E9': 1 });
  const withFormula: WorkbookSnapshot = {
    ...broken,
    sheets: broken.sheets.map((sheet) =>
      sheet.name === cell?.sheet
        ? {
            ...sheet,
            cells: sheet.cells.map((one) =>
              one.row === cell.row && one.column === cell.column ? { ...one, formula: '=1+1' } : one,
            ),
          }
        : sheet,
    ),
  };
  await open(new WritingHost(withFormula));
  const plan = planned(withFormula, 'own');
  expect(plan.broken.length).toBeGreaterThan(0);
  expect(await screen.findByText(words.broken(plan.broken.length))).toBeVisible();
  await click(words.formulas(1));
  expect(screen.getByText('=1+1')).toBeVisible();
  await click(words.left(2));
  expect(screen.getAllByText(/绩效自评表的金额按万元填列/)).toHaveLength(2);
});

it('says first that identities do not hold in 元, and hides none without being told to', async () => {
  const host = new WritingHost(withCells(yuan, { '表3!E9': 1 }));
  const { container } = await open(host);
  const count = planned(host.workbook, 'own').broken.length;
  expect(count).toBeGreaterThan(0);
  expect(await screen.findByText(words.brokenFirst(count))).toBeVisible();
  expect(screen.queryByText(words.closes)).toBeNull();
  await click(/^写入 \d+ 格…/);
  const apply = await button(writes.apply);
  expect(apply).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(apply);
  expect(host.applied).toHaveLength(0);
  await clean(container);
  await userEvent.click(screen.getByRole('checkbox', { name: words.keepsBroken(count) }));
  await click(writes.apply);
  expect(await screen.findByText(words.keptBroken(count))).toBeVisible();
  expect(host.applied).toHaveLength(1);
});

it('is not offered where nothing is in 元', async () => {
  await openFilling(new WritingHost(reference));
  await screen.findByText(fills.nothing);
  expect(screen.queryByRole('button', { name: fills.toWan })).toBeNull();
});

it('gives the keyboard back, and its undo is there when it is opened again', async () => {
  const host = new WritingHost(yuan);
  await open(host);
  await click(/^写入 \d+ 格…/);
  await click(writes.apply);
  await screen.findByText(words.inWanAlready);
  await click(words.back);
  const opener = await button(fills.toWan);
  await waitFor(() => expect(opener).toHaveFocus());
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('heading', { name: words.title })).toHaveFocus());
  await click(writes.undo);
  await waitFor(() => expect(values(host.workbook)).toEqual(values(yuan)));
  await waitFor(() => expect(screen.getByText(writes.undone)).toHaveFocus());
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('heading', { name: fills.title })).toBeVisible());
});

it('says why a protected sheet refuses, and looks again where a cell was changed in between', async () => {
  const host = new WritingHost(yuan);
  await open(host);
  await click(/^写入 \d+ 格…/);
  const apply = await button(writes.apply);
  // By someone else, and not told of.
  host.workbook = withCells(host.workbook, { '表3!E9': 7 });
  await userEvent.click(apply);
  expect(await screen.findByRole('alert')).toHaveTextContent('在预览之后有变化');
  await click(writes.lookAgain);
  host.apply = () => Promise.reject(new HostFailure('protected', '', '表3'));
  // What is agreed to is what is shown: not before the plan has followed the workbook, where 表3 does not add up now.
  await userEvent.click(await screen.findByRole('checkbox', { name: /^仍要换算/ }));
  await waitFor(async () => expect(await button(writes.apply)).not.toHaveAttribute('aria-disabled', 'true'));
  await click(writes.apply);
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('表3'));
});

it('only shows what would become of it where nothing can be written', async () => {
  const host = new FakeHost();
  host.read = async () => yuan;
  const onConvert = jest.fn(async () => undefined);
  const { container } = await open(host, { onConvert });
  await screen.findByText(words.converted(planned(yuan, 'own').changes.length, 9));
  expect(screen.queryByRole('button', { name: /^写入/ })).toBeNull();
  await click(writes.toXlsx);
  expect(onConvert).toHaveBeenCalledTimes(1);
  await clean(container);
});
