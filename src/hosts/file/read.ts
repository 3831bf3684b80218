/**
 * Bytes of an .xlsx or .xls → WorkbookSnapshot, the same in the browser and in Node. Values are the ones the file
 * holds: formulas are read, never computed. Why these libraries: docs/decisions/0004-file-libraries.md.
 */
import type * as Library from '@e965/xlsx';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import { HostFailure } from '../host';
import { judgeCompoundFile, type FindStream } from './compoundFile';
import { MAX_FILE_BYTES } from './limits';
import { quietly } from './quiet';
import { sheetSnapshot } from './sheetSnapshot';
import { openZip } from './zipArchive';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Reads every worksheet of the file, hidden ones included; chart and macro sheets hold no cells and are left out.
 * @param name shown to people, decides nothing: the bytes say what the file is.
 * @throws HostFailure `notAWorkbook`, `damaged`, `encrypted`, `emptyWorkbook` or `tooLarge`.
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  if (bytes.length > MAX_FILE_BYTES) throw new HostFailure('tooLarge', `${bytes.length} bytes`);
  const archive = startsWith(bytes, ZIP) ? openZip(bytes) : null;
  if (!archive && !startsWith(bytes, COMPOUND_FILE)) {
    // The library would read any text as a sheet.
    throw new HostFailure('notAWorkbook', 'neither zip nor compound file');
  }
  const library = await import(/* webpackChunkName: "xlsx" */ '@e965/xlsx');
  const workbook = parse(library, archive, bytes);
  const sheets = workbook.SheetNames.flatMap((sheetName, index) => {
    // A sheet the library could not make out stays in the list, without cells: it must not vanish unsaid.
    const sheet = workbook.Sheets[sheetName] ?? {};
    if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') return [];
    return [sheetSnapshot(sheetName, sheet, workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0)];
  });
  if (sheets.every((sheet) => sheet.cells.length === 0)) throw new HostFailure('emptyWorkbook');
  return { name, sheets };
}

function parse(library: typeof Library, archive: Uint8Array | null, bytes: Uint8Array): Library.WorkBook {
  try {
    return quietly(() => {
      if (!archive) judgeCompoundFile(streamsOf(library, bytes));
      return library.read(archive ?? bytes, {
        type: 'array',
        dense: true,
        cellStyles: true, // the only way to learn of hidden rows and columns
        cellFormula: true,
        cellNF: true,
        cellText: true,
        cellHTML: false,
      });
    });
  } catch (error) {
    if (error instanceof HostFailure) throw error;
    throw new HostFailure('damaged', String(error));
  }
}

function streamsOf(library: typeof Library, bytes: Uint8Array): FindStream {
  const container: unknown = library.CFB.read(bytes, { type: 'array' });
  return (path) => library.CFB.find(container, path);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
