import type { WorkbookReport } from '../engine/report/report';
import type { HostFailure } from '../hosts/host';

/**
 * The life of a check: idle → running → done or failed, and out of date once the workbook changes.
 * A failed or cancelled run keeps the report of the run before it: nothing is lost.
 */
export interface CheckState {
  /** Number of the run under way; null while none is. Answers of other runs are ignored. */
  readonly running: number | null;
  readonly report: WorkbookReport | null;
  /** When the workbook of `report` was read. */
  readonly checkedAt: Date | null;
  readonly failure: HostFailure | null;
  /** The workbook changed after it was read. */
  readonly stale: boolean;
  /** The workbook changed while it was being read. */
  readonly changedWhileRunning: boolean;
}

export type CheckEvent =
  | { readonly type: 'started'; readonly run: number }
  | { readonly type: 'finished'; readonly run: number; readonly report: WorkbookReport; readonly at: Date }
  /** Read and judged anew by itself, because the workbook changed; nothing on screen said that it was under way. */
  | { readonly type: 'rechecked'; readonly report: WorkbookReport; readonly at: Date }
  /** The same workbook judged anew, because what is kept with it changed. */
  | { readonly type: 'rejudged'; readonly report: WorkbookReport }
  | { readonly type: 'failed'; readonly run: number; readonly failure: HostFailure }
  | { readonly type: 'cancelled' }
  | { readonly type: 'changed' }
  | { readonly type: 'dismissed' }
  /** Another workbook: everything known is about the old one. */
  | { readonly type: 'reset' };

export const initialCheck: CheckState = {
  running: null,
  report: null,
  checkedAt: null,
  failure: null,
  stale: false,
  changedWhileRunning: false,
};

export function reduceCheck(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case 'started':
      return { ...state, running: event.run, failure: null, changedWhileRunning: false };
    case 'finished':
      if (event.run !== state.running) return state;
      return {
        ...initialCheck,
        report: event.report,
        checkedAt: event.at,
        stale: state.changedWhileRunning,
      };
    case 'rechecked':
      // A run the user asked for is under way: its answer is the one to wait for.
      if (state.running !== null) return state;
      return { ...initialCheck, report: event.report, checkedAt: event.at };
    case 'rejudged':
      return state.report === null ? state : { ...state, report: event.report };
    case 'failed':
      if (event.run !== state.running) return state;
      return { ...state, running: null, failure: event.failure };
    case 'cancelled':
      return { ...state, running: null };
    case 'changed':
      return { ...state, stale: true, changedWhileRunning: state.running !== null };
    case 'dismissed':
      return { ...state, failure: null };
    case 'reset':
      return initialCheck;
  }
}
