/** What was copied here, so that pasting it here brings back more than its text: whole values and formulas. */
import { contentOf, type CellContent } from '../../engine/workbook/edits';
import type { Area } from '../../engine/workbook/reference';
import type { SheetSnapshot } from '../../engine/workbook/snapshot';
import { cellOn } from '../../engine/calculation/sheetCells';
import { printTsv } from './tsv';

export interface Copied {
  readonly text: string;
  readonly area: Area;
  readonly contents: readonly (readonly CellContent[])[];
}

export function copied(sheet: SheetSnapshot, area: Area): Copied {
  const rows: string[][] = [];
  const contents: CellContent[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = Array.from({ length: area.right - area.left + 1 }, (_, i) =>
      cellOn(sheet, row, area.left + i),
    );
    rows.push(cells.map((cell) => cell?.text ?? ''));
    contents.push(cells.map(contentOf));
  }
  return { text: printTsv(rows), area, contents };
}

/** Whether the clipboard still holds it: programs change line ends and add one at the end. */
export function isStill(before: Copied, text: string): boolean {
  const plain = (one: string): string => one.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return plain(before.text) === plain(text);
}
