/**
 * A new workbook as a description: what stands where, how it looks, how it prints. A host writes it as a file. Rows and
 * columns are zero-based, as everywhere in the engine.
 */
import type { FormId } from '../report/report';
import type { Area } from '../workbook/reference';
import type { CellStyle } from './styles';

export interface TemplateWorkbook {
  readonly sheets: readonly TemplateSheet[];
}

export interface TemplateSheet {
  readonly form: FormId;
  /** At most 31 characters, none of those Excel forbids. */
  readonly name: string;
  /** In row order, then column order; covered cells of merged areas are there too, for their borders. */
  readonly cells: readonly TemplateCell[];
  /** None overlaps another. */
  readonly merges: readonly Area[];
  /** In digits of the default font, from the first column. */
  readonly columnWidths: readonly number[];
  /** In points, from the first row. */
  readonly rowHeights: readonly number[];
  /** Rows and columns that stay in view, counted from the top left. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  readonly codeRules: readonly CodeRule[];
}

export interface TemplateCell {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
  /** A text is written as text whatever it looks like; absent: an empty cell that has its look. */
  readonly content?: string | number;
}

/** Always A4, one page wide, centred. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Whether the whole sheet goes on one page; otherwise it runs over as many pages as it needs. */
  readonly onePage: boolean;
  /** First and last row printed on every page. */
  readonly repeated: { readonly top: number; readonly bottom: number };
}

/** Cells that take a 科目编码. Excel warns of anything else and takes it if people insist. */
export interface CodeRule {
  readonly area: Area;
  /** functional: 3, 5 or 7 digits; economic: 3 or 5. */
  readonly kind: 'functional' | 'economic';
}
