/**
 * Column headers: the path of labels above a column, and the 栏次 printed under them.
 */
import type { Grid } from '../workbook/grid';

export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** The labels above a column from top to bottom, each once; merged headers count for every column they span. */
export function headerPath(grid: Grid, header: HeaderRows, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = header.top; row <= header.bottom; row += 1) {
    const label =
      grid.shownLabel(row, column) || (row < header.bottom ? inherited(grid, header, row, column) : '');
    if (label !== '' && path.at(-1) !== label) path.push(label);
  }
  return path;
}

/** A group header over unmerged cells: the nearest label to the left, where the column has a label of its own below. */
function inherited(grid: Grid, header: HeaderRows, row: number, column: number): string {
  if (grid.mergeAt(row, column)) return '';
  let below = false;
  for (let next = row + 1; next <= header.bottom && !below; next += 1)
    below = grid.label(next, column) !== '';
  if (!below || hasLabelAbove(grid, header, row, column)) return '';
  for (let left = column - 1; left >= 0 && column - left <= 6; left -= 1) {
    const merge = grid.mergeAt(row, left);
    if (merge && merge.right < column) return '';
    const label = grid.label(row, left);
    // A header above that begins right of here heads another group.
    if (label === '' && hasLabelAbove(grid, header, row, left)) return '';
    if (label === '') continue;
    // A header that has nothing below it in its own column heads no group.
    for (let next = row + 1; next <= header.bottom; next += 1)
      if (grid.label(next, left) !== '') return label;
    return '';
  }
  return '';
}

function hasLabelAbove(grid: Grid, header: HeaderRows, row: number, column: number): boolean {
  for (let above = header.top; above < row; above += 1) if (grid.label(above, column) !== '') return true;
  return false;
}

/**
 * The row of printed column numbers, or null: it says 栏次, or holds nothing but the numbers 1, 2, 3 … in ascending order.
 */
export function numberRow(grid: Grid, top: number, bottom: number): number | null {
  for (let row = bottom; row >= top; row -= 1) {
    const labels = grid.cellsOf(row).map((cell) => grid.labelOf(cell));
    if (labels.some((label) => label === '栏次')) return row;
    const numbers = labels.map(Number);
    if (
      numbers.length >= 3 &&
      numbers.every(
        (n, i) => Number.isInteger(n) && n > 0 && (i === 0 ? n === 1 : n === (numbers[i - 1] ?? 0) + 1),
      )
    ) {
      return row;
    }
  }
  return null;
}

/** The 栏次 printed in `row` above `column`, or null. */
export function printedNumber(grid: Grid, row: number | null, column: number): number | null {
  if (row === null) return null;
  const label = grid.label(row, column).replace(/栏$/, '');
  return /^\d{1,2}$/.test(label) ? Number(label) : null;
}

/** What a column is looked for by. */
export interface ColumnWanted {
  readonly number: number;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly group?: string | null;
}

/**
 * Finds the sheet column of each wanted column by its header path; the printed number decides only where no label does.
 * Each sheet column serves once.
 */
export function matchColumns<W extends ColumnWanted>(
  grid: Grid,
  header: HeaderRows,
  numbers: number | null,
  candidates: readonly number[],
  wanted: readonly W[],
): Map<W, number> {
  const scored: { want: W; column: number; score: number }[] = [];
  for (const column of candidates) {
    const path = headerPath(grid, header, column);
    const printed = printedNumber(grid, numbers, column);
    const labels = path.filter((label) => !/^\d+$/.test(label) && label !== '栏次');
    for (const want of wanted) {
      const score = scoreOf(labels, want) || (printed === want.number ? 1 : 0);
      if (score > 0) scored.push({ want, column, score: score * 2 + (printed === want.number ? 1 : 0) });
    }
  }
  scored.sort((a, b) => b.score - a.score || a.column - b.column);
  const result = new Map<W, number>();
  const taken = new Set<number>();
  for (const { want, column } of scored) {
    if (result.has(want) || taken.has(column)) continue;
    result.set(want, column);
    taken.add(column);
  }
  return result;
}

function scoreOf(labels: readonly string[], want: ColumnWanted): number {
  const leaf = labels.at(-1);
  if (leaf === undefined) return 0;
  const group = want.group && labels.slice(0, -1).includes(want.group) ? 2 : 0;
  if (leaf === want.label) return 10 + group;
  if (want.aliases.includes(leaf)) return 8 + group;
  if (labels.includes(want.label)) return 6 + group;
  if (labels.some((label) => want.aliases.includes(label))) return 5 + group;
  return 0;
}
