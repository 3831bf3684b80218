/**
 * What one identity says of one of its cells, going by the others.
 */
import { convert } from '../amounts/unit';
import { absolute, halfUnit, round, type Scaled } from '../amounts/scaled';
import type { BoundTerm } from '../equations/evaluate';
import type { Figure } from '../forms/model';
import type { BoundIdentity } from './identities';
import { keyOf, standingOf, type CellKey, type Derived, type Knowledge } from './knowledge';

/** Whether blanks may be taken for nought. */
export type Blanks =
  | { readonly asNought: false }
  | {
      readonly asNought: true;
      /** Blank cells that something could still give an amount: never nought. */
      readonly live: ReadonlySet<CellKey>;
      /** Also those that are taken away; what is left may then be too much. */
      readonly subtracted?: boolean;
    };

export const NO_BLANKS: Blanks = { asNought: false };

/** The terms of an equation, all on one side. */
export function allTerms({ bound: { left, right } }: BoundIdentity): readonly BoundTerm[] {
  return [
    ...left,
    ...right.map(({ sign, figure }) => ({ sign: sign === 1 ? (-1 as const) : (1 as const), figure })),
  ];
}

/** How the identity gives the cell: its total, the same amount elsewhere, or what is left of a total. */
export function wayTo(identity: BoundIdentity, key: CellKey): Derived['way'] {
  const others = othersOf(identity, key).filter(({ figure }) => figure !== null);
  const [only] = others;
  if (others.length === 1 && only?.sign === 1) return 'carried';
  const [head] = identity.bound.left;
  const isTotal = identity.bound.left.length === 1 && head?.figure && keyOf(head.figure.cell) === key;
  return isTotal ? 'sum' : 'rest';
}

/** The other terms with the sign with which they make up the cell's amount. */
export function othersOf(identity: BoundIdentity, key: CellKey): readonly BoundTerm[] {
  const terms = allTerms(identity);
  const own = terms.find(({ figure }) => figure && keyOf(figure.cell) === key);
  return terms
    .filter((term) => term !== own)
    .map(({ sign, figure }) => ({ sign: sign === own?.sign ? -1 : 1, figure }));
}

/**
 * The amount the identity gives the cell, rounded to the decimals of its form; null where a term is not known, where no
 * term is an amount, or where an amount in a coarser unit cannot say enough digits.
 */
export function derive(
  knowledge: Knowledge,
  identity: BoundIdentity,
  target: Figure,
  blanks: Blanks,
): Derived | null {
  const key = keyOf(target.cell);
  const others = othersOf(identity, key);
  const { decimals, printsNoughts } = knowledge.manner(target);
  const from = new Set<CellKey>();
  let [sum, error, amounts, assumes]: [Scaled, Scaled, number, boolean] = [0n, 0n, 0, false];
  for (const { sign, figure } of others) {
    const standing = standingOf(knowledge, figure);
    if (standing.kind === 'unusable') return null;
    if (standing.kind === 'zero' || !figure) continue;
    const own = keyOf(figure.cell);
    if (own === key) return null;
    if (standing.kind === 'blank') {
      // What is taken away and not filled in yet would leave too much.
      if (!blanks.asNought || blanks.live.has(own)) return null;
      if (sign === -1 && blanks.subtracted !== true) return null;
      assumes = true;
      continue;
    }
    if (!isFineEnough(figure, target, knowledge, decimals)) return null;
    amounts += 1;
    sum += BigInt(sign) * convert(standing.value, figure.unit, target.unit);
    error += convert(standing.error, figure.unit, target.unit);
    const before = knowledge.derived.get(own);
    assumes ||= before?.assumes === true;
    for (const printed of before?.from ?? [own]) from.add(printed);
  }
  if (amounts === 0) return null;
  const value = round(sum, decimals);
  const way = wayTo(identity, key);
  // Balances may be negative where they are printed so; what is only reckoned back to is not.
  if (value < 0n && others.some(({ sign }) => sign === -1)) return null;
  const staysBlank = value === 0n && (assumes || !printsNoughts);
  const lost = value === sum ? error : error + halfUnit(decimals);
  return { key, identity, value, error: lost, way, others, from, assumes, staysBlank };
}

function isFineEnough(figure: Figure, target: Figure, knowledge: Knowledge, decimals: number): boolean {
  if (figure.unit === target.unit) return true;
  if (figure.unit === null || target.unit === null) return false;
  const half = convert(halfUnit(knowledge.manner(figure).decimals), figure.unit, target.unit);
  return half <= halfUnit(decimals);
}

/** Whether two identities may speak of one amount, each rounded on its own. */
export function agree(a: Derived, b: Derived): boolean {
  return absolute(a.value - b.value) <= a.error + b.error;
}
