/**
 * Random units in 元 through both practices and back through the real check. The everyday run takes a share;
 * ROUNDING=full takes the counts of docs/rounding.md and prints them.
 */
import { recognise } from '../../../src/engine/forms/recognise';
import { DEFAULT_PACK } from '../../../src/engine/packs';
import type { WorkbookReport } from '../../../src/engine/report/report';
import { planConversion } from '../../../src/engine/rounding/convert';
import type { ConversionPlan, Practice } from '../../../src/engine/rounding/plan';
import { check } from '../../../src/engine/run';
import { a1 } from '../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { randomLayout } from '../../generator/layout';
import { brokenIdentities } from '../../oracle/oracle';
import { Random } from '../../oracle/random';
import { referenceForms } from '../../oracle/reference';
import { applied } from '../../snapshots/applied';
import { randomInYuan } from './workbooks';

const FULL = process.env['ROUNDING'] === 'full';
const UNITS = FULL ? 1_000 : 15;
const LAYOUTS = FULL ? 1_500 : 40;
const MINUTES = 60_000;

let template: WorkbookSnapshot;
beforeAll(async () => {
  template = await referenceForms();
});

function planned(snapshot: WorkbookSnapshot, practice: Practice): ConversionPlan {
  return planConversion(snapshot, recognise(snapshot), { pack: DEFAULT_PACK, practice });
}

const errors = ({ findings }: WorkbookReport): string[] =>
  findings.flatMap(({ level, id }) => (level === 'error' ? [id] : []));
/** Errors in which no cell stands that the plan says it could not read: a number that runs into a code (5,362.0430205). */
const errorsOfRead = ({ findings }: WorkbookReport, { unread }: ConversionPlan): string[] => {
  const named = new Set(unread.map((cell) => `${cell.sheet}!${a1(cell)}`));
  return findings.flatMap(({ level, id, sheet, cell, addends }) =>
    level === 'error' &&
    ![{ sheet, cell }, ...addends].some((place) => named.has(`${place.sheet}!${place.cell}`))
      ? [id]
      : [],
  );
};
const rounding = ({ findings }: WorkbookReport): string[] =>
  findings.flatMap(({ level, members }) => (level === 'rounding' ? members.map(({ id }) => id) : []));
/** H1 to H6: two classifications that need not agree. */
const isSoft = (id: string): boolean => /^H\d/.test(id);

test(
  `${UNITS} units: by itself only 尾差, balanced nothing at all`,
  () => {
    const random = new Random(20_231);
    const counts = { amounts: 0, ownRounding: 0, moved: 0, softTies: 0, mostMoved: 0 };
    for (let i = 0; i < UNITS; i += 1) {
      const workbook = randomInYuan(random, template);
      expect([i, errors(check(workbook))]).toEqual([i, []]);

      const own = planned(workbook, 'own');
      const alone = applied(workbook, own.edit);
      const aloneReport = check(alone);
      expect([i, own.broken, own.errors, errors(aloneReport)]).toEqual([i, [], [], []]);
      expect([i, [...brokenIdentities(alone)]]).toEqual([i, []]);
      expect([i, own.residuals.map(({ id }) => id).sort()]).toEqual([i, rounding(aloneReport).sort()]);

      const plan = planned(workbook, 'balanced');
      const after = applied(workbook, plan.edit);
      const strict = check(after, { strict: true });
      expect([i, plan.conflicts, plan.errors, plan.isFewest, plan.isCutShort]).toEqual([
        i,
        [],
        [],
        true,
        false,
      ]);
      expect([i, errors(strict), strict.moneyUnit]).toEqual([i, [], '万元']);
      const left = rounding(check(after));
      expect([i, left.filter((id) => !isSoft(id))]).toEqual([i, []]);
      for (const { before, after: now } of plan.changes) {
        expect(Math.abs(Number(now) - Number(before) / 10_000)).toBeLessThan(0.01);
      }
      const moved = plan.changes.filter((change) => change.moved !== 0).length;
      counts.amounts += plan.changes.length;
      counts.ownRounding += own.residuals.length;
      counts.moved += moved;
      counts.softTies += left.length;
      counts.mostMoved = Math.max(counts.mostMoved, moved);
    }
    expect(counts.moved).toBeGreaterThan(UNITS);
    if (FULL) process.stdout.write(`${JSON.stringify({ UNITS, ...counts })}\n`);
  },
  10 * MINUTES,
);

test(
  `published layouts in 元 among ${LAYOUTS}: both practices leave no error behind`,
  () => {
    const counts = { inYuan: 0, mixed: 0, conflicts: 0 };
    for (let seed = 1; seed <= LAYOUTS; seed += 1) {
      const { snapshot, units } = randomLayout(seed);
      const all = new Set(units.values());
      if (!all.has('元')) continue;
      const before = errors(check(snapshot));
      for (const practice of ['own', 'balanced'] as const) {
        const plan = planned(snapshot, practice);
        const report = check(applied(snapshot, plan.edit));
        const isNew = (id: string): boolean => !before.includes(id);
        const left = errorsOfRead(report, plan).filter(isNew);
        expect([seed, practice, left, plan.errors]).toEqual([seed, practice, [], []]);
        const inYuan = report.forms.filter(({ unit }) => unit === '元');
        expect([seed, inYuan.map(({ form }) => form)]).toEqual([seed, []]);
        if (practice === 'own') continue;
        // Figures in 万元 that were rounded by themselves may well stand against each other.
        if (all.size === 1) {
          expect([seed, plan.conflicts]).toEqual([seed, []]);
          // X-14b: asked in 万元 only, where other money is too little to show.
          const left = plan.residuals.filter(({ id }) => !isSoft(id) && !id.startsWith('X-14b/'));
          expect([seed, left]).toEqual([seed, []]);
        }
        counts[all.size === 1 ? 'inYuan' : 'mixed'] += 1;
        counts.conflicts += plan.conflicts.length;
      }
    }
    if (FULL) process.stdout.write(`${JSON.stringify({ LAYOUTS, ...counts })}\n`);
    expect(Math.min(counts.inYuan, counts.mixed)).toBeGreaterThan(3);
  },
  10 * MINUTES,
);
