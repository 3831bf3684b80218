/** From what the user typed to the files to check, in a stable order and each once. */
import { stat } from 'node:fs/promises';
import { basename, isAbsolute, join, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** A file to check, or an argument that led to none. */
export interface Target {
  readonly path: string;
  readonly found: boolean;
}

/** Excel puts `~$name.xlsx` beside every workbook that is open: not a workbook. */
const WORKBOOK_NAME = /^(?!~\$).*\.(xlsx|xlsm|xls)$/i;

/** A file named outright is taken whatever it is called; folders and patterns yield workbooks only. */
export async function findFiles(args: readonly string[]): Promise<Target[]> {
  const targets = new Map<string, Target>();
  for (const arg of args) {
    const paths = await resolve(arg);
    if (paths.length === 0) targets.set(arg, { path: arg, found: false });
    for (const path of paths) if (!targets.has(path)) targets.set(path, { path, found: true });
  }
  return [...targets.values()];
}

async function resolve(arg: string): Promise<string[]> {
  const kind = await stat(arg).catch(() => null);
  if (kind?.isDirectory()) {
    return (await search('**', arg)).map((path) => join(arg, path));
  }
  if (kind) return [arg];
  return isDynamicPattern(arg) ? search(sep === '\\' ? arg.replaceAll('\\', '/') : arg) : [];
}

async function search(pattern: string, cwd = '.'): Promise<string[]> {
  const paths = await glob(pattern, {
    cwd,
    absolute: isAbsolute(pattern),
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return paths.filter((path) => WORKBOOK_NAME.test(basename(path))).sort();
}
