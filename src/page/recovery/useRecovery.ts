import { useEffect, useState } from 'react';
import type { OpenedFile } from '../openWorkbook';
import type { PageHost } from '../pageHost';
import { unsavedVersion, type WorkbookView } from '../workbookView';
import { createKeeper, type Keeper } from './keeper';
import { fileKey, forgetOld, readUnsaved, type Unsaved } from './unsaved';

export interface Recovery {
  /** What an earlier session left; null where there is nothing, or it was decided on. */
  readonly offer: Unsaved | null;
  /** What was offered could not be done again, and is still offered. */
  readonly failed: boolean;
  /** This browser keeps nothing, and there is something to keep. */
  readonly refused: boolean;
  /** Whether what is unsaved now is kept; null while there is nothing unsaved or that is not known yet. */
  readonly kept: boolean | null;
  /** Whether it was done. */
  readonly restore: () => Promise<boolean>;
  readonly discard: () => void;
}

/** Keeps what is in no file in this browser, and offers what an earlier session left of the same file. */
export function useRecovery(file: OpenedFile, host: PageHost, view: WorkbookView): Recovery {
  const [keeper, setKeeper] = useState<Keeper | null>(null);
  const [offer, setOffer] = useState<Unsaved | null>(null);
  const [failed, setFailed] = useState(false);
  const [kept, setKept] = useState<boolean | null>(null);

  useEffect(() => {
    let left = false;
    const look = async (): Promise<void> => {
      const key = await fileKey(file.bytes);
      const now = Date.now();
      const unsaved = await readUnsaved(key, now);
      if (left) return;
      setOffer(unsaved);
      setKeeper(createKeeper(key, unsaved?.at ?? null));
      await forgetOld(now);
    };
    void look();
    return () => {
      left = true;
    };
  }, [file]);

  const edits = unsavedVersion(view) ? view.edited?.edits : undefined;
  const state = view.unsaved;
  useEffect(() => {
    // Until the user has decided, what was kept is not written over.
    if (!keeper || offer) return;
    const { name } = file.snapshot;
    const something = (edits && edits.length > 0) || state !== null;
    void keeper
      .keep(something ? { name, edits: edits ?? [], state, at: Date.now() } : null)
      .then((done) => setKept(something ? done : null));
  }, [keeper, offer, edits, state, file]);

  const decided = (): void => {
    setOffer(null);
    setFailed(false);
  };
  return {
    offer,
    failed,
    refused: kept === false,
    // Until the user has decided on what is offered, nothing new is kept.
    kept: offer ? false : kept,
    restore: async () => {
      if (!offer) return false;
      try {
        await host.recall(offer);
        decided();
        return true;
      } catch {
        setFailed(true);
        return false;
      }
    },
    discard: decided,
  };
}
