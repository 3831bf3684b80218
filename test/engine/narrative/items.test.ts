/** 类, 款 and 项 of a code form, as sentences name and add them. */
import { recognise } from '../../../src/engine/forms/recognise';
import { foundForm } from '../../../src/engine/forms/model';
import { bracketed, classAmount, classCodes, nameOf, rowsOf } from '../../../src/engine/narrative/items';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { mapSheets, withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';

function form(snapshot: WorkbookSnapshot) {
  const found = foundForm(recognise(snapshot), 'T5');
  if (!found) throw new Error('no 表5');
  return found;
}

/** Without the rows of 类 208 (8) and its 款 (9, 12), zero-based 7, 8, 11. */
async function itemsOnly(): Promise<WorkbookSnapshot> {
  return mapSheets(await sample('reference'), (sheet) =>
    sheet.name.startsWith('表5')
      ? { ...sheet, cells: sheet.cells.filter(({ row }) => ![7, 8, 11].includes(row)) }
      : sheet,
  );
}

const value = (text: number) => BigInt(Math.round(text * 100)) * 10n ** 10n;

it('lists 类 and 项 in code order', async () => {
  const reference = form(await sample('reference'));
  expect(rowsOf(reference, 3).map(({ code }) => code)).toEqual(['208', '210', '221']);
  expect(rowsOf(reference, 7)).toHaveLength(9);
  expect(classCodes(reference)).toEqual(['208', '210', '221']);
});

it('adds the items of a 类 that has no row or no amount of its own', async () => {
  const expected = value(1703.45);
  expect(classAmount(form(await sample('reference')), '208', 'c1')).toMatchObject({
    value: expected,
    formula: '#1',
  });
  const blank = form(withCells(await sample('reference'), { '表5!E8': null }));
  expect(classAmount(blank, '208', 'c1')).toMatchObject({ value: expected, formula: '#1 + #2 + #3 + #4' });
  const items = form(await itemsOnly());
  expect(classCodes(items)).toEqual(['208', '210', '221']);
  expect(classAmount(items, '208', 'c1')).toMatchObject({ value: expected, formula: '#1 + #2 + #3 + #4' });
});

it('says nought of a 类 that is not there, and points to the form', async () => {
  const found = form(await sample('reference'));
  expect(classAmount(found, '205', 'c1')).toMatchObject({ value: 0n, terms: [{ cell: found.title?.cell }] });
});

it('lacks the cell where one of the items cannot be read', async () => {
  const broken = form(withCells(await itemsOnly(), { '表5!E10': '#REF!' }));
  expect(classAmount(broken, '208', 'c1')).toMatchObject({
    kind: 'missing',
    keys: [expect.stringContaining('E10')],
  });
});

it('names a code as the form prints it, else as the classification does', async () => {
  const reference = form(await sample('reference'));
  expect(nameOf(reference, '2080101', 'half')).toMatchObject({ kind: 'word', text: '行政运行' });
  expect(nameOf(reference, '2050102', 'half')).toEqual({ kind: 'missing', keys: ['name.2050102'] });
  expect(nameOf(null, '2080801', 'half')).toEqual({ kind: 'word', text: '死亡抚恤', cell: null });
});

it.each([
  ['half', '维修(护)费'],
  ['full', '维修（护）费'],
  ['as printed', '维修（护)费'],
] as const)('prints brackets %s', (brackets, expected) => {
  expect(bracketed('维修（护)费', brackets)).toBe(expected);
});
