/** Reads and checks the files one after another; a file that cannot be read never loses the others. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DEFAULT_PACK, type Pack } from '../engine/packs';
import { checkOptionsOf, EMPTY_STATE, parseState, type StateProblem } from '../engine/report/state';
import type { WorkbookState } from '../engine/report/state';
import { check } from '../engine/run';
import { MAX_FILE_BYTES } from '../hosts/file/limits';
import { readWorkbook } from '../hosts/file/read';
import { readState } from '../hosts/file/state';
import { HostFailure } from '../hosts/host';
import type { CheckedWorkbook, CheckResults, FailedWorkbook } from '../output/results';
import { earlierOf, type EarlierCheck } from './baselineFile';
import type { Target } from './findFiles';
import { FILE_ERRORS, HOST_FAILURES, MESSAGES, type FileError } from './messages';
import { staleNotices, withoutUsedElsewhere } from './staleWaivers';
import { waiversFor, type FiledWaiver } from './waiversFile';

export interface FileCheckOptions {
  /** null: the pack kept with each workbook, else the usual one. */
  readonly pack: Pack | null;
  readonly strict: boolean;
  readonly waivers: readonly FiledWaiver[];
  /** null: not compared with an earlier run; a workbook may still carry a baseline of its own. */
  readonly baseline: readonly EarlierCheck[] | null;
}

export interface CheckedFiles {
  readonly results: CheckResults;
  /** What is to be said about the run itself, a line each. */
  readonly notices: readonly string[];
}

export async function checkFiles(
  targets: readonly Target[],
  options: FileCheckOptions,
): Promise<CheckedFiles> {
  const checked: CheckedWorkbook[] = [];
  const failed: FailedWorkbook[] = [];
  const notices: string[] = [];
  for (const { path, found } of targets) {
    try {
      if (!found) throw new HostFailure('unknown', 'ENOENT');
      const { report, notice } = await checkFile(path, options, targets.length === 1);
      checked.push({ path, report });
      notices.push(...notice);
    } catch (error) {
      const name = found ? fileError(error) : 'NotFound';
      failed.push({ path, error: name, message: FILE_ERRORS[name] });
    }
  }
  // The engine names itself in every report, that of a workbook without sheets included.
  const { engine } = check({ name: '', sheets: [] }, options.pack ? { pack: options.pack } : {});
  const workbooks = withoutUsedElsewhere(checked, options.waivers);
  return { results: { engine, workbooks, failed }, notices: [...notices, ...staleNotices(workbooks)] };
}

async function checkFile(
  path: string,
  options: FileCheckOptions,
  isOnlyOne: boolean,
): Promise<{ readonly report: CheckedWorkbook['report']; readonly notice: readonly string[] }> {
  const { size } = await stat(path);
  if (size > MAX_FILE_BYTES) throw new HostFailure('tooLarge', `${size} bytes`);
  const bytes = await readFile(path);
  const snapshot = await readWorkbook(bytes, basename(path));
  const { state, problem } = stateOf(bytes);
  const kept = checkOptionsOf(state);
  // The engine takes the last explanation of a finding: the file wins over the workbook.
  const waivers = [...kept.waivers, ...waiversFor(path, options.waivers)];
  const baseline = options.baseline ? earlierOf(path, options.baseline, isOnlyOne) : kept.baseline;
  const report = check(snapshot, {
    pack: options.pack ?? kept.pack ?? DEFAULT_PACK,
    strict: options.strict || kept.strict,
    ...(waivers.length > 0 ? { waivers } : {}),
    ...(baseline ? { baseline } : {}),
    ...(kept.sheets ? { sheets: kept.sheets } : {}),
  });
  const notice = [
    ...(problem ? [MESSAGES.stateProblem[problem](path)] : []),
    ...(options.baseline && !baseline ? [MESSAGES.noBaseline(path)] : []),
  ];
  return { report, notice };
}

/** What the workbook carries for us; whatever is wrong with it, the workbook itself is still checked. */
function stateOf(bytes: Uint8Array): {
  readonly state: WorkbookState;
  readonly problem: StateProblem | null;
} {
  try {
    return parseState(readState(bytes));
  } catch {
    return { state: EMPTY_STATE, problem: 'unreadable' };
  }
}

function fileError(error: unknown): FileError {
  if (error instanceof HostFailure) return HOST_FAILURES[error.code] ?? 'Internal';
  if (error instanceof Error && 'code' in error) return error.code === 'ENOENT' ? 'NotFound' : 'Unreadable';
  return 'Internal';
}
