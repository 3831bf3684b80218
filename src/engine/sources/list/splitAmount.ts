/**
 * Rows of separated values whose amount was written with thousands commas and without quotes: `1,234.50` becomes two
 * fields, and everything behind it moves to the right.
 */
import type { Grid } from '../../workbook/grid';
import type { ListHeader } from './columns';

/** Headers of columns that hold amounts of their own, whether they are read or not. */
const AMOUNTS = /额|数|余|计|元|方/;

/** Whether that has happened in a row. Only files without sheets are separated values. */
export function amountSplit(grid: Grid, { row: head, columns }: ListHeader): (row: number) => boolean {
  if (grid.name !== '') return () => false;
  let width = 0;
  for (let row = grid.extent.top; row <= head; row += 1) width = Math.max(width, ...columnsOf(grid, row));
  const amounts = (['amount', 'debit', 'credit'] as const).flatMap((column) => columns.get(column) ?? []);
  const text = (row: number, column: number): string => grid.at(row, column)?.text.trim() ?? '';
  /** The rest of a number, in a column that holds none. */
  const goesOn = (row: number, column: number): boolean => {
    if (amounts.includes(column) || AMOUNTS.test(text(head, column))) return false;
    const piece = text(row, column);
    return /^\d{3}\.\d{1,2}$/.test(piece) || (/^\d{3}$/.test(piece) && goesOn(row, column + 1));
  };
  return (row) =>
    columnsOf(grid, row).some((column) => column > width) ||
    amounts.some((column) => /^-?\d{1,3}$/.test(text(row, column)) && goesOn(row, column + 1));
}

function columnsOf(grid: Grid, row: number): readonly number[] {
  return grid.cellsOf(row).flatMap(({ column, text }) => (text.trim() === '' ? [] : [column]));
}
