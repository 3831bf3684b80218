/**
 * Hypothesis: a row is missing. The total above it is too large by the amounts of one item, in every column, and another
 * form lists such an item.
 */
import { absolute, type Scaled } from '../amounts/scaled';
import type { FormId } from '../report/report';
import { a1, qualifiedA1 } from '../workbook/reference';
import { judge, type Hypothesis, type Judgement } from './hypothesis';
import type { FormRow } from '../forms/model';
import type { CellId, LineId, Network } from './network';
import { comparisons, type AbsentItems, type Comparison, type Item } from './absentItem';
import { brokenTotals, type BrokenTotal } from './rollUp';
import { rowName, type CodedRow, type CodedRows } from './rows';
import type { RowFindings } from './rowFindings';
import type { SentenceId } from '../report/sentence';

const PRICE = 1;

export function missingRows(
  network: Network,
  forms: CodedRows,
  absent: AbsentItems,
  findings: RowFindings,
): Judgement[] {
  const compared = comparisons(network);
  return brokenTotals(network).flatMap((total) => {
    const rows = forms.get(total.form);
    const items = absent.get(total.form)?.get(total.row.key) ?? [];
    const hypothesis = rows && likeliestItem(network, { ...total, rows, items, compared, findings });
    return hypothesis ? (judge(network, hypothesis) ?? []) : [];
  });
}

interface Gap extends BrokenTotal {
  /** The rows that the form lists. */
  readonly rows: ReadonlyMap<string, CodedRow>;
  /** The items that only other forms list and that would roll up to this total. */
  readonly items: readonly Item[];
  readonly compared: ReadonlyMap<string, readonly Comparison[]>;
  readonly findings: RowFindings;
}

/** The item that fits best of those only other forms list; where several fit alike, the row without its code. */
function likeliestItem(network: Network, gap: Gap): Hypothesis | null {
  const fitting = gap.items
    .flatMap((item) => {
      const known = knownColumns(network, item, gap);
      return known === null
        ? []
        : [{ item, weight: known + gap.findings.unlisted(gap.form, item.code).length }];
    })
    .sort((a, b) => b.weight - a.weight);
  const [best] = fitting;
  if (!best) return null;
  const rivals = fitting.filter(({ item, weight }) => weight === best.weight && item.code !== best.item.code);
  const known = knownColumns(network, best.item, gap) ?? 0;
  // Where nothing can be compared, the amounts must at least be a row: none negative, its own identity closed.
  const closed = closedIdentities(network, gap.row, gap.lines);
  if (known === 0 && closed === null) return null;
  const free = gap.lines.size - Math.max(known, closed ?? 0);
  return missingItem(network, rivals.length > 0 ? null : best.item, gap, free);
}

/** In how many columns the item's amounts elsewhere are what the total has too much; null where they cannot be. */
function knownColumns(network: Network, { form: other, listed }: Item, { form, lines }: Gap): number | null {
  let known = 0;
  for (const [column, line] of lines) {
    const excess = network.differenceOf(line);
    const there = listed.cells.get(comparable(form, other, column) ?? '');
    if (there === undefined) continue;
    const { middle, half } = network.valueOf(there);
    const bound = network.boundOf(line) + half;
    if (absolute(middle - excess) <= bound) known += 1;
    else if (form === 'T3' && other === 'T5' && middle > excess + bound) return null;
    else if (form === 'T5' && other === 'T3' && excess > middle + bound) return null;
  }
  return known;
}

/** `item` null: a row is missing, but nothing says which. */
function missingItem(network: Network, item: Item | null, gap: Gap, free: number): Hypothesis {
  const { form, row, lines, rows, compared, findings } = gap;
  const code = item?.code ?? '';
  const added = new Map<LineId, Scaled>();
  for (const line of lines.values()) added.set(line, -network.differenceOf(line));
  for (const [line, column] of (item && compared.get(`${form}/${code}`)) ?? []) {
    const excess = lines.get(column);
    added.set(line, -network.differenceOf(excess ?? line));
  }
  const repeated = findings.repeated(form);
  const next = item?.next ?? null;
  const place = ((next !== null && rows.get(next)?.row) || row).cell;
  const label = item ? rowName(item.listed.row) : rowName(row);
  const sentence: SentenceId = repeated.length > 0 ? 'causeReplacedRow' : 'causeMissingRow';
  return {
    // Where another row stands twice, the copy has taken the place of the missing one.
    kind: repeated.length > 0 ? 'duplicate-row' : 'missing-row',
    price: PRICE + free,
    values: new Map(),
    added,
    cells: [],
    subject: {
      kind: 'row',
      sentence: {
        id: item ? sentence : 'causeMissingSomeRow',
        values: {
          sheet: place.sheet,
          cell: qualifiedA1(place),
          label,
          other: item ? qualifiedA1(item.listed.row.cell) : '',
          repeated: repeated.map((finding) => finding.label).join('、'),
        },
      },
      place: { form, sheet: place.sheet, cell: a1(place), label },
    },
    remarks: [...(item ? repeated : []), ...findings.unlisted(form, code)].map(({ id }) => id),
  };
}

/**
 * In how many identities of a row the amounts that a total has too much hang together; null where they cannot be the
 * amounts of one row: one negative, an identity open.
 */
function closedIdentities(
  network: Network,
  total: FormRow,
  excess: ReadonlyMap<string, LineId>,
): number | null {
  const amounts = new Map<CellId, Scaled>();
  for (const line of excess.values()) {
    const [head] = network.lines[line]?.terms ?? [];
    if (!head || network.differenceOf(line) < 0n) return null;
    amounts.set(head.cell, network.differenceOf(line));
  }
  let closed = 0;
  for (const line of new Set([...amounts.keys()].flatMap((cell) => network.linesOf(cell)))) {
    const { terms, relation } = network.lines[line] ?? { terms: [], relation: '≥' };
    if (relation !== '=' || terms.some(({ cell }) => network.figures[cell]?.row !== total)) continue;
    const sum = terms.reduce((rest, { cell, weight }) => rest + weight * (amounts.get(cell) ?? 0n), 0n);
    if (absolute(sum) > 2n * network.boundOf(line)) return null;
    closed += 1;
  }
  return Math.min(closed, excess.size - 1);
}

/** The column of the other form that holds the same amounts; null where none does. */
function comparable(form: FormId, other: FormId, column: string): string | null {
  const spending: readonly FormId[] = ['T3', 'T5'];
  if (spending.includes(form) && spending.includes(other)) return column;
  // What was received for an item is, without carry-over, what was spent on it.
  if (form === 'T2' && other === 'T3' && (column === 'c1' || column === 'c2')) return 'c1';
  return form === 'T3' && other === 'T2' && column === 'c1' ? 'c1' : null;
}
