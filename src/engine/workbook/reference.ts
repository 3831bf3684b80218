/**
 * Cell references. Rows and columns are zero-based inside the engine; people and files see A1.
 */

/** A cell on a named sheet; `row` and `column` are zero-based. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's limits (rows 1–1,048,576, columns A–XFD): a reference outside them is not a cell. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** The A1 address of a cell, without its sheet. */
export function a1(cell: { readonly row: number; readonly column: number }): string {
  return columnName(cell.column) + String(cell.row + 1);
}

/** The A1 address of a rectangle: `F14:F32`, or `F14` for a single cell. */
export function areaA1(area: Area): string {
  const first = a1({ row: area.top, column: area.left });
  const last = a1({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** Sheet and cell as people write them: `表5!E10`; the sheet is quoted where Excel would quote it. */
export function qualifiedA1(cell: CellRef): string {
  return `${quoteSheet(cell.sheet)}!${a1(cell)}`;
}

/** Quotes a sheet name where a formula would need it. */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Reads `B7`, `$B$7` or `B7:D9`; null where the text is not such a reference or lies outside Excel's limits. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (!match) return null;
  const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = match;
  const columns = [columnIndex(column1), columnIndex(column2)];
  const rows = [Number(row1) - 1, Number(row2) - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS ? area : null;
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Whether the rectangle covers the cell. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
