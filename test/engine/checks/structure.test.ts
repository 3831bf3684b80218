import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { allMoney } from '../../snapshots/allMoney';
import { sample } from '../../snapshots/samples';
import { STRUCTURE, STRUCTURE_ON_REFERENCE, type StructureCase } from './cases/structure';
import { changed, runOne } from './checkCase';

describe.each([
  ['allMoney', allMoney, STRUCTURE],
  ['reference', () => sample('reference'), STRUCTURE_ON_REFERENCE],
] as const)('on %s', (_, base, cases) => {
  let workbook: WorkbookSnapshot;
  beforeAll(async () => {
    workbook = await base();
  });

  it.each<StructureCase>(cases)('%s %s', (id, _what, change, outcome, expected) => {
    const { result, findings } = runOne(id, changed(workbook, change));
    expect(findings.map((one) => `${one.id} ${one.cell ?? '-'}`)).toEqual(expected);
    expect(result.outcome).toBe(outcome);
  });
});

it('levels follow what is wrong, not the check alone', async () => {
  const workbook = await allMoney();
  const levels = (change: Parameters<typeof changed>[1], id: string): readonly string[] =>
    runOne(id, changed(workbook, change)).findings.map(({ level }) => level);
  expect(levels({ '表3!A14': '2080101' }, 'T3-04')).toEqual(['error']);
  expect(levels({ '表3!D15': '养老支出' }, 'T3-04')).toEqual(['warning']);
  expect(levels({ '表3!H12': 0 }, 'E-02')).toEqual(['info']);
  expect(levels({ '表3!F13': '1352.17' }, 'S-02')).toEqual(['warning']);
  expect(levels({ '表3!F13': '#REF!' }, 'S-01')).toEqual(['error']);
});
