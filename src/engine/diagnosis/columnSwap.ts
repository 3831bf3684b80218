/** Hypothesis: two columns of a form are exchanged, or one column stands in the wrong place and moved the others. */
import type { Interval } from '../amounts/interval';
import { rangeOf } from './cause';
import { judge, type Hypothesis, type Judgement, type Moves } from './hypothesis';
import { isOff, type CellId, type LineId, type Network } from './network';
import { LONGEST_FORM, type Table, type TableRow } from './tables';

const PRICE = { exchanged: 1.2, moved: 1.4 };
/** Exchanging columns for the sake of fewer rows than this is a matter of the rows (wrong-column). */
const FEWEST_ROWS = 2;
const FEWEST_FIXED = 2;

/** `order[to] = from`: which column of the sheet holds what belongs into a column of the form. */
type Order = readonly number[];

/** Every exchange of two filled columns, and every column taken out and put back elsewhere. */
export function columnSwaps(network: Network, table: Table): Judgement[] {
  const { filled } = table;
  if (table.rows.length > LONGEST_FORM) return [];
  const places = filled.length < 2 ? [] : table.columns.map((_, index) => index);
  const keys = places.length > 0 ? keysOf(network, table) : [];
  return orders(places, filled)
    .filter((order) => order.some((from, to) => from !== to && filled.includes(from)))
    .filter((order) => keys.filter((key) => holds(network, key, order)).length >= FEWEST_FIXED)
    .flatMap((order) => {
      const hypothesis = reordered(network, table, order);
      return hypothesis ? (judge(network, hypothesis) ?? []) : [];
    });
}

/** A broken equation with its figures of this table: row of cells, column, weight. */
interface Key {
  readonly line: LineId;
  readonly terms: readonly { readonly row: TableRow; readonly column: number; readonly weight: bigint }[];
}

function keysOf(network: Network, { rows }: Table): Key[] {
  const places = new Map(
    rows.flatMap((row) =>
      row.cells.flatMap((cell, column) => (cell === null ? [] : [[cell, { row, column }] as const])),
    ),
  );
  return [...network.failing].map((line) => ({
    line,
    terms: (network.lines[line]?.terms ?? []).flatMap(({ cell, weight }) => {
      const place = places.get(cell);
      return place ? [{ ...place, weight }] : [];
    }),
  }));
}

/** Whether the broken equation would hold; cheap, so that only orders that explain something are weighed in full. */
function holds(network: Network, { line, terms }: Key, order: Order): boolean {
  let difference = network.differenceOf(line);
  for (const { row, column, weight } of terms) {
    const [own, source] = [row.cells[column] ?? null, row.cells[order[column] ?? column] ?? null];
    if (own !== null && source !== null)
      difference += weight * (network.valueOf(source).middle - network.valueOf(own).middle);
  }
  return !isOff(network.lines[line]?.relation, difference, network.boundOf(line));
}

/** Blank columns are alike: orders that differ only in which of them goes where count once. */
function orders(places: readonly number[], filled: readonly number[]): Order[] {
  const found = new Map<string, Order>();
  const effect = (order: Order): string =>
    order.map((from) => (filled.includes(from) ? String(from) : '')).join();
  for (const from of places) {
    for (const to of places) {
      if (from === to) continue;
      const moved = places.filter((place) => place !== from);
      moved.splice(to, 0, from);
      if (!found.has(effect(moved))) found.set(effect(moved), moved);
      const swapped = places.map((place) => (place === from ? to : place === to ? from : place));
      found.set(effect(swapped), swapped);
    }
  }
  return [...found.values()];
}

function reordered(network: Network, { form, columns, rows }: Table, order: Order): Hypothesis | null {
  const values = new Map<CellId, Interval>();
  let moved = 0;
  for (const { cells } of rows) {
    let changes = false;
    order.forEach((from, to) => {
      const [target, source] = [cells[to] ?? null, cells[from] ?? null];
      if (target === null || source === null || from === to) return;
      const value = network.valueOf(source);
      if (value.middle === network.valueOf(target).middle) return;
      values.set(target, value);
      changes = true;
    });
    if (changes) moved += 1;
  }
  if (moved < FEWEST_ROWS) return null;
  const places = order.flatMap((from, to) => (from === to ? [] : [to]));
  const cells = rows.flatMap((row) => places.flatMap((place) => row.cells[place] ?? []));
  const exchanged = places.length === 2;
  const names = places.map((place) => columns[place]?.label ?? '').join('、');
  return {
    kind: 'column-swap',
    price: exchanged ? PRICE.exchanged : PRICE.moved,
    values,
    cells,
    subject: {
      kind: 'range',
      suggested: null,
      sentence: {
        id: exchanged ? 'causeColumnSwap' : 'causeColumnMoved',
        values: { form, range: rangeOf(network, cells), columns: names },
      },
    },
    remarks: [],
    moves: () => movesOf(rows, order),
  };
}

/** Null where a figure of these columns cannot be read, or nothing tells what it is. */
function movesOf(rows: readonly TableRow[], order: Order): Moves | null {
  const sources = new Map<CellId, CellId>();
  for (const { cells } of rows) {
    for (const [to, from] of order.entries()) {
      const [target, source] = [cells[to] ?? null, cells[from] ?? null];
      if (from === to) continue;
      if (target === null || source === null) return null;
      sources.set(target, source);
    }
  }
  return { sources, lost: new Set() };
}
