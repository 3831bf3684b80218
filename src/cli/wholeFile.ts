/** Files that are written whole or not at all: into a file beside it first, which then takes its name. */
import { accessSync, closeSync, constants, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { realpath } from 'node:fs/promises';

/** Somewhere to print to, piece by piece. */
export interface Sink {
  write(piece: string | Uint8Array): void;
  /** What was written is what stands there from now on. */
  finish(): void;
  /** Nothing of it was ever there. */
  discard(): void;
}

/** Signals that end a run from outside, with the exit code a shell expects of each. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** @throws the error of the file system, where nothing can be written there */
export async function wholeFile(path: string): Promise<Sink> {
  // A link stays one, and a device or pipe cannot be replaced by a file.
  const target = await realpath(path).catch(() => path);
  const present = statSync(target, { throwIfNoEntry: false });
  const isPlain = present?.isFile() ?? true;
  // A name can be taken from a file that may not be written: what is read-only stays.
  if (present && isPlain) accessSync(target, constants.W_OK);
  const written = isPlain ? `${target}.${process.pid}.part` : target;
  const file = openSync(written, 'w', present?.mode);
  let open = true;
  const close = (then: () => void): void => {
    if (!open) return;
    open = false;
    for (const signal of SIGNAL_NAMES) process.off(signal, interrupted);
    closeSync(file);
    if (isPlain) then();
  };
  const discard = (): void => close(() => rmSync(written, { force: true }));
  const interrupted = (signal: keyof typeof SIGNALS): void => {
    discard();
    process.exit(SIGNALS[signal]);
  };
  for (const signal of SIGNAL_NAMES) process.on(signal, interrupted);
  return {
    write: (piece) => writeAll(file, piece),
    finish: () =>
      close(() => {
        try {
          renameSync(written, target);
        } catch (error) {
          rmSync(written, { force: true });
          throw error;
        }
      }),
    discard,
  };
}

/** Whether the file system refused something: no room, no permission, a folder in the way. */
export function isFileError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}

const SIGNAL_NAMES = Object.keys(SIGNALS) as readonly (keyof typeof SIGNALS)[]; // the keys of the record

/** A pipe takes as much as it has room for. */
function writeAll(file: number, piece: string | Uint8Array): void {
  const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
