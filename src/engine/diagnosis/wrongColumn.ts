/** Hypothesis: in one row two neighbouring figures stand in each other's column, or one stands in the next column. */
import type { Interval } from '../amounts/interval';
import { rangeOf } from './cause';
import { judge, type Hypothesis, type Judgement } from './hypothesis';
import type { CellId, Network } from './network';
import { suspectRows, type Table, type TableRow } from './tables';

const PRICE = 1;

/** For every row of a broken equation the pairs of its columns, exchanged. */
export function wrongColumns(network: Network, table: Table): Judgement[] {
  return suspectRows(network, table).flatMap((row) =>
    pairs(row).flatMap(([a, b]) => judge(network, exchanged(network, row, a, b)) ?? []),
  );
}

function pairs({ cells }: TableRow): [CellId, CellId][] {
  return cells.flatMap((a, i) =>
    cells.slice(i + 1).flatMap((b): [CellId, CellId][] => (a === null || b === null ? [] : [[a, b]])),
  );
}

function exchanged(network: Network, { row }: TableRow, a: CellId, b: CellId): Hypothesis {
  const values = new Map<CellId, Interval>([
    [a, network.valueOf(b)],
    [b, network.valueOf(a)],
  ]);
  const cells = network.valueOf(a).middle === 0n ? [b, a] : [a, b];
  const [from, to] = cells.map((cell) => network.figures[cell]?.column.label ?? '');
  return {
    kind: 'wrong-column',
    price: PRICE,
    values,
    cells,
    subject: {
      kind: 'range',
      suggested: null,
      sentence: {
        id: 'causeWrongColumn',
        values: {
          range: rangeOf(network, cells),
          label: `${row.code ?? ''} ${row.label}`.trim(),
          from: from ?? '',
          to: to ?? '',
        },
      },
    },
    remarks: [],
    moves: () => ({
      sources: new Map([
        [a, b],
        [b, a],
      ]),
      lost: new Set(),
    }),
  };
}
