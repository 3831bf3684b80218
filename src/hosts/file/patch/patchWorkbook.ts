/**
 * Applies an edit to the bytes of an .xlsx or .xlsm. Only the parts that the edit concerns are written, and in them only
 * the places it concerns: everything else of the workbook stays as its writer left it, whatever we know of it.
 */
import type { WorkbookEdit } from '../../../engine/workbook/edits';
import { HostFailure } from '../../host';
import { MAX_FILE_BYTES } from '../limits';
import { addTitle } from './appTitles';
import { sharedTexts } from './cellText';
import { removeChartFrame } from './drawingPart';
import { newSheetXml } from './newSheet';
import { Parts } from './parts';
import { refuseContents, refuseSheets, refuseStanding, sheetsToRemove } from './refusals';
import { relationsOf } from './relations';
import { removeSheet } from './removeSheet';
import {
  addSheetEntry,
  dialect,
  dropCalculationChain,
  recalculateOnLoad,
  sameName,
  sheetEntries,
  WORKBOOK,
} from './workbookPart';
import { addCharts, writeCells, writeRules } from './writeSheets';

/**
 * The file with the edit applied, or a failure and no file. The same bytes and edit make the same file.
 *
 * An edit of nothing gives the bytes back. Results of formulas that depend on a written cell are those of before until a
 * program computes the workbook, which the file then asks for.
 * @param bytes of a workbook that `readWorkbook` has accepted
 * @throws HostFailure notAWorkbook (also for an .xls), encrypted, tooLarge, sheetMissing, sheetExists, lastVisibleSheet,
 *   protected, textTooLong, changedSince; PatchFailure for what only a file is refused for
 */
export function patchWorkbook(bytes: Uint8Array, edit: WorkbookEdit): Uint8Array {
  const parts = partsOf(bytes);
  return patchParts(parts, edit) ? parts.zipped() : bytes;
}

/** The parts of a workbook to be patched. @throws HostFailure notAWorkbook (also for an .xls), encrypted, tooLarge */
export function partsOf(bytes: Uint8Array): Parts {
  refuseFile(bytes);
  return new Parts(bytes);
}

/**
 * `patchWorkbook` for who has more to write into the same parts. Returns whether anything was written.
 * @throws HostFailure and PatchFailure as `patchWorkbook`, before the first part is written
 */
export function patchParts(parts: Parts, edit: WorkbookEdit): boolean {
  if (Object.values(edit).every((list: readonly unknown[]) => list.length === 0)) return false;
  const space = dialect(parts);
  const shared = sharedTexts(() => sharedStrings(parts));
  refuseContents(edit.cells);
  refuseSheets(parts, edit);
  refuseStanding(parts, edit, shared);

  const removed = sheetsToRemove(sheetEntries(parts), edit);
  for (const { name } of removed) {
    // Looked up again: the sheets behind one that was removed have moved up.
    const entry = sheetEntries(parts).find((one) => one.name === name);
    if (entry) removeSheet(parts, entry);
  }
  for (const { sheet, name } of edit.removedCharts) {
    const entry = sheetEntries(parts).find((one) => sameName(one.name, sheet) && one.kind === 'worksheet');
    if (entry) removeChartFrame(parts, entry.part, name, space);
  }
  for (const sheet of edit.newSheets) {
    addSheetEntry(parts, sheet.name, newSheetXml(sheet, space));
    addTitle(parts, sheet.name);
  }
  const formulasChanged = writeCells(parts, edit, space);
  writeRules(parts, edit.rules);
  addCharts(parts, edit.charts, space, shared);
  if (formulasChanged || removed.length > 0) dropCalculationChain(parts);
  if (formulasChanged || writesPresentSheet(edit)) recalculateOnLoad(parts);
  return true;
}

/** No formula can rest on what a new sheet holds. */
function writesPresentSheet({ cells, newSheets }: WorkbookEdit): boolean {
  return cells.some(({ cell }) => !newSheets.some(({ name }) => sameName(name, cell.sheet)));
}

function sharedStrings(parts: Parts): string | null {
  const relation = relationsOf(parts, WORKBOOK).find(({ kind }) => kind === 'sharedStrings');
  return relation && parts.has(relation.target) ? parts.text(relation.target) : null;
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function refuseFile(bytes: Uint8Array): void {
  if (bytes.length > MAX_FILE_BYTES) throw new HostFailure('tooLarge', `${bytes.length} bytes`);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  // The list of streams of an encrypted .xlsx names this one, in UTF-16.
  const compound = COMPOUND_FILE.every((byte, index) => bytes[index] === byte);
  if (compound && holds(bytes, ENCRYPTED)) throw new HostFailure('encrypted', 'EncryptedPackage');
  throw new HostFailure('notAWorkbook', compound ? 'an .xls cannot be patched' : 'not a zip archive');
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
