/** How wide the columns of a form are printed. The snapshot has no widths: the texts decide. All widths in twips. */
import { displayWidth } from '../columns';
import type { FormTable, TableCell } from './formTable';

/** Half a Chinese character of 9 points; left and right margin of a cell. */
const HALF_CHARACTER = 92;
export const CELL_MARGIN = 60;
/** Of a long name this much is asked for in one line, in half characters; the rest goes on below. */
const LONGEST_LINE = 26;
const LONGEST_HEADER = 10;
const SHORTEST = 3;
/** A line is rarely full: signs may not begin it, numbers are not broken. */
const FULL = 0.95;

/** What each column would like to have. */
export function wantedWidths(table: FormTable): readonly number[] {
  return collected(table, (cell, header) => {
    if (isWhole(cell, header)) return widthOf(cell.text);
    return Math.min(widthOf(cell.text), header ? LONGEST_HEADER : LONGEST_LINE);
  });
}

/** The wanted widths in proportion, so that they fill the page, then with as few lines as possible. */
export function filled(table: FormTable, wanted: readonly number[], total: number): readonly number[] {
  const sum = wanted.reduce((all, width) => all + width, 0);
  const widths = wanted.map((width) => Math.floor((width * total) / Math.max(1, sum)));
  const rest = total - widths.reduce((all, width) => all + width, 0);
  widths[widths.length - 1] = (widths.at(-1) ?? 0) + rest;
  const small = table.rows.length <= MOST_ROWS && table.columns <= MOST_COLUMNS;
  return small ? balanced(table, widths) : widths;
}

/** A long table takes several pages anyway; one with more columns is no official form. */
const MOST_ROWS = 80;
const MOST_COLUMNS = 14;
const STEP = 2 * HALF_CHARACTER;
const MOST_ROUNDS = 40;

/** Takes from one column and gives to another, where and as long as that saves lines. */
function balanced(table: FormTable, start: readonly number[]): readonly number[] {
  // What a header asks for stays: a column of amounts may not shrink because it is empty this year.
  const least = collected(table, (cell, header) => {
    if (header) return Math.min(widthOf(cell.text), LONGEST_HEADER);
    return isWhole(cell, header) ? widthOf(cell.text) : SHORTEST;
  });
  let widths = start;
  let lines = lineCount(table, widths);
  for (let round = 0; round < MOST_ROUNDS && lines > table.rows.length; round += 1) {
    const better = moves(widths, least)
      .map((moved) => ({ moved, count: lineCount(table, moved) }))
      .reduce<{ moved: readonly number[]; count: number } | null>(
        (best, each) => (each.count < (best?.count ?? lines) ? each : best),
        null,
      );
    if (!better) break;
    widths = better.moved;
    lines = better.count;
  }
  return widths;
}

/** A line may be saved only by several steps at once. */
const STRIDES = [1, 2, 4, 8].map((steps) => steps * STEP);

function moves(widths: readonly number[], least: readonly number[]): (readonly number[])[] {
  return STRIDES.flatMap((stride) =>
    widths.flatMap((from, giver) => {
      if (from - stride < (least[giver] ?? 0)) return [];
      const takers = widths.map((_, taker) => taker).filter((taker) => taker !== giver);
      return takers.map((taker) =>
        widths.map((width, column) => {
          if (column === taker) return width + stride;
          return column === giver ? width - stride : width;
        }),
      );
    }),
  );
}

function lineCount({ rows }: FormTable, widths: readonly number[]): number {
  return rows.reduce((sum, row) => sum + linesOf(row, widths), 0);
}

/** How many lines the fullest cell of the row takes; a cell over several rows has room below. */
export function linesOf(row: readonly TableCell[], widths: readonly number[]): number {
  let place = 0;
  let most = 1;
  for (const cell of row) {
    const { columnSpan, opens } = cell;
    const width = widths.slice(place, place + columnSpan).reduce((sum, each) => sum + each, 0);
    place += columnSpan;
    if (!opens) most = Math.max(most, countLines(lineWidths(cell), width - 2 * CELL_MARGIN));
  }
  return most;
}

export function linesIn(text: string, room: number): number {
  return countLines(text.split('\n').map(displayWidth), room);
}

function countLines(widths: readonly number[], room: number): number {
  return widths.reduce(
    (count, width) => count + Math.max(1, Math.ceil((width * HALF_CHARACTER) / Math.max(1, room * FULL))),
    0,
  );
}

/** The same cells are measured over and over while width is moved. */
const measured = new WeakMap<TableCell, readonly number[]>();

function lineWidths(cell: TableCell): readonly number[] {
  const known = measured.get(cell);
  if (known) return known;
  const widths = cell.text.split('\n').map(displayWidth);
  measured.set(cell, widths);
  return widths;
}

/** Amounts and codes are never broken. */
function isWhole({ text, align }: TableCell, header: boolean): boolean {
  return !header && (align === 'right' || /^\d+$/.test(text));
}

function widthOf(text: string): number {
  return Math.max(0, ...text.split('\n').map(displayWidth));
}

/** The widest of each column; a cell over several columns widens them evenly where they are too narrow for it. */
function collected(
  { columns, headerRows, rows }: FormTable,
  widthIn: (cell: TableCell, header: boolean) => number,
): readonly number[] {
  const widths = Array.from({ length: columns }, () => SHORTEST);
  const spanning: { readonly place: number; readonly span: number; readonly width: number }[] = [];
  rows.forEach((row, index) => {
    let place = 0;
    for (const cell of row) {
      const width = widthIn(cell, index < headerRows);
      if (cell.columnSpan === 1) widths[place] = Math.max(widths[place] ?? 0, width);
      else spanning.push({ place, span: cell.columnSpan, width });
      place += cell.columnSpan;
    }
  });
  for (const { place, span, width } of spanning) {
    const own = widths.slice(place, place + span).reduce((sum, each) => sum + each, 0);
    const more = Math.max(0, width - own) / span;
    for (let column = place; column < place + span; column += 1) {
      widths[column] = (widths[column] ?? 0) + more;
    }
  }
  return widths.map((width) => Math.ceil(width * HALF_CHARACTER) + 2 * CELL_MARGIN);
}
