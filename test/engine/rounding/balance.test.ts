/** Small units against trying everything; what cannot be closed is named with an irreducible set of identities. */
import { recognise } from '../../../src/engine/forms/recognise';
import { DEFAULT_PACK } from '../../../src/engine/packs';
import { planConversion } from '../../../src/engine/rounding/convert';
import type { ConversionPlan, NamedIdentity } from '../../../src/engine/rounding/plan';
import { Random } from '../../oracle/random';
import { fewestByTrying, randomSmallUnit, workbookOf, type SmallUnit } from './small';

const UNITS = process.env['ROUNDING'] === 'full' ? 1_000 : 25;

function balanced(unit: SmallUnit, effort?: number): ConversionPlan {
  const snapshot = workbookOf(unit);
  return planConversion(snapshot, recognise(snapshot), {
    pack: DEFAULT_PACK,
    practice: 'balanced',
    ...(effort === undefined ? {} : { effort }),
  });
}

const moved = ({ changes }: ConversionPlan): number => changes.filter((change) => change.moved !== 0).length;

test(`${UNITS} small units: everything closes with the fewest cells there are`, () => {
  const random = new Random(41);
  let most = 0;
  for (let i = 0; i < UNITS; i += 1) {
    const unit = randomSmallUnit(random, false);
    const plan = balanced(unit);
    const fewest = fewestByTrying(unit);
    expect([i, plan.broken, plan.conflicts, plan.residuals, plan.errors]).toEqual([i, [], [], [], []]);
    expect([i, moved(plan), plan.isFewest]).toEqual([i, fewest, true]);
    most = Math.max(most, fewest ?? 0);
  }
  expect(most).toBeGreaterThan(3);
});

test(`${UNITS} units whose own rules form a ring: closed where it is possible, else the identities in the way`, () => {
  const random = new Random(42);
  let [possible, impossible] = [0, 0];
  for (let i = 0; i < UNITS; i += 1) {
    const unit = randomSmallUnit(random, true);
    const plan = balanced(unit);
    const fewest = fewestByTrying(unit);
    expect([i, plan.broken, plan.errors, plan.isFewest]).toEqual([i, [], [], true]);
    if (fewest !== null) {
      possible += 1;
      expect([i, moved(plan), plan.conflicts, plan.residuals]).toEqual([i, fewest, [], []]);
      continue;
    }
    impossible += 1;
    const given = plan.conflicts.map(({ givenUp }) => givenUp.id);
    expect(given.length).toBeGreaterThan(0);
    // What is left open is what was given up, and nothing else.
    expect(given).toEqual(expect.arrayContaining(plan.residuals.map(({ id }) => id)));
    // The first conflict is one among all identities as they are to close; later ones know of what was given up.
    const [first] = plan.conflicts;
    const identities = first?.identities ?? [];
    expect([i, first?.isMinimal, canClose(plan, identities)]).toEqual([i, true, false]);
    for (const one of identities) {
      expect([
        i,
        one.id,
        canClose(
          plan,
          identities.filter((other) => other !== one),
        ),
      ]).toEqual([i, one.id, true]);
    }
  }
  expect(Math.min(possible, impossible)).toBeGreaterThan(UNITS / 20);
});

/** Whether some rounding closes these identities, tried one cell after the other. */
function canClose({ changes }: ConversionPlan, identities: readonly NamedIdentity[]): boolean {
  const exact = new Map(
    changes.map(({ cell, before }) => [`${cell.sheet}!${cell.row}!${cell.column}`, Number(before) / 100]),
  );
  const names = new Map(changes.map(({ cell }) => [`${cell.sheet}!${cell.row}!${cell.column}`, cell]));
  const keyOf = (name: string): string => {
    const [, sheet = '', column = '', row = ''] = /^(.*)!([A-Z])(\d+)$/.exec(name) ?? [];
    return `${sheet}!${Number(row) - 1}!${column.charCodeAt(0) - 65}`;
  };
  const equations = identities.map(({ id, cells }) =>
    // Own rules: two items are one economic item. All others: a total and its parts.
    cells.map((name, index) => ({
      key: keyOf(name),
      sign: (id.startsWith('U-') ? index < 2 : index === 0) ? 1 : -1,
    })),
  );
  const keys = [...new Set(equations.flat().map(({ key }) => key))].filter((key) => names.has(key));
  const tried = new Map<string, number>();
  const closes = (): boolean =>
    equations.every((terms) => {
      if (terms.some(({ key }) => names.has(key) && !tried.has(key))) return true;
      return terms.reduce((sum, { key, sign }) => sum + sign * (tried.get(key) ?? 0), 0) === 0;
    });
  const from = (index: number): boolean => {
    const key = keys[index];
    if (key === undefined) return closes();
    const value = exact.get(key) ?? 0;
    for (const choice of new Set([Math.floor(value), Math.ceil(value)])) {
      tried.set(key, choice);
      if (closes() && from(index + 1)) return true;
    }
    tried.delete(key);
    return false;
  };
  return from(0);
}

test('when the work allowed is used up, it says so and rounds the rest by itself', () => {
  const random = new Random(43);
  const units = Array.from({ length: 20 }, () => randomSmallUnit(random, false));
  const open = units.find((unit) => fewestByTrying(unit) !== 0);
  if (!open) throw new Error('no unit to balance');
  const plan = balanced(open, 1);
  expect([plan.isCutShort, plan.isFewest, moved(plan)]).toEqual([true, false, 0]);
  expect(plan.residuals.length).toBeGreaterThan(0);
  expect(plan.errors).toEqual([]);
});

test('the same workbook gives the same plan', () => {
  const unit = randomSmallUnit(new Random(44), true);
  expect(balanced(unit)).toEqual(balanced(unit));
});
