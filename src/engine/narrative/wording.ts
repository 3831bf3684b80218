/**
 * The wording of a pack: which sections, in which words, under which number policies. Data only; docs/packs.md says how
 * to write one.
 */
import type { ChartId } from './narrative';
import type { NumberPolicy } from './numbers';

export interface Wording {
  readonly numbers: NumberPolicy;
  /** When the difference between final amount and initial budget of a 项 is to be explained. */
  readonly reasons: ReasonRule;
  /** Sources and kinds of spending without an amount are named too. */
  readonly listZeroItems: boolean;
  /** Brackets of item names taken from the forms: 维修（护）费 or 维修(护)费. */
  readonly brackets: 'full' | 'half' | 'as printed';
  /**
   * Words of the labels of inputs that mean something else in this place, each with what stands for it: under a pack
   * that measures items against 全年预算, that is what `initialBudget` has to hold, and is asked for by that name.
   */
  readonly inputWords?: Readonly<Record<string, string>>;
  readonly sections: readonly SectionPattern[];
  /** Titles of the charts, in the order of their numbers. Absent where the place draws none. */
  readonly charts?: Readonly<Record<ChartId, string>>;
}

export interface ReasonRule {
  /** Where the final amount exceeds the budget. */
  readonly over: boolean;
  /** Where less than this percentage of the budget was spent, as printed: `95`; `100`: whenever it is less. */
  readonly underBelow: string;
}

export interface SectionPattern {
  /** Without its number; in the notation of `pattern/syntax.ts`. */
  readonly title: string;
  /** Conditions under which it is there at all. */
  readonly when?: string;
  /** Brackets around the number of a subsection. */
  readonly brackets?: 'half';
  readonly paragraphs: readonly ParagraphPattern[];
  readonly subsections?: readonly SectionPattern[];
}

export interface ParagraphPattern {
  /** Unique within its section. */
  readonly id: string;
  readonly text: string;
  readonly when?: string;
  /** Once for each entry of this list. */
  readonly each?: string;
  /** A caption under this chart. */
  readonly chart?: ChartId;
}

/** A label in the words of the place. */
export function inWordsOf({ inputWords = {} }: Pick<Wording, 'inputWords'>, label: string): string {
  return Object.entries(inputWords).reduce((text, [word, own]) => text.replaceAll(word, own), label);
}
