/** How numbers are printed in a text: policies of a pack, applied to exact values. */
import { absolute, divide, SCALE_DECIMALS, toFixed, ZERO, type Scaled } from '../amounts/scaled';

export interface NumberStyle {
  /** Digits after the point at most. */
  readonly decimals: number;
  /** 212.70 is printed 212.7, and 100.0 % as 100 %. */
  readonly dropZeros: boolean;
  /** 1352.17 is printed 1,352.17. */
  readonly thousands: boolean;
}

export interface NumberPolicy {
  /** Amounts, in 万元. */
  readonly amount: NumberStyle;
  readonly percent: NumberStyle;
  /** 0 ÷ 0, for instance 三公 without budget and expenditure: `0%`. */
  readonly zeroOverZero: string;
  /** Anything else divided by zero: `--%`. Sentences are better worded so that it does not come up. */
  readonly overZero: string;
}

/** Rounded half up (away from zero); a zero that only rounding made has no sign. */
export function printNumber(value: Scaled, { decimals, dropZeros, thousands }: NumberStyle): string {
  const fixed = toFixed(value, decimals);
  const kept = dropZeros && fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
  if (!thousands) return kept;
  const [whole = '', fraction] = kept.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** above ÷ below in percent, to 10⁻¹²; null where `below` is zero. */
export function percentOf(above: Scaled, below: Scaled): Scaled | null {
  return divide(above * 100n, below);
}

/** above ÷ below in percent, rounded half up once, from the exact ratio; null where `below` is zero. */
export function roundedPercent(above: Scaled, below: Scaled, { percent }: NumberPolicy): Scaled | null {
  if (below === ZERO) return null;
  const negative = above < ZERO !== below < ZERO;
  const [numerator, denominator] = [
    absolute(above) * 100n * 10n ** BigInt(percent.decimals),
    absolute(below),
  ];
  const rounded = (numerator * 2n + denominator) / (denominator * 2n);
  const scaled = rounded * 10n ** BigInt(SCALE_DECIMALS - percent.decimals);
  return negative ? -scaled : scaled;
}

/** `102.7%`. */
export function printPercent(above: Scaled, below: Scaled, policy: NumberPolicy): string {
  const percent = roundedPercent(above, below, policy);
  if (percent === null) return above === ZERO ? policy.zeroOverZero : policy.overZero;
  return `${printNumber(percent, policy.percent)}%`;
}
