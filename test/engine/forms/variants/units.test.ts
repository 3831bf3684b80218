import { check } from '../../../../src/engine/run';
import { foundForm, type Form } from '../../../../src/engine/forms/model';
import { recognise } from '../../../../src/engine/forms/recognise';
import type { FormId } from '../../../../src/engine/report/report';
import type { CellSnapshot, WorkbookSnapshot } from '../../../../src/engine/workbook/snapshot';
import { allMoney } from '../../../snapshots/allMoney';

const TIED: readonly FormId[] = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'];

/** The workbook with every amount of one form × 10,000, and its unit line as given (null: taken away). */
async function inYuan(id: FormId, unitLine: string | null): Promise<WorkbookSnapshot> {
  const snapshot = await allMoney();
  const form = formOf(snapshot, id);
  const amounts = new Set(form.figures.map(({ cell }) => `${cell.row},${cell.column}`));
  const { cell: unit } = form.unit ?? { cell: null };
  const changed = (cell: CellSnapshot): CellSnapshot[] => {
    if (cell.kind === 'number' && amounts.has(`${cell.row},${cell.column}`)) {
      const value = Math.round(Number(cell.value) * 10_000);
      return [{ ...cell, value, text: String(value) }];
    }
    if (cell.row !== unit?.row || cell.column !== unit.column) return [cell];
    return unitLine === null ? [] : [{ ...cell, value: unitLine, text: unitLine }];
  };
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === form.sheet ? { ...sheet, cells: sheet.cells.flatMap(changed) } : sheet,
    ),
  };
}

function formOf(snapshot: WorkbookSnapshot, id: FormId): Form {
  const form = foundForm(recognise(snapshot), id);
  if (!form) throw new Error(`${id} is not recognised`);
  return form;
}

const errorsOf = (snapshot: WorkbookSnapshot): string[] =>
  check(snapshot).findings.flatMap(({ id, level }) => (level === 'error' ? [id] : []));

test.each(TIED)('%s in 元 under 万元 is one error on the form, and one cause', async (id) => {
  const report = check(await inYuan(id, '单位：万元'));
  const errors = report.findings.filter(({ level }) => level === 'error');
  expect(errors.map((finding) => finding.id)).toEqual([`L-03/${id}`]);
  expect(report.causes).toMatchObject([{ kind: 'unit', form: id, explains: [`L-03/${id}`] }]);
});

test.each(TIED)('%s in 元 and saying so is converted and said', async (id) => {
  const snapshot = await inYuan(id, '单位：元');
  expect(errorsOf(snapshot)).toEqual([]);
  const said = check(snapshot).findings.filter((finding) => finding.check === 'L-03');
  expect(said).toMatchObject([{ level: 'info', sentence: { id: 'unitConverted' } }]);
});

test.each(TIED)('%s in 元 without a unit line is taken for what its numbers say', async (id) => {
  const snapshot = await inYuan(id, null);
  expect(errorsOf(snapshot)).toEqual([]);
  expect(formOf(snapshot, id).money).toEqual({ unit: '元', from: 'numbers' });
});

test('an error across forms in two units is given in the unit of its own form', async () => {
  const snapshot = await inYuan('T3', '单位：元');
  const total = formOf(snapshot, 'T3').byKey.get('合计|c1');
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      sheet.name === total?.cell.sheet && cell.row === total.cell.row && cell.column === total.cell.column
        ? { ...cell, value: Number(cell.value) + 50_000, text: String(Number(cell.value) + 50_000) }
        : cell,
    ),
  }));
  const finding = check({ ...snapshot, sheets }).findings.find(({ id }) => id === 'X-04');
  expect(finding).toMatchObject({ printed: '2335.77', expected: '2340.77', difference: '-5.00' });
});

test('one figure ten times too small accuses no unit', async () => {
  const snapshot = await allMoney();
  const total = formOf(snapshot, 'T5').byKey.get('合计|c2');
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      sheet.name === total?.cell.sheet && cell.row === total.cell.row && cell.column === total.cell.column
        ? { ...cell, value: Number(cell.value) / 10, text: String(Number(cell.value) / 10) }
        : cell,
    ),
  }));
  expect(errorsOf({ ...snapshot, sheets }).filter((id) => id.startsWith('L-03'))).toEqual([]);
});
