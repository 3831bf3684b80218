import { useCallback, useState } from 'react';
import type { WorkbookState } from '../../engine/report/state';
import { inverseOf, type WorkbookEdit } from '../../engine/workbook/edits';
import type { CellRef } from '../../engine/workbook/reference';
import type { Host, HostFailure } from '../../hosts/host';
import { toFailure } from '../errors/failure';
import type { Kept } from '../kept/kept';

/** A change that was looked at and agreed to. */
export interface Agreed {
  readonly edit: WorkbookEdit;
  /** What is kept otherwise once it stands: of the text, or of what was typed and is on its sheet now. */
  readonly kept: KeptWith;
}

/** The parts of what a workbook keeps that a change of it changes too. */
export type KeptWith = Partial<Pick<WorkbookState, 'narrative' | 'inputs'>>;

export type WritingOutcome =
  | { readonly kind: 'written'; readonly cells: number; readonly first: CellRef | null }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

export interface Writing {
  readonly busy: boolean;
  readonly outcome: WritingOutcome | null;
  /** Whether the last change can be taken back; it can until the next one. */
  readonly undoable: boolean;
  /** Whether it was written. */
  readonly write: (agreed: Agreed) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
}

interface Written {
  readonly edit: WorkbookEdit;
  /** The same parts as they were. */
  readonly before: KeptWith;
}

/** Applying changes to the workbook, each with its way back. */
export function useWriting(host: Host, kept: Kept, reread: () => Promise<unknown>): Writing {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<WritingOutcome | null>(null);
  const [last, setLast] = useState<Written | null>(null);
  const { remember } = kept;
  const { narrative, inputs } = kept.state;

  const attempt = useCallback(
    async (act: () => Promise<WritingOutcome>): Promise<boolean> => {
      setBusy(true);
      setOutcome(null);
      try {
        const done = await act();
        await reread();
        setOutcome(done);
        return true;
      } catch (error) {
        setOutcome({ kind: 'failed', failure: toFailure(error) });
        return false;
      } finally {
        setBusy(false);
      }
    },
    [reread],
  );

  const write = useCallback(
    ({ edit, kept: now }: Agreed) =>
      attempt(async () => {
        await host.apply?.(edit);
        setLast({ edit, before: { ...(now.narrative && { narrative }), ...(now.inputs && { inputs }) } });
        // The text stands now: what is kept of it must say so before it is read again.
        if (changes(now)) await remember((state) => ({ ...state, ...now }));
        return { kind: 'written', cells: edit.cells.length, first: edit.cells[0]?.cell ?? null };
      }),
    [attempt, host, inputs, narrative, remember],
  );

  const undo = useCallback(async () => {
    if (!last) return;
    await attempt(async () => {
      await host.apply?.(inverseOf(last.edit));
      setLast(null);
      const { before } = last;
      if (changes(before)) await remember((state) => ({ ...state, ...before }));
      return { kind: 'undone' };
    });
  }, [attempt, host, last, remember]);

  return {
    busy,
    outcome,
    undoable: last !== null,
    write,
    undo,
    dismiss: useCallback(() => setOutcome(null), []),
  };
}

function changes(kept: KeptWith): boolean {
  return Object.keys(kept).length > 0;
}
