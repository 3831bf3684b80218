/**
 * The official notation of final-account identities as a tree. What is printed under the forms
 * (`27行＝（1＋2＋…＋8）行`, `1栏各行＝（2＋3）栏各行`, `1栏＝（2＋3＋6）栏`), what the catalogue is written in
 * (`表1[58行]＝表3[合计,1栏]`, `表3[各类,1栏]＝…`) and what users write on the sheet 自定义公式 are one language.
 */
import type { FormId } from '../report/report';

export type Relation = '=' | '≥' | '≤';

/** An equation: left and right are sums of signed operands. */
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

/** A place in a form. Where `row` or `column` is null the equation holds for the only one there is. */
export interface Operand {
  /** null: the form the note is printed under. */
  readonly form: FormId | null;
  readonly row: RowSelector | null;
  readonly column: ColumnSelector | null;
}

export type RowSelector =
  /** 27行: the printed 行次. */
  | { readonly kind: 'line'; readonly line: number }
  /** 208行 written as a code in brackets: 表3[208,1栏]. */
  | { readonly kind: 'code'; readonly code: string }
  /** 合计. */
  | { readonly kind: 'total' }
  /** A row by its label: 表6[人员经费合计]. */
  | { readonly kind: 'label'; readonly label: string }
  /** 各行: for every row, the same on both sides. */
  | { readonly kind: 'each' }
  /** 各类: for every functional class (201…234), the same on both sides. */
  | { readonly kind: 'eachClass' };

export type ColumnSelector =
  /** 3栏: the printed 栏次. */
  | { readonly kind: 'column'; readonly column: number }
  /** 各栏: for every amount column, the same on both sides. */
  | { readonly kind: 'each' };
