/**
 * Rows of a table that hold an amount under no label or code the form knows: kept and said, never silently dropped.
 */
import { readAmount } from '../amounts/reading';
import type { Grid } from '../workbook/grid';
import { numberRow } from './headers';
import type { UnknownRow } from './model';

const HEADER = /^(项目|栏次|类|款|项|.*科目(编码|代码|名称))$/;

/** The row as an unknown one, or null where it holds no amount, or is a header repeated at the head of a page. */
export function unknownRow(
  grid: Grid,
  row: number,
  labels: readonly number[],
  amounts: readonly number[],
): UnknownRow | null {
  const held = amounts.find((column) => {
    const reading = readAmount(grid.at(row, column));
    return reading.kind === 'amount' && reading.value !== 0n && reading.glued === null;
  });
  const isHeader = labels.some((column) => HEADER.test(grid.label(row, column)));
  if (held === undefined || isHeader || numberRow(grid, row, row) !== null) return null;
  const label = labels.map((column) => grid.at(row, column)?.text.trim() ?? '').find((text) => text !== '');
  return { cell: { sheet: grid.name, row, column: held }, label: label ?? '' };
}
