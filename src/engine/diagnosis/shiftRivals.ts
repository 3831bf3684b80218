/**
 * Whether a shift is the only one of its kind: blocks with other ends, by other distances, in other columns may explain
 * just as much and want other figures in the same cells. Then nothing tells what belongs there.
 */
import { absolute } from '../amounts/scaled';
import type { Moves } from './hypothesis';
import { isOff, type CellId, type LineId, type Network } from './network';
import { blockAt, movesOf, type Block } from './shiftedBlock';
import { FARTHEST } from './shiftStarts';
import type { Table } from './tables';

/** In longer tables only ends near those of the shift are tried. */
const LONGEST_TRIED = 40;
const NEAR = FARTHEST + 1;
/** Rows that the ends of a block in other columns may stand apart. */
const BESIDE = 2;
const FEWEST_LEFT = 1;
/** Where more blocks than this may explain as much, none is proven. */
const MOST_WEIGHED = 300;

interface Shift {
  readonly block: Block;
  readonly moves: Moves;
  /** Broken equations that it explains. */
  readonly fixed: readonly LineId[];
}

/**
 * The moves of a shift that explains these equations, where it is the only one: none of its cells stands in an equation
 * that it leaves broken, and what it lost left blanks behind.
 */
export function provenMoves(
  network: Network,
  table: Table,
  block: Block,
  fixed: readonly LineId[],
): Moves | null {
  const moves = movesOf(table, block);
  if (!moves || (!block.wrapped && !leavesBlanks(network, table, block))) return null;
  const explained = new Set(fixed);
  const isClosed = (line: LineId): boolean =>
    !network.isBroken(line) ||
    explained.has(line) ||
    termsOf(network, line).some(({ cell }) => moves.lost.has(cell));
  const closes = [...moves.sources.keys()].every((cell) => network.linesOf(cell).every(isClosed));
  // An equation with a lost figure in it tells nothing of the others: without one that closes, a row may be one too many.
  const isWitnessed = ([cell, source]: readonly [CellId, CellId]): boolean =>
    network.valueOf(cell).middle === network.valueOf(source).middle ||
    network.linesOf(cell).some((line) => explained.has(line));
  if (!block.wrapped && ![...moves.sources].every(isWitnessed)) return null;
  return closes && isOnlyShift(network, table, { block, moves, fixed }) ? moves : null;
}

/** Whether every other shift that explains the same puts the same figures into the cells that this one restores. */
function isOnlyShift(network: Network, table: Table, shift: Shift): boolean {
  const places = placesIn(table);
  const lines = [...shift.fixed].sort((a, b) => termsOf(network, a).length - termsOf(network, b).length);
  let weighed = 0;
  for (const block of otherBlocks(table, shift.block)) {
    if (!lines.every((line) => mayHold(network, table, places, block, line))) continue;
    if (!block.wrapped && !leavesBlanks(network, table, block)) continue;
    weighed += 1;
    if (weighed > MOST_WEIGHED || network.exhausted) return false;
    const restored = blockAt(network, table, block, FEWEST_LEFT);
    if (!restored || puts(network, restored.values, shift.moves)) continue;
    const { fixed, broken } = network.trial(restored);
    const closed = new Set(fixed);
    if (broken === 0 && lines.every((line) => closed.has(line))) return false;
  }
  return true;
}

/** Whether these values are what the moves put into their cells. */
function puts(network: Network, values: Parameters<Network['trial']>[0]['values'], moves: Moves): boolean {
  return [...moves.sources].every(
    ([cell, source]) => (values.get(cell) ?? network.valueOf(cell)).middle === network.valueOf(source).middle,
  );
}

function* otherBlocks({ body, filled }: Table, own: Block): Generator<Block> {
  const end = body.length - 1;
  const all = body.length <= LONGEST_TRIED;
  const [from, to] = all ? [0, end] : [Math.max(0, own.first - NEAR), Math.min(end, own.last + NEAR)];
  // Where a row is a sum of its columns, moving some of them up mends what moving the others down does.
  for (const columns of otherColumns(own.columns, filled)) {
    for (const by of [own.by, -own.by]) {
      for (let first = Math.max(0, own.first - BESIDE); first <= own.first + BESIDE; first += 1) {
        for (
          let last = Math.max(first + 1, own.last - BESIDE);
          last <= Math.min(end, own.last + BESIDE);
          last += 1
        )
          yield { ...own, columns, by, first, last };
      }
    }
  }
  for (let by = -FARTHEST; by <= FARTHEST; by += 1) {
    if (by === 0) continue;
    for (let first = from; first < to; first += 1) {
      if (!all && first > own.first + NEAR) break;
      for (let last = all ? first + 1 : Math.max(first + 1, own.last - NEAR); last <= to; last += 1) {
        yield { by, first, last, columns: own.columns, wrapped: true };
        yield { by, first, last, columns: own.columns, wrapped: false };
      }
    }
  }
}

/** Every other choice of the filled columns. */
function otherColumns(own: readonly number[], filled: readonly number[]): readonly (readonly number[])[] {
  const all = filled.reduce<readonly (readonly number[])[]>(
    (sets, column) => [...sets, ...sets.map((set) => [...set, column])],
    [[]],
  );
  return all.filter((set) => set.length > 0 && set.join() !== own.join());
}

interface PlaceInBody {
  readonly row: number;
  readonly column: number;
}

function placesIn({ body }: Table): ReadonlyMap<CellId, PlaceInBody> {
  return new Map(
    body.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => (cell === null ? [] : [[cell, { row, column }] as const])),
    ),
  );
}

function termsOf(network: Network, line: LineId): Network['lines'][number]['terms'] {
  return network.lines[line]?.terms ?? [];
}

/** Cheap: whether the equation would hold once the block is back, or has a lost figure in it. */
function mayHold(
  network: Network,
  { body }: Table,
  places: ReadonlyMap<CellId, PlaceInBody>,
  { first, last, by, columns, wrapped }: Block,
  line: LineId,
): boolean {
  const length = last - first + 1;
  let [difference, bound] = [network.differenceOf(line), network.boundOf(line)];
  for (const { cell, weight } of termsOf(network, line)) {
    const place = places.get(cell);
    if (!place || place.row < first || place.row > last || !columns.includes(place.column)) continue;
    const offset = place.row - first + by;
    if (!wrapped && (offset < 0 || offset >= length)) return true;
    const source = body[first + (((offset % length) + length) % length)]?.cells[place.column] ?? null;
    if (source === null) continue;
    const [there, here] = [network.valueOf(source), network.valueOf(cell)];
    difference += weight * (there.middle - here.middle);
    bound += absolute(weight) * (there.half - here.half);
  }
  return !isOff(network.lines[line]?.relation, difference, bound);
}

/** Whether nothing stands where a block that lost its tail stood before. */
function leavesBlanks(network: Network, { body }: Table, { first, last, by, columns }: Block): boolean {
  const rows = by > 0 ? body.slice(first, first + by) : body.slice(last + by + 1, last + 1);
  return rows.every(({ cells }) =>
    columns.every((column) => {
      const cell = cells[column] ?? null;
      return cell === null || network.valueOf(cell).middle === 0n;
    }),
  );
}
