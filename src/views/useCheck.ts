import { startTransition, useCallback, useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import type { WorkbookReport } from '../engine/report/report';
import type { WorkbookState } from '../engine/report/state';
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';
import type { Host } from '../hosts/host';
import { inBackground, warmUp } from './background/inBackground';
import { initialCheck, reduceCheck, type CheckState } from './checkState';
import { toFailure } from './errors/failure';
import { useLiveCheck } from './useLiveCheck';

export interface CheckControl extends CheckState {
  /** The workbook of `report`; null before the first check. */
  readonly snapshot: WorkbookSnapshot | null;
  readonly run: () => void;
  /**
   * As `run`, for who needs the workbook as it is now: resolves once the result is on screen; null where it could not be
   * read, and the failure is shown.
   */
  readonly reread: () => Promise<WorkbookSnapshot | null>;
  readonly cancel: () => void;
  /** Judges what was read last under another state; nothing is read again. */
  readonly rejudge: (state: WorkbookState) => Promise<void>;
  /** Takes a failure off the screen. */
  readonly dismiss: () => void;
}

/** Results are drawn in slices: everything that shows them changes, and what is pressed meanwhile comes first. */
const show = startTransition;

/** A run whose result is not on screen yet. */
interface Drawing {
  readonly run: number;
  readonly done: () => void;
}

export interface CheckOptions {
  readonly autoCheck: boolean;
  readonly onReport: ((report: WorkbookReport | null) => void) | undefined;
  /** Called besides with the report of a check that was asked for, not with one after a change. */
  readonly onAsked?: ((report: WorkbookReport) => void) | undefined;
  /** What is kept with the workbook. */
  readonly kept: () => Promise<WorkbookState>;
  /** Checks again by itself soon after a change, where that is quick. On unless the user turned it off. */
  readonly live?: boolean;
}

/** Runs the engine on what the host reads, and knows whether the result still stands. */
export function useCheck(host: Host, options: CheckOptions): CheckControl {
  const { autoCheck, onReport, onAsked, kept, live = true } = options;
  const [state, dispatch] = useReducer(reduceCheck, initialCheck);
  const latestRun = useRef(0);
  const latestJudging = useRef(0);
  const lastRead = useRef<WorkbookSnapshot | null>(null);
  const drawing = useRef(new Set<Drawing>());
  const [snapshot, setSnapshot] = useState<WorkbookSnapshot | null>(null);
  const [seenHost, setSeenHost] = useState(host);
  if (seenHost !== host) {
    setSeenHost(host);
    setSnapshot(null);
    dispatch({ type: 'reset' });
  }

  const timer = useLiveCheck({
    host,
    live,
    recheck: async () => {
      const run = latestRun.current;
      if (state.running !== null) {
        // What is being read may be from before the change.
        dispatch({ type: 'changed' });
        return Infinity;
      }
      const read = await host.read();
      const under = await kept();
      const began = performance.now();
      const report = await inBackground('check', { snapshot: read, state: under });
      const took = performance.now() - began;
      // Overtaken by a run the user asked for, or by another workbook.
      if (run !== latestRun.current) return took;
      lastRead.current = read;
      show(() => {
        setSnapshot(read);
        dispatch({ type: 'rechecked', report, at: new Date() });
      });
      onReport?.(report);
      return took;
    },
    outdated: () => dispatch({ type: 'changed' }),
  });
  const { measured } = timer;

  const run = useCallback(async (): Promise<WorkbookSnapshot | null> => {
    const run = (latestRun.current += 1);
    dispatch({ type: 'started', run });
    try {
      const asked = performance.now();
      const read = await host.read();
      const state = await kept();
      const began = performance.now();
      const report = await inBackground('check', { snapshot: read, state });
      const ended = performance.now();
      measured({ check: ended - began, whole: ended - asked });
      const drawn = new Promise<void>((done) => drawing.current.add({ run, done }));
      show(() => {
        dispatch({ type: 'finished', run, report, at: new Date() });
        if (run === latestRun.current) setSnapshot(read);
      });
      if (run !== latestRun.current) return null;
      lastRead.current = read;
      onReport?.(report);
      onAsked?.(report);
      await drawn;
      return run === latestRun.current ? read : null;
    } catch (error) {
      dispatch({ type: 'failed', run, failure: toFailure(error) });
      return null;
    }
  }, [host, kept, measured, onAsked, onReport]);

  const rejudge = useCallback(
    async (state: WorkbookState): Promise<void> => {
      const turn = (latestJudging.current += 1);
      while (lastRead.current !== null) {
        const snapshot = lastRead.current;
        const report = await inBackground('check', { snapshot, state }).catch(() => null);
        // Overtaken by another state, or by another workbook.
        if (turn !== latestJudging.current) return;
        if (report === null) return dispatch({ type: 'changed' });
        if (snapshot === lastRead.current) {
          dispatch({ type: 'rejudged', report });
          onReport?.(report);
          return;
        }
        // What was read meanwhile was judged under the state before: it is judged again.
      }
    },
    [onReport],
  );

  useEffect(() => {
    for (const one of drawing.current) {
      if (one.run === state.running) continue;
      drawing.current.delete(one);
      one.done();
    }
  }, [state]);

  const cancel = useCallback(() => {
    latestRun.current += 1;
    dispatch({ type: 'cancelled' });
  }, []);

  useEffect(warmUp, []);
  const start = useEffectEvent(run);
  useEffect(() => {
    if (autoCheck) void start();
  }, [host, autoCheck]);

  // A run of the workbook shown before must not answer for this one.
  useEffect(
    () => () => {
      latestRun.current += 1;
      latestJudging.current += 1;
      lastRead.current = null;
    },
    [host],
  );

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
