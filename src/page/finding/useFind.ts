import { useMemo, useState } from 'react';
import type { CellRef } from '../../engine/workbook/reference';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import { found, hitFrom } from './search';

export interface Find {
  readonly open: boolean;
  readonly wanted: string;
  readonly everywhere: boolean;
  readonly hits: readonly CellRef[];
  /** Which of the hits is selected; −1 where none is. */
  readonly at: number;
  readonly show: () => void;
  readonly close: () => void;
  readonly look: (wanted: string) => void;
  readonly setEverywhere: (everywhere: boolean) => void;
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

/** What is looked for, where, and the way from hit to hit. What was typed stays for the next time. */
export function useFind({ snapshot, activeSheet, from, onSelect, onClose }: FindOptions): Find {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const sheets = useMemo(
    () => (everywhere ? snapshot.sheets : snapshot.sheets.filter(({ name }) => name === activeSheet)),
    [snapshot, everywhere, activeSheet],
  );
  const hits = useMemo(() => (open ? found(sheets, wanted) : []), [open, sheets, wanted]);
  const at = hits.findIndex(
    ({ sheet, row, column }) => sheet === from.sheet && row === from.row && column === from.column,
  );
  const goIn = (among: readonly CellRef[], step: 1 | -1 | 0): void => {
    const hit = among[hitFrom(among, snapshot.sheets, from, step)];
    if (hit) onSelect(hit);
  };
  return {
    open,
    wanted,
    everywhere,
    hits,
    at,
    show: () => setOpen(true),
    close: () => {
      setOpen(false);
      onClose();
    },
    look: (text) => {
      setWanted(text);
      goIn(found(sheets, text), 0);
    },
    setEverywhere,
    go: (step) => goIn(open ? hits : found(sheets, wanted), step),
  };
}
