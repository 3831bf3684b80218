/** A worksheet of ours, still empty: column widths, frozen panes, A4 across one page. */
import type { NewSheet } from '../../../engine/workbook/edits';
import { a1 } from '../../../engine/workbook/reference';
import { XML_DECLARATION, type Dialect } from './dialect';

/** Excel's limits for the name of a sheet; an apostrophe must not stand at either end. */
const NAME = /^[^\u0000-\u001f\ufffe\uffff\\/?*:[\]]{1,31}$/;
const WIDEST = 255;

export function isSheetName(name: string): boolean {
  const halves = name.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '');
  if (name.trim() === '' || /[\ud800-\udfff]/.test(halves)) return false;
  // “History” is kept by Excel for its own list of changes.
  return NAME.test(name) && !name.startsWith("'") && !name.endsWith("'") && name.toLowerCase() !== 'history';
}

export function newSheetXml({ columnWidths, frozen }: NewSheet, { main, relations }: Dialect): string {
  const columns = columnWidths.map((width, index) => {
    const shown = Math.min(WIDEST, Math.max(0, width));
    return `<col min="${index + 1}" max="${index + 1}" width="${shown}" customWidth="1"/>`;
  });
  const cols = columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
  return `${XML_DECLARATION}<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0">${paneXml(frozen)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${cols}<sheetData></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" fitToHeight="0"/></worksheet>`;
}

function paneXml(frozen: NewSheet['frozen']): string {
  if (!frozen || (frozen.rows <= 0 && frozen.columns <= 0)) return '';
  const { rows, columns } = frozen;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const cell = a1({ row: rows, column: columns });
  return `<pane${splits} topLeftCell="${cell}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`;
}
