import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { Host } from '../hosts/host';

/** Changes that follow each other this closely are looked at together. Milliseconds. */
const QUIET_FOR = 300;
/** Who types on and on sees that the results are older than the cells. */
const PATIENCE = 3_000;
/**
 * What a check may take to be done by itself: in the page only the check itself, which a worker does, in Excel the reading
 * too, for which Excel itself has to stop. Milliseconds.
 */
const QUICK: Readonly<Record<Host['kind'], number>> = { file: 1_000, excel: 300 };
/** The first checks of a session also warm up what they run on: they may take this many times as long. */
const WARM_UP = 5;
const WARM_UP_RUNS = 3;

export interface CheckTimes {
  readonly check: number;
  /** With the reading. */
  readonly whole: number;
}

export interface LiveCheckOptions {
  readonly host: Host;
  readonly live: boolean;
  /** Checks without a sign on the screen; answers how long the check took. */
  readonly recheck: () => Promise<number>;
  /** The results no longer stand, and nothing is done about it unasked. */
  readonly outdated: () => void;
}

export interface LiveCheck {
  /** Told of every check the user asked for. */
  readonly measured: (times: CheckTimes) => void;
}

/** Checks again soon after a change, where that is quick and nobody is typing; says so where it is not done. */
export function useLiveCheck(options: LiveCheckOptions): LiveCheck {
  const { host, live } = options;
  /** Milliseconds of the quickest check of this workbook; null before the first. */
  const took = useRef<{ readonly time: number; readonly runs: number } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const since = useRef(0);

  const isQuick = (): boolean => {
    if (!took.current) return false;
    const { time, runs } = took.current;
    return time <= QUICK[host.kind] * (runs <= WARM_UP_RUNS ? WARM_UP : 1);
  };
  const note = (time: number): void => {
    const runs = (took.current?.runs ?? 0) + 1;
    took.current = { time: Math.min(time, took.current?.time ?? time), runs };
  };
  const stop = (): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  };
  const look = useEffectEvent(async (): Promise<void> => {
    timer.current = null;
    if (host.typing?.() === true) {
      if (performance.now() - since.current > PATIENCE) options.outdated();
      wait();
      return;
    }
    const began = performance.now();
    try {
      const check = await options.recheck();
      note(host.kind === 'file' ? check : performance.now() - began);
    } catch {
      // Excel edits a cell, or does not answer: the user is told that the results are old, not why unasked work failed.
      options.outdated();
    }
  });
  const wait = useEffectEvent((): void => {
    stop();
    timer.current = setTimeout(() => void look(), QUIET_FOR);
  });
  const changed = useEffectEvent((): void => {
    if (!live || !isQuick()) {
      options.outdated();
      return;
    }
    if (timer.current === null) since.current = performance.now();
    wait();
  });

  useEffect(() => {
    took.current = null;
    const subscription = host.onChanged?.(() => changed());
    // A host that cannot send events still checks; the result is then only as fresh as its time says.
    subscription?.catch(() => undefined);
    return () => {
      stop();
      subscription?.then((end) => end()).catch(() => undefined);
    };
  }, [host]);

  return {
    measured: useCallback(
      ({ check, whole }: CheckTimes) => {
        stop();
        note(host.kind === 'file' ? check : whole);
      },
      [host],
    ),
  };
}
