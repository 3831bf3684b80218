/** One line of JSON per workbook, read or failed, for schedulers that spread many files. */
import { engine, workbookRecord } from './json';
import type { CheckResults } from './results';

export function checkNdjson(results: CheckResults): string {
  const head = { schema: 'final-accounts/check@1', engine: engine(results.engine) };
  const lines = [
    ...results.workbooks.map((workbook) => ({ ...head, ...workbookRecord(workbook) })),
    ...results.failed.map(({ path, error, message }) => ({ ...head, path, error, message })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
