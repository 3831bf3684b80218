/** `--prior FILE`: last year's workbook, for its figures. */
import type { InputEntries } from '../engine/inputs/entries';
import { priorWorkbook, type ThisYear } from '../engine/inputs/prior';
import { say } from '../locales/sentences';
import { readWorkbookFile } from './workbookFile';

export interface PriorFile {
  readonly entries: InputEntries;
  /** What makes the figures doubtful or is missing, a line each. */
  readonly notices: readonly string[];
}

/** @throws BadInput where the file cannot be read as a workbook */
export async function readPrior(path: string, thisYear: ThisYear): Promise<PriorFile> {
  const { snapshot } = await readWorkbookFile(path);
  const { entries, warnings } = priorWorkbook(snapshot, thisYear);
  return { entries, notices: warnings.map((warning) => `${path}：${say('zh-CN', warning)}`) };
}
