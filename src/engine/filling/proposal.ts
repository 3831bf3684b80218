/**
 * What filling proposes: cells whose content follows from the rest of the workbook, each with the identity it follows
 * from. Proposals are made, previewed and applied as one change.
 */
import type { Pack } from '../packs/pack';
import type { Addend, FormId } from '../report/report';
import type { Sentence } from '../report/sentence';
import type { CellContent, WorkbookEdit } from '../workbook/edits';
import type { CellRef } from '../workbook/reference';

export interface FillOptions {
  readonly pack: Pack;
  /** Live formulas instead of values, where a formula gives the same value. */
  readonly formulas: boolean;
  /** Cells, as `qualifiedA1` writes them, whose differing content is to be replaced. */
  readonly choices: ReadonlySet<string>;
}

/** Row and column of a cell, for people. */
export interface Place {
  readonly form: FormId;
  readonly row: string;
  readonly column: string;
}

/** An identity, by the id of its check, as a finding would quote it. */
export interface Basis {
  readonly check: string;
  readonly statement: string;
}

/** Another identity that gives the cell a slightly different amount, as rounding allows (尾差). */
export interface RoundingNote extends Basis {
  /** What it gives, a decimal string in the unit of the form. */
  readonly value: string;
  /** The proposed amount less that. */
  readonly difference: string;
}

export interface FillProposal extends Place {
  /** `fill`: the cell is blank · `differs`: it holds something else, which stays unless chosen. */
  readonly kind: 'fill' | 'differs';
  readonly cell: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
  /** The amount proposed, a decimal string in the unit of the form; null for a text. */
  readonly value: string | null;
  readonly basis: Basis;
  readonly addends: readonly Addend[];
  readonly rounding: readonly RoundingNote[];
  /** Whether it is part of the edit. */
  readonly applied: boolean;
}

/** A cell, or a row that is not there, that something should stand in and that nothing sure follows for. */
export interface Unfilled extends Place {
  /** Null for a row that must be inserted first. */
  readonly cell: CellRef | null;
  readonly sheet: string;
  readonly why: Sentence;
}

export interface FillPlan {
  /** In sheet order of the workbook, then by row and column. */
  readonly proposals: readonly FillProposal[];
  /** What of them is to be written. */
  readonly edit: WorkbookEdit;
  readonly unfilled: readonly Unfilled[];
}
