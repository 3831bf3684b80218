import { useCallback, useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import type { WorkbookReport } from '../engine/report/report';
import { checkOptionsOf, type WorkbookState } from '../engine/report/state';
import { check } from '../engine/run';
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';
import type { Host } from '../hosts/host';
import { initialCheck, reduceCheck, type CheckState } from './checkState';
import { toFailure } from './errors/failure';

export interface CheckControl extends CheckState {
  /** The workbook of `report`; null before the first check. */
  readonly snapshot: WorkbookSnapshot | null;
  readonly run: () => void;
  /** As `run`, for who needs the workbook as it is now; null where it could not be read, and the failure is shown. */
  readonly reread: () => Promise<WorkbookSnapshot | null>;
  readonly cancel: () => void;
  /** Judges what was read last under another state; nothing is read again. */
  readonly rejudge: (state: WorkbookState) => void;
  /** Takes a failure off the screen. */
  readonly dismiss: () => void;
}

export interface CheckOptions {
  readonly autoCheck: boolean;
  readonly onReport: ((report: WorkbookReport | null) => void) | undefined;
  /** What is kept with the workbook. */
  readonly kept: () => Promise<WorkbookState>;
}

/** Runs the engine on what the host reads, and knows whether the result still stands. */
export function useCheck(host: Host, { autoCheck, onReport, kept }: CheckOptions): CheckControl {
  const [state, dispatch] = useReducer(reduceCheck, initialCheck);
  const latestRun = useRef(0);
  const lastRead = useRef<WorkbookSnapshot | null>(null);
  const [snapshot, setSnapshot] = useState<WorkbookSnapshot | null>(null);
  const [seenHost, setSeenHost] = useState(host);
  if (seenHost !== host) {
    setSeenHost(host);
    setSnapshot(null);
    dispatch({ type: 'reset' });
  }

  const run = useCallback(async (): Promise<WorkbookSnapshot | null> => {
    const run = (latestRun.current += 1);
    dispatch({ type: 'started', run });
    try {
      const read = await host.read();
      const report = check(read, checkOptionsOf(await kept()));
      dispatch({ type: 'finished', run, report, at: new Date() });
      if (run !== latestRun.current) return null;
      lastRead.current = read;
      setSnapshot(read);
      onReport?.(report);
      return read;
    } catch (error) {
      dispatch({ type: 'failed', run, failure: toFailure(error) });
      return null;
    }
  }, [host, kept, onReport]);

  const rejudge = useCallback(
    (state: WorkbookState) => {
      if (lastRead.current === null) return;
      const report = check(lastRead.current, checkOptionsOf(state));
      dispatch({ type: 'rejudged', report });
      onReport?.(report);
    },
    [onReport],
  );

  const cancel = useCallback(() => {
    latestRun.current += 1;
    dispatch({ type: 'cancelled' });
  }, []);

  const start = useEffectEvent(run);
  useEffect(() => {
    if (autoCheck) void start();
  }, [host, autoCheck]);

  // A run of the workbook shown before must not answer for this one.
  useEffect(
    () => () => {
      latestRun.current += 1;
      lastRead.current = null;
    },
    [host],
  );

  useEffect(() => {
    const subscription = host.onChanged?.(() => dispatch({ type: 'changed' }));
    // A host that cannot send events still checks; the result is then only as fresh as its time says.
    subscription?.catch(() => undefined);
    return () => {
      subscription?.then((stop) => stop()).catch(() => undefined);
    };
  }, [host]);

  return {
    ...state,
    snapshot,
    run: useCallback(() => void run(), [run]),
    reread: run,
    cancel,
    rejudge,
    dismiss: useCallback(() => dispatch({ type: 'dismissed' }), []),
  };
}
