/** Changed copies of a snapshot. Sheets go by the beginning of their name: `表3` is 表3支出决算表. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { cellOf, inOrder, positionOf, type Content, type Contents } from './cells';

export function sheetNamed(snapshot: WorkbookSnapshot, start: string): SheetSnapshot {
  const found = snapshot.sheets.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`no sheet ${start}`);
  return found;
}

/** Puts contents into cells, `表3!E9` → content; null empties the cell. */
export function withCells(snapshot: WorkbookSnapshot, contents: Contents): WorkbookSnapshot {
  const bySheet = new Map<string, [string, Content][]>();
  for (const [place, content] of Object.entries(contents)) {
    const [start = '', address = ''] = place.split('!');
    const { name } = sheetNamed(snapshot, start);
    bySheet.set(name, [...(bySheet.get(name) ?? []), [address, content]]);
  }
  return mapSheets(snapshot, (sheet) => {
    const cells = new Map(sheet.cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
    for (const [address, content] of bySheet.get(sheet.name) ?? []) {
      const { row, column } = positionOf(address);
      const cell = cellOf(row, column, content);
      if (cell) cells.set(`${row}/${column}`, cell);
      else cells.delete(`${row}/${column}`);
    }
    return { ...sheet, cells: inOrder([...cells.values()]) };
  });
}

/** Pushes what stands from `row` (1-based) down and puts the new rows there, from column A. */
export function withRows(
  snapshot: WorkbookSnapshot,
  start: string,
  row: number,
  rows: readonly (readonly Content[])[],
): WorkbookSnapshot {
  const { name } = sheetNamed(snapshot, start);
  const at = row - 1;
  return mapSheets(snapshot, (sheet) => {
    if (sheet.name !== name) return sheet;
    const added = rows.flatMap((contents, index) =>
      contents.flatMap((content, column) => cellOf(at + index, column, content) ?? []),
    );
    const moved = sheet.cells.map((cell) =>
      cell.row >= at ? { ...cell, row: cell.row + rows.length } : cell,
    );
    const merges = (sheet.merges ?? []).map((area) =>
      area.top >= at ? { ...area, top: area.top + rows.length, bottom: area.bottom + rows.length } : area,
    );
    return { ...sheet, cells: inOrder([...moved, ...added]), merges };
  });
}

export function withoutSheet(snapshot: WorkbookSnapshot, start: string): WorkbookSnapshot {
  const { name } = sheetNamed(snapshot, start);
  return { ...snapshot, sheets: snapshot.sheets.filter((sheet) => sheet.name !== name) };
}

export function mapSheets(
  snapshot: WorkbookSnapshot,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map(change) };
}
