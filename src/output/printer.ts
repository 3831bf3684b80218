/** How a run over many workbooks is printed piece by piece, so that a province of workbooks never stands in memory. */
import type { CheckedWorkbook, CheckResults, FailedWorkbook } from './results';

/**
 * Pieces in the order of the workbooks. `head` belongs in front of all of them, `tail` behind; both are asked for once.
 * A printer remembers what it has been given and is used for one run.
 */
export interface Printer {
  /** The head says something of every workbook: it is asked for when all of them are known. */
  readonly headLast?: true;
  head(): string;
  workbook(checked: CheckedWorkbook): string;
  failed(failed: FailedWorkbook): string;
  tail(): string;
}

/** The whole document of results that are there already. */
export function printed(printer: Printer, { workbooks, failed }: CheckResults): string {
  const first = printer.headLast ? null : printer.head();
  const pieces = [
    ...workbooks.map((workbook) => printer.workbook(workbook)),
    ...failed.map((one) => printer.failed(one)),
  ];
  return [first ?? printer.head(), ...pieces, printer.tail()].join('');
}
