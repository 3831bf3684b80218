/** What every command of the command line takes and gives. */

/** 0: nothing of level error that is open · 1: at least one such error · 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** Results go to `out`, everything about the run itself to `err`. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The terminal behind `err`, for what is only of the moment; absent where nobody watches. */
  readonly terminal?: (text: string) => void;
  /** Whether `out` is shown as it is written, so that nothing of the moment may come between. */
  readonly outIsShown?: boolean;
}

/** What the user gave cannot be used; the message is Chinese, for people. Ends the run with exit code 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
