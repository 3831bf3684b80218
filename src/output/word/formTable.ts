/** The table of a form as rows of cells with spans and alignment; what lies under a merge is marked as such. */
import type { Form } from '../../engine/forms/model';
import type { Grid } from '../../engine/workbook/grid';
import type { CellSnapshot } from '../../engine/workbook/snapshot';
import { plainLabel } from '../../engine/workbook/text';

export type Align = 'left' | 'center' | 'right';

export interface TableCell {
  readonly text: string;
  readonly align: Align;
  readonly columnSpan: number;
  /** Below the first row of a merge over several rows: drawn, but without content of its own. */
  readonly covered: boolean;
  /** The first of several rows. */
  readonly opens: boolean;
}

export interface FormTable {
  /** How many columns; spans add up to it in every row. */
  readonly columns: number;
  /** Rows from the top that are repeated on every page. */
  readonly headerRows: number;
  readonly rows: readonly (readonly TableCell[])[];
}

interface Source {
  readonly form: Form;
  readonly grid: Grid;
  readonly rows: readonly number[];
  readonly shownIn: (row: number) => readonly CellSnapshot[];
  /** The header that the reader of the form found belongs to this part. */
  readonly first: boolean;
}

/** More columns than these Word cannot have; no form of money has as many. */
const MOST_COLUMNS = 63;

export function readTable(source: Source): FormTable {
  const { form, rows, shownIn, first } = source;
  const columns = [...new Set(rows.flatMap(shownIn).map(({ column }) => column))]
    .sort((a, b) => a - b)
    .slice(0, MOST_COLUMNS);
  const header = form.performance === null && first ? form.header : null;
  const inHeader = (row: number): boolean => header !== null && row <= header.bottom;
  return {
    columns: columns.length,
    headerRows: rows.filter(inHeader).length,
    rows: rows.map((row) => readRow(source, row, columns, inHeader(row))),
  };
}

function readRow(
  { form, grid, rows }: Source,
  row: number,
  columns: readonly number[],
  header: boolean,
): TableCell[] {
  const cells: TableCell[] = [];
  const above = (from: number): boolean => rows.some((each) => each >= from && each < row);
  const below = (to: number): boolean => rows.some((each) => each > row && each <= to);
  for (let place = 0; place < columns.length;) {
    const column = columns[place] ?? 0;
    const merge = grid.mergeAt(row, column);
    const columnSpan = merge
      ? columns.filter((each, index) => index >= place && each <= merge.right).length
      : 1;
    const cell = merge ? grid.at(merge.top, merge.left) : grid.at(row, column);
    const covered = merge !== null && above(merge.top);
    cells.push({
      text: covered || !cell ? '' : cell.text,
      align: header ? 'center' : alignOf(form, cell, column),
      columnSpan,
      covered,
      opens: merge !== null && !covered && below(merge.bottom),
    });
    place += columnSpan;
  }
  return cells;
}

const TOTALS = /^(合计|总计|小计|栏次|本年(收入|支出)合计|(人员|公用)经费合计|总分)$/;
/** Longer texts of a self-evaluation form are read, not looked up; boxes to tick stand in a row. */
const LONGEST_CENTRED = 22;

function isProse(text: string): boolean {
  return text.length > LONGEST_CENTRED || /[。；□☐☑☒√]/.test(text);
}

/** As the official forms are printed: amounts to the right, names to the left, 行次 and totals in the middle. */
function alignOf(form: Form, cell: CellSnapshot | undefined, column: number): Align {
  if (!cell) return 'left';
  if (form.performance !== null) return isProse(cell.text) ? 'left' : 'center';
  const isValue = form.columns.some(({ sheetColumn }) => sheetColumn === column);
  if (cell.kind === 'number' || isValue) {
    const key = form.keyColumns.find(({ sheetColumn }) => sheetColumn === column);
    return key ? (key.meaning === '行次' ? 'center' : 'left') : 'right';
  }
  return TOTALS.test(plainLabel(cell.text)) ? 'center' : 'left';
}
