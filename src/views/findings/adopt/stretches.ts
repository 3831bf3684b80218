/** Cells of a correction gathered to the rectangles they make, so that a long list can be read at a glance. */
import type { CellCorrection, Place } from '../../../engine/report/report';
import { areaA1, quoteSheet, type Area, type CellRef } from '../../../engine/workbook/reference';
import { refOf } from './correction';

export interface Stretch {
  /** Where the figures stand now, `表3!E14:F18`; null where they do not come from other cells. */
  readonly from: string | null;
  readonly to: string;
  /** Cells that change. */
  readonly cells: number;
}

interface Column {
  readonly sheet: string;
  /** Null where the figures come from no other cell of the sheet; else how far they move. */
  readonly by: { readonly rows: number; readonly columns: number } | null;
  readonly area: Area;
  readonly cells: number;
}

/** By column, first to last cell that moves alike; columns side by side with the same rows are one stretch. */
export function stretchesOf(cells: readonly CellCorrection[]): readonly Stretch[] {
  const columns = new Map<string, Column>();
  for (const correction of cells) {
    const to = refOf(correction);
    if (!to) continue;
    const from = correction.from ? sourceOn(to.sheet, correction.from) : null;
    const by = from && { rows: to.row - from.row, columns: to.column - from.column };
    const key = [to.sheet, by?.rows, by?.columns, to.column].join('\n');
    columns.set(key, grown(columns.get(key), to, by));
  }
  return sideBySide([...columns.values()]).map(asStretch);
}

/** Places without figures to move: the cells as ranges. */
export function rangesOf(places: readonly CellRef[]): readonly string[] {
  const columns = new Map<string, Column>();
  for (const place of [...places].sort((a, b) => a.column - b.column || a.row - b.row)) {
    // Nothing stands between the cells of one range.
    const key = [...columns].find(
      ([, { sheet, area }]) =>
        sheet === place.sheet && area.right === place.column && area.bottom === place.row - 1,
    )?.[0];
    const own = key ?? `${place.sheet}\n${place.column}\n${place.row}`;
    columns.set(own, grown(columns.get(own), place, null));
  }
  return sideBySide([...columns.values()]).map((column) => asStretch(column).to);
}

function sourceOn(sheet: string, place: Place): CellRef | null {
  const from = refOf(place);
  return from?.sheet === sheet ? from : null;
}

function grown(column: Column | undefined, { sheet, row, column: at }: CellRef, by: Column['by']): Column {
  if (!column) return { sheet, by, area: { top: row, bottom: row, left: at, right: at }, cells: 1 };
  const { area, cells } = column;
  const rows = { top: Math.min(area.top, row), bottom: Math.max(area.bottom, row) };
  return { sheet, by, area: { ...area, ...rows }, cells: cells + 1 };
}

function sideBySide(columns: readonly Column[]): readonly Column[] {
  const found: Column[] = [];
  for (const column of columns) {
    const at = found.findIndex((other) => isBeside(other, column));
    const left = found[at];
    if (left) {
      const area = { ...left.area, right: column.area.right };
      found[at] = { ...left, area, cells: left.cells + column.cells };
    } else found.push(column);
  }
  return found;
}

function isBeside(left: Column, right: Column): boolean {
  return (
    left.sheet === right.sheet &&
    left.by?.rows === right.by?.rows &&
    left.by?.columns === right.by?.columns &&
    left.area.right + 1 === right.area.left &&
    left.area.top === right.area.top &&
    left.area.bottom === right.area.bottom
  );
}

function asStretch({ sheet, by, area, cells }: Column): Stretch {
  const named = (one: Area): string => `${quoteSheet(sheet)}!${areaA1(one)}`;
  if (!by) return { from: null, to: named(area), cells };
  const { rows, columns } = by;
  const source = {
    top: area.top - rows,
    bottom: area.bottom - rows,
    left: area.left - columns,
    right: area.right - columns,
  };
  return { from: named(source), to: named(area), cells };
}
