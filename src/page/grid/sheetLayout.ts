/**
 * A sheet as the grid draws it: how many rows and columns, how wide and high each is, what stands where.
 * Computed once per sheet; rendering only looks things up.
 */
import { cellOn } from '../../engine/calculation/sheetCells';
import type { Area } from '../../engine/workbook/reference';
import { contains, MAX_COLUMNS } from '../../engine/workbook/reference';
import type { CellSnapshot, SheetSnapshot } from '../../engine/workbook/snapshot';
import { isTitle } from './appearance';
import { axisOf, startOf, type Axis } from './axis';
import { linesIn, textUnits, widthFor } from './textWidth';

export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Rows above the first amount: title, captions, headings. Zero where the sheet holds no amount. */
  readonly headRows: number;
  /** Last filled row and column. */
  readonly used: { readonly bottom: number; readonly right: number };
  cellAt(row: number, column: number): CellSnapshot | undefined;
  /** The merged rectangle over this cell, or the cell itself. */
  areaAt(row: number, column: number): Area;
}

const ROW_HEIGHT = 24;
const TITLE_HEIGHT = 36;
const LINE_HEIGHT = 18;
const MOST_LINES = 8;
const LEAST_WIDTH = 64;
/** Labels wrap beyond this width; amounts never wrap, up to the second limit. */
const TEXT_UNITS = 30;
const NUMBER_UNITS = 40;
/** A mark stands before the amount and never covers it. */
const MARK_ROOM = 20;
/** Empty lines after the last used one, so that a sheet looks like a sheet. */
const SPARE_ROWS = 4;
const SPARE_COLUMNS = 2;
const LEAST_ROWS = 40;
const LEAST_COLUMNS = 12;

export function layoutSheet(sheet: SheetSnapshot): SheetLayout {
  const merges = sheet.merges ?? [];
  // A loop, not Math.max(...): a spread of a million cells overflows the stack.
  let lastRow = 0;
  let lastColumn = 0;
  for (const cell of sheet.cells) {
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  for (const area of merges) {
    lastRow = Math.max(lastRow, area.bottom);
    lastColumn = Math.max(lastColumn, area.right);
  }

  const anchors = new Map(merges.map((area) => [key(area.top, area.left), area]));
  const mergeAt = (cell: CellSnapshot): Area | undefined =>
    anchors.size === 0 ? undefined : anchors.get(key(cell.row, cell.column));
  const columns = axisOf(
    columnWidths(sheet, Math.max(LEAST_COLUMNS, lastColumn + 1 + SPARE_COLUMNS), mergeAt),
  );
  const rows = axisOf(rowHeights(sheet, Math.max(LEAST_ROWS, lastRow + 1 + SPARE_ROWS), columns, mergeAt));
  return {
    rows,
    columns,
    merges,
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    used: { bottom: lastRow, right: lastColumn },
    headRows: sheet.cells.find((cell) => cell.kind === 'number')?.row ?? 0,
    cellAt: (row, column) => cellOn(sheet, row, column),
    areaAt: (row, column) => merges.find((area) => contains(area, row, column)) ?? cellArea(row, column),
  };
}

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** A number for a cell, to look it up by. */
export function key(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

function columnWidths(
  sheet: SheetSnapshot,
  count: number,
  mergeAt: (cell: CellSnapshot) => Area | undefined,
): Float64Array {
  const widths = new Float64Array(count).fill(LEAST_WIDTH);
  for (const cell of sheet.cells) {
    const merge = mergeAt(cell);
    if (merge && merge.left !== merge.right) continue;
    widths[cell.column] = Math.max(widths[cell.column] ?? 0, widthOf(cell));
  }
  return widths;
}

/** The width a cell would like its column to have. */
export function widthOf(cell: CellSnapshot): number {
  const isNumber = cell.kind === 'number';
  const units = Math.min(textUnits(cell.text), isNumber ? NUMBER_UNITS : TEXT_UNITS);
  return widthFor(units) + (isNumber ? MARK_ROOM : 0);
}

/** The height a cell in one row would like that row to have. */
export function heightFor(cell: CellSnapshot, area: Area, { columns }: Pick<SheetLayout, 'columns'>): number {
  const width = startOf(columns, area.right + 1) - startOf(columns, area.left);
  return Math.min(MOST_LINES, linesIn(cell.text, width)) * LINE_HEIGHT + (ROW_HEIGHT - LINE_HEIGHT);
}

function rowHeights(
  sheet: SheetSnapshot,
  count: number,
  columns: Axis,
  mergeAt: (cell: CellSnapshot) => Area | undefined,
): Float64Array {
  const heights = new Float64Array(count).fill(ROW_HEIGHT);
  for (const cell of sheet.cells) {
    const merge = mergeAt(cell);
    const [left, right] = merge ? [merge.left, merge.right] : [cell.column, cell.column];
    const width = startOf(columns, right + 1) - startOf(columns, left);
    if (!merge && linesIn(cell.text, width) === 1) continue;
    const area = merge ?? cellArea(cell.row, cell.column);
    if (isTitle(cell, area)) heights[area.top] = TITLE_HEIGHT;
    const lines = Math.min(MOST_LINES, linesIn(cell.text, width));
    if (lines === 1) continue;
    let missing = lines * LINE_HEIGHT + (ROW_HEIGHT - LINE_HEIGHT);
    for (let row = area.top; row <= area.bottom && missing > 0; row++) missing -= heights[row] ?? 0;
    if (missing > 0) heights[area.bottom] = (heights[area.bottom] ?? 0) + missing;
  }
  return heights;
}
