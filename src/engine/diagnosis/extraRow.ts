/** Hypothesis: a row that does not belong into the form: without its amounts everything closes. */
import { rangeOf } from './cause';
import { judge, type Judgement } from './hypothesis';
import { NOTHING, type Network } from './network';
import type { RowFindings } from './rowFindings';
import { rowName, type CodedRows } from './rows';
import { suspectRows, type Table } from './tables';

const PRICE = 1;

/** For every row of a broken equation under which nothing is listed: the row blank. */
export function extraRows(
  network: Network,
  tables: readonly Table[],
  forms: CodedRows,
  findings: RowFindings,
): Judgement[] {
  return tables.flatMap((table) =>
    suspectRows(network, table).flatMap(({ row, cells }) => {
      const { form } = table;
      if (!forms.get(form)?.get(row.key)?.isLeaf) return [];
      const filled = cells
        .filter((cell) => cell !== null)
        .filter((cell) => network.valueOf(cell).middle !== 0n);
      // One figure alone where a blank belongs is a wrong cell.
      if (filled.length < 2) return [];
      const sentence = {
        id: 'causeExtraRow' as const,
        values: { range: rangeOf(network, filled), label: rowName(row) },
      };
      return (
        judge(network, {
          kind: 'extra-row',
          price: PRICE,
          values: new Map(filled.map((cell) => [cell, NOTHING])),
          cells: filled,
          subject: { kind: 'range', sentence, suggested: null },
          // The same row is missed in 表3.
          remarks: [`X-14/${form}/${row.key}`].filter((id) => findings.has(id)),
        }) ?? []
      );
    }),
  );
}
