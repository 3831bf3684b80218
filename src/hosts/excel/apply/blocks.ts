/** Cells gathered into few rectangles: one call to Excel each, whatever the number of cells. */
import type { Area, CellRef } from '../../../engine/workbook/reference';

export interface Block<T> {
  readonly sheet: string;
  readonly area: Area;
  readonly items: readonly T[];
}

/** Empty rows or columns that one rectangle spans rather than being split in two. */
const BRIDGED = 8;

/** The cells of each sheet in rectangles with gaps; every cell is in exactly one. */
export function blocksOf<T extends { readonly cell: CellRef }>(items: readonly T[]): Block<T>[] {
  return [...groupedBy(items, ({ cell }) => cell.sheet)].flatMap(([sheet, all]) =>
    runs(all, ({ cell }) => cell.row).flatMap((rows) =>
      runs(rows, ({ cell }) => cell.column).map((run) => ({ sheet, area: around(run), items: run })),
    ),
  );
}

/** The grid Excel takes for the block: null leaves a cell as it is. Null altogether where no cell has anything. */
export function gridOf<T extends { readonly cell: CellRef }, V>(
  { area, items }: Block<T>,
  valueOf: (item: T) => V | null,
): (V | null)[][] | null {
  const width = area.right - area.left + 1;
  const grid = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<V | null>(width).fill(null),
  );
  let some = false;
  for (const item of items) {
    const value = valueOf(item);
    const line = grid[item.cell.row - area.top];
    if (value === null || !line) continue;
    line[item.cell.column - area.left] = value;
    some = true;
  }
  return some ? grid : null;
}

/** The items by what they have in common, in the order in which it first occurs. */
export function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function runs<T>(items: readonly T[], at: (item: T) => number): T[][] {
  const found: T[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of [...items].sort((a, b) => at(a) - at(b))) {
    const last = found[found.length - 1];
    if (last && at(item) - end <= BRIDGED) last.push(item);
    else found.push([item]);
    end = at(item);
  }
  return found;
}

function around(items: readonly { readonly cell: CellRef }[]): Area {
  const rows = items.map(({ cell }) => cell.row);
  const columns = items.map(({ cell }) => cell.column);
  const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}
