import { documentOf, entriesOf, inputsOf } from '../../../src/engine/inputs/entries';
import type { InputEntry, Inputs } from '../../../src/engine/inputs/inputs';
import { inputTable, withEntry } from '../../../src/engine/inputs/table';
import reference from '../../data/inputs-wuhan-2022.json';

const typed = (value: InputEntry['value'], row = 0): InputEntry => ({
  value,
  cell: { sheet: '填报说明数据', row, column: 1 },
  origin: 'sheet',
});

describe('inputTable', () => {
  const inputs: Inputs = {
    prior: { 'T1.total': '2018.46', threePublic: { reception: '0' } },
    initialBudget: { '2080101': '1316.04', '2080109': '199.93' },
    reasons: { 'T1.total': '甲', 'item.2080101': '乙' },
    projects: [{ name: '项目甲' }, {}, { results: ['一', '二'] }],
    threePublic: { vehiclesOwned: 0 },
    assets: { vehicles: { total: 2, byKind: { 轿车: 2 } } },
  };

  it.each([
    ['prior.T1.total', '2018.46'],
    ['prior.threePublic.reception', '0'],
    ['reasons.item.2080101', '乙'],
    ['projects.2.results', ['一', '二']],
    ['threePublic.vehiclesOwned', 0],
    ['assets.vehicles.byKind.轿车', 2],
  ])('finds %s by its path', (key, value) => {
    expect(inputTable({ inputs }).get(key)).toEqual({ value, cell: null, origin: 'file' });
  });

  it.each(['prior', 'reasons.item', 'projects.1.name', 'projects.0', 'constructor', 'reasons.constructor'])(
    'has nothing under %s',
    (key) => {
      expect(inputTable({ inputs }).get(key)).toBeUndefined();
    },
  );

  it('takes null, blanks and empty lists for absent', () => {
    // As read from a file that has not been checked.
    const blank = {
      entity: ' ',
      prior: { 'T4.r2': null },
      projects: [{ results: ['', ' '] }],
    } as unknown as Inputs;
    const table = inputTable({ inputs: blank });
    expect([...table.entries]).toEqual([]);
    expect(table.count('projects')).toBe(0);
  });

  it('takes the sheet before what is kept before the file before last year, key by key', () => {
    const table = inputTable({
      sheet: new Map([
        ['uses.208', typed('sheet')],
        ['uses.221', typed('')],
      ]),
      kept: { 'uses.208': 'pane', 'uses.210': 'pane', 'uses.2': 'no code', year: '2022', nothing: '1' },
      inputs: { uses: { '208': 'file', '210': 'file', '221': 'file' } },
      prior: new Map([['uses.221', { value: 'prior', cell: null, origin: 'prior' }]]),
    });
    expect(['208', '210', '221'].map((code) => table.get(`uses.${code}`)?.value)).toEqual([
      'sheet',
      'pane',
      'file',
    ]);
    expect(table.get('uses.208')?.cell).toEqual({ sheet: '填报说明数据', row: 0, column: 1 });
    expect(table.get('uses.221')?.cell).toBeNull();
    expect(table.get('year')).toEqual({ value: 2022, cell: null, origin: 'pane' });
    expect([table.get('uses.2'), table.get('nothing')]).toEqual([undefined, undefined]);
  });

  it('counts numbered groups over all sources and names what people named', () => {
    const table = inputTable({
      sheet: new Map([['projects.3.name', typed('项目丁')]]),
      inputs,
    });
    expect(table.count('projects')).toBe(4);
    expect(table.count('keyTasks')).toBe(0);
    expect(table.names('initialBudget')).toEqual(['2080101', '2080109']);
    expect(table.names('reasons')).toEqual(['T1.total', 'item.2080101']);
    expect(table.names('assets.vehicles.byKind')).toEqual(['轿车']);
    expect(table.names('glossary')).toEqual([]);
  });

  it('changes one value without touching the table it came from', () => {
    const before = inputTable({ inputs });
    const after = withEntry(before, 'prior.T1.total', '1');
    expect(after.get('prior.T1.total')).toEqual({ value: '1', cell: null, origin: 'pane' });
    expect(before.get('prior.T1.total')?.value).toBe('2018.46');
    expect(withEntry(after, 'prior.T1.total', '').get('prior.T1.total')).toBeUndefined();
  });
});

describe('inputs taken apart and put together', () => {
  it('keeps everything but what was null', () => {
    const there = JSON.parse(JSON.stringify(reference, (_, value: unknown) => value ?? undefined));
    delete there.assets.vehicles.byKind; // an empty group says nothing
    const values = [...entriesOf(there)].map(([key, { value }]) => [key, value] as const);
    expect(inputsOf(values)).toEqual(there);
  });

  it('writes what is asked for as null and keeps the places of a list', () => {
    expect(
      documentOf([
        ['projects.1.name', '乙'],
        ['entity', null],
        ['nothing', '1'],
      ]),
    ).toEqual({ entity: null, projects: [{}, { name: '乙' }] });
  });

  it('makes own properties of names like __proto__', () => {
    const hostile = JSON.parse('{"glossary": {"__proto__": "甲"}, "__proto__": {"entity": "乙"}}') as Inputs;
    const values = [...entriesOf(hostile)].map(([key, { value }]) => [key, value] as const);
    expect(values).toEqual([['glossary.__proto__', '甲']]);
    expect(Object.keys(inputsOf(values).glossary ?? {})).toEqual(['__proto__']);
    expect(({} as { entity?: unknown }).entity).toBeUndefined();
  });
});
