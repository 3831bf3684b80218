/** Where a shift may lie: rows whose right value, as other figures tell it, stands k rows away. */
import { absolute, type Scaled } from '../amounts/scaled';
import type { CellId, Network } from './network';
import type { CodedRows } from './rows';
import type { Block } from './shiftedBlock';
import { isSuspect, LONGEST_FORM, suspectRows, type Table } from './tables';

/** Rows up or down that amounts are looked for. */
export const FARTHEST = 5;
const MOST_STARTS = 8;
/** Rows farther apart than this were not moved by one slip. */
const LONGEST_BLOCK = 500;
/** Beyond this many rows a figure is not looked for from one end of a block to the other. */
const LONGEST_WRAPPED = 200;
/** A broken equation asks for the value; another form merely lists it under the same code. */
const WEIGHT = { asked: 1, listed: 0.5 };

export interface ShiftStart {
  /** The right value stands this many rows below (negative: above). */
  readonly by: number;
  readonly columns: readonly number[];
  readonly first: number;
  readonly last: number;
  /** The row with the most that points this way. */
  readonly surest: number;
}

interface Pointer {
  readonly column: number;
  readonly row: number;
  readonly weight: number;
}

/** The most promising first: by distance the columns that point there, each alone, all of them, and all that are filled. */
export function shiftStarts(network: Network, table: Table, forms: CodedRows): ShiftStart[] {
  const { filled } = table;
  const pointers = new Map<number, Pointer[]>();
  for (const row of rowsToAsk(network, table)) {
    for (const column of filled) {
      for (const [by, weight] of distances(network, table, forms, column, row)) {
        const list = pointers.get(by) ?? [];
        list.push({ column, row, weight });
        pointers.set(by, list);
      }
    }
  }
  return [...pointers]
    .flatMap(([by, list]) => {
      const pointing = [...new Set(list.map(({ column }) => column))].sort((a, b) => a - b);
      const sets = new Map([pointing, filled, ...pointing.map((c) => [c])].map((set) => [set.join(), set]));
      return [...sets.values()].map((columns) => startOf(by, columns, list));
    })
    .filter(({ first, last }) => last - first <= LONGEST_BLOCK)
    .sort((a, b) => b.weight - a.weight || Math.abs(a.by) - Math.abs(b.by))
    .slice(0, MOST_STARTS);
}

/**
 * Wrapped blocks told by a figure that went from one end to the other: the value asked of a row stands far away, beyond
 * the reach of a shift, so the block is as long as that distance and the shift together.
 */
export function wrappedBlocks(network: Network, table: Table): Block[] {
  const rows = table.body.length;
  if (rows > LONGEST_WRAPPED) return [];
  return table.filled
    .flatMap((column) =>
      table.body.flatMap(({ cells }, row) => {
        const cell = cells[column] ?? null;
        if (cell === null || !isSuspect(network, cell)) return [];
        return [...farAway(network, table, column, cell)].flatMap((at) =>
          blocksBetween(row, at).map((block) => ({ ...block, columns: [column], wrapped: true })),
        );
      }),
    )
    .filter(({ first, last }) => first >= 0 && last < rows);
}

/** The rows out of reach that hold a value asked of the cell. */
function farAway(network: Network, { body }: Table, column: number, cell: CellId): Set<number> {
  const rows = new Set<number>();
  const own = body.findIndex(({ cells }) => cells[column] === cell);
  for (const line of network.linesOf(cell)) {
    const asked = network.failing.has(line) ? network.required(line, cell) : null;
    const bound = network.boundOf(line);
    if (asked === null || absolute(asked) <= bound) continue;
    body.forEach(({ cells }, row) => {
      const other = cells[column] ?? null;
      if (other === null || Math.abs(row - own) <= FARTHEST) return;
      if (absolute(network.valueOf(other).middle - asked) <= bound) rows.add(row);
    });
  }
  return rows;
}

/** The blocks of a wrapped shift by one to five rows that bring the figure at `at` back to `row`. */
function blocksBetween(row: number, at: number): Pick<Block, 'by' | 'first' | 'last'>[] {
  const blocks: Pick<Block, 'by' | 'first' | 'last'>[] = [];
  const distance = Math.abs(at - row);
  for (let by = 1; by <= FARTHEST; by += 1) {
    for (let inside = 0; inside < by; inside += 1) {
      const length = distance + by;
      blocks.push(
        at > row
          ? { by: -by, first: row - inside, last: row - inside + length - 1 }
          : { by, first: row + inside - length + 1, last: row + inside },
      );
    }
  }
  return blocks;
}

function startOf(
  by: number,
  columns: readonly number[],
  list: readonly Pointer[],
): ShiftStart & { readonly weight: number } {
  const own = list.filter(({ column }) => columns.includes(column));
  const rows = own.map(({ row }) => row);
  const surest = own.reduce((best, one) => (one.weight > best.weight ? one : best)).row;
  const silent = columns.filter((column) => !own.some((one) => one.column === column)).length;
  const weight = own.reduce((sum, one) => sum + one.weight, 0) - 0.1 * silent;
  return { by, columns, first: Math.min(...rows), last: Math.max(...rows), surest, weight };
}

/** All rows of the body; of a list longer than any form those that broken equations speak of. */
function rowsToAsk(network: Network, table: Table): number[] {
  if (table.body.length <= LONGEST_FORM) return table.body.map((_, row) => row);
  const suspects = new Set(suspectRows(network, table));
  return table.body.flatMap((row, index) => (suspects.has(row) ? [index] : []));
}

/** How far away, within reach, values stand that this cell should hold: distance → how much says so. */
function distances(
  network: Network,
  { form, body }: Table,
  forms: CodedRows,
  column: number,
  row: number,
): Map<number, number> {
  const found = new Map<number, number>();
  const cell = body[row]?.cells[column] ?? null;
  const own = cell === null ? 0n : network.valueOf(cell).middle;
  if (cell === null) return found;
  const look = (value: Scaled, bound: Scaled, weight: number): void => {
    for (let by = -FARTHEST; by <= FARTHEST; by += 1) {
      const other = body[row + by]?.cells[column] ?? null;
      if (by === 0 || other === null) continue;
      if (absolute(network.valueOf(other).middle - value) <= bound)
        found.set(by, (found.get(by) ?? 0) + weight);
    }
  };
  if (isSuspect(network, cell)) {
    for (const line of network.linesOf(cell)) {
      const asked = network.failing.has(line) ? network.required(line, cell) : null;
      if (asked !== null && asked !== own) look(asked, network.boundOf(line), WEIGHT.asked);
    }
  }
  if (body.length > LONGEST_FORM) return found;
  const code = body[row]?.row.code ?? '';
  for (const value of listedElsewhere(network, forms, form, code)) {
    if (value !== 0n && value !== own) look(value, 0n, WEIGHT.listed);
  }
  return found;
}

/** The different amounts that other forms list under the code. */
function listedElsewhere(network: Network, forms: CodedRows, form: string, code: string): Set<Scaled> {
  const cells: CellId[] = [...forms].flatMap(([other, rows]) =>
    other === form ? [] : [...(rows.get(code)?.cells.values() ?? [])],
  );
  return new Set(cells.map((cell) => network.valueOf(cell).middle));
}
