import { useMemo, useRef, useState } from 'react';
import type { CellRef } from '../../engine/workbook/reference';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import { found, hitFrom } from './search';
import { useHits } from './useHits';

const NONE: readonly CellRef[] = [];

export interface Find {
  readonly open: boolean;
  readonly wanted: string;
  readonly everywhere: boolean;
  readonly hits: readonly CellRef[];
  /** The hits are not known yet. */
  readonly searching: boolean;
  /** Nothing is found on this sheet, but on another one. */
  readonly elsewhere: boolean;
  /** Which of the hits is selected; −1 where none is. */
  readonly at: number;
  readonly show: () => void;
  readonly close: () => void;
  readonly look: (wanted: string) => void;
  readonly setEverywhere: (everywhere: boolean) => void;
  /** To the next hit on any sheet, and looks everywhere from then on. */
  readonly goElsewhere: () => void;
  /** To the next or the previous hit. */
  readonly go: (step: 1 | -1) => void;
}

export interface FindOptions {
  readonly snapshot: WorkbookSnapshot;
  readonly activeSheet: string;
  /** Where the user stands. */
  readonly from: CellRef;
  readonly onSelect: (cell: CellRef) => void;
  readonly onClose: () => void;
}

/**
 * What is looked for, where, and the way from hit to hit. What was typed stays for the next time. As in Excel only going
 * to a hit selects it: whoever types and closes again stands where they stood.
 */
export function useFind({ snapshot, activeSheet, from, onSelect, onClose }: FindOptions): Find {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const sheets = useMemo(
    () => (everywhere ? snapshot.sheets : snapshot.sheets.filter(({ name }) => name === activeSheet)),
    [snapshot, everywhere, activeSheet],
  );
  /** Where to go once the hits are known. */
  const wish = useRef<1 | -1 | null>(null);
  /** Also for who goes on from hit to hit without the bar. */
  const [asked, setAsked] = useState(false);
  const { hits, elsewhere, known } = useHits({
    sheets,
    all: snapshot.sheets,
    wanted,
    active: open || asked,
    onKnown: (among) => {
      if (wish.current !== null) goIn(among, wish.current);
      wish.current = null;
      setAsked(false);
    },
  });
  const at = hits.findIndex(
    ({ sheet, row, column }) => sheet === from.sheet && row === from.row && column === from.column,
  );
  const goIn = (among: readonly CellRef[], step: 1 | -1): void => {
    const hit = among[hitFrom(among, snapshot.sheets, from, step)];
    if (hit) onSelect(hit);
  };
  return {
    open,
    wanted,
    everywhere,
    hits: open ? hits : NONE,
    searching: open && !known,
    elsewhere: open && elsewhere,
    at,
    show: () => setOpen(true),
    close: () => {
      setOpen(false);
      onClose();
    },
    look: setWanted,
    setEverywhere,
    goElsewhere: () => {
      setEverywhere(true);
      goIn(found(snapshot.sheets, wanted), 1);
    },
    go: (step) => {
      if (known) goIn(hits, step);
      else {
        wish.current = step;
        setAsked(true);
      }
    },
  };
}
