import { recognise } from '../../../src/engine/forms/recognise';
import { foundForm } from '../../../src/engine/forms/model';
import { neededInputs, type NeedOptions } from '../../../src/engine/inputs/needed';
import { inputTable } from '../../../src/engine/inputs/table';
import type { Inputs } from '../../../src/engine/inputs/inputs';
import { placeOf } from '../../../src/engine/inputs/keys';
import { DEFAULT_PACK, PACKS } from '../../../src/engine/packs';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { a1, qualifiedA1, type CellRef } from '../../../src/engine/workbook/reference';
import { withCells, withoutSheet } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';

let workbook: WorkbookSnapshot;
beforeAll(async () => {
  workbook = await sample('reference');
});

function rows(snapshot: WorkbookSnapshot, inputs: Inputs = {}, more: Partial<NeedOptions> = {}) {
  const table = inputTable({ inputs });
  const groups = neededInputs(recognise(snapshot), { pack: DEFAULT_PACK, table, ...more });
  return new Map(groups.flatMap((group) => group.rows).map((row) => [row.key, row]));
}

const place = (cell: CellRef): string => `${cell.sheet}!${a1(cell)}`;

const keysUnder = (found: ReadonlyMap<string, unknown>, group: string): string[] =>
  [...found.keys()].filter((key) => key.startsWith(`${group}.`)).map((key) => key.slice(group.length + 1));

