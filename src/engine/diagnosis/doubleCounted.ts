/** Hypothesis: a total counts a part of it twice, as a sum over a range does that takes in a subtotal. */
import type { Interval } from '../amounts/interval';
import { absolute, type Scaled } from '../amounts/scaled';
import { parentCode } from '../forms/codes';
import { qualifiedA1 } from '../workbook/reference';
import { rangeOf } from './cause';
import { judge, type Hypothesis, type Judgement } from './hypothesis';
import type { CellId, Network } from './network';
import { brokenTotals, type BrokenTotal } from './rollUp';
import { LONGEST_FORM, type Table, type TableRow } from './tables';

/** In half units of the last digit: 2.00 where two decimals are written. */
const TELLING = 400n;
const PRICE = { one: 1, alsoAbove: 1.3 };

/** For every total that is too large by the amounts of a row below it, in every column alike. */
export function doubleCounted(network: Network, table: Table): Judgement[] {
  if (table.rows.length > LONGEST_FORM) return [];
  return brokenTotals(network).flatMap((brokenTotal) => {
    const total = table.rows.find(({ row }) => row === brokenTotal.row);
    if (!total) return [];
    const excess = excessOf(network, table, brokenTotal);
    return partsOf(table, total).flatMap((part) => {
      if (!matches(network, part, excess)) return [];
      const above = table.rows.filter(
        ({ row }) => row !== total.row && isAbove(row.code, row.key, total.row.code),
      );
      return [
        judge(network, without(network, table, [total], part, excess)) ?? [],
        above.length > 0
          ? (judge(network, without(network, table, [total, ...above], part, excess)) ?? [])
          : [],
      ].flat();
    });
  });
}

/** By column of the table: what the printed total has more than its parts; null where it agrees with them. */
function excessOf(network: Network, { columns }: Table, { lines }: BrokenTotal): (Scaled | null)[] {
  return columns.map(({ key }) => {
    const line = lines.get(key);
    return line === undefined ? null : network.differenceOf(line);
  });
}

function partsOf(table: Table, { row }: TableRow): readonly TableRow[] {
  return table.body.filter(
    (part) => part.row !== row && (row.code === null || (part.row.code?.startsWith(row.code) ?? false)),
  );
}

function isAbove(code: string | null, key: string, of: string | null): boolean {
  if (of === null) return false;
  return code === null ? key === '合计' : parentCode(of) === code || (of.startsWith(code) && of !== code);
}

/**
 * Every excess is the part's amount in that column, within rounding, and where there is none the part is blank. An amount
 * of a few last digits proves nothing: some row always holds it.
 */
function matches(network: Network, { cells }: TableRow, excess: readonly (Scaled | null)[]): boolean {
  let telling = false;
  const alike = cells.every((cell, index) => {
    if (cell === null) return true;
    const { middle, half } = network.valueOf(cell);
    const amount = excess[index] ?? null;
    if (amount === null) return middle === 0n;
    telling ||= absolute(amount) > TELLING * half;
    return absolute(amount - middle) <= 4n * half;
  });
  return alike && telling;
}

function without(
  network: Network,
  { columns }: Table,
  totals: readonly TableRow[],
  part: TableRow,
  excess: readonly (Scaled | null)[],
): Hypothesis {
  const values = new Map<CellId, Interval>();
  for (const { cells } of totals) {
    cells.forEach((cell, index) => {
      const amount = part.cells[index] ?? null;
      if (cell === null || amount === null || (excess[index] ?? null) === null) return;
      const value = network.valueOf(cell).middle - network.valueOf(amount).middle;
      values.set(cell, network.written(cell, value));
    });
  }
  const cells = [...values.keys()];
  const [first] = cells;
  const only = values.size === 1 && first !== undefined ? (values.get(first)?.middle ?? null) : null;
  return {
    kind: 'double-counted',
    price: totals.length > 1 ? PRICE.alsoAbove : PRICE.one,
    values,
    cells,
    subject: {
      kind: 'range',
      suggested: only,
      sentence: {
        id: 'causeDoubleCounted',
        values: {
          range: rangeOf(network, cells),
          label: totals[0]?.row.label ?? '',
          part: `${part.row.code ?? ''} ${part.row.label}`.trim(),
          cell: qualifiedA1(part.row.cell),
          columns: columns.length > 1 ? String(columns.length) : '',
        },
      },
    },
    remarks: [],
  };
}
