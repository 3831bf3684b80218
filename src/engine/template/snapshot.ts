/** The described workbook as a reader would hand it to the engine, without a file in between. */
import type { CellSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { TemplateCell, TemplateWorkbook } from './sheet';

export function templateSnapshot({ sheets }: TemplateWorkbook, name: string): WorkbookSnapshot {
  return {
    name,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: 'visible',
      cells: sheet.cells.flatMap(cellSnapshot),
      merges: sheet.merges,
      hiddenRows: [],
      hiddenColumns: [],
    })),
  };
}

/** A reader passes over cells in which nothing or white space stands. */
function cellSnapshot({ row, column, content }: TemplateCell): CellSnapshot[] {
  if (content === undefined || String(content).trim() === '') return [];
  const kind = typeof content === 'number' ? 'number' : 'text';
  return [{ row, column, kind, value: content, text: String(content) }];
}
