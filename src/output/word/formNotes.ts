/** The lines under a table: 注：…, printed identities, 空表说明. */
import type { Form } from '../../engine/forms/model';
import type { Grid } from '../../engine/workbook/grid';
import type { CellSnapshot } from '../../engine/workbook/snapshot';

export interface Notes {
  /** The first row that is no longer table. */
  readonly top: number;
  readonly texts: readonly string[];
}

export function notesBelow(
  form: Form,
  sheet: string,
  rows: readonly number[],
  shownIn: (row: number) => readonly CellSnapshot[],
  grid: Grid,
): Notes {
  const top = form.performance === null ? firstNote(form, sheet, rows) : firstLoneLine(rows, shownIn, grid);
  const texts = rows
    .filter((row) => row >= top)
    .map((row) =>
      shownIn(row)
        .map(({ text }) => text.trim())
        .join('　'),
    )
    .filter((text) => text !== '');
  return { top, texts };
}

/** The reader of the form says where its rows end. */
function firstNote({ notes }: Form, sheet: string, rows: readonly number[]): number {
  const from = rows[0] ?? 0;
  const to = rows.at(-1) ?? 0;
  const own = notes.filter(({ cell }) => cell.sheet === sheet && cell.row >= from && cell.row <= to);
  return Math.min(Infinity, ...own.map(({ cell }) => cell.row));
}

/** Of a self-evaluation form: where only single texts across the whole table follow. */
function firstLoneLine(
  rows: readonly number[],
  shownIn: (row: number) => readonly CellSnapshot[],
  grid: Grid,
): number {
  const left = Math.min(...rows.flatMap(shownIn).map(({ column }) => column));
  let top = Infinity;
  for (const row of [...rows].reverse()) {
    const [only, ...others] = shownIn(row);
    const lone = only !== undefined && others.length === 0 && only.kind === 'text' && only.column === left;
    if (!lone || spansRows(grid, only)) break;
    top = row;
  }
  return top;
}

/** A label of several rows is part of the table. */
function spansRows(grid: Grid, { row, column }: CellSnapshot): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== null && merge.bottom > merge.top;
}
