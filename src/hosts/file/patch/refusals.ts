/** Everything an edit can be refused for, found before the first part is written. */
import {
  sameContent,
  type CellContent,
  type CellEdit,
  type WorkbookEdit,
} from '../../../engine/workbook/edits';
import { contains, MAX_COLUMNS, MAX_ROWS, qualifiedA1 } from '../../../engine/workbook/reference';
import { HostFailure } from '../../host';
import { constantOf, type SharedTexts } from './cellText';
import { PatchFailure } from './failure';
import { isSheetName } from './newSheet';
import type { Parts } from './parts';
import { refuseInUse } from './removeSheet';
import { formulaAt, sheetFormulas, type SheetFormulas } from './sheetFormulas';
import { sheetPart, type SheetPart } from './sheetPart';
import { tableHeaders } from './tableHeaders';
import { sameName, sheetEntries, structureIsProtected, worksheet, type SheetEntry } from './workbookPart';

/** Excel's limits for a cell, in UTF-16 units. */
const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;

const DECIMAL = /^-?\d{1,308}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,3})?$/;

/** @throws HostFailure textTooLong; PatchFailure badContent */
export function refuseContents(cells: readonly CellEdit[]): void {
  for (const { cell, after } of cells) {
    const length =
      after.kind === 'text' ? after.text.length : after.kind === 'formula' ? after.formula.length : 0;
    const limit = after.kind === 'formula' ? FORMULA_LIMIT : TEXT_LIMIT;
    if (length > limit) throw new HostFailure('textTooLong', `${length} characters`, qualifiedA1(cell));
    const { row, column } = cell;
    const placed = row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
    if (!placed || !isContent(after)) throw new PatchFailure('badContent', qualifiedA1(cell));
  }
}

function isContent(content: CellContent): boolean {
  if (content.kind === 'number') return DECIMAL.test(content.value) && Number.isFinite(Number(content.value));
  return content.kind !== 'formula' || /^=./s.test(content.formula);
}

/** @throws HostFailure sheetExists, sheetMissing, protected, lastVisibleSheet; PatchFailure sheetName, sheetInUse */
export function refuseSheets(parts: Parts, edit: WorkbookEdit): void {
  const entries = sheetEntries(parts);
  const has = (name: string): boolean => entries.some((entry) => sameName(entry.name, name));
  const added: string[] = [];
  for (const { name } of edit.newSheets) {
    if (!isSheetName(name)) throw new PatchFailure('sheetName', name);
    if (has(name) || added.some((other) => sameName(other, name)))
      throw new HostFailure('sheetExists', '', name);
    added.push(name);
  }
  const removed = sheetsToRemove(entries, edit);
  if (removed.length + added.length > 0 && structureIsProtected(parts)) {
    throw new HostFailure('protected', 'workbook structure');
  }
  const stays = entries.some((entry) => entry.visible && !removed.includes(entry));
  if (!stays && added.length === 0) throw new HostFailure('lastVisibleSheet', '', removed[0]?.name ?? '');
  for (const entry of removed) refuseInUse(parts, entry);
}

/** Those that are still there: one that someone removed already needs nothing more. */
export function sheetsToRemove(
  entries: readonly SheetEntry[],
  { removedSheets }: WorkbookEdit,
): readonly SheetEntry[] {
  return entries.filter(
    ({ name, kind }) => kind === 'worksheet' && removedSheets.some((one) => sameName(one, name)),
  );
}

/**
 * Whether what the edit is for still stands, on every sheet that it does not add itself.
 * @throws HostFailure sheetMissing, protected, changedSince; PatchFailure mergedCell, partOfArray, tableHeader
 */
export function refuseStanding(parts: Parts, edit: WorkbookEdit, shared: SharedTexts): void {
  const entries = sheetEntries(parts);
  const removed = sheetsToRemove(entries, edit);
  const left = entries.filter((entry) => !removed.includes(entry));
  const cells = editsBySheet(edit.cells);
  const named = [...cells.keys(), ...[...edit.rules, ...edit.charts].map(({ sheet }) => sheet)];
  for (const name of new Set(named)) {
    if (edit.newSheets.some((sheet) => sameName(sheet.name, name))) continue;
    const { part } = worksheet(left, name);
    const sheet = sheetPart(parts, part);
    if (sheet.protected) throw new HostFailure('protected', '', name);
    const edits = cells.get(name) ?? [];
    refuseCells(sheet, sheetFormulas(sheet), edits, shared);
    const headers = tableHeaders(parts, part);
    const header = edits.find(({ cell }) => headers.some((area) => contains(area, cell.row, cell.column)));
    if (header) throw new PatchFailure('tableHeader', qualifiedA1(header.cell));
  }
}

/** The edits of each sheet, by its name as the edit writes it. */
export function editsBySheet(cells: readonly CellEdit[]): ReadonlyMap<string, readonly CellEdit[]> {
  const sheets = new Map<string, CellEdit[]>();
  for (const edit of cells) {
    const own = sheets.get(edit.cell.sheet);
    if (own) own.push(edit);
    else sheets.set(edit.cell.sheet, [edit]);
  }
  return sheets;
}

function refuseCells(
  sheet: SheetPart,
  formulas: SheetFormulas,
  edits: readonly CellEdit[],
  shared: SharedTexts,
): void {
  for (const { cell, before } of edits) {
    const { row, column } = cell;
    const merge = sheet.merges.find((area) => contains(area, row, column));
    if (merge && (merge.top !== row || merge.left !== column)) {
      throw new PatchFailure('mergedCell', qualifiedA1(cell));
    }
    if (formulas.arrays.some((area) => contains(area, row, column))) {
      throw new PatchFailure('partOfArray', qualifiedA1(cell));
    }
    const held = heldAt(sheet, formulas, row, column, shared);
    if (!same(held, before)) {
      throw new HostFailure('changedSince', `holds ${held.kind}, expected ${before.kind}`, qualifiedA1(cell));
    }
  }
}

function heldAt(
  sheet: SheetPart,
  formulas: SheetFormulas,
  row: number,
  column: number,
  shared: SharedTexts,
): CellContent {
  const cell = sheet.cellAt(row, column);
  if (!cell) return { kind: 'blank' };
  const formula = formulaAt(sheet, formulas, row, column);
  return formula === null ? constantOf(cell, shared) : { kind: 'formula', formula, decimals: null };
}

/** As the reader sees both: line ends are one kind, and the prefix of newer functions is not shown. */
function same(held: CellContent, before: CellContent): boolean {
  return sameContent(asRead(held), asRead(before));
}

function asRead(content: CellContent): CellContent {
  if (content.kind === 'text') {
    const text = content.text.replace(/\r\n/g, '\n');
    return text.trim() === '' ? { kind: 'blank' } : { kind: 'text', text };
  }
  return content.kind === 'formula'
    ? { ...content, formula: content.formula.replace(/_xlfn\.|\s/g, '') }
    : content;
}
