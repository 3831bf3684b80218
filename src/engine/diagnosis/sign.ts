/** Hypothesis: a whole row was entered with the opposite sign. A single figure with it is a slip of one cell. */
import { signed } from '../amounts/interval';
import { rangeOf } from './cause';
import { judge, type Judgement } from './hypothesis';
import type { Network } from './network';
import { suspectRows, type Table } from './tables';

const PRICE = 1;

/** For every row of a broken equation with several negative figures: these figures positive. */
export function signs(network: Network, table: Table): Judgement[] {
  return suspectRows(network, table).flatMap(({ row, cells }) => {
    const negative = cells
      .filter((cell) => cell !== null)
      .filter((cell) => network.valueOf(cell).middle < 0n);
    if (negative.length < 2) return [];
    const sentence = {
      id: 'causeSign' as const,
      values: { range: rangeOf(network, negative), label: `${row.code ?? ''} ${row.label}`.trim() },
    };
    const values = new Map(negative.map((cell) => [cell, signed(-1, network.valueOf(cell))]));
    const subject = { kind: 'range' as const, sentence, suggested: null };
    return (
      judge(network, { kind: 'sign', price: PRICE, values, cells: negative, subject, remarks: [] }) ?? []
    );
  });
}
