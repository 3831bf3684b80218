/**
 * Changes to a workbook as values: what the engine proposes, the views preview and a host applies. Every change knows
 * what stood there before, so that a host can refuse when the workbook has moved on, and so that it has an inverse.
 */
import type { Area, CellRef } from './reference';
import type { CellSnapshot } from './snapshot';

/** What a cell holds, as far as we write it. */
export type CellContent =
  | { readonly kind: 'blank' }
  /** Written as text whatever it looks like: `=1+1` stays four characters and never becomes a formula. */
  | { readonly kind: 'text'; readonly text: string }
  /**
   * A decimal string without separators. `decimals`: digits shown, with separators (`#,##0.00`); null leaves the
   * number format of the cell as it is.
   */
  | { readonly kind: 'number'; readonly value: string; readonly decimals: number | null }
  /** With its leading `=`. */
  | { readonly kind: 'formula'; readonly formula: string; readonly decimals: number | null };

/** How a cell of a sheet of ours looks. Cells of the user's own sheets are never given a look. */
export type Look = 'title' | 'heading' | 'subheading' | 'body' | 'caption' | 'label' | 'input' | 'note';

export interface CellEdit {
  readonly cell: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly look?: Look;
  /** The look it had, for the way back; absent: none of ours. */
  readonly lookBefore?: Look;
}

/** A sheet of ours to be added behind the last sheet. */
export interface NewSheet {
  readonly name: string;
  /** Widths of its first columns, in characters. */
  readonly columnWidths: readonly number[];
  /** Rows and columns that stay in view, counted from the top left. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

/** What may be typed into cells of a sheet of ours; `list` offers choices. Excel warns, it does not refuse. */
export interface InputRule {
  readonly sheet: string;
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'amount' }
    | { readonly kind: 'count' }
    | { readonly kind: 'list'; readonly choices: readonly string[] };
  /** Shown beside the cell while it is being filled in. */
  readonly prompt: string;
}

/** A chart of ours on a sheet of ours. Its name is how it is found again. */
export interface ChartEdit {
  readonly sheet: string;
  readonly name: string;
  readonly kind: 'columns' | 'pie';
  readonly title: string;
  /** Cells it covers. */
  readonly place: Area;
  /** First row: names of the series; first column: categories; the rest: numbers. */
  readonly data: Area;
}

/** A whole change, applied and taken back as one. */
export interface WorkbookEdit {
  readonly newSheets: readonly NewSheet[];
  readonly cells: readonly CellEdit[];
  readonly rules: readonly InputRule[];
  readonly charts: readonly ChartEdit[];
  /** Sheets of ours to be removed: the way back of `newSheets`. */
  readonly removedSheets: readonly string[];
  /** Charts of ours to be removed, before `charts` are added; as they are, for the way back. */
  readonly removedCharts: readonly ChartEdit[];
}

export const NO_EDIT: WorkbookEdit = {
  newSheets: [],
  cells: [],
  rules: [],
  charts: [],
  removedSheets: [],
  removedCharts: [],
};

export const BLANK_CONTENT: CellContent = { kind: 'blank' };

/** What a snapshot says of a cell. Booleans and errors are kept as the text they show; we never write such cells. */
export function contentOf(cell: CellSnapshot | undefined): CellContent {
  if (!cell) return BLANK_CONTENT;
  if (cell.formula !== undefined) return { kind: 'formula', formula: cell.formula, decimals: null };
  if (cell.kind === 'number') return { kind: 'number', value: String(cell.value), decimals: null };
  return { kind: 'text', text: cell.kind === 'text' ? String(cell.value) : cell.text };
}

/** Whether two contents are the same to a reader of the workbook; number formats do not count. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  switch (a.kind) {
    case 'blank':
      return b.kind === 'blank' || (b.kind === 'text' && b.text === '');
    case 'text':
      return b.kind === 'text' ? a.text === b.text : b.kind === 'blank' && a.text === '';
    case 'number':
      return b.kind === 'number' && Number(a.value) === Number(b.value);
    case 'formula':
      return b.kind === 'formula' && a.formula === b.formula;
  }
}

/**
 * The change that takes `edit` back. Sheets added are removed with everything on them; cells of such sheets need no
 * edits of their own.
 */
export function inverseOf(edit: WorkbookEdit): WorkbookEdit {
  const added = new Set(edit.newSheets.map(({ name }) => name));
  const cells = edit.cells
    .filter(({ cell }) => !added.has(cell.sheet))
    .map(({ cell, before, after, look, lookBefore }) => ({
      cell,
      before: after,
      after: before,
      ...(lookBefore === undefined ? {} : { look: lookBefore }),
      ...(look === undefined ? {} : { lookBefore: look }),
    }));
  return {
    ...NO_EDIT,
    cells,
    removedSheets: [...added],
    charts: edit.removedCharts,
    removedCharts: edit.charts.filter(({ sheet }) => !added.has(sheet)),
  };
}
