/**
 * The sheet 校验结果: what a check found, as a change to the workbook. A sheet of ours is brought up to date in place, so
 * that taking the change back restores it; a sheet of that name that is not ours is left alone.
 */
import type { WorkbookReport } from '../../engine/report/report';
import {
  BLANK_CONTENT,
  contentOf,
  NO_EDIT,
  sameContent,
  type CellContent,
  type CellEdit,
  type Look,
  type WorkbookEdit,
} from '../../engine/workbook/edits';
import { REPORT_SHEET } from '../../engine/workbook/ownSheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../../engine/workbook/snapshot';
import type { Locale } from '../../locales/locale';
import { REPORT_WORDS } from '../../locales/reportWords';
import { FINDING_COLUMNS } from '../reportTable/columns';
import { FROZEN_ROWS, sheetLines, type SheetCell } from './lines';

/** What stands in A1 of every sheet of ours, whichever language the rest is in: it is the name of the sheet. */
export const REPORT_TITLE = REPORT_SHEET;

/** @returns null where a sheet of that name holds something else: nothing of the user's is written over */
export function reportSheetEdit(
  snapshot: WorkbookSnapshot,
  report: WorkbookReport,
  locale: Locale = 'zh-CN',
): WorkbookEdit | null {
  const sheet = snapshot.sheets.find(({ name }) => name.trim() === REPORT_SHEET) ?? null;
  if (sheet && sheet.cells.length > 0 && !isOurs(sheet)) return null;
  const name = sheet?.name ?? REPORT_SHEET;
  const cells = changes(name, sheet, sheetLines(report, REPORT_WORDS[locale], locale));
  if (sheet) return cells.length === 0 ? NO_EDIT : { ...NO_EDIT, cells };
  const columnWidths = FINDING_COLUMNS.map(({ width }) => width);
  return {
    ...NO_EDIT,
    newSheets: [{ name, columnWidths, frozen: { rows: FROZEN_ROWS, columns: 0 } }],
    cells,
  };
}

function isOurs({ cells }: SheetSnapshot): boolean {
  const first = cells.find(({ row, column }) => row === 0 && column === 0);
  return first?.kind === 'text' && first.value === REPORT_TITLE;
}

/** Cells that read otherwise than before, in row order; what is left over of the report before is emptied. */
function changes(name: string, sheet: SheetSnapshot | null, wanted: readonly SheetCell[]): CellEdit[] {
  const key = (row: number, column: number): string => `${row},${column}`;
  const standing = new Map((sheet?.cells ?? []).map((cell) => [key(cell.row, cell.column), cell]));
  const written = new Set(wanted.map(({ row, column }) => key(row, column)));
  const edit = (row: number, column: number, after: CellContent, look?: Look): CellEdit[] => {
    const before = contentOf(standing.get(key(row, column)));
    if (sameContent(before, after)) return [];
    return [{ cell: { sheet: name, row, column }, before, after, ...(look === undefined ? {} : { look }) }];
  };
  const own = wanted.flatMap(({ row, column, content, look }) => edit(row, column, content, look));
  const left = (sheet?.cells ?? []).filter(({ row, column }) => !written.has(key(row, column)));
  const emptied = left.flatMap(({ row, column }) => edit(row, column, BLANK_CONTENT));
  return [...own, ...emptied].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}
