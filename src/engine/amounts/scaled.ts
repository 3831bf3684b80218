/**
 * Exact decimals: an integer count of 10⁻¹² units. Binary floating point never decides anything in the engine;
 * a double enters through `fromNumber`, once, at the reader.
 *
 * Twelve decimals hold every 15-digit cell value of a thousand units or less exactly, and every amount that
 * a final account prints; the unit (元, 万元) travels with the form, not with the number.
 */
export type Scaled = bigint;

export const SCALE_DECIMALS = 12;
const ONE = 10n ** BigInt(SCALE_DECIMALS);

export const ZERO: Scaled = 0n;

const POWERS: readonly bigint[] = Array.from({ length: SCALE_DECIMALS + 1 }, (_, n) => 10n ** BigInt(n));

/** 10ⁿ for 0 ≤ n ≤ 12. */
function power(n: number): bigint {
  return POWERS[n] ?? 10n ** BigInt(n);
}

/** Reads a plain decimal (`-1352.17`, no separators); null for anything else. Digits past 10⁻¹² are rounded half up. */
export function fromText(text: string): Scaled | null {
  const match = /^([+-]?)(\d{0,30})(?:\.(\d{0,60}))?$/.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (whole === '' && fraction === '') return null;
  const kept = fraction.slice(0, SCALE_DECIMALS).padEnd(SCALE_DECIMALS, '0');
  let value = BigInt(whole === '' ? '0' : whole) * ONE + BigInt(kept);
  if ((fraction[SCALE_DECIMALS] ?? '0') >= '5') value += 1n;
  return sign === '-' ? -value : value;
}

/**
 * A cell's double as the decimal its owner sees: 15 significant digits, as Excel keeps them
 * (0.1 + 0.2 is 0.3). Null for infinities and NaN.
 */
export function fromNumber(value: number): Scaled | null {
  if (!Number.isFinite(value)) return null;
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const negative = mantissa.startsWith('-');
  const digits = mantissa.replace('-', '').replace('.', '');
  // digits × 10^(exponent − 14), moved to units of 10⁻¹².
  const shift = Number(exponent) - 14 + SCALE_DECIMALS;
  const scaled = shift >= 0 ? BigInt(digits) * power(shift) : divideHalfUp(BigInt(digits), power(-shift));
  return negative ? -scaled : scaled;
}

/** The shortest decimal string: `212.7`, `-90`, `0`. */
export function toText(value: Scaled): string {
  const negative = value < 0n;
  const digits = (negative ? -value : value).toString().padStart(SCALE_DECIMALS + 1, '0');
  const whole = digits.slice(0, -SCALE_DECIMALS);
  const fraction = digits.slice(-SCALE_DECIMALS).replace(/0+$/, '');
  return `${negative ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`;
}

/** A decimal string with exactly `decimals` digits after the point, rounded half up (away from zero). */
export function toFixed(value: Scaled, decimals: number): string {
  const negative = value < 0n;
  const rounded = divideHalfUp(negative ? -value : value, power(SCALE_DECIMALS - decimals));
  if (decimals === 0) return `${negative && rounded !== 0n ? '-' : ''}${rounded}`;
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const sign = negative && rounded !== 0n ? '-' : '';
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Rounds half up (away from zero) to `decimals` digits after the point. */
export function round(value: Scaled, decimals: number): Scaled {
  const unit = power(SCALE_DECIMALS - decimals);
  return value < 0n ? -(divideHalfUp(-value, unit) * unit) : divideHalfUp(value, unit) * unit;
}

/** How many digits after the point the value needs. */
export function decimalsOf(value: Scaled): number {
  if (value === 0n) return 0;
  let decimals = SCALE_DECIMALS;
  for (let rest = value < 0n ? -value : value; decimals > 0 && rest % 10n === 0n; rest /= 10n) decimals -= 1;
  return decimals;
}

/** Half a unit of the last of `decimals` digits: 0.005 for two. The half-width of a rounded figure. */
export function halfUnit(decimals: number): Scaled {
  return decimals >= SCALE_DECIMALS ? 0n : power(SCALE_DECIMALS - decimals) / 2n;
}

export function absolute(value: Scaled): Scaled {
  return value < 0n ? -value : value;
}

/** a × b, rounded half up to 10⁻¹². */
export function multiply(a: Scaled, b: Scaled): Scaled {
  const product = a * b;
  return product < 0n ? -divideHalfUp(-product, ONE) : divideHalfUp(product, ONE);
}

/** a ÷ b, rounded half up to 10⁻¹²; null when b is zero. */
export function divide(a: Scaled, b: Scaled): Scaled | null {
  if (b === 0n) return null;
  const negative = a < 0n !== b < 0n;
  const quotient = divideHalfUp(absolute(a) * ONE, absolute(b));
  return negative ? -quotient : quotient;
}

/** Both non-negative, divisor positive. */
function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  return (dividend * 2n + divisor) / (divisor * 2n);
}
