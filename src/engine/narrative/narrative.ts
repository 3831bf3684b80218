/**
 * 决算情况说明 as a value: sections of paragraphs, paragraphs of pieces, and every number with the cells and inputs it
 * comes from, its computation and its rounding.
 */
import type { InputKey } from '../inputs/inputs';
import type { Scaled } from '../amounts/scaled';
import type { CellRef } from '../workbook/reference';

export interface Narrative {
  /** Id of the pack whose wording it is. */
  readonly pack: string;
  readonly entity: string | null;
  readonly year: number | null;
  /** In reading order; a section with subsections is followed by them. */
  readonly sections: readonly NarrativeSection[];
  readonly charts: readonly ChartData[];
  /** Inputs that are asked for, each once, in the order of the text. */
  readonly missing: readonly MissingInput[];
}

export interface NarrativeSection {
  /** `五`, `五.三`: stable under one pack, whatever the workbook holds. */
  readonly id: string;
  readonly level: 1 | 2;
  /** With its number: `一、收入支出决算总体情况说明`, `（一）…`. */
  readonly heading: string;
  /** Without its number. */
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  /** Stable: section and pattern, and the code or place of what it is about (`五.三/item/2080101`). */
  readonly id: string;
  readonly kind: 'body' | 'caption';
  readonly pieces: readonly Piece[];
  /** The chart that stands above a caption. */
  readonly chart?: ChartId;
}

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | FigurePiece
  /** Words of an accountant's, as they were given. */
  | { readonly kind: 'input'; readonly text: string; readonly key: InputKey; readonly cell: CellRef | null }
  /** A visible placeholder 〔请填：…〕. */
  | { readonly kind: 'missing'; readonly text: string; readonly key: InputKey };

export interface FigurePiece {
  readonly kind: 'figure';
  readonly text: string;
  readonly figure: NarratedFigure;
}

/**
 * amount: an amount of a form or an input · sum, difference: of several · ratio, growth: a percentage · count ·
 * year · ordinal: the number of a paragraph or a caption · code · constant: digits that belong to the wording itself
 * (单价 100 万元以上, 12 月 31 日).
 */
export type FigureKind =
  'amount' | 'sum' | 'difference' | 'ratio' | 'growth' | 'count' | 'year' | 'ordinal' | 'code' | 'constant';

export interface NarratedFigure {
  readonly kind: FigureKind;
  /** Kind and rounding: `amount`, `difference/2dp`, `ratio/1dp`. */
  readonly rule: string;
  /** The value before rounding: amounts in 万元, percentages in percent; null for years, ordinals, codes, constants. */
  readonly value: Scaled | null;
  /** What it is computed from, in order; of a percentage those above the line come first. */
  readonly terms: readonly Term[];
  /** How the terms are put together, with `#1`, `#2` … for them: `#1 ÷ #2`, `(#1 − #2) ÷ #2`, `|#1 − #2|`. */
  readonly formula: string;
}

/** One value behind a figure. */
export interface Term {
  /** In 万元 (counts: pieces), as printed. */
  readonly value: Scaled;
  readonly decimals: number;
  readonly cell: CellRef | null;
  readonly input: InputKey | null;
}

export interface MissingInput {
  readonly key: InputKey;
  /** What is asked for, as it stands in the placeholder: `2021年度收、支总计（万元）`. */
  readonly label: string;
  readonly section: string;
  readonly paragraph: string;
}

/** 图1–图4 of the reference report. */
export type ChartId = 'chart1' | 'chart2' | 'chart3' | 'chart4';

export interface ChartData {
  readonly id: ChartId;
  readonly kind: 'columns' | 'pie';
  /** As the caption says it, without 图 n. */
  readonly title: string;
  /** Years of columns, or kinds of a pie. */
  readonly categories: readonly string[];
  /** A value per category, null where it is missing. */
  readonly series: readonly { readonly name: string; readonly values: readonly (Scaled | null)[] }[];
}

/** The whole text of a paragraph. */
export function textOf({ pieces }: Pick<Paragraph, 'pieces'>): string {
  return pieces.map(({ text }) => text).join('');
}

/** How many placeholders 〔请填：…〕 stand in the paragraphs, also in words of people's own. */
export function placeholderCount(sections: readonly NarrativeSection[]): number {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return paragraphs.reduce((sum, paragraph) => sum + textOf(paragraph).split('〔请填：').length - 1, 0);
}
