import { recognise } from '../../../src/engine/forms/recognise';
import { inputTable } from '../../../src/engine/inputs/table';
import { formAmount } from '../../../src/engine/narrative/figures';
import { narrate } from '../../../src/engine/narrative/narrate';
import { textOf } from '../../../src/engine/narrative/narrative';
import { DEFAULT_PACK } from '../../../src/engine/packs';
import { toText } from '../../../src/engine/amounts/scaled';
import { allMoney } from '../../snapshots/allMoney';
import { mapSheets, sheetNamed, withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';

/** The value of an amount, or what is asked for instead. */
function said(snapshot: WorkbookSnapshot, name: string): string {
  const quantity = formAmount(recognise(snapshot), name);
  if (quantity === undefined) throw new Error(`no amount ${name}`);
  return quantity.kind === 'known' ? toText(quantity.value) : quantity.keys.join(' ');
}

/** Every number of a form taken out, its labels left. */
function emptied(snapshot: WorkbookSnapshot, start: string): WorkbookSnapshot {
  const { name } = sheetNamed(snapshot, start);
  return mapSheets(snapshot, (sheet) => ({
    ...sheet,
    cells: sheet.name === name ? sheet.cells.filter(({ kind }) => kind !== 'number') : sheet.cells,
  }));
}

describe('a blank in 合计 of a form', () => {
  it('is nought where nothing stands below it', async () => {
    expect(said(await sample('reference'), 'T3.upward')).toBe('0');
  });
  it.each([
    ['T3.project', '表3!G7'],
    ['T5.project', '表5!G7'],
    ['T2.fiscal', '表2!F7'],
    ['T3.total', '表3!E7'],
  ])('%s is asked for where rows below hold amounts', async (name, place) => {
    expect(said(withCells(await sample('reference'), { [place]: null }), name)).toMatch(/^cell\.表/);
  });
  it('of 表7 and 表8 too', async () => {
    const money = await allMoney();
    expect(said(withCells(money, { '表7!G7': null }), 'T7.spending')).toMatch(/^cell\.表7/);
    expect(said(withCells(money, { '表8!E7': null }), 'T8.spending')).toMatch(/^cell\.表8/);
    expect(said(await sample('reference'), 'T7.spending')).toBe('0');
  });
});

describe('a blank line of a ledger', () => {
  it('is nought where the others make up the total', async () => {
    expect(said(await sample('reference'), 'T4.r2')).toBe('0');
  });
  it('is asked for where they do not', async () => {
    expect(said(withCells(await sample('reference'), { '表4!C6': null }), 'T4.r1')).toMatch(/^cell\.表4/);
  });
});

describe('表9', () => {
  it('is nought as a whole where it is empty', async () => {
    expect(said(await sample('reference'), 'T9.final.total')).toBe('0');
  });
  it('asks for a total whose parts hold amounts, and for a part the total needs', async () => {
    const money = await allMoney();
    expect(said(money, 'T9.final.total')).not.toBe('0');
    expect(said(withCells(money, { '表9!G7': null }), 'T9.final.total')).toMatch(/^cell\.表9/);
    expect(said(withCells(money, { '表9!H7': null }), 'T9.final.abroad')).toMatch(/^cell\.表9/);
  });
});

describe('a form without a single amount', () => {
  it.each(['表1', '表2', '表3', '表4', '表5', '表6'])('%s was not filled in', async (form) => {
    const snapshot = emptied(await sample('reference'), form);
    const { sections, missing } = narrate(recognise(snapshot), inputTable({}), DEFAULT_PACK);
    const text = sections.flatMap(({ paragraphs }) => paragraphs.map(textOf)).join('\n');
    expect(missing.some(({ key }) => key.startsWith(`cell.${form}`))).toBe(true);
    expect(text).not.toMatch(/(收、支总计|收入合计|支出合计|财政拨款支出|人员经费|公用经费)0万元/);
  });
});

it('a 项 whose row holds money in another column is asked for', async () => {
  const snapshot = withCells(await sample('reference'), { '表5!E11': null });
  const { sections } = narrate(recognise(snapshot), inputTable({}), DEFAULT_PACK);
  const item = sections.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === '五.三/item/2080109');
  expect(item && textOf(item)).toMatch(/支出决算为〔请填：表5.*E11.*〕万元/);
});

it('the budget of a 款 beside its 项 does not count twice', async () => {
  const inputs = { initialBudget: { '2080101': '10', '20801': '10', '208': '10' } };
  const { sections } = narrate(recognise(await sample('reference')), inputTable({ inputs }), DEFAULT_PACK);
  const ids = sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id));
  expect(ids.filter((id) => /item\/(208|20801)$/.test(id))).toEqual([]);
});
