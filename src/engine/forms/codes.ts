/**
 * 科目编码 as they are written: in one cell (3, 5, 7 digits), typed as a number, or split over 类 / 款 / 项 cells.
 */
import type { Grid } from '../workbook/grid';

/** The code in a row's code columns; null where there is none. */
export function codeAt(grid: Grid, row: number, columns: readonly number[]): string | null {
  const parts: string[] = [];
  for (const column of columns) {
    const digits = digitsOf(codeText(grid, row, column));
    if (digits === null) return null;
    if (digits !== '') parts.push(digits);
  }
  const [first] = parts;
  if (first === undefined) return null;
  if (parts.length === 1) return /^\d{3}(\d{2}){0,2}$/.test(first) ? first : null;
  // 208 | 20801 | 2080109: the longest stands for the row. 208 | 01 | 09: joined.
  const last = parts.at(-1) ?? first;
  if (parts.every((part, i) => i === 0 || part.startsWith(parts[i - 1] ?? ''))) return last;
  const joined = parts.map((part, i) => (i === 0 ? part : part.padStart(2, '0'))).join('');
  return /^\d{3}(\d{2}){1,2}$/.test(joined) ? joined : null;
}

/** A code typed as a number counts as held, whatever its format shows (`20,801`). */
function codeText(grid: Grid, row: number, column: number): string {
  const cell = grid.at(row, column);
  return cell?.kind === 'number' ? String(cell.value) : grid.label(row, column);
}

/** '' for a blank cell, null for a text that is no code. */
function digitsOf(label: string): string | null {
  if (label === '') return '';
  return /^\d{1,7}$/.test(label) ? label : null;
}

/** The parent of a code: 2080109 → 20801 → 208 → null. */
export function parentCode(code: string): string | null {
  return code.length > 3 ? code.slice(0, -2) : null;
}

/** 208 → 1 (类), 20801 → 2 (款), 2080109 → 3 (项). */
export function codeDepth(code: string): number {
  return (code.length - 1) / 2;
}
