import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbookReport } from '../engine/report/report';
import type { Host, HostFailure, MarkResult } from '../hosts/host';
import { marksOf } from '../output/marks';
import { toFailure } from './errors/failure';

/** How the last marking or clearing ended. */
export type MarkOutcome =
  | { readonly kind: 'marked'; readonly result: MarkResult }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'cleared' }
  /** The marks that stand are of an earlier report: bringing them up to date unasked did not work. */
  | { readonly kind: 'behind' }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

export interface MarkControl {
  readonly outcome: MarkOutcome | null;
  readonly busy: boolean;
  readonly mark: (report: WorkbookReport) => void;
  /** Brings marks the user asked for up to date with another report; does nothing where none were asked for. */
  readonly follow: (report: WorkbookReport) => void;
  readonly clear: () => void;
  readonly dismiss: () => void;
}

/** Marks that stand at the user's wish. */
interface Standing {
  readonly host: Host;
  /** Which they are; not known after a failure. */
  readonly marks: string | null;
  /** Sheets of which the user was told that they could not be marked. */
  readonly closed: readonly string[];
}

const NONE = '[]';
const written = (report: WorkbookReport): string => JSON.stringify(marksOf(report));
const closedIn = (outcome: MarkOutcome): readonly string[] =>
  outcome.kind === 'marked' ? outcome.result.protectedSheets : [];

/** Marking cells in the workbook, keeping the marks up to date, and clearing them again. */
export function useMarks(host: Host): MarkControl {
  const [outcome, setOutcome] = useState<MarkOutcome | null>(null);
  const [busy, setBusy] = useState(false);
  const standing = useRef<Standing | null>(null);
  /** What Excel is asked for one after the other, so that the last wish is what stands. */
  const line = useRef(Promise.resolve());

  const act = useCallback((action: () => Promise<MarkOutcome>) => {
    setBusy(true);
    line.current = line.current.then(async () => {
      try {
        setOutcome(await action());
      } catch (error) {
        setOutcome({ kind: 'failed', failure: toFailure(error) });
      } finally {
        setBusy(false);
      }
    });
  }, []);

  const mark = useCallback(
    (report: WorkbookReport) => {
      const before = standing.current;
      const now = { host, marks: written(report), closed: [] };
      standing.current = now;
      const settle = (stands: Standing | null): void => {
        if (standing.current === now) standing.current = stands;
      };
      act(async () => {
        try {
          const outcome = await markReport(host, report);
          settle({ ...now, closed: closedIn(outcome) });
          return outcome;
        } catch (error) {
          settle(before && { ...before, marks: null });
          throw error;
        }
      });
    },
    [act, host],
  );

  const follow = useCallback(
    (report: WorkbookReport) => {
      const before = standing.current;
      const marks = written(report);
      if (before?.host !== host || before.marks === marks) return;
      const now = { ...before, marks };
      standing.current = now;
      line.current = line.current.then(async () => {
        // Overtaken by another report or by what the user asked for.
        if (standing.current !== now) return;
        // Excel edits a cell, or a sheet is protected: nobody asked for this, so it is no failure.
        const done = await markReport(host, report, before.marks !== NONE).catch(() => null);
        if (standing.current !== now) return;
        if (done?.kind === 'marked' && done.result.gone) {
          standing.current = null;
          setOutcome(null);
        } else if (done === null || closedIn(done).some((sheet) => !before.closed.includes(sheet))) {
          standing.current = { ...now, marks: null };
          setOutcome({ kind: 'behind' });
        } else {
          // What the user has put away stays away.
          setOutcome((shown) => shown && done);
        }
      });
    },
    [host],
  );

  const clear = useCallback(() => {
    standing.current = null;
    act(async () => {
      await host.clearMarks();
      return { kind: 'cleared' };
    });
  }, [act, host]);
  return { outcome, busy, mark, follow, clear, dismiss: useCallback(() => setOutcome(null), []) };
}

/** Marks that were asked for follow each report that is shown. */
export function useFollowing({ follow }: MarkControl, report: WorkbookReport | null): void {
  useEffect(() => {
    if (report) follow(report);
  }, [follow, report]);
}

/**
 * Marks what the report asks for; a report that asks for nothing also takes away older marks.
 * @param following only where marks of ours still stand
 */
export async function markReport(
  host: Host,
  report: WorkbookReport,
  following = false,
): Promise<MarkOutcome> {
  const marks = marksOf(report);
  if (marks.length > 0) return { kind: 'marked', result: await host.mark(marks, following) };
  await host.clearMarks();
  return { kind: 'nothing' };
}
