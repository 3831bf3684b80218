/** A form in another money unit, its amounts divided or multiplied: exactly, or not at all. */
import { decimalsOf, halfUnit, toText } from '../amounts/scaled';
import { convert } from '../amounts/unit';
import type { Figure } from '../forms/model';
import type { Corrections, MoneyUnit } from '../report/report';
import { a1 } from '../workbook/reference';

/**
 * `own`: all figures of the form, which are in `from` and belong in `to`. `others`: figures of the other forms, whose
 * decimals it should print. Undefined where a figure of the form cannot be read.
 */
export function unitCorrections(
  own: readonly Figure[],
  others: readonly Figure[],
  from: MoneyUnit,
  to: MoneyUnit,
): Corrections | undefined {
  if (own.some(({ reading }) => reading.kind === 'unreadable')) return undefined;
  const amounts = own.flatMap(({ cell, reading }) =>
    reading.kind === 'amount' && reading.value !== 0n ? [{ cell, before: reading.value }] : [],
  );
  const wanted = usualDecimals(others);
  // Where zeros at the end are not printed, the figure with most digits tells what all were written with.
  const digits = amounts.reduce((most, { before }) => Math.max(most, decimalsOf(before)), 0);
  if (convert(halfUnit(digits), from, to) > halfUnit(wanted))
    return { cells: [], lost: [], withheld: 'coarser' };
  const cells = amounts.map(({ cell, before }) => ({ cell, before, after: convert(before, from, to) }));
  if (cells.some(({ after }) => decimalsOf(after) > wanted))
    return { cells: [], lost: [], withheld: 'finer' };
  return {
    cells: cells.map(({ cell, before, after }) => ({
      sheet: cell.sheet,
      cell: a1(cell),
      before: toText(before),
      after: toText(after),
    })),
    lost: [],
  };
}

/** The decimals that most amounts are printed with. */
function usualDecimals(figures: readonly Figure[]): number {
  const counts = new Map<number, number>();
  for (const { reading } of figures) {
    if (reading.kind === 'amount') counts.set(reading.decimals, (counts.get(reading.decimals) ?? 0) + 1);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [2, 0])[0];
}
