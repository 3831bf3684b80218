/** How a figure came about, with the live numbers in place of `#1`, `#2`. */
import { toFixed, toText, type Scaled } from '../../../engine/amounts/scaled';
import type { FigurePiece, NarratedFigure, Term } from '../../../engine/narrative/narrative';
import { grouped } from '../../amount';

export interface Computation {
  /** `1,352.17 ÷ 1,316.04`. */
  readonly formula: string;
  /** The value before rounding, `102.7454%`: percentages to four digits more are of no use to a reader. */
  readonly exact: string;
  /** As printed, where rounding changed it. */
  readonly rounded: string | null;
}

const PERCENT_DIGITS = 4;

/** null where the figure is a number as it stands, or no computed one: a year, an ordinal. */
export function computationOf({ text, figure }: FigurePiece): Computation | null {
  if (figure.value === null || figure.formula === '' || figure.formula === '#1') return null;
  const exact = exactText(figure, figure.value);
  return { formula: withNumbers(figure), exact, rounded: exact === text ? null : text };
}

function withNumbers({ formula, terms }: NarratedFigure): string {
  return formula.replace(/#(\d+)/g, (mark, number: string) => {
    const term = terms[Number(number) - 1];
    return term ? termText(term) : mark;
  });
}

/** A term as it is printed where it comes from. */
export function termText({ value, decimals }: Term): string {
  return grouped(toFixed(value, Math.max(0, decimals)));
}

function exactText({ kind }: NarratedFigure, value: Scaled): string {
  if (kind !== 'ratio' && kind !== 'growth') return grouped(toText(value));
  const fixed = toFixed(value, PERCENT_DIGITS);
  return `${grouped(fixed.replace(/\.?0+$/, ''))}%`;
}
