/**
 * The whole workbook in at most three round trips and without a single write: the sheets, what they hold,
 * and what only some cells need. More trips are made only where a sheet does not answer or is too large.
 */
import type { Area } from '../../engine/workbook/reference';
import type { SheetSnapshot, WorkbookSnapshot } from '../../engine/workbook/snapshot';
import { HostFailure } from '../host';
import { bands } from './bands';
import type { ExcelCapabilities } from './capabilities';
import { looksLikeError, sheetCells, type CellDetails } from './cells';
import { readDetails, type Detail, type DetailGrid } from './details';
import { outlineSheets, type SheetOutline } from './outline';
import { listSheets } from './sheetList';

/** Excel answers at most this many cells at a time; a sheet beyond it is no final account. */
const MAX_SHEET_CELLS = 5_000_000;

/** @throws HostFailure */
export async function readWorkbook(able: ExcelCapabilities): Promise<WorkbookSnapshot> {
  const { workbookName, sheets } = await listSheets();
  const outlines = await fillValues(await outlineSheets(sheets, able));
  const wanted = outlines.map((outline) => wantedDetails(outline, able));
  const answers = await readDetails(wanted.flat());
  let next = 0;
  return {
    name: workbookName,
    sheets: outlines.map((outline, index) => {
      const details = wanted[index] ?? [];
      const grids = answers.slice(next, next + details.length);
      next += details.length;
      return snapshot(outline, details, grids);
    }),
  };
}

/** Reads the values that did not fit into the second trip. */
async function fillValues(outlines: readonly SheetOutline[]): Promise<SheetOutline[]> {
  const missing = outlines.filter((outline) => outline.values === null && outline.used !== null);
  const grids = await readDetails(missing.flatMap((outline) => wholeSheet(outline, 'values')));
  return outlines.map((outline) => {
    const grid = grids[missing.indexOf(outline)];
    return grid ? { ...outline, values: grid } : outline;
  });
}

function wholeSheet({ sheet, used }: SheetOutline, kind: Detail['kind']): Detail[] {
  if (!used) return [];
  const cells = (used.bottom - used.top + 1) * (used.right - used.left + 1);
  if (cells > MAX_SHEET_CELLS) throw new HostFailure('tooLarge', `${cells} cells`, sheet.name);
  return [{ sheet: sheet.id, kind, area: used }];
}

function wantedDetails(outline: SheetOutline, able: ExcelCapabilities): Detail[] {
  const { sheet, used, values } = outline;
  if (!used || !values) return [];
  const ofAreas = (kind: Detail['kind'], areas: readonly Area[]): Detail[] =>
    areas.map((area) => ({ sheet: sheet.id, kind, area }));
  const numbers = [...where(used, values, (value) => typeof value === 'number')];
  const doubtful = [...where(used, values, looksLikeError)];
  return [
    ...ofAreas('text', bands(numbers)),
    ...ofAreas('valueTypes', bands(doubtful)),
    ...(outline.formulas ? ofAreas('formulas', outline.formulas) : wholeSheet(outline, 'formulas')),
    ...(able.rowProperties && outline.rowHidden === null
      ? ofAreas('rowHidden', [{ ...used, right: used.left }])
      : []),
    ...(able.rowProperties && outline.columnHidden === null
      ? ofAreas('columnHidden', [{ ...used, bottom: used.top }])
      : []),
  ];
}

function* where(used: Area, values: DetailGrid, matches: (value: unknown) => boolean) {
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      if (matches(value)) yield { row: used.top + row, column: used.left + column };
    }
  }
}

function snapshot(
  outline: SheetOutline,
  details: readonly Detail[],
  grids: readonly DetailGrid[],
): SheetSnapshot {
  const { sheet, used, values, merges } = outline;
  const read: CellDetails = { text: new Map(), formulas: new Map(), valueTypes: new Map() };
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  for (const [index, { kind, area }] of details.entries()) {
    for (const [down, line] of (grids[index] ?? []).entries()) {
      for (const [across, value] of line.entries()) {
        const row = area.top + down;
        const column = area.left + across;
        if (kind === 'rowHidden' && value === true) hiddenRows.add(row);
        else if (kind === 'columnHidden' && value === true) hiddenColumns.add(column);
        else if (kind === 'text' || kind === 'formulas' || kind === 'valueTypes') {
          read[kind].set(`${row}:${column}`, value);
        }
      }
    }
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: used && values ? sheetCells(used, values, read) : [],
    merges: merges && [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenRows: used && outline.rowHidden ? span(used.top, used.bottom) : [...hiddenRows],
    hiddenColumns: used && outline.columnHidden ? span(used.left, used.right) : [...hiddenColumns],
  };
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
