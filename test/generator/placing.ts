/** Putting drawings on sheets: several on one, one over two, hidden and blank rows, a leading column. */
import type { Area } from '../../src/engine/workbook/reference';
import { text, whole, type Drawing, type DrawnCell } from './drawing';
import type { Random } from './random';

/** A drawing with the row numbers it has on its sheet. */
export interface SheetDraft {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly DrawnCell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
}

/** Moves everything from row `from` on down by one. */
export function withBlankRow(drawing: Drawing, from: number): Drawing {
  const down = (row: number): number => (row >= from ? row + 1 : row);
  return {
    ...drawing,
    cells: drawing.cells.map((cell) => ({ ...cell, row: down(cell.row) })),
    merges: drawing.merges.map((area) => ({ ...area, top: down(area.top), bottom: down(area.bottom) })),
    height: drawing.height + 1,
    bodyBottom: drawing.bodyBottom + 1,
    cuts: drawing.cuts.map(down),
    glued: drawing.glued.map((cell) => ({ ...cell, row: down(cell.row) })),
  };
}

/** One column to the right; with `numbered`, the new first column counts the rows of the body. */
export function withLeadingColumn(drawing: Drawing, numbered: boolean): Drawing {
  const moved = drawing.cells.map((cell) => ({ ...cell, column: cell.column + 1 }));
  const counts: DrawnCell[] = [];
  if (numbered) {
    counts.push({ row: drawing.headerTop, column: 0, content: text('序号'), figure: null });
    for (let row = drawing.bodyTop; row <= drawing.bodyBottom; row += 1) {
      counts.push({ row, column: 0, content: whole(row - drawing.bodyTop + 1), figure: null });
    }
  }
  return {
    ...drawing,
    cells: [...moved, ...counts],
    merges: drawing.merges.map((area) => ({ ...area, left: area.left + 1, right: area.right + 1 })),
    width: drawing.width + 1,
    glued: drawing.glued.map((cell) => ({ ...cell, column: cell.column + 1 })),
  };
}

/** Cuts before row `cut`: the second part repeats title and header. */
export function overTwoSheets(drawing: Drawing, cut: number): readonly [Drawing, Drawing] {
  const shift = cut - drawing.headRows;
  const inHead = ({ row }: { readonly row: number }): boolean => row < drawing.headRows;
  const parts = (keep: (row: number) => boolean, by: number): Drawing => {
    const move = (row: number): number => (row < drawing.headRows ? row : row - by);
    return {
      ...drawing,
      cells: drawing.cells
        .filter((cell) => inHead(cell) || keep(cell.row))
        .map((cell) => ({ ...cell, row: move(cell.row) })),
      merges: drawing.merges
        .filter(({ top }) => top < drawing.headRows || keep(top))
        .map((area) => ({ ...area, top: move(area.top), bottom: move(area.bottom) })),
      height: drawing.height - by,
      glued: drawing.glued.filter(({ row }) => keep(row)).map((cell) => ({ ...cell, row: move(cell.row) })),
    };
  };
  return [parts((row) => row < cut, 0), parts((row) => row >= cut, shift)];
}

/** One under another, one to three blank rows between them. */
export function onOneSheet(
  name: string,
  drawings: readonly Drawing[],
  random: Random,
  hidden: { readonly sheet: boolean; readonly rows: boolean },
): SheetDraft & { readonly tops: readonly number[] } {
  const tops: number[] = [];
  const cells: DrawnCell[] = [];
  const merges: Area[] = [];
  const hiddenRows: number[] = [];
  let top = 0;
  for (const drawing of drawings) {
    tops.push(top);
    for (const cell of drawing.cells) cells.push({ ...cell, row: cell.row + top });
    for (const area of drawing.merges)
      merges.push({ ...area, top: area.top + top, bottom: area.bottom + top });
    if (hidden.rows && drawing.bodyBottom > drawing.bodyTop) {
      hiddenRows.push(top + random.between(drawing.bodyTop, drawing.bodyBottom));
    }
    top += drawing.height + random.between(1, 3);
  }
  return { name, hidden: hidden.sheet, cells, merges, hiddenRows, tops };
}
