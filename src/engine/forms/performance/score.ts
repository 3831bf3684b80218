/**
 * Reading the numbers of a self-evaluation form: scores, weights, amounts, rates. `98`, `98分` and `98 分` are one.
 */
import { printedNumber, readAmount } from '../../amounts/reading';
import { decimalsOf, type Scaled } from '../../amounts/scaled';
import type { Grid } from '../../workbook/grid';
import type { CellSnapshot } from '../../workbook/snapshot';
import type { Score } from '../performanceModel';
import { refTo, textOf } from './cells';

/** Finer digits than these are noise of a formula, not precision anyone wrote. */
const HELD_DECIMALS = 6;

/** The number in the cell itself: a score merged over several rows counts once, in its first. */
export function readScore(grid: Grid, row: number, column: number): Score {
  return scoreOf(grid.at(row, column), grid, row, column);
}

export function scoreOf(cell: CellSnapshot | undefined, grid: Grid, row: number, column: number): Score {
  const at = refTo(grid, row, column);
  const text = textOf(cell);
  if (!cell || printedNumber(text) === 'blank') return { cell: at, text: '', value: null };
  return { cell: at, text, value: valueOf(cell, text) };
}

function valueOf(cell: CellSnapshot, text: string): Scaled | null {
  if (cell.kind === 'text') return shownNumber(text)?.value ?? null;
  const reading = readAmount(cell);
  return reading.kind === 'amount' ? reading.value : null;
}

/** Nothing was filled in; an unreadable text is not blank. */
export function isBlank(score: Score): boolean {
  return score.text === '';
}

/** Decimals the number is written with: those shown, or those held where the cell holds more (at most six). */
export function writtenDecimals(score: Score): number {
  const held = score.value === null ? 0 : Math.min(HELD_DECIMALS, decimalsOf(score.value));
  return Math.max(held, shownNumber(score.text)?.decimals ?? 0);
}

function shownNumber(text: string): { readonly value: Scaled; readonly decimals: number } | null {
  const printed = printedNumber(text.replace(/分\s*$/, ''));
  return printed === 'blank' ? null : printed;
}
