/**
 * Amounts in 元 as whole hundredths of a 万元 (100 元 each), the last digit that published forms print.
 */
import { SCALE_DECIMALS, type Scaled } from '../amounts/scaled';

/** A whole number of 0.01 万元. */
export type Hundredths = number;

/** One hundredth of a 万元, in 元. */
const HUNDRED_YUAN: Scaled = 100n * 10n ** BigInt(SCALE_DECIMALS);

/** How finely distances are told apart when two ways need equally many cells: in hundredths of a hundredth. */
const FINENESS = 100n;

export interface Rounded {
  /** Rounded half up, negative amounts away from nought: 四舍五入. */
  readonly own: Hundredths;
  /** The whole number on the other side of the exact amount; null where the amount is whole itself and stays. */
  readonly other: Hundredths | null;
  /** How much farther the other one is from the exact amount, 0 … 100 hundredths of a hundredth. */
  readonly farther: number;
}

/** @param amount in 元 */
export function roundedToWan(amount: Scaled): Rounded {
  const negative = amount < 0n;
  const size = negative ? -amount : amount;
  const [whole, rest] = [size / HUNDRED_YUAN, size % HUNDRED_YUAN];
  const signed = (count: bigint): Hundredths => (negative ? -Number(count) || 0 : Number(count));
  if (rest === 0n) return { own: signed(whole), other: null, farther: 0 };
  const up = rest * 2n >= HUNDRED_YUAN;
  const distance = up ? HUNDRED_YUAN - rest : rest;
  return {
    own: signed(up ? whole + 1n : whole),
    other: signed(up ? whole : whole + 1n),
    farther: Number(((HUNDRED_YUAN - 2n * distance) * FINENESS) / HUNDRED_YUAN),
  };
}

/** In 万元, exact. */
export function inWan(count: Hundredths): Scaled {
  return BigInt(count) * 10n ** BigInt(SCALE_DECIMALS - 2);
}

/** In 万元 with both decimals: `1352.17`, `-0.50`. */
export function wanText(count: Hundredths): string {
  const digits = String(Math.abs(count)).padStart(3, '0');
  return `${count < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
