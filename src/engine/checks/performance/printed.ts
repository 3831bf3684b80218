/**
 * Comparing a printed score or rate with what it is computed from. A quotient seldom ends: the printed number is right
 * where it is the quotient rounded half up to the decimals it is printed with.
 */
import { divide, multiply, round, toFixed, toText, type Scaled } from '../../amounts/scaled';
import { writtenDecimals } from '../../forms/performance/score';
import type { Score } from '../../forms/performanceModel';

/** The scoring notes have scores rounded to two decimals. */
const SCORE_DECIMALS = 2;

/** Whether the printed number is `computed`, rounded to the decimals it is printed with. */
export function roundedRight(printed: Score, computed: Scaled): boolean {
  if (printed.value === null) return false;
  const decimals = writtenDecimals(printed);
  return round(printed.value, decimals) === round(computed, decimals);
}

/** As `roundedRight`, where a score rounded to two decimals may show more of them. */
export function scoredRight(score: Score, computed: Scaled): boolean {
  return score.value === expectedScore(computed) || roundedRight(score, computed);
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
