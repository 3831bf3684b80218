import { emptyNoteEdits, missingEmptyNotes } from '../../../src/engine/forms/emptyNotes';
import { recognise } from '../../../src/engine/forms/recognise';
import { check } from '../../../src/engine/run';
import { inverseOf, NO_EDIT } from '../../../src/engine/workbook/edits';
import { qualifiedA1 } from '../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { allMoney } from '../../snapshots/allMoney';
import { applied } from '../../snapshots/applied';
import { mapSheets } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';

const PUBLISHER = { entity: '甲单位', year: 2022 };

/** The reference without the 空表说明 of its three empty forms. */
async function withoutNotes(): Promise<WorkbookSnapshot> {
  return mapSheets(await sample('reference'), (sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ text }) => !text.startsWith('说明：')),
  }));
}

const warnings = (snapshot: WorkbookSnapshot): readonly string[] =>
  check(snapshot).findings.flatMap(({ check: id, form }) => (id === 'E-01' ? [String(form)] : []));

it('are written below empty forms that have none, and end what the check warns of', async () => {
  const snapshot = await withoutNotes();
  expect(warnings(snapshot)).toEqual(['T7', 'T8', 'T9']);
  const cells = emptyNoteEdits(snapshot, recognise(snapshot), PUBLISHER);
  expect(cells.map(({ after }) => (after.kind === 'text' ? after.text : ''))).toEqual([
    '说明：甲单位2022年度无政府性基金预算财政拨款收入，也没有使用政府性基金预算拨款安排的支出。',
    '说明：甲单位2022年度无国有资本经营预算财政拨款收入，也没有使用国有资本经营预算拨款安排的支出。',
    '说明：甲单位2022年度无“三公”经费支出。',
  ]);
  const edit = { ...NO_EDIT, cells };
  const noted = applied(snapshot, edit);
  expect(warnings(noted)).toEqual([]);
  expect(applied(noted, inverseOf(edit))).toEqual(snapshot);
});

it('are not written twice, nor under a form that holds money', async () => {
  expect(missingEmptyNotes(recognise(await sample('reference')), PUBLISHER)).toEqual({});
  const money = await allMoney();
  expect(emptyNoteEdits(money, recognise(money), PUBLISHER)).toEqual([]);
});

it('wait until unit and year are known', async () => {
  const recognition = recognise(await withoutNotes());
  expect(missingEmptyNotes(recognition, { entity: null, year: 2022 })).toEqual({});
  expect(missingEmptyNotes(recognition, { entity: '甲单位', year: null })).toEqual({});
});

it('write over nothing', async () => {
  const snapshot = await withoutNotes();
  const recognition = recognise(snapshot);
  const [first] = emptyNoteEdits(snapshot, recognition, PUBLISHER);
  if (!first) throw new Error('no edit');
  const { sheet: name, row, column } = first.cell;
  const taken = mapSheets(snapshot, (sheet) =>
    sheet.name === name
      ? { ...sheet, cells: [...sheet.cells, { row, column, kind: 'text', value: '注', text: '注' }] }
      : sheet,
  );
  const cells = emptyNoteEdits(taken, recognition, PUBLISHER).map(({ cell }) => qualifiedA1(cell));
  expect(cells).not.toContain(qualifiedA1(first.cell));
  expect(cells).toHaveLength(2);
});
