import { useCallback, useRef, useState } from 'react';

export interface Copying {
  readonly running: boolean;
  /** Does it, and tells meanwhile that it runs; null where it was given up. @throws what it throws */
  readonly run: <T>(make: (signal: AbortSignal) => Promise<T>) => Promise<T | null>;
  /** Gives up what runs. */
  readonly cancel: () => void;
}

/** Copies being made, whoever asked for them. */
export function useCopying(): Copying {
  const running = useRef(new Set<AbortController>());
  const [count, setCount] = useState(0);
  const run = useCallback(async <T>(make: (signal: AbortSignal) => Promise<T>): Promise<T | null> => {
    const control = new AbortController();
    running.current.add(control);
    setCount(running.current.size);
    try {
      return await make(control.signal);
    } catch (error) {
      if (control.signal.aborted) return null;
      throw error;
    } finally {
      running.current.delete(control);
      setCount(running.current.size);
    }
  }, []);
  const cancel = useCallback(() => running.current.forEach((control) => control.abort()), []);
  return { running: count > 0, run, cancel };
}
