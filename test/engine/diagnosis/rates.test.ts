/**
 * The rates the diagnosis is held to, on seeded cases. The everyday run takes few of each; DIAGNOSIS=full takes the
 * counts of the table in docs/diagnosis.md and prints it.
 */
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import {
  columnSwap,
  doubleCounted,
  duplicateRow,
  extraRow,
  missingRow,
  rowShift,
  rowSign,
  unitSlip,
  wrongColumn,
} from '../../fuzz/faults/structural';
import { referenceForms } from '../../oracle/reference';
import { singleCellRate, structuralRate, twoFaultsRate, type Rate, type RateOptions } from './rates';

const FULL = process.env['DIAGNOSIS'] === 'full';
const CASES = FULL ? 100 : 12;
const SEEDS = FULL ? [11, 12, 13] : [11];

/** What is planted, how it is counted, and the least share in which it must be the first cause. */
const RATES: readonly (readonly [name: string, rate: (options: RateOptions) => Rate, least: number])[] = [
  ['single cell', singleCellRate, 0.95],
  ['two cells', twoFaultsRate, 0.9],
  [
    'row-shift, wrapped',
    (o) => structuralRate('row-shift', rowShift({ form: 'code', wrapped: true }), o),
    0.95,
  ],
  [
    'row-shift, tail lost',
    (o) => structuralRate('row-shift', rowShift({ form: 'code', wrapped: false }), o),
    0.95,
  ],
  [
    'row-shift in T6, wrapped',
    (o) => structuralRate('row-shift', rowShift({ form: 'T6', wrapped: true }), o),
    0.95,
  ],
  [
    'row-shift in T6, tail lost',
    (o) => structuralRate('row-shift', rowShift({ form: 'T6', wrapped: false }), o),
    0.95,
  ],
  ['column-swap', (o) => structuralRate('column-swap', columnSwap, o), 0.95],
  ['wrong-column', (o) => structuralRate('wrong-column', wrongColumn, o), 0.95],
  ['missing-row', (o) => structuralRate('missing-row', missingRow, o), 0.95],
  ['extra-row', (o) => structuralRate('extra-row', extraRow, o), 0.95],
  ['duplicate-row', (o) => structuralRate('duplicate-row', duplicateRow, o), 0.95],
  ['double-counted', (o) => structuralRate('double-counted', doubleCounted, o), 0.95],
  ['unit', (o) => structuralRate('unit', unitSlip, o), 0.95],
  ['sign', (o) => structuralRate('sign', rowSign, o), 0.95],
];

let reference: WorkbookSnapshot;
beforeAll(async () => {
  reference = await referenceForms();
});

test.each(RATES)('%s is the first cause', (name, rate, least) => {
  const rates = SEEDS.map((seed) => rate({ seed, cases: CASES, reference }));
  const cases = rates.reduce((sum, one) => sum + one.cases, 0);
  const named = rates.reduce((sum, one) => sum + one.named, 0);
  const exact = rates.reduce((sum, one) => sum + one.exact, 0);
  const misses = rates.flatMap((one) => one.misses);
  if (FULL) {
    const share = (count: number): string => `${((100 * count) / cases).toFixed(1)} %`;
    process.stdout.write(`| ${name} | ${cases} | ${share(named)} | ${share(exact)} | ${cases - named} |\n`);
    process.stdout.write(
      misses
        .slice(0, 6)
        .map((miss) => `    ${miss}\n`)
        .join(''),
    );
  }
  expect(cases).toBeGreaterThan(0);
  // With few cases one miss more is chance.
  expect(named + (FULL ? 0 : 1)).toBeGreaterThanOrEqual(least * cases);
});
