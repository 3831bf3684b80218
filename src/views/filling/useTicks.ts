import { useState } from 'react';
import type { FillProposal } from '../../engine/filling/proposal';
import { qualifiedA1 } from '../../engine/workbook/reference';

export interface Ticks {
  /** Blank cells that people do not want filled in. */
  readonly left: ReadonlySet<string>;
  /** Cells that hold something else, to be replaced. */
  readonly choices: ReadonlySet<string>;
  readonly toggle: (proposal: FillProposal) => void;
  /** Ticks or unticks blank cells together. */
  readonly setAll: (proposals: readonly FillProposal[], ticked: boolean) => void;
}

/** What is ticked: every blank cell at first, and no cell that holds something. */
export function useTicks(): Ticks {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [choices, setChoices] = useState<ReadonlySet<string>>(new Set());
  return {
    left,
    choices,
    toggle: ({ kind, cell }) => {
      const place = qualifiedA1(cell);
      if (kind === 'differs') setChoices(toggled(choices, place));
      else setLeft(toggled(left, place));
    },
    setAll: (proposals, ticked) => {
      const next = new Set(left);
      for (const { cell } of proposals) {
        if (ticked) next.delete(qualifiedA1(cell));
        else next.add(qualifiedA1(cell));
      }
      setLeft(next);
    },
  };
}

function toggled(set: ReadonlySet<string>, place: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(place)) next.add(place);
  return next;
}
