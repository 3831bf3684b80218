/**
 * The layout of a sheet that is being edited: laid out whole once, afterwards only what changed is looked at. Rows and
 * columns grow where a new content needs room; they do not shrink, as in Excel.
 */
import type { CellSnapshot, SheetSnapshot } from '../../engine/workbook/snapshot';
import { axisOf, startOf, type Axis } from './axis';
import { heightFor, key, layoutSheet, widthOf, type SheetLayout } from './sheetLayout';

interface Laid {
  readonly sheet: SheetSnapshot;
  readonly layout: SheetLayout;
  /** The layout made whole, and what stands otherwise since. */
  readonly whole: SheetLayout;
  readonly others: ReadonlyMap<number, CellSnapshot | null>;
}

/** Beyond this it is cheaper to begin anew. */
const MOST_OTHERS = 5_000;

export type LayoutOf = (sheet: SheetSnapshot) => SheetLayout;

/** Remembers the layout of every sheet it was asked for. */
export function layoutKeeper(): LayoutOf {
  const known = new Map<string, Laid>();
  return (sheet) => {
    const before = known.get(sheet.name);
    if (before?.sheet === sheet) return before.layout;
    const laid = (before && relaid(before, sheet)) ?? laidWhole(sheet);
    known.set(sheet.name, laid);
    return laid.layout;
  };
}

function laidWhole(sheet: SheetSnapshot): Laid {
  const layout = layoutSheet(sheet);
  return { sheet, layout, whole: layout, others: new Map() };
}

/** null where the sheet differs in more than some cells. */
function relaid(before: Laid, sheet: SheetSnapshot): Laid | null {
  const { sheet: old, layout, whole } = before;
  const alike =
    old.merges === sheet.merges &&
    old.hiddenRows === sheet.hiddenRows &&
    old.hiddenColumns === sheet.hiddenColumns;
  const changes = alike ? changedCells(old.cells, sheet.cells) : null;
  if (!changes || before.others.size + changes.length > MOST_OTHERS) return null;
  const inside = changes.every(({ row, column }) => row < layout.rows.count && column < layout.columns.count);
  if (!inside) return null;
  const others = new Map(before.others);
  for (const { row, column, cell } of changes) others.set(key(row, column), cell);
  const filled = changes.flatMap(({ cell }) => (cell ? [cell] : []));
  const columns = grown(layout.columns, filled, (cell) => {
    const area = layout.areaAt(cell.row, cell.column);
    return area.left === area.right ? [cell.column, widthOf(cell)] : null;
  });
  const wider = { ...layout, columns };
  const rows = grown(layout.rows, filled, (cell) => {
    const area = layout.areaAt(cell.row, cell.column);
    return area.top === area.bottom ? [cell.row, heightFor(cell, area, wider)] : null;
  });
  return {
    sheet,
    whole,
    others,
    layout: {
      ...layout,
      columns,
      rows,
      cellAt: (row, column) => {
        const other = others.get(key(row, column));
        return other === undefined ? whole.cellAt(row, column) : (other ?? undefined);
      },
    },
  };
}

/** The axis with each line at least as long as asked for. */
function grown(
  axis: Axis,
  cells: readonly CellSnapshot[],
  wish: (cell: CellSnapshot) => readonly [line: number, size: number] | null,
): Axis {
  const sizeOf = (line: number): number => startOf(axis, line + 1) - startOf(axis, line);
  const wishes = cells.flatMap((cell) => {
    const wanted = wish(cell);
    return wanted && wanted[1] > sizeOf(wanted[0]) ? [wanted] : [];
  });
  if (wishes.length === 0) return axis;
  const sizes = Float64Array.from({ length: axis.count }, (_, line) => sizeOf(line));
  for (const [line, size] of wishes) sizes[line] = Math.max(sizes[line] ?? 0, size);
  return axisOf(sizes);
}

interface Change {
  readonly row: number;
  readonly column: number;
  readonly cell: CellSnapshot | null;
}

/** Both lists in row and column order; unchanged cells are the same objects. null where too many differ. */
function changedCells(
  before: readonly CellSnapshot[],
  after: readonly CellSnapshot[],
): readonly Change[] | null {
  const changes: Change[] = [];
  for (let i = 0, j = 0; i < before.length || j < after.length;) {
    const old = before[i];
    const now = after[j];
    if (old === now) {
      i += 1;
      j += 1;
      continue;
    }
    if (changes.length === MOST_OTHERS) return null;
    const order = !old ? 1 : !now ? -1 : old.row - now.row || old.column - now.column;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
    if (order < 0 && old) changes.push({ row: old.row, column: old.column, cell: null });
    else if (now) changes.push({ row: now.row, column: now.column, cell: now });
  }
  return changes;
}
