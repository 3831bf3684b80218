/**
 * Comparing a printed score or rate with what it is computed from. A quotient seldom ends: the printed number is right
 * where it is the quotient rounded half up to the decimals it is printed with.
 */
import { divide, multiply, round, toFixed, toText, type Scaled } from '../../amounts/scaled';
import { writtenDecimals } from '../../forms/performance/score';
import type { Score } from '../../forms/performanceModel';

/** The scoring notes have scores rounded to two decimals. */
const SCORE_DECIMALS = 2;

/** Whether the score is `computed`, rounded to the decimals printed or to two. */
export function printedRight(score: Score, computed: Scaled): boolean {
  if (score.value === null) return false;
  const written = writtenDecimals(score);
  return (
    score.value === round(computed, SCORE_DECIMALS) ||
    round(score.value, written) === round(computed, written)
  );
}

/** The score a form should print: two decimals, no trailing zeros. */
export function expectedScore(computed: Scaled): Scaled {
  return round(computed, SCORE_DECIMALS);
}

/** min(w, w·n/d): a score never exceeds its weight. `denominator` is positive. */
export function shareOf(weight: Scaled, numerator: Scaled, denominator: Scaled): Scaled {
  const share = divide(multiply(weight, numerator), denominator) ?? weight;
  return share > weight ? weight : share;
}

/** A fraction as people read it: `167.7%`, `100%`. */
export function percent(fraction: Scaled, decimals: number): string {
  return `${toText(round(fraction * 100n, decimals))}%`;
}

/** An amount with the decimals it is printed with. */
export function amountText(score: Score): string {
  return toFixed(score.value ?? 0n, writtenDecimals(score));
}
