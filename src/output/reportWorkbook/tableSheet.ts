/** A table as a sheet: a title, a note, titles of columns that stay in view, rows that wrap and can be filtered. */
import type { TemplateCell, TemplateSheet } from '../../engine/template/sheet';
import { CELL_STYLES, DEFAULT_FONT_SIZE, type CellStyle } from '../../engine/template/styles';
import type { Area } from '../../engine/workbook/reference';
import { DIGIT_EMS, wrappedLines } from '../../engine/workbook/wrapping';
import { cut } from '../reportTable/cellText';

export interface TableColumn {
  readonly title: string;
  /** In digits of the default font. */
  readonly width: number;
  readonly isAmount?: boolean;
}

export type TableValue = string | number;

/** As a new workbook describes its sheets; `filter` is where readers choose which rows they see. */
export type TableSheet = Omit<TemplateSheet, 'form'> & { readonly filter: Area };

/** Rows of a worksheet, less the head and a word about what is left out. */
const MOST_ROWS = 1_048_570;
const HEAD_ROWS = 3;
/** Excel's limit for a row, in points. */
const HIGHEST = 409;

export function tableSheet({
  name,
  title,
  note,
  columns,
  rows: all,
}: {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableValue[])[];
}): TableSheet {
  const rows = all.slice(0, MOST_ROWS);
  const head: TemplateCell[] = [
    { row: 0, column: 0, style: 'headingLeft', content: title },
    { row: 1, column: 0, style: 'headingLeft', content: note },
    ...columns.map(({ title: content }, column) => ({ row: 2, column, style: 'header' as const, content })),
  ];
  const body = rows.flatMap((values, index) =>
    columns.map((column, at): TemplateCell => {
      const value = values[at] ?? '';
      const style = styleOf(value, column);
      const content = typeof value === 'string' ? cut(value) : value;
      return { row: HEAD_ROWS + index, column: at, style, content };
    }),
  );
  const heights = rows.map((values) => heightOf(values, columns));
  return {
    name,
    cells: [...head, ...body],
    merges: [],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: [20, 15, 28, ...heights],
    frozen: { rows: HEAD_ROWS, columns: 1 },
    print: {
      orientation: 'landscape',
      onePage: false,
      repeated: { top: HEAD_ROWS - 1, bottom: HEAD_ROWS - 1 },
    },
    codeRules: [],
    filter: { top: HEAD_ROWS - 1, left: 0, bottom: HEAD_ROWS - 1 + rows.length, right: columns.length - 1 },
  };
}

function styleOf(value: TableValue, { isAmount = false }: TableColumn): CellStyle {
  if (typeof value === 'string') return 'fieldText';
  return isAmount ? 'amount' : 'lineNumber';
}

/** As high as its longest text, so that nothing of it is hidden. */
function heightOf(values: readonly TableValue[], columns: readonly TableColumn[]): number {
  const { size } = CELL_STYLES.fieldText;
  const lines = values.map((value, index) => {
    const room = ((columns[index]?.width ?? 0) * DIGIT_EMS * DEFAULT_FONT_SIZE) / size;
    return typeof value === 'string' ? wrappedLines(value, room) : 1;
  });
  return Math.min(HIGHEST, Math.max(...lines) * size * 1.4 + 3);
}
