/** What a new workbook takes over from elsewhere: lines, names, indicators. Never a figure. */

/** A line of a code form; the name may be '' where nobody knows it. */
export interface CodeLine {
  readonly code: string;
  readonly name: string;
}

export type CodeFormId = 'T2' | 'T3' | 'T5' | 'T7' | 'T8';

/** An indicator of a self-evaluation form, weights in its labels: `数量指标（20分）`. */
export interface IndicatorLine {
  readonly first: string;
  readonly second: string;
  readonly third: string;
}

export interface EvaluationStructure {
  /** 项目名称; '' where it is not known. Only P2 has one. */
  readonly subject: string;
  /** Weight of 预算执行情况 as printed; '' where none is. */
  readonly budgetWeight: string;
  readonly indicators: readonly IndicatorLine[];
}

export interface TemplateStructure {
  /** Lines per code form, in code order; an empty list: lines left free for them. */
  readonly codes: Readonly<Record<CodeFormId, readonly CodeLine[]>>;
  /** Economic items beside those of the official 表6. */
  readonly economic: readonly CodeLine[];
  /** null: the official form with free lines. */
  readonly evaluations: Readonly<Record<'P1' | 'P2', EvaluationStructure | null>>;
}

export const CODE_FORM_IDS: readonly CodeFormId[] = ['T2', 'T3', 'T5', 'T7', 'T8'];

export const BLANK_STRUCTURE: TemplateStructure = {
  codes: { T2: [], T3: [], T5: [], T7: [], T8: [] },
  economic: [],
  evaluations: { P1: null, P2: null },
};
