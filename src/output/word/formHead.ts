/** What stands between title and table: 单位：… on the left, 金额单位：万元 on the right. */
import type { Grid } from '../../engine/workbook/grid';
import type { CellSnapshot } from '../../engine/workbook/snapshot';

export interface HeadLine {
  readonly left: string;
  readonly centre: string;
  readonly right: string;
}

interface Surroundings {
  readonly grid: Grid;
  /** Rows of the form, from top to bottom. */
  readonly rows: readonly number[];
  readonly titleRow: number | null;
  /** First header row, where the reader of the form knows it. */
  readonly headerTop: number | null;
  readonly shownIn: (row: number) => readonly CellSnapshot[];
}

/** The lines, and the first row of the table itself. */
export function linesAbove({ grid, rows, titleRow, headerTop, shownIn }: Surroundings): {
  readonly lines: readonly HeadLine[];
  readonly tableTop: number;
} {
  const below = rows.filter((row) => titleRow === null || row > titleRow);
  const tableTop = headerTop ?? below.find((row) => !isInfoLine(shownIn(row))) ?? Infinity;
  const width = columnsOf(rows.filter((row) => row >= tableTop).flatMap(shownIn));
  const lineOf = (cells: readonly CellSnapshot[]): HeadLine => {
    const texts: Record<keyof HeadLine, string[]> = { left: [], centre: [], right: [] };
    for (const cell of cells) texts[sideOf(cell, grid, width)].push(cell.text.trim());
    return { left: texts.left.join('　'), centre: texts.centre.join('　'), right: texts.right.join('　') };
  };
  // A form code may stand beside the title: `公开01表`.
  const besideTitle = titleRow === null ? [] : shownIn(titleRow).slice(1);
  const info = below.filter((row) => row < tableTop).map(shownIn);
  return {
    lines: [besideTitle, ...info].filter((cells) => cells.length > 0).map(lineOf),
    tableTop,
  };
}

/** `单位名称：… 填报日期：…`, and not `单位名称 | …`, which is a row of the table. */
function isInfoLine(cells: readonly CellSnapshot[]): boolean {
  return cells.every(({ text }) => /^[^:：]{1,12}[:：]/.test(text.trim()) && text.length <= 80);
}

/** First and last column of the table. */
function columnsOf(cells: readonly CellSnapshot[]): { readonly left: number; readonly right: number } {
  return cells.reduce(
    ({ left, right }, { column }) => ({ left: Math.min(left, column), right: Math.max(right, column) }),
    { left: Infinity, right: 0 },
  );
}

function sideOf(
  { row, column }: CellSnapshot,
  grid: Grid,
  { left, right }: { readonly left: number; readonly right: number },
): keyof HeadLine {
  const merge = grid.mergeAt(row, column);
  const [from, to] = merge ? [merge.left, merge.right] : [column, column];
  if (from <= left && to >= right && right > left) return 'centre';
  const middle = (from + to) / 2 - left;
  const share = right > left ? middle / (right - left) : 0;
  return share < 1 / 3 ? 'left' : share > 2 / 3 ? 'right' : 'centre';
}