describe('what the reference workbook needs', () => {
  it('asks for the budget and the reason of each 项 with money, and for the use of each 类', () => {
    const needed = rows(workbook);
    const items = [
      '2080101',
      '2080109',
      '2080501',
      '2080505',
      '2101101',
      '2101103',
      '2210201',
      '2210202',
      '2210203',
    ];
    expect(keysUnder(needed, 'initialBudget')).toEqual(items);
    expect(keysUnder(needed, 'reasons.item')).toEqual(items);
    expect(keysUnder(needed, 'uses')).toEqual(['208', '210', '221']);
    expect(needed.get('initialBudget.2080101')?.label).toBe('行政运行（2080101）年初预算数（万元）');
    expect(needed.get('initialBudget.2080101')?.source).toContain('!E10');
  });

  it('asks for no counts and reasons of 三公 spending there was not, but for last year’s', () => {
    const needed = rows(workbook);
    expect(keysUnder(needed, 'threePublic')).toEqual([]);
    expect(keysUnder(needed, 'reasons.threePublic')).toEqual([]);
    expect(keysUnder(needed, 'prior.threePublic')).toHaveLength(4);
  });

  it('asks for funds and 国资 of last year only where there is such money', () => {
    expect(keysUnder(rows(workbook), 'prior')).toEqual(
      expect.arrayContaining(['T1.total', 'T4.total', 'T4.r1', 'T5.total']),
    );
    expect(rows(workbook).has('prior.T4.r2')).toBe(false);
    expect(rows(workbook, { prior: { 'T4.r2': '5' } }).has('prior.T4.r2')).toBe(true);
    expect(rows(workbook, { prior: { 'T4.r2': '0' } }).has('reasons.T4.r2')).toBe(false);
    const figure = foundForm(recognise(workbook), 'T4')?.byKey.get('r3|c1')?.cell;
    if (!figure) throw new Error('no T4 r3');
    const withCapital = withCells(workbook, { [place(figure)]: 12 });
    expect(rows(withCapital).has('prior.T4.r3')).toBe(true);
    expect(rows(withCapital).has('prior.T4.r2')).toBe(false);
  });

  it('asks for what belongs to 三公 spending of this year or last', () => {
    const figure = foundForm(recognise(workbook), 'T9')?.byKey.get('金额|c6')?.cell;
    if (!figure) throw new Error('no T9 c6');
    const budgeted = withCells(workbook, { [place(figure)]: 1.5 });
    expect(keysUnder(rows(budgeted), 'threePublic')).toEqual([
      'receptionBatches',
      'receptionPeople',
      'foreignBatches',
      'foreignPeople',
    ]);
    const before = rows(workbook, { prior: { threePublic: { vehicleRunning: '3.2' } } });
    expect(keysUnder(before, 'threePublic')).toEqual(['vehiclesOwned']);
    expect(keysUnder(before, 'reasons.threePublic')).toEqual(['vehicles']);
    expect(keysUnder(before, 'assets.vehicles.byKind')).toContain('机要通信用车');
  });

  it('suggests what the self-evaluation forms say, with the cell', () => {
    const needed = rows(workbook);
    const suggested = [...needed.values()].flatMap(({ key, suggestion }) =>
      suggestion ? [[key, suggestion.value, suggestion.from ? qualifiedA1(suggestion.from) : null]] : [],
    );
    expect(suggested).toEqual([
      ['entity', '武汉市社会保险中心', null],
      ['year', 2022, null],
      ['projects.0.name', '社会保险业务工作经费', '项目绩效自评表!A1'],
      ['projects.0.amount', '192.62', '项目绩效自评表!D9'],
      ['projects.0.annualBudget', '192.62', '项目绩效自评表!C9'],
      ['projects.0.executed', '192.62', '项目绩效自评表!D9'],
      ['performance.projectCount', 1, null],
      ['performance.projectAmount', '192.62', '项目绩效自评表!D9'],
      ['performance.unitCount', 1, null],
      ['performance.unitAmount', '2132.07', '整体绩效自评表!D6'],
    ]);
  });

  it.each([
    ['参公', '207.69'],
    ['行政', '207.69'],
    ['事业', undefined],
    ['部门', undefined],
  ] as const)('takes 公用经费 for the 机关运行经费 of a unit that is %s: %s', (entityKind, amount) => {
    const suggestion = rows(workbook, { entityKind }).get('operatingCost')?.suggestion;
    expect(suggestion?.value).toBe(amount);
    if (amount !== undefined) expect(suggestion?.implied).toBe(true);
  });

  it('has a block for each project that is known, and none without project spending', () => {
    const blocks = (found: ReadonlyMap<string, unknown>): string[] =>
      keysUnder(found, 'projects').filter((key) => key.endsWith('name'));
    expect(blocks(rows(workbook, { projects: [{}, { name: '乙' }, { name: '丙' }] }))).toHaveLength(3);
    const only = withoutSheet(workbook, '项目绩效');
    expect(blocks(rows(only))).toHaveLength(1);
    const total = foundForm(recognise(workbook), 'T5')?.byKey.get('合计|c3')?.cell;
    if (!total) throw new Error('no T5 total');
    expect(blocks(rows(withCells(only, { [place(total)]: null })))).toHaveLength(0);
  });

  it('keeps codes that only the budget has and adds what the narrative asks for', () => {
    const needed = rows(
      workbook,
      { initialBudget: { '2089999': '1' } },
      { asked: ['glossary.2080109', 'initialBudget', 'form.T5', 'uses.208', 'reasons.T2.total'] },
    );
    expect(keysUnder(needed, 'initialBudget')).toContain('2089999');
    expect(keysUnder(needed, 'glossary')).toEqual(['2080109']);
    expect(needed.has('reasons.T2.total')).toBe(true);
    expect(needed.has('form.T5')).toBe(false);
  });

  it('asks for each key once, in numbered groups, with a kind, a unit and words', () => {
    const table = inputTable({ inputs: {} });
    const groups = neededInputs(recognise(workbook), { pack: DEFAULT_PACK, table });
    const all = groups.flatMap((group) => group.rows);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    for (const { key, kind, unit, label } of all) {
      expect({ kind, unit }).toEqual({ kind: placeOf(key)?.field.kind, unit: placeOf(key)?.field.unit });
      expect(label).not.toBe(key);
    }
    expect(groups.map(({ title }) => title.split('、')[0])).toEqual(
      [...'一二三四五六七八九十', '十一', '十二'].slice(0, groups.length),
    );
  });

  it('asks for what every unit tells, in a workbook without any form', () => {
    const needed = rows({ name: '', sheets: [] });
    expect(needed.has('prior.T1.total')).toBe(true);
    expect(needed.get('prior.T1.total')?.label).toBe('上年度收、支总计（万元）');
    expect(keysUnder(needed, 'initialBudget')).toEqual([]);
  });
});

it('asks in the words of the pack, as the placeholders do', () => {
  const label = (id: string): string | undefined =>
    rows(workbook, {}, { pack: PACKS.find((pack) => pack.id === id) ?? DEFAULT_PACK }).get(
      'initialBudget.2080101',
    )?.label;
  expect(label('wuhan-2022')).toContain('年初预算');
  expect(label('sichuan-2022')).toContain('全年预算');
});
