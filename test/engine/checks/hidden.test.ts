/** V-01: rows, columns and sheets that nobody sees and that count. */
import { HIDDEN_CHECKS } from '../../../src/engine/checks/hidden';
import { contextOf } from '../../../src/engine/checks/check';
import { recognise } from '../../../src/engine/forms/recognise';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { say } from '../../../src/locales/sentences';
import { mapSheets, sheetNamed, withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';
import { runOne } from './checkCase';

let reference: WorkbookSnapshot;
beforeAll(async () => {
  reference = await sample('reference');
});

/** 表3 with something hidden; rows and columns count from zero. */
function hiding(hidden: Partial<SheetSnapshot>, start = '表3'): WorkbookSnapshot {
  const { name } = sheetNamed(reference, start);
  return mapSheets(reference, (sheet) => (sheet.name === name ? { ...sheet, ...hidden } : sheet));
}

const said = (workbook: WorkbookSnapshot): string[] =>
  runOne('V-01', workbook).findings.map(({ level, sentence }) => `${level} ${say('zh-CN', sentence)}`);

const SUMS = (lines: string): string[] => [
  `info 支出决算表有隐藏的行或列参加汇总（${lines}），打印出来的分项加不出合计。`,
];

it.each<[string, Partial<SheetSnapshot>, string[]]>([
  ['nothing', {}, []],
  ['a row with amounts', { hiddenRows: [9] }, SUMS('10')],
  ['several', { hiddenRows: [12, 9, 13] }, SUMS('10、13、14')],
  ['a column with amounts', { hiddenColumns: [6] }, SUMS('G')],
  ['a row and a column', { hiddenRows: [10], hiddenColumns: [6] }, SUMS('G、11')],
  ['a column without amounts', { hiddenColumns: [7, 8, 9] }, []],
  ['columns of the code', { hiddenColumns: [1, 2] }, []],
  ['the rows of title and header', { hiddenRows: [1, 2, 3] }, []],
  ['rows below the table', { hiddenRows: [23, 40] }, []],
  ['the sheet', { visibility: 'hidden' }, ['info 支出决算表所在的工作表“表3支出决算表”是隐藏的。']],
  [
    'it from the menu too',
    { visibility: 'veryHidden' },
    ['info 支出决算表所在的工作表“表3支出决算表”是隐藏的。'],
  ],
])('%s', (_, hidden, expected) => {
  expect(said(hiding(hidden))).toEqual(expected);
});

it('a blank row of an empty form takes no part', () => {
  expect(said(hiding({ hiddenRows: [6, 7, 8], hiddenColumns: [4, 5] }, '表7'))).toEqual([]);
});

it('a row of zeros takes no part', () => {
  const zero = withCells(reference, { '表3!E10': 0, '表3!F10': 0 });
  const { name } = sheetNamed(zero, '表3');
  const hidden = mapSheets(zero, (sheet) => (sheet.name === name ? { ...sheet, hiddenRows: [9] } : sheet));
  expect(said(hidden)).toEqual([]);
});

it('names ten, and says that there are more', () => {
  const rows = Array.from({ length: 17 }, (_, index) => index + 6);
  expect(said(hiding({ hiddenRows: rows }))).toEqual(SUMS('7、8、9、10、11、12、13、14、15、16、…'));
});

it('is a hint: the check passes and no total is wrong for it', () => {
  const { result, findings } = runOne('V-01', hiding({ hiddenRows: [9], visibility: 'hidden' }));
  expect(result.outcome).toBe('pass');
  expect(findings.map(({ id, cell }) => [id, cell])).toEqual([['V-01/T3', 'A1']]);
});

it('the same row of another sheet, on which the form goes on, is not hidden', () => {
  const recognition = recognise(hiding({ hiddenRows: [9] }));
  const slot = recognition.slots.T3;
  if (slot.status !== 'found') throw new Error('no 表3');
  const elsewhere = slot.form.figures.map((figure) =>
    figure.cell.row === 9 ? { ...figure, cell: { ...figure.cell, sheet: '表3续' } } : figure,
  );
  const form = { ...slot.form, figures: elsewhere };
  const changed = { ...recognition, slots: { ...recognition.slots, T3: { ...slot, form } } };
  const instances = HIDDEN_CHECKS.flatMap(({ run }) => run(contextOf(changed, new Map())).instances);
  expect(instances.flatMap(({ finding }) => finding ?? [])).toEqual([]);
});
