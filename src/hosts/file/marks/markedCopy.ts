/**
 * A copy of a workbook file with marked cells. Marks are conditional formats that carry our tag: the formats of the
 * cells stay as they are, and 清除标记 takes the marks off again wherever the copy is opened.
 */
import { NO_EDIT, type WorkbookEdit } from '../../../engine/workbook/edits';
import type { Mark } from '../../host';
import type { Parts } from '../patch/parts';
import { partsOf, patchParts } from '../patch/patchWorkbook';
import { sheetPart } from '../patch/sheetPart';
import { StyleBook } from '../patch/styleBook';
import { dialect, sameName, sheetEntries } from '../patch/workbookPart';
import { withMarks, withoutMarks } from './sheetMarks';

export interface MarkedCopy {
  readonly bytes: Uint8Array;
  /** Sheets whose cells could not be marked because they are protected, as in Excel. */
  readonly protectedSheets: readonly string[];
}

/**
 * The workbook with these marks in place of any of ours it carried, and with `edit` applied. The same bytes, marks and
 * edit make the same file; where there is nothing to change, the bytes themselves.
 * @param bytes of an .xlsx or .xlsm that `readWorkbook` has accepted
 * @throws HostFailure as `patchWorkbook`; marks on sheets that are not there are dropped
 */
export function markedCopy(
  bytes: Uint8Array,
  marks: readonly Mark[],
  edit: WorkbookEdit = NO_EDIT,
): MarkedCopy {
  const parts = partsOf(bytes);
  const patched = patchParts(parts, edit);
  const { marked, protectedSheets } = markParts(parts, marks);
  return { bytes: patched || marked ? parts.zipped() : bytes, protectedSheets };
}

/** `markedCopy` for who has more to write into the same parts. `marked`: whether a mark came or went. */
export function markParts(
  parts: Parts,
  marks: readonly Mark[],
): { readonly marked: boolean; readonly protectedSheets: readonly string[] } {
  const styles = new StyleBook(parts, dialect(parts));
  const protectedSheets: string[] = [];
  let changed = false;
  for (const { name, part, kind } of sheetEntries(parts)) {
    if (kind !== 'worksheet' || !parts.has(part)) continue;
    const own = marks.filter((mark) => sameName(mark.sheet, name));
    const source = parts.text(part);
    // Parsing is worth it only where something is to be put on or taken off.
    if (own.length === 0 && !source.includes('conditionalFormatting')) continue;
    if (sheetPart(parts, part).protected) {
      if (own.length > 0) protectedSheets.push(name);
      continue;
    }
    const written = own.length === 0 ? withoutMarks(source) : withMarks(source, own, styles);
    changed ||= written !== source;
    parts.write(part, written);
  }
  if (changed) styles.save();
  return { marked: changed, protectedSheets };
}
