/** Exact fractions, written apart from the engine's own arithmetic. */
export interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

const SCALE = 10n ** 12n;

/** Of an amount of the engine, a count of 10⁻¹². */
export const fromScaled = (scaled: bigint): Fraction => ({ above: scaled, below: SCALE });

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  above: a.above * b.below + b.above * a.below,
  below: a.below * b.below,
});
export const negated = ({ above, below }: Fraction): Fraction => ({ above: -above, below });
export const size = ({ above, below }: Fraction): Fraction => ({ above: above < 0n ? -above : above, below });

/** Negative, zero or positive. */
export const sign = ({ above, below }: Fraction): number =>
  above === 0n ? 0 : above < 0n === below < 0n ? 1 : -1;

/** Rounded half away from zero to `decimals`, without separators: `-12.50`. */
export function rounded({ above, below }: Fraction, decimals: number): string {
  const negative = above < 0n !== below < 0n;
  const [a, b] = [above < 0n ? -above : above, below < 0n ? -below : below];
  const scaled = a * 10n ** BigInt(decimals);
  const whole = scaled / b;
  const units = (scaled - whole * b) * 2n >= b ? whole + 1n : whole;
  const digits = String(units).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return negative && units !== 0n ? `-${text}` : text;
}

/** A printed amount, commas aside. */
export function fromPrinted(text: string): Fraction {
  const [whole = '', fraction = ''] = text.replace(/,/g, '').split('.');
  return { above: BigInt(`${whole}${fraction}`), below: 10n ** BigInt(fraction.length) };
}
