/** Whether a marked copy may take a place: where nothing stands, or a copy of an earlier run. */
import { readFile, stat } from 'node:fs/promises';
import { REPORT_SHEET } from '../engine/workbook/ownSheets';
import { withoutMarks } from '../hosts/file/marks/sheetMarks';
import { Parts } from '../hosts/file/patch/parts';
import { sameName, sheetEntries } from '../hosts/file/patch/workbookPart';

export async function isFreeForCopy(path: string, copy: Uint8Array): Promise<boolean> {
  const info = await stat(path).catch(() => null);
  // Where a folder stands in the way, writing says so.
  if (!info?.isFile() || info.size === 0) return true;
  try {
    const present = await readFile(path);
    if (present.equals(copy)) return true;
    return isMarked(new Parts(present));
  } catch {
    return false;
  }
}

/** A copy carries the sheet 校验结果, or marks alone where that sheet could not be written. */
function isMarked(parts: Parts): boolean {
  return sheetEntries(parts).some(({ name, part, kind }) => {
    if (sameName(name, REPORT_SHEET)) return true;
    if (kind !== 'worksheet' || !parts.has(part)) return false;
    const source = parts.text(part);
    return source.includes('conditionalFormatting') && withoutMarks(source) !== source;
  });
}
