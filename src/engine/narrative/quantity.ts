/** Amounts with what they come from, and reckoning with them. */
import { fromText, round, ZERO, type Scaled } from '../amounts/scaled';
import type { InputKey } from '../inputs/inputs';
import type { CellRef } from '../workbook/reference';
import type { Term } from './narrative';

/** A value in 万元 (or a count), or the inputs that are missing for it. */
export type Quantity = KnownQuantity | MissingQuantity;

export interface KnownQuantity {
  readonly kind: 'known';
  readonly value: Scaled;
  readonly terms: readonly Term[];
  /** With `#1`, `#2` … for the terms. */
  readonly formula: string;
}

export interface MissingQuantity {
  readonly kind: 'missing';
  /** Everything that is asked for before it can be said. */
  readonly keys: readonly InputKey[];
}

export function missing(...keys: readonly InputKey[]): MissingQuantity {
  return { kind: 'missing', keys };
}

/** One value as it stands in a cell or an input. */
export function single(
  value: Scaled,
  decimals: number,
  from: { readonly cell?: CellRef | null; readonly input?: InputKey | null },
): KnownQuantity {
  const term = { value, decimals, cell: from.cell ?? null, input: from.input ?? null };
  return { kind: 'known', value, terms: [term], formula: '#1' };
}

/** A number that stands in the wording, not in the workbook. */
export function constant(text: string): KnownQuantity {
  return { kind: 'known', value: fromText(text) ?? ZERO, terms: [], formula: text };
}

export function added(left: Quantity, right: Quantity): Quantity {
  return combined(left, right, '+', (a, b) => a + b);
}

export function subtracted(left: Quantity, right: Quantity): Quantity {
  return combined(left, right, '−', (a, b) => a - b);
}

export function absoluteOf(of: Quantity): Quantity {
  if (of.kind === 'missing') return of;
  return { ...of, value: of.value < ZERO ? -of.value : of.value, formula: `|${of.formula}|` };
}

export function total(quantities: readonly Quantity[]): Quantity {
  const [first, ...rest] = quantities;
  return rest.reduce(added, first ?? constant('0'));
}

/** The terms of `above` first, then those of `below`; a term both use is listed once. */
export function combined(
  left: Quantity,
  right: Quantity,
  sign: '+' | '−' | '÷',
  value: (a: Scaled, b: Scaled) => Scaled,
): Quantity {
  if (left.kind === 'missing' || right.kind === 'missing') return missing(...missingOf(left, right));
  const terms = [...left.terms];
  const numbers = right.terms.map((term) => {
    const known = terms.findIndex((each) => sameTerm(each, term));
    return known >= 0 ? known + 1 : terms.push(term);
  });
  const renumbered = right.formula.replace(/#(\d+)/g, (_, n) => `#${numbers[Number(n) - 1]}`);
  const [a, b] = sign === '÷' ? [bracketed(left.formula), bracketed(renumbered)] : [left.formula, renumbered];
  const formula = `${a} ${sign} ${sign === '−' ? bracketed(b) : b}`;
  return { kind: 'known', value: value(left.value, right.value), terms, formula };
}

/** What several quantities lack, each key once. */
export function missingOf(...quantities: readonly Quantity[]): readonly InputKey[] {
  return [...new Set(quantities.flatMap((each) => (each.kind === 'missing' ? each.keys : [])))];
}

function bracketed(formula: string): string {
  return formula.includes(' ') && !/^\|.*\|$/.test(formula) ? `(${formula})` : formula;
}

function sameTerm(a: Term, b: Term): boolean {
  return (
    a.input === b.input &&
    a.cell?.sheet === b.cell?.sheet &&
    a.cell?.row === b.cell?.row &&
    a.cell?.column === b.cell?.column &&
    a.value === b.value
  );
}

/**
 * Rounded to the digits the text prints, so that a reader who recomputes from the text gets the same. Of a sum every
 * addend is rounded, because the text may print them all.
 */
export function asPrinted(quantity: Quantity, decimals: number): Quantity {
  if (quantity.kind === 'missing') return quantity;
  const terms = quantity.terms.map((term) => ({
    ...term,
    value: round(term.value, decimals),
    decimals: Math.min(term.decimals, decimals),
  }));
  if (terms.length === 0) return { ...quantity, value: round(quantity.value, decimals) };
  // What has a name is one amount or a sum of several: every `#n` of its formula is added.
  const addends = [...quantity.formula.matchAll(/#(\d+)/g)].map(
    ([, n]) => terms[Number(n) - 1]?.value ?? ZERO,
  );
  return { ...quantity, terms, value: addends.reduce((sum, value) => sum + value, ZERO) };
}
