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

/** 表3 with 基本支出 and 项目支出 exchanged, one amount held by a formula. */
function withFormulaIn(cell: string, formula: string): readonly [WorkbookSnapshot, Cause] {
  const swapped = exchanged(reference, '表3', 5, 6);
  const at = Number(cell.slice(1)) - 1;
  const held = swapped.sheets
    .find(({ name }) => name.startsWith('表3'))
    ?.cells.find((one) => one.row === at && one.column === cell.charCodeAt(0) - 65);
  const workbook = withCells(swapped, {
    [`表3!${cell}`]: { value: Number(held?.value), text: held?.text ?? '', formula },
  });
  const cause = check(workbook).causes.find(({ kind }) => kind === 'column-swap');
  if (!cause) throw new Error('no exchange found');
  return [workbook, cause];
}

test('exchanging would break a formula, so it is not offered', () => {
  const [workbook, cause] = withFormulaIn(`G${row('2080101')}`, '=1+1');
  expect(correct(cause, workbook)).toEqual({ kind: 'unclear', why: 'formula' });
});

test('a formula that follows from what is corrected is left as it is', () => {
  const at = row('20801');
  const [workbook, cause] = withFormulaIn(`G${at}`, `=SUM(G${at + 1}:G${at + 2})`);
  const correction = correct(cause, workbook);
  if (correction.kind !== 'edit') throw new Error(correction.why);
  expect(correction.followed.map(qualifiedA1)).toEqual([`${cause.sheet}!G${at}`]);
  expect(correction.edit.cells.map(({ cell }) => qualifiedA1(cell))).not.toContain(`${cause.sheet}!G${at}`);
  expect(correction.edit.cells.every(({ before }) => before.kind !== 'formula')).toBe(true);
});

/** Amounts of the column, from row to row, one row down; the last comes to the top or is lost. */
function oneDown(column: string, first: number, last: number, wrapped: boolean): WorkbookSnapshot {
  const cells = reference.sheets.find(({ name }) => name.startsWith('表3'))?.cells ?? [];
  const at = (from: number): number | null => {
    const found = cells.find((cell) => cell.row === from - 1 && cell.column === column.charCodeAt(0) - 65);
    return found?.kind === 'number' ? Number(found.value) : null;
  };
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return withCells(
    reference,
    Object.fromEntries(
      rows.map((to) => [`表3!${column}${to}`, to > first ? at(to - 1) : wrapped ? at(last) : null]),
    ),
  );
}

test('a block that moved goes back as a whole', () => {
  const wrong = oneDown('F', 11, 20, true);
  expect(only(wrong).kind).toBe('row-shift');
  expect(amounts(corrected(wrong))).toEqual(amounts(reference));
});

test('a form in another unit is divided as a whole', () => {
  const { cells = [] } = reference.sheets.find(({ name }) => name.startsWith('表5')) ?? {};
  const money = cells.filter((cell) => cell.kind === 'number' && cell.row >= 6 && cell.column >= 4);
  const wrong = withCells(
    reference,
    Object.fromEntries(
      money.map((cell) => [
        `表5!${'ABCDEFG'[cell.column] ?? ''}${cell.row + 1}`,
        Math.round(Number(cell.value) * 100) * 100,
      ]),
    ),
  );
  expect(only(wrong).kind).toBe('unit');
  expect(errors(check(corrected(wrong)))).toEqual([]);
  const withheld = only(wrong);
  expect(correct({ ...withheld, corrections: { cells: [], lost: [], withheld: 'finer' } }, wrong)).toEqual({
    kind: 'unclear',
    why: 'finer',
  });
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
  const { corrections, ...cause } = only(withCells(reference, { '表3!E9': 1454.79 }));
  expect(isAdoptable(cause)).toBe(false);
  expect(correct(cause, reference)).toEqual({ kind: 'unclear', why: 'cells' });
  const elsewhere = { sheet: '封面', cell: 'A1', before: null, after: '1' };
  const cells = [...(corrections?.cells ?? []), elsewhere];
  expect(correct({ ...cause, corrections: { cells, lost: [] } }, reference)).toEqual({
    kind: 'unclear',
    why: 'cells',
  });
});

test('rows to be put in or taken out are left to people', () => {
  const missing = withCells(reference, {
    '表5!A18': null,
    '表5!D18': null,
    '表5!E18': null,
    '表5!F18': null,
  });
  expect([only(missing).kind, isAdoptable(only(missing))]).toEqual(['missing-row', false]);
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
