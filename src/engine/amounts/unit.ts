/**
 * Money units. Amounts keep the unit of their form; only where figures of two forms meet are they brought to one unit.
 */
import type { MoneyUnit } from '../report/report';
import type { Interval } from './interval';
import type { Scaled } from './scaled';

/** Each unit as a power of ten of the 元. */
const EXPONENTS: Readonly<Record<MoneyUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };

export const MONEY_UNITS: readonly MoneyUnit[] = ['元', '千元', '万元', '亿元'];

/** An amount in `from` as an amount in `to`; unknown units are taken for the same. */
export function convert(value: Scaled, from: MoneyUnit | null, to: MoneyUnit | null): Scaled {
  if (from === null || to === null || from === to) return value;
  const shift = EXPONENTS[from] - EXPONENTS[to];
  return shift >= 0 ? value * 10n ** BigInt(shift) : value / 10n ** BigInt(-shift);
}

export function convertInterval(interval: Interval, from: MoneyUnit | null, to: MoneyUnit | null): Interval {
  if (from === null || to === null || from === to) return interval;
  return { middle: convert(interval.middle, from, to), half: convert(interval.half, from, to) };
}
