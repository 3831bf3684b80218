/**
 * What turning a workbook from 元 into 万元 proposes: each amount with both figures, what does not close afterwards and
 * why, and the one change that writes it.
 */
import type { Pack } from '../packs/pack';
import type { FormId, MoneyUnit } from '../report/report';
import type { WorkbookEdit } from '../workbook/edits';
import type { CellRef } from '../workbook/reference';

/**
 * own: every figure is rounded half up by itself, and sums may be off in the last digit (尾差) ·
 * balanced: some figures take the whole number on the other side so that every identity closes (舍位平衡).
 */
export type Practice = 'own' | 'balanced';

export interface ConversionOptions {
  readonly pack: Pack;
  readonly practice: Practice;
  /** Work the search may do, in entries of its tables; tests lower it. */
  readonly effort?: number;
}

/** Why a form keeps its amounts. */
export type WhyLeft =
  'performance' | 'otherUnit' | 'unitUnknown' | 'unitContradicted' | 'sourceSheet' | 'ambiguous';

export interface FormStanding {
  readonly form: FormId;
  readonly sheet: string;
  /** What its amounts are in before. */
  readonly unit: MoneyUnit | null;
  /** Null for a form that is converted. */
  readonly left: WhyLeft | null;
}

/** One amount that is converted. Amounts are decimal strings. */
export interface Change {
  readonly cell: CellRef;
  readonly form: FormId;
  /** Code and label; '' for an amount in a row that is listed twice or has no known label. */
  readonly row: string;
  readonly column: string;
  /** In 元, exact. */
  readonly before: string;
  /** In 万元 with two decimals. */
  readonly after: string;
  /** What it would be rounded by itself, in 万元. */
  readonly own: string;
  /** `after` less `own`, in hundredths of a 万元. */
  readonly moved: -1 | 0 | 1;
  /** The formula the cell held; it holds the value now. */
  readonly formula: string | null;
}

/** An identity at its place, as a finding would name it. */
export interface NamedIdentity {
  /** `T3-02/20801/c1`. */
  readonly id: string;
  /** In the official notation or in words. */
  readonly statement: string;
  /** Its cells, the total first, as `qualifiedA1` writes them. */
  readonly cells: readonly string[];
}

/** An identity that does not close. Amounts in `unit`. */
export interface OpenIdentity extends NamedIdentity {
  /** The form of its total. */
  readonly form: FormId | null;
  readonly difference: string;
  /** What rounding alone may make of it. */
  readonly bound: string;
  readonly unit: MoneyUnit | null;
}

/** Identities that no choice of roundings satisfies together. */
export interface Conflict {
  /** Leaving out any one of them, the others can be satisfied; unless not `isMinimal`, when the search was cut short. */
  readonly identities: readonly NamedIdentity[];
  readonly isMinimal: boolean;
  /** The one that was given up for the others. */
  readonly givenUp: NamedIdentity;
}

export interface ConversionPlan {
  readonly practice: Practice;
  readonly forms: readonly FormStanding[];
  /** In sheet order of the workbook, then by row and column. Noughts and blanks are no changes. */
  readonly changes: readonly Change[];
  /** Identities that do not hold in 元: to be put right first. They are not balanced. */
  readonly broken: readonly OpenIdentity[];
  /** 尾差: off after the conversion by no more than rounding explains. */
  readonly residuals: readonly OpenIdentity[];
  /** Off by more than rounding explains. */
  readonly errors: readonly OpenIdentity[];
  readonly conflicts: readonly Conflict[];
  /** Whether it is proven that no fewer cells could be moved; true for `own`. */
  readonly isFewest: boolean;
  /** Whether the search ended without an answer: what was then left is rounded by itself. */
  readonly isCutShort: boolean;
  /** Cells where an amount belongs that could not be read; they stay as they are. */
  readonly unread: readonly CellRef[];
  /** Numbers in the rows of converted forms that are in no column of amounts; they stay as they are. */
  readonly untouched: readonly CellRef[];
  /** Formulas that keep reckoning, now from 万元: elsewhere in the workbook, or beside the tables. */
  readonly following: readonly CellRef[];
  /** Formulas of forms that are not converted and name a sheet that is: they are given the value they have. */
  readonly frozen: readonly CellRef[];
  readonly edit: WorkbookEdit;
}
