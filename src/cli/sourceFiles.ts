/** The sources of an import as they lie on disk: workbooks, or separated values. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';
import { readCsv } from '../hosts/file/csv/readCsv';
import { MAX_FILE_BYTES } from '../hosts/file/limits';
import { HostFailure } from '../hosts/host';
import { BadInput } from './command';
import { readReason } from './fileErrors';
import { IMPORT_WORDS } from './importWords';
import { FILE_ERRORS } from './messages';
import { readWorkbookFile } from './workbookFile';

/** @throws BadInput where the file cannot be read */
export async function readSource(path: string): Promise<WorkbookSnapshot> {
  if (!/\.(csv|txt|tsv)$/i.test(path)) return (await readWorkbookFile(path)).snapshot;
  const info = await stat(path).catch((error: unknown) => {
    throw new BadInput(`${path}：${readReason(error)}`);
  });
  if (info.size > MAX_FILE_BYTES) throw new BadInput(`${path}：${FILE_ERRORS.TooLarge}`);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new BadInput(`${path}：${readReason(error)}`);
  });
  try {
    return readCsv(bytes, basename(path));
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    throw new BadInput(`${path}：${IMPORT_WORDS.badText[whyNot(error)]}`);
  }
}

function whyNot({ code }: HostFailure): keyof typeof IMPORT_WORDS.badText {
  if (code === 'tooLarge') return 'tooLarge';
  return code === 'emptyWorkbook' ? 'empty' : 'noText';
}
