/**
 * Finding one's way on a self-evaluation form: cells by label, and the value that stands beside a label. Every merge
 * may or may not be there; nothing is found by position.
 */
import type { Grid } from '../../workbook/grid';
import type { Area, CellRef } from '../../workbook/reference';
import type { CellSnapshot } from '../../workbook/snapshot';

export interface LabelCell {
  readonly row: number;
  readonly column: number;
  /** As `plainLabel`. */
  readonly label: string;
}

export function refTo(grid: Grid, row: number, column: number): CellRef {
  return { sheet: grid.name, row, column };
}

/** The labels of a row inside the area, from left to right. */
export function labelsOf(grid: Grid, area: Area, row: number): LabelCell[] {
  return grid
    .cellsOf(row)
    .filter(({ column }) => column >= area.left && column <= area.right)
    .map((cell) => ({ row, column: cell.column, label: grid.labelOf(cell) }))
    .filter(({ label }) => label !== '');
}

/** The first cell of the area, in reading order, whose label matches; null where there is none. */
export function findLabel(grid: Grid, area: Area, pattern: RegExp): LabelCell | null {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const found = labelsOf(grid, area, row).find(({ label }) => pattern.test(label));
    if (found) return found;
  }
  return null;
}

/** Last row of the cell or of the merged rectangle it begins. */
export function bottomOf(grid: Grid, { row, column }: LabelCell): number {
  return grid.mergeAt(row, column)?.bottom ?? row;
}

/** What stands to the right of a label: the first column after it, and the next cell that holds something. */
export function rightOf(
  grid: Grid,
  area: Area,
  { row, column }: LabelCell,
): { readonly next: number; readonly cell: CellSnapshot | undefined } {
  const next = (grid.mergeAt(row, column)?.right ?? column) + 1;
  const cell = grid.cellsOf(row).find((other) => other.column >= next && other.column <= area.right);
  return { next, cell };
}

/** The cell's content as text: what was typed, or what a number shows. */
export function textOf(cell: CellSnapshot | undefined): string {
  if (!cell) return '';
  return (cell.kind === 'text' ? String(cell.value) : cell.text).trim();
}
