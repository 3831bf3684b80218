/**
 * Interval arithmetic as in XBRL Calculations 1.1 (round-to-nearest): a figure written with d decimals stands for
 * some true value in [v − ½·10⁻ᵈ, v + ½·10⁻ᵈ]. An identity is broken only where the intervals of its two sides
 * do not meet (docs/decisions/0001-tolerance.md).
 */
import { ZERO, type Scaled } from './scaled';

/** A closed interval by its middle and half-width; the sum of intervals adds both. */
export interface Interval {
  readonly middle: Scaled;
  readonly half: Scaled;
}

export const EXACT_ZERO: Interval = { middle: ZERO, half: ZERO };

export function plus(a: Interval, b: Interval): Interval {
  return { middle: a.middle + b.middle, half: a.half + b.half };
}

export function signed(sign: 1 | -1, a: Interval): Interval {
  return sign === 1 ? a : { middle: -a.middle, half: a.half };
}

/** Whether some value lies in both. */
export function meet(a: Interval, b: Interval): boolean {
  const distance = a.middle > b.middle ? a.middle - b.middle : b.middle - a.middle;
  return distance <= a.half + b.half;
}
