/** One worksheet part. Elements stand in the order of CT_Worksheet (ECMA-376 Part 1, 18.3.1.99): Excel insists on it. */
import type { CodeRule, TemplateCell, TemplateSheet } from '../../../engine/template/sheet';
import { a1, areaA1, type Area } from '../../../engine/workbook/reference';
import { escapedText } from '../patch/xmlEdit';
import type { SharedTextList } from './sharedTextsPart';
import { styleIndex } from './stylesPart';
import { CODE_WARNING } from './words';
import { element, XML_HEAD } from './xmlText';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Sheets of which a file is made: forms to be filled in, or tables to be read. */
export type WrittenSheet = Omit<TemplateSheet, 'form'> & {
  /** Titles and rows of a table whose readers choose what they see. */
  readonly filter?: Area;
};

export interface SheetOptions {
  readonly texts: SharedTextList;
  /** The sheet that is shown when the workbook is opened. */
  readonly isFirst: boolean;
}

export function sheetPart(sheet: WrittenSheet, { texts, isFirst }: SheetOptions): string {
  return [
    XML_HEAD,
    `<worksheet xmlns="${MAIN}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    element('dimension', { ref: dimension(sheet) }),
    sheetView(sheet, isFirst),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(sheet),
    rows(sheet, texts),
    sheet.filter ? element('autoFilter', { ref: areaA1(sheet.filter) }) : '',
    merges(sheet),
    validations(sheet),
    '<printOptions horizontalCentered="1"/>',
    // In inches.
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    pageSetup(sheet),
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

function dimension({ cells, columnWidths }: WrittenSheet): string {
  return areaA1({ top: 0, left: 0, bottom: cells.at(-1)?.row ?? 0, right: columnWidths.length - 1 });
}

/** Frozen panes; the cursor waits in the first cell below them. */
function sheetView({ frozen }: WrittenSheet, isFirst: boolean): string {
  const topLeftCell = a1({ row: frozen.rows, column: frozen.columns });
  const hasColumns = frozen.columns > 0;
  const activePane = hasColumns ? 'bottomRight' : 'bottomLeft';
  const pane = element('pane', {
    xSplit: hasColumns ? frozen.columns : null,
    ySplit: frozen.rows,
    topLeftCell,
    activePane,
    state: 'frozen',
  });
  const panes = hasColumns ? ['topRight', 'bottomLeft', 'bottomRight'] : ['bottomLeft'];
  const selections = panes.map((name) =>
    name === activePane
      ? element('selection', { pane: name, activeCell: topLeftCell, sqref: topLeftCell })
      : element('selection', { pane: name }),
  );
  const view = element('sheetView', { tabSelected: isFirst ? 1 : null, workbookViewId: 0 });
  return `<sheetViews>${view.slice(0, -2)}>${pane}${selections.join('')}</sheetView></sheetViews>`;
}

/** Five pixels of a column of eight-pixel digits are margins. */
const MARGIN = 5 / 8;

function columns({ columnWidths }: WrittenSheet): string {
  const written = columnWidths.map((width, index) =>
    element('col', { min: index + 1, max: index + 1, width: width + MARGIN, customWidth: 1 }),
  );
  return `<cols>${written.join('')}</cols>`;
}

function rows({ cells, rowHeights }: WrittenSheet, texts: SharedTextList): string {
  const byRow = new Map<number, TemplateCell[]>();
  for (const cell of cells) {
    const list = byRow.get(cell.row);
    if (list) list.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const written = rowHeights.map((height, row) => {
    const start = element('row', { r: row + 1, ht: height, customHeight: 1 });
    const own = byRow.get(row) ?? [];
    return own.length === 0
      ? start
      : `${start.slice(0, -2)}>${own.map((cell) => cellXml(cell, texts)).join('')}</row>`;
  });
  return `<sheetData>${written.join('')}</sheetData>`;
}

function cellXml(cell: TemplateCell, texts: SharedTextList): string {
  const { content, style } = cell;
  const attributes = { r: a1(cell), s: styleIndex(style) };
  if (content === undefined || content === '') return element('c', attributes);
  const isText = typeof content === 'string';
  const value = isText ? texts.indexOf(content) : content;
  return `${element('c', { ...attributes, t: isText ? 's' : null }).slice(0, -2)}><v>${value}</v></c>`;
}

function merges({ merges: areas }: WrittenSheet): string {
  if (areas.length === 0) return '';
  const written = areas.map((area) => element('mergeCell', { ref: areaA1(area) }));
  return `<mergeCells count="${areas.length}">${written.join('')}</mergeCells>`;
}

function validations({ codeRules }: WrittenSheet): string {
  if (codeRules.length === 0) return '';
  return `<dataValidations count="${codeRules.length}">${codeRules.map(validation).join('')}</dataValidations>`;
}

const LENGTHS: Readonly<Record<CodeRule['kind'], readonly number[]>> = {
  functional: [3, 5, 7],
  economic: [3, 5],
};

/** Digits only, and as many as a code has; what is no number makes the formula fail, which counts as no code. */
function validation({ area, kind }: CodeRule): string {
  const cell = a1({ row: area.top, column: area.left });
  const lengths = LENGTHS[kind].map((length) => `LEN(${cell})=${length}`).join(',');
  const formula = `AND(OR(${lengths}),TEXT(VALUE(${cell}),REPT("0",LEN(${cell})))=${cell}&"")`;
  const start = element('dataValidation', {
    type: 'custom',
    errorStyle: 'warning',
    allowBlank: 1,
    showErrorMessage: 1,
    errorTitle: CODE_WARNING.title,
    error: CODE_WARNING.message[kind],
    sqref: areaA1(area),
  });
  return `${start.slice(0, -2)}><formula1>${escapedText(formula)}</formula1></dataValidation>`;
}

/** 9: A4. Height 0: as many pages as it takes. */
function pageSetup({ print }: WrittenSheet): string {
  return element('pageSetup', {
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: print.onePage ? 1 : 0,
    orientation: print.orientation,
  });
}
