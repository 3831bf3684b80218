/** One line of JSON per workbook, read or failed, for schedulers that spread many files. */
import { engine, workbookRecord } from './json';
import { printed, type Printer } from './printer';
import type { CheckResults } from './results';

export function checkNdjson(results: CheckResults): string {
  return printed(ndjsonPrinter(results.engine), results);
}

export function ndjsonPrinter(of: CheckResults['engine']): Printer {
  const first = { schema: 'final-accounts/check@1', engine: engine(of) };
  const line = (record: object): string => `${JSON.stringify({ ...first, ...record })}\n`;
  return {
    head: () => '',
    workbook: (checked) => line(workbookRecord(checked)),
    failed: ({ path, error, message }) => line({ path, error, message }),
    tail: () => '',
  };
}
