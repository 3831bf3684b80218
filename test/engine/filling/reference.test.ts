/** The reference with cells taken out: what follows is put back as it was, and nothing else is touched. */
import { recognise } from '../../../src/engine/forms/recognise';
import { inverseOf } from '../../../src/engine/workbook/edits';
import { qualifiedA1 } from '../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { allMoney } from '../../snapshots/allMoney';
import { applied } from '../../snapshots/applied';
import { mapSheets, withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';
import { amounts, cellOf, figuresOf, fill, isPart, isTotal, reckonedScores, without } from './workbooks';

let reference: WorkbookSnapshot;
beforeAll(async () => {
  reference = await sample('reference');
});

const cellsWhere = (
  snapshot: WorkbookSnapshot,
  isTaken: (figure: ReturnType<typeof figuresOf>[number]) => boolean,
): WorkbookSnapshot => {
  const recognition = recognise(snapshot);
  const cells = figuresOf(recognition)
    .filter(isTaken)
    .map(({ cell }) => cell);
  return without(snapshot, [...cells, ...reckonedScores(recognition)]);
};

test('a complete workbook needs nothing', () => {
  expect(fill(reference)).toMatchObject({ proposals: [], unfilled: [], edit: { cells: [] } });
});

test.each([
  ['all totals', isTotal],
  ['everything but items, sources and balances', (figure: Parameters<typeof isTotal>[0]) => !isPart(figure)],
  ['表5 as well', (figure: Parameters<typeof isTotal>[0]) => !isPart(figure) || figure.form === 'T5'],
  ['表3 as well', (figure: Parameters<typeof isTotal>[0]) => !isPart(figure) || figure.form === 'T3'],
])('%s taken out come back', (_, isTaken) => {
  const bare = cellsWhere(reference, isTaken);
  expect(amounts(bare)).not.toEqual(amounts(reference));
  const { edit, unfilled, proposals } = fill(bare);
  expect(unfilled).toEqual([]);
  expect(proposals.every(({ kind, applied: isApplied }) => kind === 'fill' && isApplied)).toBe(true);
  const filled = applied(bare, edit);
  expect(amounts(filled)).toEqual(amounts(reference));
  expect(applied(filled, inverseOf(edit))).toEqual(bare);
});

test('money of every kind: totals and carried amounts come back', async () => {
  const all = await allMoney();
  const totals = figuresOf(recognise(all)).filter(isTotal);
  const bare = without(
    all,
    totals.map(({ cell }) => cell),
  );
  const { edit, unfilled } = fill(bare);
  expect(unfilled).toEqual([]);
  expect(amounts(applied(bare, edit))).toEqual(amounts(all));
});

test('执行数 of 整体绩效 is left to people where 表1 and 表4 state different amounts', async () => {
  const all = await allMoney();
  const bare = without(all, reckonedScores(recognise(all)));
  const { proposals, unfilled } = fill(bare);
  expect(proposals.filter(({ form }) => form === 'P1').map(({ row }) => row)).toEqual([
    '基本支出总额',
    '项目支出总额',
  ]);
  expect(unfilled.map(({ form, row, why }) => `${form} ${row} ${why.id}`)).toEqual([
    'P1 预算执行情况 fillNotKnown',
    'P1 预算执行情况 fillNotKnown',
    'P1 总分 fillNotKnown',
  ]);
});

test('表5 does not follow from 表3 where there is other money', async () => {
  const bare = cellsWhere(await allMoney(), ({ form }) => form === 'T5');
  const filled = fill(bare).proposals.filter(({ form, row }) => form === 'T5' && /^\d{7}/.test(row));
  expect(filled).toEqual([]);
});

test('every proposal names its identity and what it adds up', () => {
  const bare = without(reference, [cellOf(reference, 'T3', '20801', 'c1')]);
  const [proposal, ...others] = fill(bare).proposals;
  expect(others).toEqual([]);
  expect(proposal).toMatchObject({
    kind: 'fill',
    form: 'T3',
    row: '20801 人力资源和社会保障管理事务',
    before: { kind: 'blank' },
    after: { kind: 'number', value: '1544.79', decimals: null },
    value: '1544.79',
    rounding: [],
    applied: true,
  });
  expect(proposal?.basis.check).toMatch(/^(T3-0[12]|X-14b)$/);
  expect(proposal?.addends.length).toBeGreaterThan(0);
});

test('a total that is wrong is shown, and replaced only when chosen', () => {
  const wrong = withCells(reference, { '表3!E9': 1454.79 });
  const { proposals, edit } = fill(wrong);
  expect(edit.cells).toEqual([]);
  expect(proposals).toMatchObject([
    { kind: 'differs', before: { value: '1454.79' }, after: { value: '1544.79' }, applied: false },
  ]);
  const choices = new Set(proposals.map(({ cell }) => qualifiedA1(cell)));
  const chosen = fill(wrong, { choices });
  expect(chosen.proposals).toMatchObject([{ kind: 'differs', value: '1544.79', applied: true }]);
  expect(amounts(applied(wrong, chosen.edit))).toEqual(amounts(reference));
});

test('nothing rests on a wrong total', () => {
  const bare = cellsWhere(reference, (figure) => !isPart(figure));
  const wrong = withCells(bare, { '表3!E8': 1800 });
  const { proposals, edit, unfilled } = fill(wrong);
  expect(proposals.filter(({ kind }) => kind === 'differs')).toMatchObject([{ value: '1703.45' }]);
  const filled = amounts(applied(wrong, edit));
  const differing = [...amounts(reference)].filter(([cell, value]) => filled.get(cell) !== value);
  // The total itself, and the line of 表1 that stands for nothing else.
  expect(differing.map(([cell]) => cell.split('!')[1])).toEqual(['F13', 'E8']);
  expect(unfilled.map(({ why }) => why.id)).toEqual(['fillNotKnown']);
});

test('a total without any part stays blank', () => {
  const cells = figuresOf(recognise(reference))
    .filter(({ form }) => form === 'T6')
    .map(({ cell }) => cell);
  const { proposals } = fill(without(reference, cells));
  expect(proposals.filter(({ form }) => form === 'T6')).toEqual([]);
});

test('blank parts that cannot be nought leave their totals open', () => {
  // 合计 of the column is there and says that something is missing: 项目支出 of one item.
  const bare = without(reference, [
    cellOf(reference, 'T3', '2080109', 'c3'),
    cellOf(reference, 'T3', '20801', 'c3'),
    cellOf(reference, 'T5', '2080109', 'c3'),
    cellOf(reference, 'T5', '20801', 'c3'),
  ]);
  const { edit } = fill(bare);
  const before = amounts(reference);
  const filled = amounts(applied(bare, edit));
  for (const { cell } of edit.cells)
    expect(filled.get(qualifiedA1(cell))).toBe(before.get(qualifiedA1(cell)));
});

test('an item that is listed without any amount leaves its 款 and 类 open', () => {
  const gone = figuresOf(recognise(reference)).filter(
    ({ form, row }) => form === 'T2' && ['2101103', '21011', '210'].includes(row.key),
  );
  const { proposals, unfilled } = fill(
    without(
      reference,
      gone.map(({ cell }) => cell),
    ),
  );
  expect(proposals).toEqual([]);
  expect(unfilled.map(({ row, why }) => `${row} ${why.id}`)).toContain('21011 行政事业单位医疗 fillNotKnown');
});

test('空表说明 is proposed where the rest bears out that there is no such money', () => {
  const bare = mapSheets(reference, (sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ text }) => !text.startsWith('说明')),
  }));
  const notes = fill(bare).proposals;
  expect(notes.map(({ form, basis }) => `${form} ${basis.check}`)).toEqual(['T7 E-01', 'T8 E-01', 'T9 E-01']);
  expect(applied(bare, fill(bare).edit).sheets.length).toBe(bare.sheets.length);
});
