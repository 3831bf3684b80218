/** What a change of cells can be refused for, found before anything is changed: the same as the patcher would say later. */
import { sameContent, type CellEdit } from '../../engine/workbook/edits';
import { contains, MAX_COLUMNS, MAX_ROWS, qualifiedA1 } from '../../engine/workbook/reference';
import { HostFailure } from '../../hosts/host';
import { refuseContents } from '../../hosts/file/patch/refusals';
import type { FileFacts } from '../file/fileFacts';
import { heldAt, sheetOf, type Version } from './version';

/** @throws HostFailure sheetMissing, protected, textTooLong, notWritable, changedSince */
export function refuse(version: Version, edits: readonly CellEdit[], facts: FileFacts): void {
  const outside = edits.find(({ cell }) => cell.row >= MAX_ROWS || cell.column >= MAX_COLUMNS);
  if (outside) throw new HostFailure('notWritable', 'beyond the sheet', qualifiedA1(outside.cell));
  refuseContents(edits);
  for (const { cell, before } of edits) {
    const sheet = sheetOf(version.snapshot, cell.sheet);
    const known = facts.sheet(cell.sheet);
    if (!sheet || !known) throw new HostFailure('sheetMissing', '', cell.sheet);
    if (known.protected) throw new HostFailure('protected', '', sheet.name);
    const merge = sheet.merges?.find((area) => contains(area, cell.row, cell.column));
    const inside = merge !== undefined && (merge.top !== cell.row || merge.left !== cell.column);
    const whole = [...known.arrays, ...known.tableHeaders];
    if (inside || whole.some((area) => contains(area, cell.row, cell.column))) {
      throw new HostFailure('notWritable', 'part of a whole', qualifiedA1(cell));
    }
    if (!sameContent(heldAt(version.snapshot, cell), before)) {
      throw new HostFailure('changedSince', `expected ${before.kind}`, qualifiedA1(cell));
    }
  }
}
