/** Demands that stand against each other: an irreducible set of them, found by leaving out one after the other. */
import type { CellKey } from '../filling/knowledge';
import { conditionsOf, type Convertible, type Demand } from './conditions';
import { named } from './equations';
import type { Conflict } from './plan';
import { choicesIn, programmeOf } from './programme';
import { search } from './search';
import type { Meter } from './tableau';

/** @param contradictory demands that cannot be met together */
export function conflictAmong(
  contradictory: readonly Demand[],
  amounts: ReadonlyMap<CellKey, Convertible>,
  meter: Meter,
): { readonly conflict: Conflict; readonly givenUp: Demand } {
  let left = contradictory;
  let isMinimal = true;
  // From the last on: what stays is what the catalogue states first, the identities within a form.
  for (const demand of [...contradictory].reverse()) {
    const without = left.filter((one) => one !== demand);
    const answer = canBeMet(without, amounts, meter);
    if (answer === null) isMinimal = false;
    if (answer === false) left = without;
  }
  const givenUp = [...left].reverse().sort(byWeight)[0] ?? left[0];
  if (!givenUp) throw new Error('no demand is met by no choice at all');
  const identities = left.map(({ equation }) => named(equation));
  return { conflict: { identities, isMinimal, givenUp: named(givenUp.equation) }, givenUp };
}

/**
 * What is given up first: what must still close before what need only stay within rounding, a warning before an error,
 * the later before the earlier (a stable sort keeps that). Figures rounded by themselves stay within rounding everywhere,
 * so there is always one that must still close.
 */
function byWeight(a: Demand, b: Demand): number {
  return weightOf(a) - weightOf(b);
}

function weightOf({ asks, equation }: Demand): number {
  return (asks === 'within' ? 2 : 0) + (equation.level === 'error' ? 1 : 0);
}

/** The demand need only stay within what rounding explains from now on. */
export function relaxed(demands: readonly Demand[], givenUp: Demand): readonly Demand[] {
  return demands.flatMap((demand): Demand[] => {
    if (demand !== givenUp) return [demand];
    return demand.asks === 'close' ? [{ ...demand, asks: 'within' }] : [];
  });
}

/** null: the search was cut short. */
function canBeMet(
  demands: readonly Demand[],
  amounts: ReadonlyMap<CellKey, Convertible>,
  meter: Meter,
): boolean | null {
  const conditions = conditionsOf(demands, amounts);
  const found = search(programmeOf(conditions, choicesIn(conditions), 1), meter, true);
  return found.kind === 'stopped' ? null : found.kind === 'solved';
}
