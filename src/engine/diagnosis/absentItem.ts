/** Items that one form lists and another does not, and what equations say of them. */
import type { FormId } from '../report/report';
import type { LineId, Network } from './network';
import { listedParent, type CodedRow, type CodedRows } from './rows';

export interface Item {
  readonly code: string;
  /** A form and row that lists it. */
  readonly form: FormId;
  readonly listed: CodedRow;
  /** The code it would stand before; null at the end of the form. */
  readonly next: string | null;
}

/** By form, the items that only other forms list, by the row of the form they would roll up to. */
export type AbsentItems = ReadonlyMap<FormId, ReadonlyMap<string, readonly Item[]>>;

export function absentItems(forms: CodedRows): AbsentItems {
  const absent = new Map<FormId, Map<string, Item[]>>();
  for (const [form, rows] of forms) {
    const byParent = new Map<string, Item[]>();
    const codes = [...rows].flatMap(([key, { row }]) => (row.code === null ? [] : [key])).sort();
    for (const [other, listedThere] of forms) {
      if (other === form) continue;
      for (const [code, listed] of listedThere) {
        if (listed.row.code === null || rows.has(code)) continue;
        const parent = listedParent(rows, code);
        const items = byParent.get(parent) ?? [];
        items.push({ code, form: other, listed, next: firstAfter(codes, code) });
        byParent.set(parent, items);
      }
    }
    absent.set(form, byParent);
  }
  return absent;
}

/** The first of the sorted codes that is higher. */
function firstAfter(codes: readonly string[], code: string): string | null {
  let [low, high] = [0, codes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] ?? '') > code) high = middle;
    else low = middle + 1;
  }
  return codes[low] ?? null;
}

/** Checks that compare an item with one that the form of the second name may lack. */
const COMPARED_WITH: ReadonlyMap<string, FormId> = new Map([
  ['X-05', 'T3'],
  ['X-06', 'T5'],
  ['X-14b', 'T5'],
  ['X-17', 'T7'],
  ['X-18', 'T8'],
]);

/** A broken comparison with a form that lacks the item, and the column it compares. */
export type Comparison = readonly [line: LineId, column: string];

/** Broken comparisons of items with a form that lacks them, by `form/code`. */
export function comparisons(network: Network): ReadonlyMap<string, readonly Comparison[]> {
  const found = new Map<string, Comparison[]>();
  for (const line of network.failing) {
    const { finding, bound } = network.lines[line]?.judged ?? { finding: null, bound: null };
    const [check = '', item, column] = finding?.split('/') ?? [];
    const form = COMPARED_WITH.get(check);
    if (form === undefined || item === undefined) continue;
    if (!bound?.right.some(({ figure }) => figure === null)) continue;
    const key = `${form}/${item}`;
    found.set(key, [...(found.get(key) ?? []), [line, column ?? 'c1']]);
  }
  return found;
}
