/**
 * The rate B/A of two amounts that were themselves rounded.
 */
import { divide, halfUnit, round, type Scaled } from '../../amounts/scaled';
import { writtenDecimals } from '../../forms/performance/score';
import type { Score } from '../../forms/performanceModel';
import { PUBLISHED_DECIMALS } from './figures';

/** The quotient of the printed amounts, and the least and greatest that the unrounded amounts can have. */
export interface RateRange {
  readonly exact: Scaled;
  readonly low: Scaled;
  readonly high: Scaled;
}

/** Null for a budget of zero. Both amounts have been read. */
export function rateRange(planned: Score, executed: Score): RateRange | null {
  const [a, b] = [planned.value ?? 0n, executed.value ?? 0n];
  const exact = divide(b, a);
  if (exact === null) return null;
  const [halfA, halfB] = [halfWidth(planned), halfWidth(executed)];
  const low = divide(b - halfB, a + halfA) ?? exact;
  const high = a > halfA ? (divide(b + halfB, a - halfA) ?? exact) : exact;
  return { exact, low: low < 0n ? 0n : low, high };
}

/** Whether some number between `low` and `high` is printed so with the decimals of the score. */
export function withinRounding(score: Score, low: Scaled, high: Scaled): boolean {
  if (score.value === null) return false;
  const decimals = writtenDecimals(score);
  return round(low, decimals) <= score.value && score.value <= round(high, decimals);
}

function halfWidth(amount: Score): Scaled {
  return halfUnit(Math.max(PUBLISHED_DECIMALS, writtenDecimals(amount)));
}
