/** Looking for a text, a number or a code in the cells. */
import type { CellRef } from '../../engine/workbook/reference';
import type { CellSnapshot, SheetSnapshot } from '../../engine/workbook/snapshot';
import { halfWidth } from '../../engine/workbook/text';
import { wholly } from '../slices';

/** More than anyone walks through; counting on costs time. */
export const MOST_HITS = 10_000;

/** Cells looked at between two pauses. */
const STRIDE = 2_000;

/** Cells whose shown text, value or formula holds it; width, case and separators of thousands do not matter. */
export function found(
  sheets: readonly SheetSnapshot[],
  wanted: string,
  most = MOST_HITS,
): readonly CellRef[] {
  return wholly(finding(sheets, wanted, most));
}

/** The same with pauses, for sheets that take long. */
export function* finding(
  sheets: readonly SheetSnapshot[],
  wanted: string,
  most = MOST_HITS,
): Generator<void, readonly CellRef[]> {
  const needle = plain(wanted.trim());
  const hits: CellRef[] = [];
  if (needle === '') return hits;
  let looked = 0;
  for (const { name, cells } of sheets) {
    for (const cell of cells) {
      looked += 1;
      if (looked % STRIDE === 0) yield;
      if (!holds(cell, needle)) continue;
      hits.push({ sheet: name, row: cell.row, column: cell.column });
      if (hits.length === most) return hits;
    }
  }
  return hits;
}

function holds(cell: CellSnapshot, needle: string): boolean {
  if (plain(cell.text).includes(needle)) return true;
  if (cell.kind === 'number' && String(cell.value).includes(needle)) return true;
  return cell.formula !== undefined && plain(cell.formula).includes(needle);
}

function plain(text: string): string {
  return halfWidth(text)
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1');
}

/** The hit to go on to from where the user stands: the next or the previous one, past the end the first or last one. */
export function hitFrom(
  hits: readonly CellRef[],
  sheets: readonly SheetSnapshot[],
  from: CellRef,
  step: 1 | -1,
): number {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const compare = (a: CellRef, b: CellRef): number =>
    (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row || a.column - b.column;
  if (hits.length === 0) return -1;
  if (step === -1) {
    // Hits stand in order: those before the cell are the first ones.
    const before = hits.filter((hit) => compare(hit, from) < 0).length;
    return before === 0 ? hits.length - 1 : before - 1;
  }
  const behind = hits.findIndex((hit) => compare(hit, from) > 0);
  return behind < 0 ? 0 : behind;
}
