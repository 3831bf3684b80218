/**
 * The official notation of final-account identities as a tree. What is printed under the forms
 * (`27行＝（1＋2＋…＋8）行`, `1栏各行＝（2＋3）栏各行`, `1栏＝（2＋3＋6）栏`), what the catalogue is written in
 * (`表1[58行]＝表3[合计,1栏]`, `表3[各类,1栏]＝…`) and what users write on the sheet 自定义公式 are one language.
 */
import type { FormId } from '../report/report';

export type Relation = '=' | '≥' | '≤';

/** The largest 行次 or 栏次 the notation knows; the Ministry's own forms stay below 200. */
export const MAX_LINE = 9999;

/** The most operands one equation may have, both sides together, an ellipsis written out. */
export const MAX_TERMS = 500;

/**
 * An equation: left and right are sums of signed operands, each of at least one, at most `MAX_TERMS` together.
 * Of one form it never sets operands that name a row only against operands that name a column only.
 */
export interface Equation {
  readonly left: Sum;
  readonly relation: Relation;
  readonly right: Sum;
}

export type Sum = readonly Term[];

export interface Term {
  readonly sign: 1 | -1;
  readonly operand: Operand;
}

/**
 * A place in a form: a row, a column or both. Where `row` or `column` is null the equation holds for the only one
 * there is.
 */
export interface Operand {
  /** null: the form the note is printed under. */
  readonly form: FormId | null;
  readonly row: RowSelector | null;
  readonly column: ColumnSelector | null;
}

export type RowSelector =
  /** 27行: the printed 行次, 1 to `MAX_LINE`. */
  | { readonly kind: 'line'; readonly line: number }
  /** A functional or economic code of 3, 5 or 7 digits: 表3[208,1栏], 表6[301]. */
  | { readonly kind: 'code'; readonly code: string }
  /** 合计. */
  | { readonly kind: 'total' }
  /** A row by its label, not empty: 表6[人员经费合计]; in quotes where it reads like something else: 表6["合计"]. */
  | { readonly kind: 'label'; readonly label: string }
  /** 各行: for every row, the same on both sides. */
  | { readonly kind: 'each' }
  /** 各类: for every functional class (201…234), the same on both sides. */
  | { readonly kind: 'eachClass' };

export type ColumnSelector =
  /** 3栏: the printed 栏次, 1 to `MAX_LINE`. */
  | { readonly kind: 'column'; readonly column: number }
  /** 各栏: for every amount column, the same on both sides. */
  | { readonly kind: 'each' };

/** How the notation calls each form. */
export const FORM_NAMES: Readonly<Record<FormId, string>> = {
  T1: '表1',
  T2: '表2',
  T3: '表3',
  T4: '表4',
  T5: '表5',
  T6: '表6',
  T7: '表7',
  T8: '表8',
  T9: '表9',
  P1: '整体绩效',
  P2: '项目绩效',
};

/** How the notation calls the form an equation is printed under, where it must be named. */
export const THIS_FORM = '本表';
