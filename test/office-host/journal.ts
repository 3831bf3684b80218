/**
 * Every action that changes something, in order, and the guards that a test puts up: during a check nothing
 * may be written, and at no time may anything clear the user's undo stack.
 */

/** view: what the user sees (selection, active sheet) · write: the workbook · clearsUndo: a write Excel cannot undo. */
export type Effect = 'view' | 'write' | 'clearsUndo';

export interface JournalEntry {
  readonly effect: Effect;
  /** The API, `Range.values`. */
  readonly action: string;
  readonly sheet: string | null;
  readonly detail: string;
}

/** readOnly forbids writes and everything that clears undo; undoSafe forbids only the latter. */
export type Guard = 'readOnly' | 'undoSafe';

const FORBIDDEN: Readonly<Record<Guard, readonly Effect[]>> = {
  readOnly: ['write', 'clearsUndo'],
  undoSafe: ['clearsUndo'],
};

export class Journal {
  readonly entries: JournalEntry[] = [];

  record(effect: Effect, action: string, sheet: string | null = null, detail = ''): void {
    this.entries.push({ effect, action, sheet, detail });
  }

  /** What was recorded since `start` against the guard. */
  violations(guard: Guard, start: number): readonly JournalEntry[] {
    return this.entries.slice(start).filter((entry) => FORBIDDEN[guard].includes(entry.effect));
  }

  /** Runs the task and fails where it did what the guard forbids, whether or not the task itself succeeded. */
  async guarded<T>(guard: Guard, task: () => Promise<T>): Promise<T> {
    const start = this.entries.length;
    try {
      return await task();
    } finally {
      this.assert(guard, start);
    }
  }

  private assert(guard: Guard, start: number): void {
    const found = this.violations(guard, start);
    if (found.length === 0) return;
    const list = found.map((entry) => `${entry.action} ${entry.sheet ?? ''} ${entry.detail}`.trim());
    throw new Error(`The emulated Excel forbids this while ${guard}:\n${list.join('\n')}`);
  }
}
