/** Hypothesis: a row stands twice; where the totals above counted both, they are too large by it. */
import type { Interval } from '../amounts/interval';
import { absolute } from '../amounts/scaled';
import type { Finding } from '../report/report';
import { judge, type Hypothesis, type Judgement } from './hypothesis';
import type { CellId, Network } from './network';
import { listedParent, rowName, type CodedRow, type CodedRows } from './rows';

const PRICE = 0.5;

export function duplicateRows(network: Network, forms: CodedRows, findings: readonly Finding[]): Judgement[] {
  return findings.flatMap((finding) => {
    if (finding.sentence.id !== 'duplicateCode' || finding.form === null) return [];
    const rows = forms.get(finding.form);
    const twice = rows?.get(finding.sentence.values['code'] ?? '');
    if (!rows || !twice) return judge(network, hypothesis(finding, finding.label, new Map())) ?? [];
    const variants = [[], ...totalsAbove(rows, twice)];
    return variants.flatMap(
      (totals) =>
        judge(network, hypothesis(finding, rowName(twice.row), without(network, totals, twice))) ?? [],
    );
  });
}

/** The totals that may have counted the row twice: only the one above it, or all up to 合计. */
function totalsAbove(rows: ReadonlyMap<string, CodedRow>, { row }: CodedRow): CodedRow[][] {
  const chain: CodedRow[] = [];
  for (let key = row.key; row.code !== null;) {
    key = listedParent(rows, key);
    const total = rows.get(key);
    if (total) chain.push(total);
    if (!total || total.row.code === null) break;
  }
  return chain.map((_, index) => chain.slice(0, index + 1));
}

function without(network: Network, totals: readonly CodedRow[], twice: CodedRow): Map<CellId, Interval> {
  const values = new Map<CellId, Interval>();
  for (const { cells } of totals) {
    for (const [column, cell] of cells) {
      const amount = network.valueOf(twice.cells.get(column) ?? -1).middle;
      const value = network.valueOf(cell).middle - amount;
      if (absolute(amount) > 0n) values.set(cell, network.written(cell, value));
    }
  }
  return values;
}

function hypothesis(
  { id, form, sheet, cell, sentence }: Finding,
  label: string,
  values: Map<CellId, Interval>,
): Hypothesis {
  return {
    kind: 'duplicate-row',
    price: PRICE,
    values,
    cells: [],
    subject: {
      kind: 'row',
      sentence: {
        id: 'causeDuplicateRow',
        values: { cell: sentence.values['cell'] ?? '', label, other: sentence.values['other'] ?? '' },
      },
      place: { form, sheet, cell, label },
    },
    remarks: [id],
  };
}
