/**
 * Totals among the rows. A row is one where others are the same but say more: a longer code, an economic code, a kind or
 * a fund that it leaves open. Each must be the sum of those; then it is passed over, for its parts are there.
 */
import { toText, ZERO, type Scaled } from '../../amounts/scaled';
import { sentence } from '../sentence';
import type { SourceProblem } from '../source';
import { DIMENSIONS, keyOfRow, type Dimensions, type ListRow } from './row';

export interface Sifted {
  /** The rows that count. */
  readonly items: readonly ListRow[];
  readonly totals: readonly ListRow[];
  /** Totals that are not the sum of their parts. */
  readonly problems: readonly SourceProblem[];
}

/** All rows of one table. */
export function sift(rows: readonly ListRow[]): Sifted {
  const coarser = coarserKeys(rows);
  const present = new Set(rows.map(keyOfRow));
  const isTotal = new Set<string>();
  for (const row of rows) {
    if (row.isLabelled) continue;
    for (const key of coarser(row)) if (present.has(key)) isTotal.add(key);
  }
  const items = rows.filter((row) => !row.isLabelled && !isTotal.has(keyOfRow(row)));
  const sums = new Map<string, Scaled>();
  for (const row of items) {
    for (const key of coarser(row)) if (present.has(key)) sums.set(key, (sums.get(key) ?? ZERO) + row.value);
  }
  const totals = rows.filter((row) => row.isLabelled || isTotal.has(keyOfRow(row)));
  const problems = totals.flatMap((row): SourceProblem[] => {
    const exact = sums.get(keyOfRow(row));
    const near = row.isLabelled ? sumsAround(rows, items, row) : [];
    if (exact === row.value || near.includes(row.value)) return [];
    const expected = exact ?? near[0] ?? ZERO;
    const values = {
      printed: toText(row.value),
      expected: toText(expected),
      difference: toText(row.value - expected),
    };
    return [{ place: row.place, content: row.content, reason: sentence('totalDiffers', values) }];
  });
  return { items, totals, problems };
}

/** The keys under which a total over the row could stand, its own left out; only what occurs in the table. */
function coarserKeys(rows: readonly ListRow[]): (row: ListRow) => readonly string[] {
  const lengths = (dimension: 'code' | 'economic'): readonly number[] => [
    ...new Set(rows.map((row) => row[dimension].length)),
  ];
  const prefixes = { code: lengths('code'), economic: lengths('economic') };
  const isOpen = new Map(DIMENSIONS.map((name) => [name, rows.some((row) => row[name] === '')]));
  const choices = (row: Dimensions, name: keyof Dimensions): readonly string[] => {
    const own = row[name];
    if (name !== 'code' && name !== 'economic') return own !== '' && isOpen.get(name) ? [own, ''] : [own];
    return [
      own,
      ...prefixes[name].filter((length) => length < own.length).map((length) => own.slice(0, length)),
    ];
  };
  return (row) => {
    const own = keyOfRow(row);
    let keys: readonly string[] = [''];
    for (const [index, name] of DIMENSIONS.entries()) {
      const parts = choices(row, name);
      keys = keys.flatMap((key) => parts.map((part) => (index === 0 ? part : `${key}\u0001${part}`)));
    }
    return keys.filter((key) => key !== own);
  };
}

/**
 * What a row called 合计 or 小计 may add up: the items of what it names, all of them, those above it, those since the
 * last such row, those down to the next.
 */
function sumsAround(rows: readonly ListRow[], items: readonly ListRow[], total: ListRow): readonly Scaled[] {
  const at = total.place.row ?? 0;
  const labelled = rows.filter(({ isLabelled }) => isLabelled).map(({ place }) => place.row ?? 0);
  const before = Math.max(-1, ...labelled.filter((row) => row < at));
  const after = Math.min(Infinity, ...labelled.filter((row) => row > at));
  const own = items.filter((item) => covers(total, item));
  const sum = (from: number, to: number): Scaled =>
    own.reduce(
      (whole, { place, value }) => ((place.row ?? 0) > from && (place.row ?? 0) < to ? whole + value : whole),
      ZERO,
    );
  return [sum(-1, Infinity), sum(-1, at), sum(before, at), sum(at, after)];
}

function covers(total: Dimensions, item: Dimensions): boolean {
  return DIMENSIONS.every((name) =>
    name === 'code' || name === 'economic'
      ? item[name].startsWith(total[name])
      : total[name] === '' || total[name] === item[name],
  );
}
