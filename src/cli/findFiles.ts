/** From what the user typed to the files to check, in a stable order and each once. */
import { stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** A file to check, or an argument that led to none. */
export interface Target {
  readonly path: string;
  readonly found: boolean;
  /** The folder that was named, or that of the file that was. */
  readonly root: string;
}

/** Excel puts `~$name.xlsx` beside every workbook that is open: not a workbook. */
const WORKBOOK_NAME = /^(?!~\$).*\.(xlsx|xlsm|xls)$/i;

/** A file named outright is taken whatever it is called; folders and patterns yield workbooks only. */
export async function findFiles(args: readonly string[]): Promise<Target[]> {
  const targets = new Map<string, Target>();
  for (const arg of args) {
    const { paths, root } = await resolve(arg);
    if (paths.length === 0) targets.set(arg, { path: arg, found: false, root: dirname(arg) });
    for (const path of paths) {
      if (!targets.has(path)) targets.set(path, { path, found: true, root: root ?? dirname(path) });
    }
  }
  return [...targets.values()];
}

/** root: the folder that was searched; null where each file stands for itself. */
async function resolve(arg: string): Promise<{ readonly paths: string[]; readonly root: string | null }> {
  const kind = await stat(arg).catch(() => null);
  if (kind?.isDirectory()) {
    return { paths: (await search('**', arg)).map((path) => join(arg, path)), root: arg };
  }
  if (kind) return { paths: [arg], root: null };
  const pattern = sep === '\\' ? arg.replaceAll('\\', '/') : arg;
  return { paths: isDynamicPattern(arg) ? await search(pattern) : [], root: null };
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
