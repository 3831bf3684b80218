/**
 * What the table renders for the rows and columns in view: one entry per cell that stands there, merged
 * rectangles cut to the window, marks put on the cells they cover.
 */
import type { Area } from '../../engine/workbook/reference';
import type { CellSnapshot } from '../../engine/workbook/snapshot';
import type { Mark } from '../../hosts/host';
import type { Frozen } from '../file/frozenPanes';
import type { Span } from './axis';
import { key, type SheetLayout } from './sheetLayout';

export interface VisibleCell {
  /** Where the table cell begins; of a merged rectangle the first cell in view. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** The whole rectangle, also the part out of view. */
  readonly area: Area;
  readonly cell: CellSnapshot | undefined;
  readonly mark: Mark['level'] | undefined;
  /** A merged rectangle cut by the edge of the frozen panes: its content stands in the frozen part. */
  readonly continued?: boolean;
}

export interface VisibleRow {
  readonly row: number;
  readonly cells: readonly VisibleCell[];
}

export function visibleRows(
  layout: SheetLayout,
  rows: Span,
  columns: Span,
  marks: readonly Mark[],
): readonly VisibleRow[] {
  const view: Area = { top: rows.first, bottom: rows.last, left: columns.first, right: columns.last };
  const merged = coveredBy(layout.merges, view, (area) => area);
  const marked = coveredBy(
    marks.map((mark) => mark.area),
    view,
    (_, index) => marks[index]?.level,
  );
  const result: VisibleRow[] = [];
  for (let row = rows.first; row <= rows.last; row++) {
    const cells: VisibleCell[] = [];
    for (let column = columns.first; column <= columns.last; column++) {
      const area = merged.get(key(row, column)) ?? { top: row, left: column, bottom: row, right: column };
      const part = cut(area, view);
      if (part.top !== row || part.left !== column) continue;
      cells.push({
        row,
        column,
        rowSpan: part.bottom - part.top + 1,
        colSpan: part.right - part.left + 1,
        area,
        cell: layout.cellAt(area.top, area.left),
        // A mark lies on the cell that holds the figure: the first one of a merged rectangle.
        mark: marked.get(key(area.top, area.left)),
      });
    }
    result.push({ row, cells });
  }
  return result;
}

/** What is rendered where the first rows and columns stay in view: their cells, and those scrolled to. */
export function framedRows(
  layout: SheetLayout,
  frozen: Frozen,
  rows: Span,
  columns: Span,
  marks: readonly Mark[],
): readonly VisibleRow[] {
  const rowSpans = framed(frozen.rows, rows);
  const columnSpans = framed(frozen.columns, columns);
  return rowSpans.flatMap((rowSpan) => {
    const [first, second] = columnSpans.map((span) => visibleRows(layout, rowSpan, span, marks));
    const scrolled = (cell: VisibleCell): boolean =>
      (rowSpan.first > 0 && cell.area.top < frozen.rows && rowSpans.length > 1) ||
      (columnSpans.length > 1 && cell.column >= columns.first && cell.area.left < frozen.columns);
    return (first ?? []).map(({ row, cells }, index) => ({
      row,
      cells: [...cells, ...(second?.[index]?.cells ?? [])].map((cell) =>
        scrolled(cell) ? { ...cell, continued: true } : cell,
      ),
    }));
  });
}

/** One span where what is frozen and what is in view meet, so that nothing merged over both is cut. */
function framed(frozen: number, span: Span): readonly Span[] {
  if (frozen === 0) return [span];
  if (span.first <= frozen) return [{ first: 0, last: Math.max(span.last, frozen - 1) }];
  return [{ first: 0, last: frozen - 1 }, span];
}

/** Whether two windows show the same in this row; scrolling then leaves the row as it is. */
export function sameRow(a: VisibleRow, b: VisibleRow): boolean {
  return (
    a.row === b.row &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, index) => {
      const other = b.cells[index];
      return (
        other !== undefined &&
        cell.row === other.row &&
        cell.column === other.column &&
        cell.rowSpan === other.rowSpan &&
        cell.colSpan === other.colSpan &&
        cell.cell === other.cell &&
        cell.mark === other.mark &&
        cell.continued === other.continued
      );
    })
  );
}

/** For each cell in view the value of the last area that covers it. */
function coveredBy<T>(
  areas: readonly Area[],
  view: Area,
  valueOf: (area: Area, index: number) => T | undefined,
): ReadonlyMap<number, T> {
  const result = new Map<number, T>();
  areas.forEach((area, index) => {
    const value = valueOf(area, index);
    if (value === undefined) return;
    const part = cut(area, view);
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) result.set(key(row, column), value);
    }
  });
  return result;
}

/** The part of an area inside the view; empty (`top > bottom` or `left > right`) where they do not meet. */
function cut(area: Area, view: Area): Area {
  return {
    top: Math.max(area.top, view.top),
    left: Math.max(area.left, view.left),
    bottom: Math.min(area.bottom, view.bottom),
    right: Math.min(area.right, view.right),
  };
}
