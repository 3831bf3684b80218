/** What becomes of results on standard output: a result that did not get out whole is not a success. */
import type { EventEmitter } from 'node:events';
import { writeReason } from './fileErrors';
import { MESSAGES } from './messages';

export interface WatchedOutput {
  /** Called at the end of the run: `failed` runs now where writing has failed, else as soon as it does. */
  ended(failed: () => void): void;
}

/** A reader that closes early (`… | head`) has what it wanted, and nothing is said. */
export function watchOutput(stdout: EventEmitter, err: (text: string) => void): WatchedOutput {
  let isBroken = false;
  let tell: () => void = () => undefined;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || isBroken) return;
    isBroken = true;
    err(`${MESSAGES.stdoutFailed(writeReason(error))}\n`);
    tell();
  });
  return {
    ended: (failed) => {
      tell = failed;
      if (isBroken) failed();
    },
  };
}
