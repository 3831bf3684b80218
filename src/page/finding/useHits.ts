import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { CellRef } from '../../engine/workbook/reference';
import type { SheetSnapshot } from '../../engine/workbook/snapshot';
import { inSlices, wholly } from '../slices';
import { finding } from './search';

export interface Hits {
  readonly hits: readonly CellRef[];
  /** Nothing is found on these sheets, but on another one. */
  readonly elsewhere: boolean;
  /** false while they are looked for. */
  readonly known: boolean;
}

export interface HitsOptions {
  /** Where to look. */
  readonly sheets: readonly SheetSnapshot[];
  /** Where to look for whether there is anything at all. */
  readonly all: readonly SheetSnapshot[];
  readonly wanted: string;
  /** Whether anyone wants to know. */
  readonly active: boolean;
  /** Told where the hits were not known at once. */
  readonly onKnown: (hits: readonly CellRef[]) => void;
}

interface Looked extends Pick<Hits, 'hits' | 'elsewhere'> {
  readonly of: Pick<HitsOptions, 'sheets' | 'wanted'>;
}

/** Cells: up to so many are looked through at once. */
const AT_ONCE = 20_000;
const NONE: readonly CellRef[] = [];

/** Looks the sheets through; long ones a little at a time, so that the page answers meanwhile. */
export function useHits({ sheets, all, wanted, active, onKnown }: HitsOptions): Hits {
  const small = all.reduce((sum, { cells }) => sum + cells.length, 0) <= AT_ONCE;
  const atOnce = useMemo(
    () => (small ? wholly(lookedThrough(sheets, all, wanted)) : null),
    [small, sheets, all, wanted],
  );
  const [slow, setSlow] = useState<Looked | null>(null);
  const before = slow?.of.sheets === sheets && slow.of.wanted === wanted ? slow : null;
  const looked = atOnce ?? before;
  const known = looked !== null;
  const tell = useEffectEvent(onKnown);
  useEffect(() => {
    if (known || !active) return;
    return inSlices(lookedThrough(sheets, all, wanted), (made) => {
      setSlow(made);
      tell(made.hits);
    });
  }, [known, active, sheets, all, wanted]);
  return { hits: looked?.hits ?? NONE, elsewhere: looked?.elsewhere ?? false, known };
}

function* lookedThrough(
  sheets: readonly SheetSnapshot[],
  all: readonly SheetSnapshot[],
  wanted: string,
): Generator<void, Looked> {
  const hits = yield* finding(sheets, wanted);
  const others = hits.length === 0 && sheets.length < all.length;
  const elsewhere = others && (yield* finding(all, wanted, 1)).length > 0;
  return { of: { sheets, wanted }, hits, elsewhere };
}
