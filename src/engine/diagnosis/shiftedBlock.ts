/** A block of rows moved back to where it belongs, and the figures that were lost on the way solved for. */
import type { Interval } from '../amounts/interval';
import { absolute, type Scaled } from '../amounts/scaled';
import type { Moves } from './hypothesis';
import { NOTHING, type CellId, type LineId, type Network } from './network';
import type { Table } from './tables';

export interface Block {
  /** Rows of the table's body, both included. */
  readonly first: number;
  readonly last: number;
  /** Columns of the table that moved. */
  readonly columns: readonly number[];
  /** The right value of a row stands this many rows below it (negative: above). */
  readonly by: number;
  /** What fell off one end stands at the other. */
  readonly wrapped: boolean;
}

export interface Restored {
  readonly values: ReadonlyMap<CellId, Interval>;
  /** Lost figures that took an equation each, which then proves nothing; not those that follow from another. */
  readonly solved: number;
}

/** One row that moved is no block. */
const FEWEST = 2;

/** The values by position, and the cells whose value the shift has pushed out of the form. */
export function shiftedBack(
  network: Network,
  { body }: Table,
  { first, last, columns, by, wrapped }: Block,
): { readonly values: Map<CellId, Interval>; readonly lost: Set<CellId> } {
  const values = new Map<CellId, Interval>();
  const lost = new Set<CellId>();
  const length = last - first + 1;
  for (let row = first; row <= last; row += 1) {
    const offset = row - first + by;
    const inside = offset >= 0 && offset < length;
    const source = body[first + (((offset % length) + length) % length)];
    for (const column of columns) {
      const cell = body[row]?.cells[column] ?? null;
      if (cell === null) continue;
      const from = source?.cells[column] ?? null;
      if (!inside && !wrapped) lost.add(cell);
      else if (from !== null) {
        const value = network.valueOf(from);
        if (value.middle !== network.valueOf(cell).middle) values.set(cell, value);
      }
    }
  }
  return { values, lost };
}

/** Which cell holds what belongs into a cell of the block; null where a cell is none that equations know. */
export function movesOf({ body }: Table, { first, last, columns, by, wrapped }: Block): Moves | null {
  const sources = new Map<CellId, CellId>();
  const lost = new Set<CellId>();
  const length = last - first + 1;
  for (let row = first; row <= last; row += 1) {
    const offset = row - first + by;
    const inside = wrapped || (offset >= 0 && offset < length);
    for (const column of columns) {
      const cell = body[row]?.cells[column] ?? null;
      const from = body[first + (((offset % length) + length) % length)]?.cells[column] ?? null;
      if (cell === null || (inside && from === null)) return null;
      if (!inside) lost.add(cell);
      else if (from !== null) sources.set(cell, from);
    }
  }
  return { sources, lost };
}

/**
 * The block moved back, lost figures solved for. Null where fewer than two rows move, fewer than `fewest` figures change
 * (lost ones aside), or where a lost figure would have to be negative.
 */
export function blockAt(network: Network, table: Table, block: Block, fewest = FEWEST): Restored | null {
  const { values, lost } = shiftedBack(network, table, block);
  const rows = block.last - block.first + 1 - (block.wrapped ? 0 : Math.abs(block.by));
  if (values.size < fewest || rows < FEWEST) return null;
  // What stands in a lost figure's cell now is of no account.
  for (const cell of lost) values.set(cell, NOTHING);
  let solved = 0;
  const unknown = new Set(lost);
  for (;;) {
    const next = nextSolvable(network, unknown);
    if (!next) break;
    const value = network.required(next.line, next.cell, values);
    unknown.delete(next.cell);
    if (value === null) continue;
    if (absolute(value) <= network.boundOf(next.line)) continue;
    if (value < 0n) return null;
    values.set(next.cell, network.written(next.cell, value));
    // Lost beside another in a row whose identity holds now: what one of them was, the other was too.
    const { terms } = network.lines[next.line] ?? { terms: [] };
    const { row } = network.figures[next.cell] ?? {};
    const follows = terms.some(
      ({ cell }) => cell !== next.cell && lost.has(cell) && network.figures[cell]?.row === row,
    );
    if (!follows || network.isBroken(next.line)) solved += 1;
  }
  return { values, solved };
}

/**
 * The lost figure to solve for next, with the equation to solve it by: one with no other lost figure where there is one,
 * else any: of several figures lost from one sum the equations know only the total, and one takes it all, best one that
 * no inequality limits.
 */
function nextSolvable(network: Network, unknown: ReadonlySet<CellId>): Solvable | null {
  let best: Solvable | null = null;
  for (const cell of unknown) {
    const limits = network.linesOf(cell).filter((line) => network.lines[line]?.relation !== '=').length;
    for (const line of network.linesOf(cell)) {
      const { relation, terms } = network.lines[line] ?? { relation: '≥', terms: [] };
      if (relation !== '=') continue;
      const others = terms.filter((term) => term.cell !== cell && unknown.has(term.cell)).length;
      const [bound, isBroken] = [network.boundOf(line), network.isBroken(line)];
      const one = { cell, line, others, isBroken, bound, limits };
      if (!best || isSolvedBefore(one, best)) best = one;
    }
  }
  return best;
}

interface Solvable {
  readonly cell: CellId;
  readonly line: LineId;
  /** Other lost figures in the equation. */
  readonly others: number;
  readonly isBroken: boolean;
  readonly bound: Scaled;
  /** Inequalities that limit the figure. */
  readonly limits: number;
}

function isSolvedBefore(a: Solvable, b: Solvable): boolean {
  if (a.others !== b.others) return a.others < b.others;
  if (a.isBroken !== b.isBroken) return b.isBroken;
  return a.bound === b.bound ? a.limits < b.limits : a.bound < b.bound;
}
