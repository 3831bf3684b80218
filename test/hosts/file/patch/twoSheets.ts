/** A workbook of two sheets, and the edits that add and remove one. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { NO_EDIT, type NewSheet, type WorkbookEdit } from '../../../../src/engine/workbook/edits';
import { workbook } from './oneSheet';

export const TWO = [
  { name: '表1', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
  { name: '表2', xml: '<sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData>' },
];
export const two = workbook(TWO);

export const adding = (name: string, more: Partial<NewSheet> = {}): WorkbookEdit => ({
  ...NO_EDIT,
  newSheets: [{ name, columnWidths: [], ...more }],
});
export const removing = (...removedSheets: readonly string[]): WorkbookEdit => ({
  ...NO_EDIT,
  removedSheets,
});

/** The workbook with its workbook part, or another one, changed. */
export function changed(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}
export const withWorkbook = (change: (xml: string) => string): Uint8Array =>
  changed(two, 'xl/workbook.xml', change);
