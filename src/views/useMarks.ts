import { useCallback, useState } from 'react';
import type { WorkbookReport } from '../engine/report/report';
import type { Host, HostFailure, MarkResult } from '../hosts/host';
import { toFailure } from './errors/failure';
import { marksOf } from '../output/marks';

/** How the last marking or clearing ended. */
export type MarkOutcome =
  | { readonly kind: 'marked'; readonly result: MarkResult }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

export interface MarkControl {
  readonly outcome: MarkOutcome | null;
  readonly busy: boolean;
  readonly mark: (report: WorkbookReport) => void;
  readonly clear: () => void;
  readonly dismiss: () => void;
}

/** Marking cells in the workbook and clearing the marks again. */
export function useMarks(host: Host): MarkControl {
  const [outcome, setOutcome] = useState<MarkOutcome | null>(null);
  const [busy, setBusy] = useState(false);

  const act = useCallback(async (action: () => Promise<MarkOutcome>) => {
    setBusy(true);
    try {
      setOutcome(await action());
    } catch (error) {
      setOutcome({ kind: 'failed', failure: toFailure(error) });
    } finally {
      setBusy(false);
    }
  }, []);

  const mark = useCallback((report: WorkbookReport) => void act(() => markReport(host, report)), [act, host]);
  const clear = useCallback(
    () =>
      void act(async () => {
        await host.clearMarks();
        return { kind: 'cleared' };
      }),
    [act, host],
  );
  return { outcome, busy, mark, clear, dismiss: useCallback(() => setOutcome(null), []) };
}

/** Marks what the report asks for; a report that asks for nothing also takes away older marks. */
export async function markReport(host: Host, report: WorkbookReport): Promise<MarkOutcome> {
  const marks = marksOf(report);
  if (marks.length > 0) return { kind: 'marked', result: await host.mark(marks) };
  await host.clearMarks();
  return { kind: 'nothing' };
}
