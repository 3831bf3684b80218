/** Everything a change can be refused for, found before the first write. */
import type { CellEdit, WorkbookEdit } from '../../../engine/workbook/edits';
import { qualifiedA1 } from '../../../engine/workbook/reference';
import { HostFailure } from '../../host';
import { BLANK_CELL, contentHeld, holds } from './contents';
import { sheetsAdded, sheetsWritten, type Standing } from './standing';

/** Excel's limits for a cell, in UTF-16 units. */
const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;

/** @throws HostFailure textTooLong, naming the first such cell */
export function refuseTooLong(cells: readonly CellEdit[]): void {
  for (const { cell, after } of cells) {
    const length =
      after.kind === 'text' ? after.text.length : after.kind === 'formula' ? after.formula.length : 0;
    const limit = after.kind === 'formula' ? FORMULA_LIMIT : TEXT_LIMIT;
    if (length > limit) throw new HostFailure('textTooLong', `${length} characters`, qualifiedA1(cell));
  }
}

/** @throws HostFailure sheetExists, sheetMissing, protected, lastVisibleSheet, changedSince */
export function refuseAgainst(edit: WorkbookEdit, standing: Standing): void {
  refuseSheets(edit, standing);
  refuseProtected(edit, standing);
  refuseChanged(edit, standing);
}

function refuseSheets(edit: WorkbookEdit, { sheets }: Standing): void {
  // Excel takes names that differ in case only for the same.
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const taken = edit.newSheets.find(({ name }) => names.has(name.toLowerCase()));
  if (taken) throw new HostFailure('sheetExists', '', taken.name);
  const missing = [...sheetsWritten(edit)].find((name) => !names.has(name.toLowerCase()));
  if (missing !== undefined) throw new HostFailure('sheetMissing', '', missing);
  const removed = new Set(edit.removedSheets);
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  const [last] = visible;
  const stays = visible.some(({ name }) => !removed.has(name)) || edit.newSheets.length > 0;
  if (last && !stays) throw new HostFailure('lastVisibleSheet', '', last.name);
}

function refuseProtected(edit: WorkbookEdit, { sheets, structureProtected }: Standing): void {
  const written = sheetsWritten(edit);
  const closed = sheets.find(({ name, isProtected }) => isProtected && written.has(name));
  if (closed) throw new HostFailure('protected', '', closed.name);
  const structural = edit.newSheets.length > 0 || sheetsToRemove(edit, sheets).length > 0;
  if (structureProtected && structural) throw new HostFailure('protected', 'workbook structure');
}

/** Of the sheets to be removed those that are still there: one that someone removed already needs nothing more. */
export function sheetsToRemove(
  { removedSheets }: WorkbookEdit,
  sheets: Standing['sheets'],
): Standing['sheets'] {
  return sheets.filter(({ name }) => removedSheets.includes(name));
}

function refuseChanged(edit: WorkbookEdit, { cells }: Standing): void {
  const added = sheetsAdded(edit);
  for (const change of edit.cells) {
    if (added.has(change.cell.sheet)) continue;
    const raw = cells.get(change) ?? BLANK_CELL;
    if (holds(raw, change.before)) continue;
    throw new HostFailure(
      'changedSince',
      `holds ${contentHeld(raw).kind}, expected ${change.before.kind}`,
      qualifiedA1(change.cell),
    );
  }
}
