/**
 * Detection against the oracle. The everyday run takes a seeded share; the full counts of spec/quality
 * (20,000 faults, 10,000 correct workbooks) run with ORACLE=full (docs/diagnosis.md).
 */
import { check } from '../../src/engine/run';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { randomCellFault, type CellFault } from '../fuzz/faults/cell';
import { disagreement, reportedIdentities } from './detection';
import { brokenIdentities } from './oracle';
import { Random } from './random';
import { referenceForms } from './reference';
import { randomWorkbook } from './workbook';

const FULL = process.env['ORACLE'] === 'full';
const FAULTS = FULL ? 20_000 : 200;
const CORRECT = FULL ? 10_000 : 80;
/** Faults tried on one generated workbook before the next is drawn. */
const FAULTS_PER_WORKBOOK = 10;

let reference: WorkbookSnapshot;
beforeAll(async () => {
  reference = await referenceForms();
});

test(`${CORRECT} correct workbooks rounded from 元: no error`, () => {
  const random = new Random(20_221);
  const wrong: string[] = [];
  for (let i = 0; i < CORRECT; i += 1) {
    const workbook = randomWorkbook(random, reference);
    const { findings } = check(workbook);
    wrong.push(...findings.filter(({ level }) => level === 'error').map(({ id }) => `workbook ${i}: ${id}`));
    wrong.push(...[...brokenIdentities(workbook)].map((key) => `workbook ${i}, oracle: ${key}`));
  }
  expect(wrong).toEqual([]);
});

test(`${FAULTS} single-cell faults: the engine reports exactly what the oracle finds broken`, () => {
  const random = new Random(20_222);
  const wrong: string[] = [];
  const counts = new Map<CellFault, { faults: number; breaking: number }>();
  let workbook = reference;
  let tried = 0;
  for (let i = 0; tried < FAULTS; i += 1) {
    if (i % FAULTS_PER_WORKBOOK === 0) workbook = i % 50 < 20 ? reference : randomWorkbook(random, reference);
    const faulty = randomCellFault(random, workbook);
    if (!faulty) continue;
    tried += 1;
    const report = check(faulty.workbook);
    const broken = brokenIdentities(faulty.workbook);
    const differences = disagreement(broken, reportedIdentities(faulty.workbook, report));
    wrong.push(...differences.map((text) => `fault ${i} (${faulty.fault}): ${text}`));
    const unreadable = report.findings.filter(({ check: id, level }) => id === 'S-01' && level === 'error');
    if (unreadable.length !== (faulty.fault === 'text' ? 1 : 0)) wrong.push(`fault ${i}: unreadable`);
    const count = counts.get(faulty.fault) ?? { faults: 0, breaking: 0 };
    count.faults += 1;
    if (broken.size > 0) count.breaking += 1;
    counts.set(faulty.fault, count);
  }
  if (FULL) process.stdout.write(`${JSON.stringify([...counts], null, 1)}\n`);
  expect(wrong).toEqual([]);
  const breaking = [...counts.values()].reduce((total, count) => total + count.breaking, 0);
  // A share of the faults that break nothing would show that the oracle looks at the wrong cells.
  expect(breaking).toBeGreaterThan(FAULTS / 2);
});
