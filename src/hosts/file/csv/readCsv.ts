/** A .csv or .txt of separated values → a workbook of one sheet, all of its cells texts. */
import { MAX_COLUMNS, MAX_ROWS } from '../../../engine/workbook/reference';
import type { CellSnapshot, WorkbookSnapshot } from '../../../engine/workbook/snapshot';
import { HostFailure } from '../../host';
import { MAX_FILE_BYTES } from '../limits';
import { decodeText } from './decodeText';
import { delimiterOf, records } from './records';

/**
 * Row n of the sheet is record n of the file, as Excel numbers it. The sheet has no name: the file has none for it.
 * @param name shown to people, decides nothing
 * @throws HostFailure `notAWorkbook` (bytes that are no text), `emptyWorkbook` or `tooLarge`
 */
export function readCsv(bytes: Uint8Array, name: string): WorkbookSnapshot {
  if (bytes.length > MAX_FILE_BYTES) throw new HostFailure('tooLarge', `${bytes.length} bytes`);
  const text = decodeText(bytes);
  if (text.includes('\0')) throw new HostFailure('notAWorkbook', 'not a text');
  const rows = records(text, delimiterOf(text));
  if (rows.length > MAX_ROWS) throw new HostFailure('tooLarge', `${rows.length} rows`);
  const cells = rows.flatMap((record, row) =>
    record.slice(0, MAX_COLUMNS).flatMap((field, column) => cellOf(field, row, column)),
  );
  if (cells.length === 0) throw new HostFailure('emptyWorkbook');
  return {
    name,
    sheets: [{ name: '', visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [] }],
  };
}

function cellOf(field: string, row: number, column: number): CellSnapshot[] {
  if (field.trim() === '') return [];
  return [{ row, column, kind: 'text', value: field, text: field }];
}
