/** Writing a workbook without writing over one that people may have filled in. */
import { readFile, realpath, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BadInput } from './command';
import { MESSAGES } from './messages';

/** The same bytes again do no harm, nor an empty file. @throws BadInput where the file is there, or cannot be written */
export async function writeNew(path: string, bytes: Uint8Array, overwrite: boolean): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: overwrite ? 'w' : 'wx' });
  } catch (error) {
    const isThere = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
    if (!isThere) throw new BadInput(MESSAGES.outFailed(path));
    const present = await readFile(path).catch(() => null);
    if (present?.length === 0) await writeNew(path, bytes, true);
    else if (!present?.equals(bytes)) throw new BadInput(MESSAGES.template.exists(path));
  }
}

/** A link to the file is the file. */
export async function isSameFile(path: string, out: string): Promise<boolean> {
  const real = (one: string): Promise<string> => realpath(one).catch(() => resolve(one));
  return (await real(path)) === (await real(out));
}
