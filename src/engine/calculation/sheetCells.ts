/** The cells of a sheet looked up in the order they stand in: no index to build, however long the sheet is. */
import type { Area } from '../workbook/reference';
import type { CellSnapshot, SheetSnapshot } from '../workbook/snapshot';

interface Place {
  readonly row: number;
  readonly column: number;
}

export function byPlace(a: Place, b: Place): number {
  return a.row - b.row || a.column - b.column;
}

/** Where the first cell at or behind the place stands in the list. */
export function indexFrom(cells: readonly CellSnapshot[], place: Place): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (cell && byPlace(cell, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function cellIn(
  cells: readonly CellSnapshot[],
  row: number,
  column: number,
): CellSnapshot | undefined {
  const cell = cells[indexFrom(cells, { row, column })];
  return cell?.row === row && cell.column === column ? cell : undefined;
}

export function cellOn(
  sheet: SheetSnapshot | undefined,
  row: number,
  column: number,
): CellSnapshot | undefined {
  return sheet && cellIn(sheet.cells, row, column);
}

export function* cellsWithin(cells: readonly CellSnapshot[], area: Area): Generator<CellSnapshot> {
  for (let at = indexFrom(cells, { row: area.top, column: area.left }); at < cells.length; at += 1) {
    const cell = cells[at];
    if (!cell || cell.row > area.bottom) return;
    if (cell.column < area.left) continue;
    if (cell.column <= area.right) yield cell;
    else {
      // On to the next row without looking at what stands further right.
      const next = indexFrom(cells, { row: cell.row + 1, column: area.left });
      at = Math.max(at, next - 1);
    }
  }
}

/** The sheet with these cells in place of what stood there; null takes a cell away. */
export function withCells(
  sheet: SheetSnapshot,
  changes: readonly (Place & { readonly cell: CellSnapshot | null })[],
): SheetSnapshot {
  const sorted = [...changes].sort(byPlace);
  const cells: CellSnapshot[] = [];
  let at = 0;
  for (const change of sorted) {
    const next = indexFrom(sheet.cells, change);
    for (; at < next; at += 1) push(cells, sheet.cells[at]);
    const old = sheet.cells[at];
    if (old && byPlace(old, change) === 0) at += 1;
    if (change.cell) cells.push(change.cell);
  }
  for (; at < sheet.cells.length; at += 1) push(cells, sheet.cells[at]);
  return { ...sheet, cells };
}

function push(cells: CellSnapshot[], cell: CellSnapshot | undefined): void {
  if (cell) cells.push(cell);
}
