/** The Ministry's 财决 set → the nine forms. */
import { randomAccounts } from '../../generator/accounts';
import { figuresOf } from '../../generator/figures';
import { Random } from '../../generator/random';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { yuan } from './accountsList';
import { amounts, errorsOf, imported, placed } from './importing';
import { ministrySet, type AllFigures } from './ministrySet';
import { referenceFigures } from './reference';

const FORMS = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'] as const;

function expectSame(set: WorkbookSnapshot, figures: AllFigures): void {
  const plan = imported([set]);
  expect(placed(plan)).toEqual([]);
  for (const form of FORMS) {
    const expected = [...figures[form]]
      .filter(([key, fen]) => fen !== 0 && !(form === 'T8' && /c[456]$/.test(key)))
      .map(([key, fen]) => [key, yuan(fen).replace(/\.?0+$/, '')])
      .sort();
    const found = plan.workbook ? [...amounts(plan.workbook.recognition, form)].sort() : [];
    expect([form, found]).toEqual([form, expected]);
  }
  expect(errorsOf(plan)).toEqual([]);
}

const change = (
  { name, sheets }: WorkbookSnapshot,
  sheet: string,
  edit: (cell: CellSnapshot) => CellSnapshot,
): WorkbookSnapshot => ({
  name,
  sheets: sheets.map((one) => (one.name.startsWith(sheet) ? { ...one, cells: one.cells.map(edit) } : one)),
});

test('a set drawn from the reference workbook gives its figures, × 10,000', async () => {
  const figures = await referenceFigures();
  expectSame(ministrySet(figures, '某市社会保险中心'), figures);
});

test.each(Array.from({ length: 20 }, (_, seed) => seed))('a set of random accounts %i', (seed) => {
  const random = new Random(1000 + seed);
  const accounts = randomAccounts(random, {
    fundMoney: seed % 2 === 0,
    capitalMoney: seed % 3 === 0,
    threePublic: false,
  });
  expectSame(ministrySet(figuresOf(accounts), accounts.entity), figuresOf(accounts));
});

test('entity from the forms, forms that are not read, what is not there', async () => {
  const plan = imported([ministrySet(await referenceFigures(), '某市社会保险中心')], {});
  const { warnings, missing, tables } = plan;
  expect(warnings.map(({ reason }) => reason.id)).toContain('entityDiffers');
  expect(warnings.filter(({ reason }) => reason.id === 'formNotRead').map(({ content }) => content)).toEqual([
    '财决附03表',
  ]);
  expect(missing.map(({ id }) => id)).toEqual([
    'noCarriedOver',
    'noThreePublic',
    'noEvaluations',
    'noInitialBudget',
  ]);
  expect(tables.map(({ kind }) => kind)).toEqual([
    '财决01表',
    '财决01-1表',
    '财决03表',
    '财决04表',
    '财决07表',
    '财决09表',
    '财决11表',
    '财决08-1表',
    '财决附03表',
  ]);
});

test('a total that is not the sum of its items: nothing is imported', async () => {
  const set = ministrySet(await referenceFigures(), '某单位');
  const wrong = change(set, 'Z04', (cell) =>
    cell.row === 6 && cell.column === 4 ? { ...cell, value: 1, text: '1.00' } : cell,
  );
  const plan = imported([wrong]);
  expect(plan.workbook).toBeNull();
  expect(placed(plan)).toEqual(['财决报表.xls Z04 支出决算表(财决04表)!E7 statedDiffers']);
});

test('two forms that say different amounts of one thing: nothing is imported', async () => {
  const set = ministrySet(await referenceFigures(), '某单位');
  const wrong = change(set, 'Z07', (cell) =>
    cell.row === 7 && cell.column === 7 ? { ...cell, value: 5, text: '5.00' } : cell,
  );
  const plan = imported([wrong]);
  expect(plan.workbook).toBeNull();
  expect(placed(plan)).toContain(
    '财决报表.xls Z07 一般公共预算财政拨款收入支出决算表(财决07表)!H8 sourcesDiffer',
  );
});

test('text in an amount, and a form without its header', async () => {
  const set = ministrySet(await referenceFigures(), '某单位');
  const text = change(set, 'Z03', (cell) =>
    cell.row === 6 && cell.column === 5
      ? { ...cell, kind: 'text', value: '约两千万', text: '约两千万' }
      : cell,
  );
  expect(placed(imported([text]))).toEqual(['财决报表.xls Z03 收入决算表(财决03表)!F7 amountNotNumber']);
  const headless = change(set, 'Z04', (cell) => (cell.row === 4 ? { ...cell, value: 'x', text: 'x' } : cell));
  expect(placed(imported([headless]))).toEqual(['财决报表.xls Z04 支出决算表(财决04表) formUnreadable']);
});
