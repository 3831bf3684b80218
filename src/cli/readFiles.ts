/** Nothing that a command reads is ever written over, by whatever name it is called. */
import { stat, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { BadInput } from './command';
import { MESSAGES } from './messages';

/** @throws BadInput where `out` is empty or one of the files that are read; options that were not given are undefined */
export async function refuseRead(out: string, read: readonly (string | undefined)[]): Promise<void> {
  if (out === '') throw new BadInput(MESSAGES.outEmpty);
  const there = await identity(out);
  for (const path of read) {
    if (path !== undefined && (await isThat(there, path))) throw new BadInput(MESSAGES.outIsRead(out));
  }
}

interface Identity {
  /** Volume and number of the file; null where there is no such file, or the file system numbers none. */
  readonly number: string | null;
  /** With links followed as far as the path exists. */
  readonly path: string;
}

async function identity(path: string): Promise<Identity> {
  const info = await stat(path, { bigint: true }).catch(() => null);
  const number = info && info.ino !== 0n ? `${info.dev}:${info.ino}` : null;
  return { number, path: await realPath(path) };
}

/** Links, hard and symbolic, and other ways to write a path lead to the same file. */
async function isThat(one: Identity, path: string): Promise<boolean> {
  const other = await identity(path);
  return one.number !== null && other.number !== null ? one.number === other.number : one.path === other.path;
}

async function realPath(path: string): Promise<string> {
  const whole = resolve(path);
  const parent = dirname(whole);
  return realpath(whole).catch(async () =>
    parent === whole ? whole : join(await realPath(parent), basename(whole)),
  );
}
