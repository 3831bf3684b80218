/**
 * Every block of a short column that a shift could have moved, sieved by one broken equation: the one with the fewest
 * figures in the column is cheap to ask, and only blocks it agrees to are weighed in full.
 */
import { absolute } from '../amounts/scaled';
import type { LineId, Network } from './network';
import type { Block } from './shiftedBlock';
import { FARTHEST } from './shiftStarts';
import type { Table } from './tables';

/** An equation with more figures in the column than this holds for too many blocks by chance, or none. */
const MOST_KEYS = 3;

interface Key {
  readonly line: LineId;
  readonly rows: readonly { readonly row: number; readonly weight: bigint }[];
}

/** The blocks of a one-column table after whose return the key equation would hold. */
export function keyedBlocks(network: Network, table: Table): Block[] {
  const key = keyOf(network, table);
  const blocks: Block[] = [];
  if (!key) return blocks;
  const end = table.body.length - 1;
  const firstKey = Math.min(...key.rows.map(({ row }) => row));
  const lastKey = Math.max(...key.rows.map(({ row }) => row));
  for (let by = -FARTHEST; by <= FARTHEST; by += 1) {
    if (by === 0) continue;
    for (let first = 0; first <= lastKey; first += 1) {
      for (let last = Math.max(firstKey, first + 1); last <= end; last += 1) {
        for (const wrapped of [true, false]) {
          const block = { by, first, last, wrapped, columns: [0] };
          if (holds(network, table, key, block)) blocks.push(block);
        }
      }
    }
  }
  return blocks;
}

function keyOf(network: Network, { columns, body }: Table): Key | null {
  if (columns.length !== 1) return null;
  const rowOf = new Map(body.map(({ cells }, row) => [cells[0] ?? -1, row]));
  let best: Key | null = null;
  for (const line of network.failing) {
    const { terms, relation } = network.lines[line] ?? { terms: [], relation: '≥' };
    const rows = terms.flatMap(({ cell, weight }) => {
      const row = rowOf.get(cell);
      return row === undefined ? [] : [{ row, weight }];
    });
    if (relation !== '=' || rows.length === 0 || rows.length > MOST_KEYS) continue;
    if (!best || rows.length < best.rows.length) best = { line, rows };
  }
  return best;
}

function holds(network: Network, { body }: Table, { line, rows }: Key, block: Block): boolean {
  const { first, last, by, wrapped } = block;
  const length = last - first + 1;
  let difference = network.differenceOf(line);
  let moved = false;
  for (const { row, weight } of rows) {
    if (row < first || row > last) continue;
    const offset = row - first + by;
    const inside = offset >= 0 && offset < length;
    // A key figure that was lost can be whatever the equation asks.
    if (!inside && !wrapped) return true;
    const source = body[first + (((offset % length) + length) % length)]?.cells[0] ?? null;
    const own = body[row]?.cells[0] ?? null;
    if (source === null || own === null) continue;
    difference += weight * (network.valueOf(source).middle - network.valueOf(own).middle);
    moved = true;
  }
  return moved && absolute(difference) <= network.boundOf(line);
}
