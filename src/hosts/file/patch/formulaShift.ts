/** Formulas that several cells share are written once; the others are the same, moved (ECMA-376 Part 1, 18.3.1.40). */
import { columnName, MAX_COLUMNS, MAX_ROWS } from '../../../engine/workbook/reference';

/** Texts, quoted sheet names, names of functions and of anything else, and between them references to be moved. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!$])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|[\w.\\$\u0080-\uffff]+/g;

/** Excel's limit; what is longer is no formula of its. */
const LONGEST = 8_192;

/** The formula (without `=`) as it stands `rows` further down and `columns` further right. */
export function shifted(formula: string, rows: number, columns: number): string {
  if (formula.length > LONGEST) return formula;
  const row = (fixed: string, number: string): string =>
    fixed + moved(fixed, Number(number) - 1, rows, MAX_ROWS, String);
  const column = (fixed: string, name: string): string =>
    fixed + moved(fixed, columnIndex(name), columns, MAX_COLUMNS, (n) => columnName(n - 1));
  return formula.replace(TOKEN, (whole: string, ...found: readonly (string | undefined)[]) => {
    const [f1, column1, f2, row1, f3, column2, f4, column3, f5, row2, f6, row3] = found;
    if (column1 !== undefined) return column(f1 ?? '', column1) + row(f2 ?? '', row1 ?? '');
    if (column2 !== undefined) return `${column(f3 ?? '', column2)}:${column(f4 ?? '', column3 ?? '')}`;
    if (row2 !== undefined) return `${row(f5 ?? '', row2)}:${row(f6 ?? '', row3 ?? '')}`;
    return whole;
  });
}

/** `print` is given the number as people count, from 1. Excel goes on at the other end of the sheet. */
function moved(fixed: string, at: number, by: number, limit: number, print: (n: number) => string): string {
  if (fixed !== '') return print(at + 1);
  return print(((((at + by) % limit) + limit) % limit) + 1);
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
