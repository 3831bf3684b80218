/**
 * From equations to conditions on choices. A choice is whether an amount takes the whole number on the other side of its
 * exact value; cells that an identity makes equal are one choice.
 */
import { SCALE_DECIMALS, type Scaled } from '../amounts/scaled';
import { convert } from '../amounts/unit';
import { unitOf, type BoundTerm } from '../equations/evaluate';
import { keyOf, type CellKey } from '../filling/knowledge';
import type { Equation } from './equations';
import { inWan, type Rounded } from './hundredths';
import { Joined } from './joined';

/** close: to the last digit · within: no farther off than rounding explains. */
export interface Demand {
  readonly equation: Equation;
  readonly asks: 'close' | 'within';
}

/** An amount that is converted, in 元, and its two roundings. */
export interface Convertible {
  readonly exact: Scaled;
  readonly rounded: Rounded;
}

export interface Choice {
  readonly cells: readonly CellKey[];
  /** Which way it goes from its own rounding. */
  readonly direction: 1 | -1;
  /** Of all its cells, how much farther the other side is. */
  readonly farther: number;
  /** The demands that make its cells equal. */
  readonly joinedBy: readonly Demand[];
}

/** Σ coefficient × choice between `lower` and `upper`, in hundredths of a 万元. */
export interface Condition {
  readonly terms: ReadonlyMap<Choice, number>;
  readonly lower: number;
  readonly upper: number;
  readonly demand: Demand;
}

const HUNDREDTH: Scaled = 10n ** BigInt(SCALE_DECIMALS - 2);

export function conditionsOf(
  demands: readonly Demand[],
  amounts: ReadonlyMap<CellKey, Convertible>,
): readonly Condition[] {
  const sums = demands.map((demand) => ({ demand, ...sumOf(demand, amounts) }));
  const choiceOf = choices(
    sums.flatMap((sum) => tieIn(sum, amounts)),
    amounts,
  );
  const seen = new Set<string>();
  const numbers = new Map<Choice, number>();
  return sums.flatMap(({ demand, rest, coefficients }): Condition[] => {
    const terms = new Map<Choice, number>();
    for (const [key, coefficient] of coefficients) {
      const choice = choiceOf(key);
      if (!choice) continue;
      terms.set(choice, (terms.get(choice) ?? 0) + coefficient * choice.direction);
    }
    for (const [choice, coefficient] of terms) if (coefficient === 0) terms.delete(choice);
    const limits = limitsOf(demand, rest);
    if (alwaysHolds(terms, limits)) return [];
    for (const choice of terms.keys()) if (!numbers.has(choice)) numbers.set(choice, numbers.size);
    const signature = [...terms].map(([choice, coefficient]) => `${numbers.get(choice)}:${coefficient}`);
    const text = [...signature.sort(), limits.lower, limits.upper].join();
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ terms, ...limits, demand }];
  });
}

interface Sum {
  readonly demand: Demand;
  /** Left less right with every amount rounded by itself, in 万元. */
  readonly rest: Scaled;
  /** Signs of the amounts that have another side. */
  readonly coefficients: ReadonlyMap<CellKey, number>;
}

function sumOf(
  { equation: { bound } }: Demand,
  amounts: ReadonlyMap<CellKey, Convertible>,
): Omit<Sum, 'demand'> {
  const coefficients = new Map<CellKey, number>();
  let rest: Scaled = 0n;
  const add = ({ sign, figure }: BoundTerm, side: 1 | -1): void => {
    if (!figure?.interval) return;
    const key = keyOf(figure.cell);
    const amount = amounts.get(key);
    const coefficient = sign * side;
    rest +=
      BigInt(coefficient) *
      (amount ? inWan(amount.rounded.own) : convert(figure.interval.middle, figure.unit, '万元'));
    if (amount && amount.rounded.other !== null)
      coefficients.set(key, (coefficients.get(key) ?? 0) + coefficient);
  };
  for (const term of bound.left) add(term, 1);
  for (const term of bound.right) add(term, -1);
  return { rest, coefficients };
}

interface Tie {
  readonly cells: readonly [CellKey, CellKey];
  readonly demand: Demand;
}

/** Two cells that must be equal and were equal to the last digit in 元. */
function tieIn(
  { demand, rest, coefficients }: Sum,
  amounts: ReadonlyMap<CellKey, Convertible>,
): readonly Tie[] {
  const [[one, a] = ['', 0], [other, b] = ['', 0], ...more] = coefficients;
  const isSame = amounts.get(one)?.exact === amounts.get(other)?.exact;
  if (demand.asks !== 'close' || demand.equation.bound.relation !== '=') return [];
  return more.length === 0 && rest === 0n && a * b === -1 && isSame ? [{ cells: [one, other], demand }] : [];
}

/** Joins cells that are tied, directly or through others. */
function choices(
  ties: readonly Tie[],
  amounts: ReadonlyMap<CellKey, Convertible>,
): (key: CellKey) => Choice | undefined {
  const equal = new Joined<CellKey>();
  for (const { cells } of ties) equal.join(...cells);
  const reasons = new Map<CellKey, Demand[]>();
  for (const { cells, demand } of ties) {
    const root = equal.rootOf(cells[0]);
    reasons.set(root, [...(reasons.get(root) ?? []), demand]);
  }
  const members = new Map<CellKey, CellKey[]>();
  for (const [key, { rounded }] of amounts) {
    if (rounded.other === null) continue;
    const root = equal.rootOf(key);
    const list = members.get(root);
    if (list) list.push(key);
    else members.set(root, [key]);
  }
  const byRoot = new Map<CellKey, Choice>();
  for (const [root, cells] of members) {
    const rounded = amounts.get(root)?.rounded;
    if (!rounded) continue;
    byRoot.set(root, {
      cells,
      direction: (rounded.other ?? 0) > rounded.own ? 1 : -1,
      farther: rounded.farther * cells.length,
      joinedBy: reasons.get(root) ?? [],
    });
  }
  return (key) => byRoot.get(equal.rootOf(key));
}

interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** What the choices must add so that the equation holds. */
function limitsOf({ equation: { bound, evaluation }, asks }: Demand, rest: Scaled): Limits {
  const isWhole = rest % HUNDREDTH === 0n;
  const isExact = asks === 'close' && (isWhole || bound.relation !== '=');
  const slack = isExact ? 0n : convert(evaluation.bound, unitOf(bound), '万元');
  const lower = Number(ceiling(-rest - slack));
  const upper = -Number(ceiling(rest - slack));
  switch (bound.relation) {
    case '=':
      return { lower, upper };
    case '≥':
      return { lower, upper: Infinity };
    case '≤':
      return { lower: -Infinity, upper };
  }
}

/** The least whole number of hundredths that is no less. */
function ceiling(amount: Scaled): bigint {
  const whole = amount / HUNDREDTH;
  return amount > whole * HUNDREDTH ? whole + 1n : whole;
}

/** Whatever is chosen. */
function alwaysHolds(terms: ReadonlyMap<Choice, number>, { lower, upper }: Limits): boolean {
  let [least, most] = [0, 0];
  for (const coefficient of terms.values()) {
    if (coefficient > 0) most += coefficient;
    else least += coefficient;
  }
  return least >= lower && most <= upper;
}
