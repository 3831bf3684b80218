/** The formulas that can be computed here: arithmetic, comparisons and a few functions over cells. */
import type { Scaled } from '../amounts/scaled';
import type { Area } from '../workbook/reference';

export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

export type Operator = '+' | '-' | '*' | '/' | '=' | '<>' | '<' | '>' | '<=' | '>=';

export type Expression =
  | { readonly kind: 'number'; readonly value: Scaled }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'area'; readonly at: SheetArea }
  | { readonly kind: 'negated'; readonly of: Expression }
  | { readonly kind: 'percent'; readonly of: Expression }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] };

export interface Formula {
  /** null where it holds anything that is not computed here. */
  readonly expression: Expression | null;
  /** Every place it names, also where it is not computed here. */
  readonly reads: readonly SheetArea[];
  /** It may read cells it does not name: defined names, tables, INDIRECT, OFFSET. */
  readonly readsUnknown: boolean;
}
