/** Whether a change of the workbook has been taken back elsewhere: by Excel's own undo, in the page's grid, by hand. */
import { cellOn } from '../../engine/calculation/sheetCells';
import { contentOf, sameContent, type WorkbookEdit } from '../../engine/workbook/edits';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';

/** True where every cell holds again what it held before. */
export function isTakenBack({ cells }: WorkbookEdit, { sheets }: WorkbookSnapshot): boolean {
  const sheetOf = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return cells.every(({ cell, before }) =>
    sameContent(contentOf(cellOn(sheetOf.get(cell.sheet), cell.row, cell.column)), before),
  );
}
