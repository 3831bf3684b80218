/**
 * An official form as it is to be printed: its title, the lines above the table, the table with its merges and every
 * text as the sheet shows it, the notes below. Read from the sheet, so that a unit's own layout appears as in Excel.
 */
import type { Form, SheetArea } from '../../engine/forms/model';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../engine/workbook/snapshot';
import { Grid } from '../../engine/workbook/grid';
import { linesAbove, type HeadLine } from './formHead';
import { notesBelow } from './formNotes';
import { readTable, type FormTable } from './formTable';

export interface FormLayout {
  /** As it stands in the sheet; null for a part that goes on without a title. */
  readonly title: string | null;
  readonly lines: readonly HeadLine[];
  readonly table: FormTable;
  readonly notes: readonly string[];
  /** Printed upright, however wide: the self-evaluation forms, whose texts may take several lines. */
  readonly upright: boolean;
}

/** One layout for the form and one for each sheet or page it goes on on. */
export function formLayouts(form: Form, snapshot: WorkbookSnapshot): readonly FormLayout[] {
  const parts: readonly SheetArea[] = [{ sheet: form.sheet, area: form.area }, ...form.continuations];
  return parts.flatMap((part, index) => {
    const sheet = snapshot.sheets.find(({ name }) => name === part.sheet);
    return sheet ? [layoutOf(form, part, sheet, index === 0)] : [];
  });
}

function layoutOf(form: Form, { area }: SheetArea, sheet: SheetSnapshot, first: boolean): FormLayout {
  const grid = new Grid(sheet);
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const rows = [...new Set([...rowsWithin(sheet.cells, area), ...keyedRows(form, sheet.name, area)])]
    .filter((row) => !hiddenRows.has(row))
    .sort((a, b) => a - b);
  const isShown = (cell: CellSnapshot): boolean => !hiddenColumns.has(cell.column) && isUncovered(grid, cell);
  const shownIn = (row: number): readonly CellSnapshot[] => grid.cellsOf(row).filter(isShown);

  const titleRow = first ? (form.title?.cell.row ?? null) : (repeatedTitle(form, shownIn, rows)?.row ?? null);
  const notes = notesBelow(form, sheet.name, rows, shownIn, grid);
  const headerTop = first && form.performance === null ? (form.header?.top ?? null) : null;
  const head = linesAbove({ grid, rows, titleRow, headerTop, shownIn });
  const table = readTable({
    form,
    grid,
    rows: rows.filter((row) => row >= head.tableTop && row < notes.top),
    shownIn,
    first,
  });
  const title = first ? (form.title?.text ?? null) : null;
  return { title, lines: head.lines, table, notes: notes.texts, upright: form.performance !== null };
}

function rowsWithin(cells: readonly CellSnapshot[], { top, bottom }: SheetArea['area']): readonly number[] {
  return cells.filter(({ row }) => row >= top && row <= bottom).map(({ row }) => row);
}

/** Rows of the form that hold no cell, such as the row of amounts of an empty 表9. */
function keyedRows(form: Form, sheet: string, { top, bottom }: SheetArea['area']): readonly number[] {
  return form.figures
    .filter(({ cell }) => cell.sheet === sheet && cell.row >= top && cell.row <= bottom)
    .map(({ cell }) => cell.row);
}

/** The title that a further page repeats. */
function repeatedTitle(
  form: Form,
  shownIn: (row: number) => readonly CellSnapshot[],
  rows: readonly number[],
): CellSnapshot | undefined {
  return rows.flatMap(shownIn).find(({ text }) => text.trim() === form.title?.text);
}

/** Excel shows nothing of what lies under a merged rectangle but its first cell. */
function isUncovered(grid: Grid, { row, column }: CellSnapshot): boolean {
  const merge = grid.mergeAt(row, column);
  return merge === null || (merge.top === row && merge.left === column);
}
