/** One workbook named on the command line, with what it keeps for us. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { FORM_IDS } from '../engine/forms/definitions/titles';
import type { Recognition } from '../engine/forms/model';
import { EMPTY_STATE, parseState, type StateProblem, type WorkbookState } from '../engine/report/state';
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';
import { MAX_FILE_BYTES } from '../hosts/file/limits';
import { readWorkbook } from '../hosts/file/read';
import { readState } from '../hosts/file/state';
import { HostFailure } from '../hosts/host';
import { BadInput } from './command';
import { readReason } from './fileErrors';
import { FILE_ERRORS, HOST_FAILURES } from './messages';
import { isFileError } from './wholeFile';

export interface WorkbookFile {
  readonly snapshot: WorkbookSnapshot;
  readonly state: WorkbookState;
  readonly problem: StateProblem | null;
}

/** @throws BadInput where the file cannot be read as a workbook */
export async function readWorkbookFile(path: string): Promise<WorkbookFile> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) throw new HostFailure('tooLarge', `${size} bytes`);
    const bytes = await readFile(path);
    const snapshot = await readWorkbook(bytes, basename(path));
    return { snapshot, ...stateOf(bytes) };
  } catch (error) {
    const why = reasonOf(error);
    // A fault of ours is not the user's input.
    if (why === null) throw error;
    throw new BadInput(`${path}：${why}`);
  }
}

export function holdsNoForm({ slots }: Recognition): boolean {
  return FORM_IDS.every((id) => slots[id].status === 'missing');
}

/** Whatever is wrong with what the workbook keeps, the workbook itself is still read. */
function stateOf(bytes: Uint8Array): Pick<WorkbookFile, 'state' | 'problem'> {
  try {
    return parseState(readState(bytes));
  } catch {
    return { state: EMPTY_STATE, problem: 'unreadable' };
  }
}

function reasonOf(error: unknown): string | null {
  if (error instanceof HostFailure) {
    const code = HOST_FAILURES[error.code];
    return code === undefined ? null : FILE_ERRORS[code];
  }
  return isFileError(error) ? readReason(error) : null;
}
