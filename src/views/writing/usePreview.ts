import { useRef, useState } from 'react';

/** Which change is being looked at before it is written. */
export interface Wanted<Id> {
  readonly id: Id;
  /** Differs for every preview asked for. */
  readonly turn: number;
}

export interface Preview<Id> {
  readonly wanted: Wanted<Id> | null;
  /** The workbook is being read for a preview. */
  readonly looking: boolean;
  /** Reads the workbook as it is now, for someone may have typed into it, and shows what would change. */
  readonly look: (id: Id) => Promise<void>;
  readonly lookAgain: () => Promise<void>;
  readonly close: () => void;
  /** It was written, and what opened it goes away with what was to be done: the keyboard goes on where that is told. */
  readonly finish: () => void;
}

/** Previews of what could be written. They follow the workbook: what is agreed to is what was shown last. */
export function usePreview<Id>(reread: () => Promise<unknown>): Preview<Id> {
  const [wanted, setWanted] = useState<Wanted<Id> | null>(null);
  const [looking, setLooking] = useState(false);
  // Where the keyboard goes on once the preview is closed.
  const opener = useRef<Element | null>(null);

  const look = async (id: Id): Promise<void> => {
    if (wanted === null) opener.current = document.activeElement;
    setLooking(true);
    const read = await reread();
    setLooking(false);
    if (read !== null) setWanted((before) => ({ id, turn: (before?.turn ?? 0) + 1 }));
  };
  return {
    wanted,
    looking,
    look,
    lookAgain: async () => {
      if (wanted) await look(wanted.id);
      else await reread();
    },
    finish: () => setWanted(null),
    close: () => {
      setWanted(null);
      const before = opener.current;
      if (before instanceof HTMLElement) setTimeout(() => before.focus());
    },
  };
}
