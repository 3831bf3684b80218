/** Live formulas: ranges, quoted sheets, units; values where a formula would give something else. */
import { recognise } from '../../../src/engine/forms/recognise';
import { a1, qualifiedA1 } from '../../../src/engine/workbook/reference';
import type { CellRef } from '../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { mapSheets, withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';
import { cellOf, figuresOf, fill, isPart, without } from './workbooks';

let reference: WorkbookSnapshot;
beforeAll(async () => {
  reference = await sample('reference');
});

function formulaAt(snapshot: WorkbookSnapshot, cell: CellRef): string {
  const { proposals } = fill(snapshot, { formulas: true });
  const found = proposals.find((one) => qualifiedA1(one.cell) === qualifiedA1(cell))?.after;
  return found?.kind === 'formula' ? found.formula : (found?.kind ?? 'nothing');
}

test('a sum over contiguous cells is a range', () => {
  const total = cellOf(reference, 'T6', '301', 'c1');
  const [first, last] = ['30101', '30199'].map((code) => a1(cellOf(reference, 'T6', code, 'c1')));
  expect(formulaAt(without(reference, [total]), total)).toBe(`=SUM(${first}:${last})`);
});

test('cells apart are listed; the form itself is not named', () => {
  const cells = ['T3', 'T5'].map((id) => cellOf(reference, id === 'T3' ? 'T3' : 'T5', '合计', 'c2'));
  const [total] = cells;
  if (!total) throw new Error('no total');
  const rows = ['208', '210', '221'].map((code) => a1(cellOf(reference, 'T3', code, 'c2')));
  expect(formulaAt(without(reference, cells), total)).toBe(`=SUM(${rows.join(',')})`);
});

test.each([
  ['表1', "'表1'!"],
  ["O'Neil (1)", "'O''Neil (1)'!"],
])('an amount of the sheet %s is referred to as %s', (name, prefix) => {
  const renamed = mapSheets(reference, (sheet) =>
    sheet.name.startsWith('表1') ? { ...sheet, name } : sheet,
  );
  const line = cellOf(renamed, 'T1', 'r40', 'c2');
  const total = cellOf(renamed, 'T3', '210', 'c1');
  // Nothing of 210 is left in 表3 and 表5: only 表1 says what was spent on it.
  const gone = figuresOf(recognise(renamed)).filter(
    ({ form, row }) => (form === 'T3' || form === 'T5') && row.key.startsWith('210'),
  );
  const bare = without(
    renamed,
    gone.map(({ cell }) => cell),
  );
  expect(formulaAt(bare, total)).toBe(`=${prefix}${a1(line)}`);
});

test('numbers typed as text are not summed by a formula', () => {
  const total = cellOf(reference, 'T6', '310', 'c1');
  const asText = withCells(without(reference, [total]), { '表6!I6': '0.91' });
  expect(formulaAt(asText, total)).toBe('number');
});

test('cells that hold more than they show are rounded', () => {
  const total = cellOf(reference, 'T6', '310', 'c1');
  const finer = withCells(without(reference, [total]), { '表6!I6': { value: 0.9134, text: '0.91' } });
  expect(formulaAt(finer, total)).toMatch(/^=ROUND\(SUM\(.*\),2\)$/);
});

test('every value has its formula where all parts are numbers', () => {
  const bare = without(
    reference,
    figuresOf(recognise(reference))
      .filter((figure) => !isPart(figure))
      .map(({ cell }) => cell),
  );
  const [values, formulas] = [false, true].map((one) => fill(bare, { formulas: one }).proposals);
  expect(formulas?.map(({ cell, value }) => [cell, value])).toEqual(
    values?.map(({ cell, value }) => [cell, value]),
  );
  expect(formulas?.every(({ after }) => after.kind === 'formula')).toBe(true);
});

test('a formula that rests on a blank cell keeps its cell, and is not believed before', () => {
  const [total, part] = [cellOf(reference, 'T3', '合计', 'c1'), cellOf(reference, 'T3', '208', 'c1')];
  const stale = withCells(without(reference, [part]), {
    '表3!E7': { value: 428.62, text: '428.62', formula: '=E8+E15+E19' },
  });
  const { proposals } = fill(stale);
  expect(proposals.map(({ cell, value, kind }) => [qualifiedA1(cell), value, kind])).toEqual([
    [qualifiedA1(part), '1703.45', 'fill'],
  ]);
  expect(a1(total)).toBe('E7');
});
