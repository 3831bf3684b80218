/**
 * Indicators whose target and actual value are comparable numbers, and which way they count.
 */
import type { Scaled } from '../../amounts/scaled';
import { commensurable } from '../../forms/performance/quantity';
import type { Indicator, PerformanceBody } from '../../forms/performanceModel';

/** `either`: a plain target of a cost indicator does not say whether less is better. */
export type Sense = 'more' | 'less' | 'either';

export interface Measured {
  readonly target: Scaled;
  readonly actual: Scaled;
  readonly sense: Sense;
}

/** Null for qualitative indicators, numbers in different units and negative ones. */
export function measured(body: PerformanceBody, indicator: Indicator): Measured | null {
  const numbers = commensurable(indicator.target, indicator.actual);
  if (!numbers || numbers.a < 0n || numbers.b < 0n) return null;
  return { target: numbers.a, actual: numbers.b, sense: senseOf(body, indicator) };
}

function senseOf({ groups }: PerformanceBody, { first, second, label, target }: Indicator): Sense {
  if (target.relation === '≤') return 'less';
  if (target.relation === '≥') return 'more';
  const names = [
    label.name,
    ...[first, second].map((index) => (index === null ? '' : (groups[index]?.name ?? ''))),
  ];
  return names.some((name) => /成本|控制/.test(name)) ? 'either' : 'more';
}

/** Whether the target was reached; of a cost, where less is usually meant, whether it was kept to. */
export function reached({ target, actual, sense }: Measured): boolean {
  return sense === 'more' ? actual >= target : actual <= target;
}
