/** `--baseline FILE`: what an earlier `check --format json` found, to be compared with. */
import type { Baseline } from '../engine/report/waivers';
import { BadInput } from './command';
import { isObject, listIn, readJson } from './jsonFile';
import { MESSAGES } from './messages';
import { fileName, isSamePath } from './paths';

const SCHEMA = 'final-accounts/check@1';

export interface EarlierCheck {
  /** As the user named the file then. */
  readonly path: string;
  readonly findings: Baseline;
}

/** @throws BadInput where the file is not the json output of a check. */
export async function readBaseline(path: string): Promise<readonly EarlierCheck[]> {
  const workbooks = listIn(await readJson(path), SCHEMA, 'workbooks');
  if (!workbooks) throw new BadInput(MESSAGES.notBaseline(path, SCHEMA));
  return workbooks.map((workbook) => {
    const earlier = isObject(workbook) ? earlierCheck(workbook['path'], workbook['findings']) : null;
    if (!earlier) throw new BadInput(MESSAGES.notBaseline(path, SCHEMA));
    return earlier;
  });
}

function earlierCheck(path: unknown, findings: unknown): EarlierCheck | null {
  if (typeof path !== 'string' || !Array.isArray(findings)) return null;
  const list: readonly unknown[] = findings;
  const baseline: Baseline[number][] = [];
  for (const finding of list) {
    if (!isObject(finding)) return null;
    const { id, level, values } = finding;
    if (level !== 'error' && level !== 'warning') continue;
    if (typeof id !== 'string' || typeof values !== 'string') return null;
    baseline.push({ finding: id, values });
  }
  return { path, findings: baseline };
}

/**
 * What was found in the workbook before: by path, else by a file name that is there once, else, where one workbook was
 * checked then and one is now, that one: it was renamed. null: nothing to compare with.
 */
export function earlierOf(
  path: string,
  earlier: readonly EarlierCheck[],
  isOnlyOne: boolean,
): Baseline | null {
  const same = earlier.find((one) => isSamePath(one.path, path));
  if (same) return same.findings;
  const named = earlier.filter((one) => fileName(one.path) === fileName(path));
  const candidates = named.length > 0 || !isOnlyOne ? named : earlier;
  const [only] = candidates;
  return only && candidates.length === 1 ? only.findings : null;
}
