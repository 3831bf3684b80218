/**
 * The workbook as every host hands it to the engine: plain, serialisable, the same from Excel, from a file
 * and from a test. A host reads; it interprets nothing.
 */
import type { Area } from './reference';

export interface WorkbookSnapshot {
  /** File name, for people; never used to decide anything. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The cells that hold something, in row order, then column order. */
  readonly cells: readonly CellSnapshot[];
  /** Merged rectangles; null where the host cannot tell (Excel before ExcelApi 1.13). */
  readonly merges: readonly Area[] | null;
  /** Zero-based indices of hidden rows and columns; empty where there are none or the host cannot tell. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** The value of an error cell whose formula has no result yet. No error of Excel's is called so. */
export const UNCALCULATED = '#UNCALCULATED';

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /**
   * `number` and `boolean` as held; `text` as typed (without Excel's leading apostrophe);
   * `error` with the error's name (`#REF!`) as its value.
   */
  readonly kind: 'number' | 'text' | 'boolean' | 'error';
  readonly value: number | string | boolean;
  /** What the cell shows under its number format; the written decimals of an amount are read from it. */
  readonly text: string;
  /** The formula with its leading `=`; absent where the cell holds a constant. */
  readonly formula?: string;
}
