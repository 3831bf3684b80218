/** Sheets of ours: added behind the last one and left in the background. */
import type { NewSheet } from '../../../engine/workbook/edits';
import { areaA1 } from '../../../engine/workbook/reference';

/** Queues the sheets themselves, before anything that is written to them. */
export function addSheets(sheets: readonly NewSheet[], worksheets: Excel.WorksheetCollection): void {
  for (const { name } of sheets) worksheets.add(name);
}

/** Queues widths and panes of a sheet that was just added. */
export function arrangeSheet(
  { columnWidths, frozen }: NewSheet,
  sheet: Excel.Worksheet,
  canFreeze: boolean,
): void {
  for (const [column, characters] of columnWidths.entries()) {
    const area = { top: 0, bottom: 0, left: column, right: column };
    sheet.getRange(areaA1(area)).format.columnWidth = columnPoints(characters);
  }
  if (!canFreeze || !frozen || (frozen.rows === 0 && frozen.columns === 0)) return;
  if (frozen.columns === 0) sheet.freezePanes.freezeRows(frozen.rows);
  else if (frozen.rows === 0) sheet.freezePanes.freezeColumns(frozen.columns);
  else {
    const area = { top: 0, left: 0, bottom: frozen.rows - 1, right: frozen.columns - 1 };
    sheet.freezePanes.freezeAt(areaA1(area));
  }
}

/**
 * Pixels of a digit in the default font of Chinese Excel (等线 or 宋体, 11 points, at 96 dots an inch), where a column
 * of 8.38 characters is 72 pixels wide; of Calibri it is 7, and columns come out a little wider than asked.
 */
const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Excel's API measures columns in points, people and files in characters. */
export function columnPoints(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
