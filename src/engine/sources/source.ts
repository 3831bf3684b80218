/**
 * What the readers of sources deliver: figures for the nine forms, exact and in 元, each with the place it was read at.
 * Bad data is a problem with its row; one problem, and nothing at all is imported.
 */
import type { Scaled } from '../amounts/scaled';
import type { ColumnKey, RowKey } from '../forms/model';
import type { FormId } from '../report/report';
import type { CodeLine } from '../template/structure';
import type { SourceSentence } from './sentence';

/** Where something stands in a source; row and column zero-based. */
export interface SourcePlace {
  /** File name, for people. */
  readonly source: string;
  /** '' for a file that has no sheets (.csv). */
  readonly sheet: string;
  /** null: the source or the sheet as a whole. */
  readonly row: number | null;
  readonly column: number | null;
}

export interface SourceProblem {
  readonly place: SourcePlace;
  /** What stands in the row, shortened, for people to find it by. */
  readonly content: string;
  /** The reason, and what to do about it. */
  readonly reason: SourceSentence;
}

/** An amount for one cell of the forms. Several with the same address add up where their source says they are parts. */
export interface SourceFigure {
  readonly form: FormId;
  readonly row: RowKey;
  readonly column: ColumnKey;
  /** In 元. */
  readonly value: Scaled;
  readonly place: SourcePlace;
}

/** What one table of a source gave. */
export interface SourceReading {
  readonly place: SourcePlace;
  /** list: an accounts list; otherwise the number of the Ministry's form, `财决01表`. */
  readonly kind: string;
  /** Rows of a list, or amounts of a form, that were taken. */
  readonly taken: number;
  /** Items; no two readings give the same one, unless they agree. */
  readonly figures: readonly SourceFigure[];
  /** Totals, to be compared with what follows from the items. */
  readonly totals: readonly SourceFigure[];
  readonly names: readonly CodeLine[];
  readonly problems: readonly SourceProblem[];
  readonly warnings: readonly SourceProblem[];
  /** What a list left open; the forms stay blank there. */
  readonly knows: Knowledge;
}

export interface Knowledge {
  /** Every general basic amount has its economic code. */
  readonly economicItems: boolean;
  /** Every 财政拨款 amount has its economic code of five digits, so that 三公 amounts can be told. */
  readonly threePublic: boolean;
}

export const KNOWS_NOTHING: Knowledge = { economicItems: false, threePublic: false };

/** `form|row|column`. */
export function addressOf({ form, row, column }: Pick<SourceFigure, 'form' | 'row' | 'column'>): string {
  return `${form}|${row}|${column}`;
}
