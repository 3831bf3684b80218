/**
 * The notation sentences are declared in (docs/packs.md). A declaration is plain text with
 *
 * - `{T1.total}` an amount, `{T3.basic / T3.total %}` a percentage, `{|T1.total - @prior.T1.total|}` an absolute difference,
 *   brackets as in arithmetic;
 * - `{@procurement.goods}` an amount of the inputs, `{text @reasons.T1.total}` words of the inputs,
 *   `{count @threePublic.vehiclesOwned}` a number of things; `$code` inside a key stands for the code at hand;
 * - `{entity}` a word, `{year}` and `{year-1}` years, `{1}` and `{一}` the number of a paragraph or an entry;
 * - `[a > b: … |a < b: … | …]` the first arm whose condition holds, the last one without a condition otherwise;
 *   conditions are comparisons, `given @key`, `absent @key`, `some list`, `none list`, `known amount`, a name that is
 *   yes or no or `not` and such a name, several joined by `&`;
 * - `[*items "；": …| …]` once for each, with what stands between two; the second arm where there is none.
 *
 * Being data, a declaration can be read in both directions: filled in to write a sentence, matched to read one back.
 */
export type Node = TextNode | SlotNode | BranchNode | LoopNode;

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
}

export interface SlotNode {
  readonly kind: 'slot';
  readonly slot: Slot;
}

export interface BranchNode {
  readonly kind: 'branch';
  readonly arms: readonly Arm[];
}

export interface Arm {
  /** All must hold; empty: always. */
  readonly conditions: readonly Condition[];
  readonly nodes: readonly Node[];
}

export interface LoopNode {
  readonly kind: 'loop';
  /** A list of the scope, or the key of an input that holds several texts. */
  readonly over: { readonly kind: 'name' | 'input'; readonly name: string };
  readonly separator: string;
  readonly nodes: readonly Node[];
  /** Where there is nothing to go through. */
  readonly otherwise: readonly Node[];
}

export type Slot =
  | { readonly kind: 'value'; readonly expression: Expression }
  | { readonly kind: 'percent'; readonly above: Expression; readonly below: Expression }
  | { readonly kind: 'words'; readonly key: string }
  | { readonly kind: 'count'; readonly expression: Expression }
  | { readonly kind: 'year'; readonly offset: number }
  | { readonly kind: 'ordinal'; readonly style: '1' | '一' };

export type Expression =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'input'; readonly key: string }
  | { readonly kind: 'constant'; readonly text: string }
  | { readonly kind: 'absolute'; readonly of: Expression }
  | {
      readonly kind: 'add' | 'subtract';
      readonly left: Expression;
      readonly right: Expression;
    };

export type Relation = '>' | '<' | '=' | '>=' | '<=' | '<>';

export type Condition =
  | {
      readonly kind: 'compare';
      readonly left: Expression;
      readonly relation: Relation;
      readonly right: Expression;
    }
  /** An input is given, or is not. */
  | { readonly kind: 'given' | 'absent'; readonly key: string }
  /** An amount of the scope is known. */
  | { readonly kind: 'known'; readonly name: string }
  /** A list of the scope has an entry, or has none. */
  | { readonly kind: 'some'; readonly name: string; readonly wanted: boolean }
  /** A yes or no of the scope. */
  | { readonly kind: 'flag'; readonly name: string; readonly wanted: boolean };
