/**
 * A block of a short column (表6) that moved and lost what fell off its end. Little speaks of one column: its few equations
 * are mostly used up by the lost figures, so that several distances can explain the same. All of them are tried, and a
 * workbook nobody could decide is told with all it may be (docs/diagnosis.md).
 */
import type { Figure } from '../forms/model';
import type { CellId, LineId, Network } from './network';
import { blockAt, type Block, type Restored } from './shiftedBlock';
import { FARTHEST } from './shiftStarts';
import { openLines, type Table } from './tables';

const LONGEST_COLUMN = 40;
/** With fewer broken equations anything may be wrong. */
const FEWEST_FIXED = 2;
/** One figure may be all that is left of a block that lost others; but one cell that was lost is no block. */
const FEWEST_LEFT = 1;
const FEWEST_CHANGED = 3;

export interface LostTail {
  readonly block: Block;
  readonly restored: Restored;
  readonly fixed: readonly LineId[];
  /** Broken equations that hold then, beyond those used up to solve for lost figures. */
  readonly support: number;
  /** Blank cells that it leaves unexplained (`oddBlanks`). */
  readonly odd: number;
}

export function isShortColumn({ columns, body }: Table): boolean {
  return columns.length === 1 && body.length <= LONGEST_COLUMN;
}

/**
 * For every distance the block that says most: all that is broken in the column holds then and nothing breaks, and where
 * the block stood before there is nothing now. The likeliest first: what most equations confirm, then what explains the
 * blank cells, then the nearest.
 */
export function lostTails(network: Network, table: Table): LostTail[] {
  const open = openLines(network, table);
  if (!isShortColumn(table) || open.size < FEWEST_FIXED) return [];
  const blank = blankRows(network, table);
  const found: LostTail[] = [];
  for (let by = -FARTHEST; by <= FARTHEST; by += 1) {
    let best: LostTail | null = null;
    for (const block of blocksBy(by, blank)) {
      const tail = weigh(network, table, block, open, blank);
      if (tail && (best === null || compare(tail, best) < 0)) best = tail;
    }
    if (best) found.push(best);
  }
  return found.sort(compare);
}

/** Blocks that left nothing behind where they stood. */
function* blocksBy(by: number, blank: readonly boolean[]): Generator<Block> {
  const distance = Math.abs(by);
  if (distance === 0) return;
  for (let first = 0; first < blank.length; first += 1) {
    for (let last = first + distance + 1; last < blank.length; last += 1) {
      const left = by > 0 ? blank.slice(first, first + distance) : blank.slice(last - distance + 1, last + 1);
      if (left.every(Boolean)) yield { by, first, last, columns: [0], wrapped: false };
    }
  }
}

function weigh(
  network: Network,
  table: Table,
  block: Block,
  open: ReadonlySet<LineId>,
  blank: readonly boolean[],
): LostTail | null {
  const restored = network.exhausted ? null : blockAt(network, table, block, FEWEST_LEFT);
  if (!restored || changedBy(network, restored) < FEWEST_CHANGED || hasNegative(restored)) return null;
  const { fixed, broken } = network.trial(restored);
  const closed = fixed.filter((line) => open.has(line)).length;
  if (broken > 0 || closed < open.size) return null;
  const odd = oddIn(blank, table, network, block);
  return { block, restored, fixed, support: Math.max(0, fixed.length - restored.solved), odd };
}

function changedBy(network: Network, { values }: Restored): number {
  return [...values].filter(([cell, { middle }]) => middle !== network.valueOf(cell).middle).length;
}

/** A figure below zero is a slip of its own: nothing tells that it moved. */
function hasNegative({ values }: Restored): boolean {
  return [...values.values()].some(({ middle }) => middle < 0n);
}

/**
 * Blank cells that remain once the block is back, in a column that prints its zeros: nobody left those out. 0 for a column
 * that leaves zeros blank; null for the block: as the column stands now.
 */
export function oddBlanks(network: Network, table: Table, block: Block | null): number {
  return oddIn(blankRows(network, table), table, network, block);
}

function oddIn(blank: readonly boolean[], { body }: Table, network: Network, block: Block | null): number {
  const printsZeros = body.some(({ cells: [cell = null] }) => cell !== null && isPrintedZero(network, cell));
  if (!printsZeros) return 0;
  return blank.filter((own, row) => {
    if (!block || row < block.first || row > block.last) return own;
    const source = row + block.by;
    return source >= block.first && source <= block.last && blank[source] === true;
  }).length;
}

function blankRows(network: Network, { body }: Table): boolean[] {
  return body.map(({ cells: [cell = null] }) => cell !== null && readingOf(network, cell)?.kind === 'blank');
}

function isPrintedZero(network: Network, cell: CellId): boolean {
  const reading = readingOf(network, cell);
  return reading?.kind === 'amount' && reading.value === 0n;
}

function readingOf(network: Network, cell: CellId): Figure['reading'] | undefined {
  return network.figures[cell]?.reading;
}

function compare(a: LostTail, b: LostTail): number {
  return (
    b.support - a.support ||
    a.odd - b.odd ||
    Math.abs(a.block.by) - Math.abs(b.block.by) ||
    a.block.last - a.block.first - (b.block.last - b.block.first)
  );
}
