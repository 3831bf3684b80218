import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { WorkbookState } from '../../engine/report/state';
import { inverseOf, type WorkbookEdit } from '../../engine/workbook/edits';
import type { CellRef } from '../../engine/workbook/reference';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import { HostFailure, type Host } from '../../hosts/host';
import { toFailure } from '../errors/failure';
import type { Kept } from '../kept/kept';
import { isTakenBack } from './standing';

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
  /** What became of it; the words go when the workbook moves on, but for what can still be taken back. */
  readonly outcome: WritingOutcome | null;
  /** The workbook is as the last writing or undoing left it. */
  readonly fresh: boolean;
  /** Whether the last change can be taken back; it can until the next one, or until it was taken back elsewhere. */
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

/**
 * Applying changes to the workbook, each with its way back.
 * @param snapshot the workbook as it was read last
 */
export function useWriting(
  host: Host,
  kept: Kept,
  reread: () => Promise<WorkbookSnapshot | null>,
  snapshot: WorkbookSnapshot | null,
): Writing {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<WritingOutcome | null>(null);
  const [last, setLast] = useState<Written | null>(null);
  /** As the outcome left it. */
  const [left, setLeft] = useState<WorkbookSnapshot | null>(null);
  const { remember } = kept;
  const { narrative, inputs } = kept.state;
  const latest = useRef(snapshot);
  useEffect(() => {
    latest.current = snapshot;
  }, [snapshot]);

  const attempt = useCallback(
    async (act: () => Promise<WritingOutcome>): Promise<boolean> => {
      setBusy(true);
      setOutcome(null);
      try {
        const done = await act();
        setLeft(await reread());
        setOutcome(done);
        return true;
      } catch (error) {
        setLeft(latest.current);
        setOutcome({ kind: 'failed', failure: toFailure(error) });
        return false;
      } finally {
        setBusy(false);
      }
    },
    [reread],
  );

  // The workbook has moved on: what was said of it is of the past, and what was undone elsewhere is not undone twice.
  const movedOn = useEffectEvent((): void => {
    if (busy || left === null || snapshot === null || snapshot === left) return;
    const gone = last !== null && isTakenBack(last.edit, snapshot);
    if (gone) setLast(null);
    if (gone || outcome?.kind !== 'written') setOutcome(null);
  });
  useEffect(() => movedOn(), [snapshot]);

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
      try {
        await host.apply?.(inverseOf(last.edit));
      } catch (error) {
        const failure = toFailure(error);
        if (failure.code !== 'changedSince') throw error;
        // Somebody has put something else there: it stays, and there is no way back any more.
        setLast(null);
        throw new HostFailure('changedSinceWritten', failure.detail, failure.subject);
      }
      setLast(null);
      const { before } = last;
      if (changes(before)) await remember((state) => ({ ...state, ...before }));
      return { kind: 'undone' };
    });
  }, [attempt, host, last, remember]);

  return {
    busy,
    outcome,
    fresh: left === null || snapshot === left,
    undoable: last !== null,
    write,
    undo,
    dismiss: useCallback(() => setOutcome(null), []),
  };
}

function changes(kept: KeptWith): boolean {
  return Object.keys(kept).length > 0;
}
