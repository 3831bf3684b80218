/** How far a long run has come, on the last line of a terminal. */
import { MESSAGES } from './messages';

/** Shorter runs show nothing. */
const AFTER_MS = 500;
const EVERY_MS = 100;
/** Back to the start of the line, and the rest of it cleared. */
const CLEAR = '\r\u001b[K';

export interface Progress {
  step(): void;
  /** Takes the line away again. */
  end(): void;
}

/** @param write to the terminal; null where nobody watches: then nothing is said, least of all into a file */
export function progressOf(total: number, write: ((text: string) => void) | null): Progress {
  const start = Date.now();
  let shown = start + AFTER_MS - EVERY_MS;
  let done = 0;
  let visible = false;
  return {
    step: () => {
      done += 1;
      const now = Date.now();
      if (!write || now - shown < EVERY_MS) return;
      shown = now;
      visible = true;
      write(CLEAR + MESSAGES.progress(done, total));
    },
    end: () => {
      if (visible) write?.(CLEAR);
    },
  };
}
