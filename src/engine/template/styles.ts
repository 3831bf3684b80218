/**
 * How the cells of a new workbook look: black on white, thin lines, 黑体 for titles and 宋体 for everything else, as the
 * official forms are printed.
 */
export type CellStyle =
  | 'title'
  | 'headingLeft'
  | 'headingRight'
  | 'header'
  | 'label'
  | 'totalLabel'
  | 'lineNumber'
  | 'code'
  | 'name'
  | 'amount'
  | 'field'
  | 'fieldText'
  | 'indicator'
  | 'fieldValue'
  | 'rate'
  | 'score'
  | 'note';

export interface StyleDefinition {
  readonly font: '黑体' | '宋体';
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'center' | 'top';
  /** wrap: over several lines; shrink: smaller until it fits, for rows of a fixed height. */
  readonly fit: 'wrap' | 'shrink' | null;
  readonly border: boolean;
  readonly format: 'general' | 'text' | 'amount' | 'percent';
}

const PLAIN: StyleDefinition = {
  font: '宋体',
  size: 10,
  bold: false,
  horizontal: 'left',
  vertical: 'center',
  fit: null,
  border: true,
  format: 'general',
};

/**
 * `text` as a number format keeps what people type as it was typed: codes keep their zeros, a name that begins with an
 * equals sign stays a name when its cell is edited.
 */
export const CELL_STYLES: Readonly<Record<CellStyle, StyleDefinition>> = {
  title: {
    ...PLAIN,
    font: '黑体',
    size: 16,
    horizontal: 'center',
    fit: 'shrink',
    border: false,
    format: 'text',
  },
  headingLeft: { ...PLAIN, border: false, format: 'text' },
  headingRight: { ...PLAIN, horizontal: 'right', border: false, format: 'text' },
  header: { ...PLAIN, horizontal: 'center', fit: 'wrap' },
  label: { ...PLAIN, fit: 'shrink' },
  totalLabel: { ...PLAIN, bold: true, horizontal: 'center', fit: 'shrink' },
  lineNumber: { ...PLAIN, horizontal: 'center' },
  code: { ...PLAIN, fit: 'shrink', format: 'text' },
  name: { ...PLAIN, fit: 'shrink', format: 'text' },
  amount: { ...PLAIN, horizontal: 'right', fit: 'shrink', format: 'amount' },
  field: { ...PLAIN, horizontal: 'center', fit: 'wrap', format: 'text' },
  // Long texts: older programs show more than 255 characters as ##### under the format `text`.
  fieldText: { ...PLAIN, fit: 'wrap' },
  indicator: { ...PLAIN, fit: 'wrap', format: 'text' },
  fieldValue: { ...PLAIN, horizontal: 'center', fit: 'wrap', format: 'text' },
  rate: { ...PLAIN, horizontal: 'center', format: 'percent' },
  score: { ...PLAIN, horizontal: 'center' },
  note: { ...PLAIN, size: 9, vertical: 'top', fit: 'wrap', border: false },
};

/** Of the default font, in points; column widths are counted in its digits. */
export const DEFAULT_FONT_SIZE = 11;
