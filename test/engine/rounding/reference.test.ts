/** The reference workbook in 元 as a real file: converted, written, read again and checked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foundForm } from '../../../src/engine/forms/model';
import { recognise } from '../../../src/engine/forms/recognise';
import { DEFAULT_PACK } from '../../../src/engine/packs';
import { planConversion } from '../../../src/engine/rounding/convert';
import type { ConversionPlan, Practice } from '../../../src/engine/rounding/plan';
import { check } from '../../../src/engine/run';
import { qualifiedA1 } from '../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { patchWorkbook } from '../../../src/hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../../src/hosts/file/read';
import { Random } from '../../oracle/random';
import { EVALUATIONS, figuresOf, scoresOf } from '../filling/workbooks';
import { referenceInYuan } from './referenceInYuan';

const published = readFileSync(join(__dirname, '../../../assets/samples/reference.xlsx'));
const NAME = 'reference.xlsx';

async function inYuan(seed: number): Promise<Uint8Array> {
  return patchWorkbook(published, referenceInYuan(await readWorkbook(published, NAME), new Random(seed)));
}

async function converted(
  bytes: Uint8Array,
  practice: Practice,
): Promise<{ readonly plan: ConversionPlan; readonly after: WorkbookSnapshot }> {
  const snapshot = await readWorkbook(bytes, NAME);
  const plan = planConversion(snapshot, recognise(snapshot), { pack: DEFAULT_PACK, practice });
  return { plan, after: await readWorkbook(patchWorkbook(bytes, plan.edit), NAME) };
}

test.each([1, 2])('seed %d: in 元 all identities hold, before anything is converted', async (seed) => {
  const report = check(await readWorkbook(await inYuan(seed), NAME));
  expect([report.moneyUnit, report.findings.filter(({ level }) => level === 'error')]).toEqual(['元', []]);
  expect(report.ledger.rounding).toBe(0);
});

test.each([1, 2])('seed %d: balanced, the strict check finds nothing; 万元 everywhere', async (seed) => {
  const { plan, after } = await converted(await inYuan(seed), 'balanced');
  expect([plan.isFewest, plan.residuals, plan.errors, plan.conflicts]).toEqual([true, [], [], []]);
  const strict = check(after, { strict: true });
  expect(strict.findings.filter(({ level }) => level === 'error' || level === 'rounding')).toEqual([]);
  expect(strict.findings.filter(({ check: id }) => !id.startsWith('P-'))).toEqual([]);
  expect(strict.forms.slice(0, 9).map(({ unit }) => unit)).toEqual(Array(9).fill('万元'));
  expect(plan.changes.some(({ moved }) => moved !== 0)).toBe(true);
});

test.each([1, 2])(
  'seed %d: by itself, every figure is its own rounding; 尾差 are no errors',
  async (seed) => {
    const { plan, after } = await converted(await inYuan(seed), 'own');
    const report = check(after);
    expect(report.findings.filter(({ level }) => level === 'error')).toEqual([]);
    const told = report.findings.flatMap(({ level, members }) => (level === 'rounding' ? members : []));
    expect(plan.residuals.map(({ id }) => id).sort()).toEqual(told.map(({ id }) => id).sort());
    expect(told.length).toBeGreaterThan(0);
    for (const { before, after: now, own } of plan.changes) {
      // Written apart: 分 as whole numbers, half up.
      const fen = Math.round(Number(before) * 100);
      expect([before, now, own]).toEqual([
        before,
        own,
        (Math.floor((fen + 5_000) / 10_000) / 100).toFixed(2),
      ]);
    }
  },
);

test('the plan is what the file then says', async () => {
  const { plan, after } = await converted(await inYuan(4), 'balanced');
  const figures = new Map(figuresOf(recognise(after)).map((figure) => [qualifiedA1(figure.cell), figure]));
  expect(plan.changes).toHaveLength(161);
  for (const { cell, after: now } of plan.changes) {
    const reading = figures.get(qualifiedA1(cell))?.reading;
    expect(reading).toMatchObject({ kind: 'amount', decimals: 2, heldFiner: false });
    expect(reading?.kind === 'amount' && Number(reading.value) / 1e12).toBe(Number(now));
  }
});

test('scores, weights, counts and the amounts of 绩效自评表 are never divided', async () => {
  const bytes = await inYuan(5);
  const before = recognise(await readWorkbook(bytes, NAME));
  const { plan, after } = await converted(bytes, 'balanced');
  for (const id of EVALUATIONS) {
    const scores = scoresOf(before, id);
    expect(scores.length).toBeGreaterThan(10);
    expect(scoresOf(recognise(after), id)).toEqual(scores);
    expect(foundForm(recognise(after), id)?.performance).toEqual(foundForm(before, id)?.performance);
  }
  expect(plan.forms.filter(({ left }) => left === 'performance').map(({ form }) => form)).toEqual([
    'P1',
    'P2',
  ]);
  expect([plan.unread, plan.untouched, plan.following, plan.frozen]).toEqual([[], [], [], []]);
});

test('once more: nothing is in 元, and nothing changes', async () => {
  const { after } = await converted(await inYuan(6), 'own');
  const again = planConversion(after, recognise(after), { pack: DEFAULT_PACK, practice: 'balanced' });
  expect([again.edit.cells, again.changes]).toEqual([[], []]);
  expect(new Set(again.forms.map(({ left }) => left))).toEqual(new Set(['otherUnit', 'performance']));
});
