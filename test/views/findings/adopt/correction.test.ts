/** What causes suggest, put into the workbook: everything they explain is gone, and nothing new is broken. */
import { recognise } from '../../../../src/engine/forms/recognise';
import type { Cause, WorkbookReport } from '../../../../src/engine/report/report';
import { check } from '../../../../src/engine/run';
import { inverseOf } from '../../../../src/engine/workbook/edits';
import { qualifiedA1 } from '../../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../../src/engine/workbook/snapshot';
import { isAdoptable } from '../../../../src/views/findings/adopt/adoptable';
import { correctionOf, type Correction } from '../../../../src/views/findings/adopt/correction';
import { amounts, cellOf } from '../../../engine/filling/workbooks';
import { applied } from '../../../snapshots/applied';
import { withCells } from '../../../snapshots/change';
import { sample } from '../../../snapshots/samples';

let reference: WorkbookSnapshot;
beforeAll(async () => {
  reference = await sample('reference');
});

const errors = ({ findings }: WorkbookReport) =>
  findings.filter(({ level }) => level === 'error').map(({ id }) => id);
const correct = (cause: Cause, snapshot: WorkbookSnapshot): Correction =>
  correctionOf(cause, snapshot, recognise(snapshot));
function only(snapshot: WorkbookSnapshot): Cause {
  const [cause, ...others] = check(snapshot).causes;
  if (!cause || others.length > 0) throw new Error(`${others.length + (cause ? 1 : 0)} causes`);
  return cause;
}
function corrected(snapshot: WorkbookSnapshot, cause = only(snapshot)): WorkbookSnapshot {
  const correction = correct(cause, snapshot);
  if (correction.kind !== 'edit') throw new Error(correction.why);
  const after = applied(snapshot, correction.edit);
  expect(amounts(applied(after, inverseOf(correction.edit)))).toEqual(amounts(snapshot));
  return after;
}
/** The columns of 表3 are E to J; the rows of its items. */
const row = (code: string): number => cellOf(reference, 'T3', code, 'c1').row + 1;

test('one wrong cell', () => {
  const wrong = withCells(reference, { '表3!E9': 1454.79 });
  expect(isAdoptable(only(wrong))).toBe(true);
  expect(amounts(corrected(wrong))).toEqual(amounts(reference));
});

test('the same wrong figure in several forms goes everywhere', () => {
  const code = '2080109';
  const cells = (['T2', 'T3', 'T5'] as const).map((form) => cellOf(reference, form, code, 'c1'));
  const wrong = withCells(
    reference,
    Object.fromEntries(cells.map((cell) => [`${cell.sheet.slice(0, 2)}!E${cell.row + 1}`, 129.62])),
  );
  const [cause] = check(wrong).causes;
  if (!cause) throw new Error('no cause');
  const correction = correct(cause, wrong);
  expect(correction).toMatchObject({ kind: 'edit' });
  const written =
    correction.kind === 'edit' ? correction.edit.cells.map(({ cell }) => qualifiedA1(cell)) : [];
  expect(written.length).toBe(1 + cause.also.length);
  const left = errors(check(corrected(wrong, cause)));
  expect(left.filter((id) => cause.explains.includes(id))).toEqual([]);
});

test('figures of one row in each other’s column', () => {
  const at = row('2080109');
  const sheet = reference.sheets.find(({ name }) => name.startsWith('表3'));
  const value = (column: number) =>
    sheet?.cells.find((cell) => cell.row === at - 1 && cell.column === column)?.value;
  const [basic, project] = [value(5), value(6)];
  const wrong = withCells(reference, {
    [`表3!F${at}`]: typeof project === 'number' ? project : null,
    [`表3!G${at}`]: typeof basic === 'number' ? basic : null,
  });
  const cause = only(wrong);
  expect([cause.kind, isAdoptable(cause)]).toEqual(['wrong-column', true]);
  expect(amounts(corrected(wrong))).toEqual(amounts(reference));
});

test('two columns exchanged', () => {
  const wrong = exchanged(reference, '表3', 5, 6);
  const cause = check(wrong).causes.find(({ kind }) => kind === 'column-swap');
  if (!cause) throw new Error('no exchange found');
  expect(isAdoptable(cause)).toBe(true);
  expect(amounts(corrected(wrong, cause))).toEqual(amounts(reference));
});

test('exchanging would break a formula, so it is not offered', () => {
  const swapped = exchanged(reference, '表3', 5, 6);
  const cause = check(swapped).causes.find(({ kind }) => kind === 'column-swap');
  if (!cause) throw new Error('no exchange found');
  const at = row('2080101');
  const held = swapped.sheets
    .find(({ name }) => name.startsWith('表3'))
    ?.cells.find((cell) => cell.row === at - 1 && cell.column === 6);
  const withFormula = withCells(swapped, {
    [`表3!G${at}`]: { value: Number(held?.value), text: held?.text ?? '', formula: '=1+1' },
  });
  expect(correct(cause, withFormula)).toEqual({ kind: 'unclear', why: 'formula' });
});

test('a row with the opposite sign', () => {
  const { cells } = reference.sheets.find(({ name }) => name.startsWith('表3')) ?? { cells: [] };
  const at = row('2080101') - 1;
  const wrong = withCells(
    reference,
    Object.fromEntries(
      cells.flatMap((cell) =>
        cell.row === at && cell.column >= 4 && typeof cell.value === 'number'
          ? [[`表3!${'EFGHIJ'[cell.column - 4] ?? ''}${at + 1}`, -cell.value]]
          : [],
      ),
    ),
  );
  const cause = check(wrong).causes.find(({ kind }) => kind === 'sign');
  if (!cause) throw new Error('no sign found');
  expect(amounts(corrected(wrong, cause))).toEqual(amounts(reference));
});

test('nothing is offered where the cells are not certain', () => {
  const [cause] = check(withCells(reference, { '表3!E9': 1454.79 })).causes;
  if (!cause) throw new Error('no cause');
  const kinds = ['row-shift', 'missing-row', 'extra-row', 'duplicate-row', 'unit'] as const;
  expect(kinds.some((kind) => isAdoptable({ ...cause, kind, suggested: null }))).toBe(false);
  expect(correct({ ...cause, sheet: null }, reference)).toEqual({ kind: 'unclear', why: 'cells' });
  const also = [{ sheet: '封面', cell: 'A1' }];
  expect(correct({ ...cause, also }, reference)).toEqual({ kind: 'unclear', why: 'cells' });
});

function exchanged(snapshot: WorkbookSnapshot, start: string, left: number, right: number): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (!sheet.name.startsWith(start)) return sheet;
      const rows = new Set(
        sheet.cells.flatMap(({ row: at, column, kind }) => (column === 4 && kind === 'number' ? [at] : [])),
      );
      const other = new Map([
        [left, right],
        [right, left],
      ]);
      const moved = sheet.cells.map((cell) =>
        rows.has(cell.row) ? { ...cell, column: other.get(cell.column) ?? cell.column } : cell,
      );
      return { ...sheet, cells: moved.sort((a, b) => a.row - b.row || a.column - b.column) };
    }),
  };
}
