/** Queues what is typed into cells, and afterwards the question whether Excel took it that way. */
import { a1, areaA1, qualifiedA1 } from '../../../engine/workbook/reference';
import { HostFailure } from '../../host';
import { blocksOf, gridOf } from './blocks';
import { holds } from './contents';
import type { CellPlan } from './plan';
import type { SheetOf } from './sheetFinder';
import { rawCell } from './standing';

/** A handful of calls for each sheet: number formats first, so that what is typed is understood as meant. */
export function writeCells(plans: readonly CellPlan[], sheetOf: SheetOf): void {
  for (const block of blocksOf(plans)) {
    const range = sheetOf(block.sheet).getRange(areaA1(block.area));
    const formats = gridOf(block, ({ typing }) => typing.formatBefore);
    const values = gridOf(block, ({ typing }) => typing.value);
    const formulas = gridOf(block, ({ typing }) => typing.formula);
    const formatsAfter = gridOf(block, ({ typing }) => typing.formatAfter);
    if (formats) range.numberFormat = formats;
    if (values) range.values = values;
    if (formulas) range.formulas = formulas;
    if (formatsAfter) range.numberFormat = formatsAfter;
  }
}

/**
 * Asks for the same cells in the same round trip, so that a text that became a formula after all does not stay one.
 * @returns throws HostFailure, naming the first cell that does not hold what was written
 */
export function askWritten(plans: readonly CellPlan[], sheetOf: SheetOf): () => void {
  const asked = blocksOf(plans).map((block) => {
    const range = sheetOf(block.sheet).getRange(areaA1(block.area));
    range.load('values,formulas,numberFormat,valueTypes');
    return { block, range };
  });
  return () => {
    for (const { block, range } of asked) {
      for (const { cell, expected } of block.items) {
        const raw = rawCell(range, cell.row - block.area.top, cell.column - block.area.left);
        if (!holds(raw, expected)) {
          throw new HostFailure('unknown', `${a1(cell)} does not hold what was written`, qualifiedA1(cell));
        }
      }
    }
  };
}
