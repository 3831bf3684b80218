/** Inputs of another order of magnitude than the figure of the forms they are compared with: 元 typed for 万元. */
import type { InputKey } from '../inputs/inputs';
import { absolute, type Scaled } from '../amounts/scaled';
import type { Narrative, NarratedFigure } from './narrative';

export interface UnlikelyInput {
  readonly key: InputKey;
  /** What was given, and what the forms hold; both in 万元. */
  readonly value: Scaled;
  readonly other: Scaled;
  /** Where the text compares them. */
  readonly paragraph: string;
}

/** No account grows or shrinks like that from one year to the next, nor against its budget. */
const FAR = 1000n;

/** Every input once, in the order of the text. */
export function unlikelyInputs({ sections }: Pick<Narrative, 'sections'>): readonly UnlikelyInput[] {
  const found = new Map<InputKey, UnlikelyInput>();
  for (const { id, pieces } of sections.flatMap(({ paragraphs }) => paragraphs)) {
    for (const piece of pieces) {
      const compared = piece.kind === 'figure' ? comparedIn(piece.figure) : null;
      if (compared && !found.has(compared.key)) found.set(compared.key, { ...compared, paragraph: id });
    }
  }
  return [...found.values()];
}

function comparedIn({ kind, terms }: NarratedFigure): Omit<UnlikelyInput, 'paragraph'> | null {
  const [first, second] = terms;
  if (!first || !second || terms.length !== 2) return null;
  // Of a percentage that is no growth only the base counts: a part may be as small as it likes.
  const isComparison =
    kind === 'growth' || kind === 'difference' || (kind === 'ratio' && second.input !== null);
  const [given, other] = first.input === null ? [second, first] : [first, second];
  if (!isComparison || given.input === null || other.cell === null) return null;
  return isFar(given.value, other.value)
    ? { key: given.input, value: given.value, other: other.value }
    : null;
}

function isFar(a: Scaled, b: Scaled): boolean {
  const [less, more] = [absolute(a), absolute(b)].sort((one, two) => (one < two ? -1 : 1));
  return less !== undefined && more !== undefined && less !== 0n && more >= less * FAR;
}
