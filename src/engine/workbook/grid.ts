/**
 * A sheet to look things up in: cells by row and column, merged rectangles resolved to their first cell.
 */
import type { Area } from './reference';
import type { CellSnapshot, SheetSnapshot } from './snapshot';
import { plainLabel } from './text';

export class Grid {
  readonly name: string;
  /** The used rectangle; an empty sheet has `bottom` −1. */
  readonly extent: Area;
  private readonly rows = new Map<number, Map<number, CellSnapshot>>();
  private readonly mergeStarts = new Map<number, Area[]>();
  private readonly labels = new Map<CellSnapshot, string>();

  constructor(readonly sheet: SheetSnapshot) {
    this.name = sheet.name;
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const cell of sheet.cells) {
      let row = this.rows.get(cell.row);
      if (!row) this.rows.set(cell.row, (row = new Map()));
      row.set(cell.column, cell);
      top = Math.min(top, cell.row);
      left = Math.min(left, cell.column);
      bottom = Math.max(bottom, cell.row);
      right = Math.max(right, cell.column);
    }
    this.extent = bottom < 0 ? { top: 0, left: 0, bottom: -1, right: -1 } : { top, left, bottom, right };
    for (const area of sheet.merges ?? []) {
      // A merge over a whole column or sheet would be walked for nothing: forms are small.
      for (let row = area.top; row <= Math.min(area.bottom, area.top + 200); row += 1) {
        const list = this.mergeStarts.get(row);
        if (list) list.push(area);
        else this.mergeStarts.set(row, [area]);
      }
    }
  }

  at(row: number, column: number): CellSnapshot | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cells of a row from left to right. */
  cellsOf(row: number): readonly CellSnapshot[] {
    const cells = this.rows.get(row);
    return cells ? [...cells.values()] : [];
  }

  /** The merged rectangle that covers the cell, or null. */
  mergeAt(row: number, column: number): Area | null {
    return this.mergeStarts.get(row)?.find((area) => column >= area.left && column <= area.right) ?? null;
  }

  /** What the cell shows: its own content, or that of the merged rectangle it lies in. */
  shown(row: number, column: number): CellSnapshot | undefined {
    const own = this.at(row, column);
    if (own) return own;
    const merge = this.mergeAt(row, column);
    return merge ? this.at(merge.top, merge.left) : undefined;
  }

  /** The cell's text for comparison (see `plainLabel`), '' where it is blank. */
  label(row: number, column: number): string {
    const cell = this.at(row, column);
    return cell ? this.labelOf(cell) : '';
  }

  /** As `label`, looking through merged rectangles. */
  shownLabel(row: number, column: number): string {
    const cell = this.shown(row, column);
    return cell ? this.labelOf(cell) : '';
  }

  labelOf(cell: CellSnapshot): string {
    let label = this.labels.get(cell);
    if (label === undefined) {
      label = plainLabel(cell.kind === 'text' ? String(cell.value) : cell.text);
      this.labels.set(cell, label);
    }
    return label;
  }
}
