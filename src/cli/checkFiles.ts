/** Reads and checks the files one after another; a file that cannot be read never loses the others. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { check, type CheckOptions } from '../engine/run';
import { MAX_FILE_BYTES } from '../hosts/file/limits';
import { readWorkbook } from '../hosts/file/read';
import { HostFailure } from '../hosts/host';
import type { CheckedWorkbook, CheckResults, FailedWorkbook } from '../output/results';
import type { Target } from './findFiles';
import { FILE_ERRORS, HOST_FAILURES, type FileError } from './messages';

export async function checkFiles(targets: readonly Target[], options: CheckOptions): Promise<CheckResults> {
  const workbooks: CheckedWorkbook[] = [];
  const failed: FailedWorkbook[] = [];
  for (const { path, found } of targets) {
    try {
      if (!found) throw new HostFailure('unknown', 'ENOENT');
      workbooks.push({ path, report: await checkFile(path, options) });
    } catch (error) {
      const name = found ? fileError(error) : 'NotFound';
      failed.push({ path, error: name, message: FILE_ERRORS[name] });
    }
  }
  // The engine names itself in every report, that of a workbook without sheets included.
  const { engine } = check({ name: '', sheets: [] }, options);
  return { engine, workbooks, failed };
}

async function checkFile(path: string, options: CheckOptions): Promise<CheckedWorkbook['report']> {
  const { size } = await stat(path);
  if (size > MAX_FILE_BYTES) throw new HostFailure('tooLarge', `${size} bytes`);
  return check(await readWorkbook(await readFile(path), basename(path)), options);
}

function fileError(error: unknown): FileError {
  if (error instanceof HostFailure) return HOST_FAILURES[error.code] ?? 'Internal';
  if (error instanceof Error && 'code' in error) return error.code === 'ENOENT' ? 'NotFound' : 'Unreadable';
  return 'Internal';
}
