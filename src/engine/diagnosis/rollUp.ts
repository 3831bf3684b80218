/** Broken roll-ups: a printed total against the rows under it, in one column of one form. */
import type { FormRow } from '../forms/model';
import type { FormId } from '../report/report';
import type { LineId, Network } from './network';

export interface BrokenTotal {
  readonly form: FormId;
  readonly row: FormRow;
  /** Column key → the broken roll-up of that column. */
  readonly lines: ReadonlyMap<string, LineId>;
}

/** The totals that differ from the rows under them, with all columns in which they do. */
export function brokenTotals(network: Network): BrokenTotal[] {
  const totals = new Map<FormRow, BrokenTotal & { readonly lines: Map<string, LineId> }>();
  for (const line of network.failing) {
    const [head, ...others] = network.lines[line]?.judged.bound.left ?? [];
    const figure = head?.figure;
    if (!figure || others.length > 0 || !isRollUp(network, line)) continue;
    const total = totals.get(figure.row) ?? { form: figure.form, row: figure.row, lines: new Map() };
    totals.set(figure.row, total);
    total.lines.set(figure.column.key, line);
  }
  return [...totals.values()];
}

function isRollUp(network: Network, line: LineId): boolean {
  const { terms, relation } = network.lines[line] ?? { terms: [], relation: '≥' };
  const [first] = terms.map(({ cell }) => network.figures[cell]);
  if (!first || relation !== '=') return false;
  return terms.every(({ cell }) => {
    const figure = network.figures[cell];
    return figure?.form === first.form && figure.column.key === first.column.key;
  });
}
