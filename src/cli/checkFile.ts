/** Reads and checks one file; whatever is wrong with it is a value, so that it never loses the others. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DEFAULT_PACK, packNamed } from '../engine/packs';
import { checkOptionsOf, EMPTY_STATE, parseState, type StateProblem } from '../engine/report/state';
import type { WorkbookState } from '../engine/report/state';
import { check } from '../engine/run';
import { MAX_FILE_BYTES } from '../hosts/file/limits';
import { readWorkbook } from '../hosts/file/read';
import { readState } from '../hosts/file/state';
import { HostFailure } from '../hosts/host';
import type { CheckedWorkbook, FailedWorkbook } from '../output/results';
import { earlierOf, type EarlierCheck } from './baselineFile';
import { writeMarked } from './checkMark';
import { priorNotices } from './checkPrior';
import { FILE_ERRORS, HOST_FAILURES, MESSAGES, type FileError } from './messages';
import { waiversFor, type FiledWaiver } from './waiversFile';

/** Plain values: they are handed to other threads. */
export interface FileCheckOptions {
  /** Id of the pack; null: the pack kept with each workbook, else the usual one. */
  readonly pack: string | null;
  readonly strict: boolean;
  readonly waivers: readonly FiledWaiver[];
  /** null: not compared with an earlier run; a workbook may still carry a baseline of its own. */
  readonly baseline: readonly EarlierCheck[] | null;
  /** Last year's workbook. */
  readonly prior: string | null;
  /** Whether this file is the only one: then it is compared with an earlier run whatever its name was. */
  readonly onlyOne: boolean;
}

export interface CheckTask {
  readonly path: string;
  /** false: an argument that led to no file. */
  readonly found: boolean;
  /** Where the marked copy goes; null where none is asked for. */
  readonly markTo: string | null;
}

export type FileOutcome =
  | {
      readonly kind: 'checked';
      readonly workbook: CheckedWorkbook;
      /** What is to be said about the run itself, a line each. */
      readonly notices: readonly string[];
      /** The marked copy could not be written. */
      readonly unmarked: boolean;
    }
  | { readonly kind: 'failed'; readonly failed: FailedWorkbook };

export async function checkFile(task: CheckTask, options: FileCheckOptions): Promise<FileOutcome> {
  try {
    if (!task.found) throw new HostFailure('unknown', 'ENOENT');
    return await checked(task, options);
  } catch (error) {
    return failure(task.path, task.found ? fileError(error) : 'NotFound');
  }
}

export function failure(path: string, error: FileError): FileOutcome {
  return { kind: 'failed', failed: { path, error, message: FILE_ERRORS[error] } };
}

async function checked({ path, markTo }: CheckTask, options: FileCheckOptions): Promise<FileOutcome> {
  const { size } = await stat(path);
  if (size > MAX_FILE_BYTES) throw new HostFailure('tooLarge', `${size} bytes`);
  const bytes = await readFile(path);
  const snapshot = await readWorkbook(bytes, basename(path));
  const { state, problem } = stateOf(bytes);
  const kept = checkOptionsOf(state);
  // The engine takes the last explanation of a finding: the file wins over the workbook.
  const waivers = [...kept.waivers, ...waiversFor(path, options.waivers)];
  const baseline = options.baseline ? earlierOf(path, options.baseline, options.onlyOne) : kept.baseline;
  const named = options.pack === null ? null : packNamed(options.pack);
  const report = check(snapshot, {
    pack: named ?? kept.pack ?? DEFAULT_PACK,
    strict: options.strict || kept.strict,
    ...(waivers.length > 0 ? { waivers } : {}),
    ...(baseline ? { baseline } : {}),
    ...(kept.sheets ? { sheets: kept.sheets } : {}),
    ...(kept.inputs ? { inputs: kept.inputs } : {}),
  });
  const marked = markTo === null ? null : await writeMarked({ bytes, path, markTo }, snapshot, report);
  const notices = [
    ...(problem ? [MESSAGES.stateProblem[problem](path)] : []),
    ...(options.baseline && !baseline ? [MESSAGES.noBaseline(path)] : []),
    ...(options.prior === null ? [] : await priorNotices(options.prior, path, snapshot, state)),
    ...(marked?.notices ?? []),
  ];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    kind: 'checked',
    workbook: { path, report, sha256 },
    notices,
    unmarked: marked?.written === false,
  };
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
