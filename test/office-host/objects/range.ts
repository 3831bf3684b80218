/** A rectangle of cells: values, texts, formulas, formats, merged areas, special cells, hidden rows and columns. */
import { areaA1, type Area } from '../../../src/engine/workbook/reference';
import { formatAddress, intersection, rectangles } from '../addresses';
import type { Emulation } from '../emulation';
import { accessDenied, HostError, invalidArgument, wrongSize } from '../hostError';
import type { ModelCell, ModelSheet } from '../model';
import { writeCell } from '../typing';
import { count, text, WireObject } from '../wireObject';
import { conditionalFormatsObject } from './conditionalFormats';
import { dataValidationObject } from './dataValidation';
import { cellsOf, clearFormats, rangeFormatObject } from './rangeFormat';

/** Excel refuses to answer more cells than this in one property. */
const MAX_CELLS = 5_000_000;

export function rangeObject(emulation: Emulation, sheet: ModelSheet, area: Area): WireObject {
  const grid = (read: CellReader) => () => readGrid(sheet, area, read);
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const sub = (top: number, left: number, height: number, width: number) =>
    rangeObject(emulation, sheet, {
      top: area.top + top,
      left: area.left + left,
      bottom: area.top + top + height - 1,
      right: area.left + left + width - 1,
    });
  return new WireObject('Range', {
    tracked: true,
    get: {
      Address: () => formatAddress(sheet.name, area),
      RowIndex: () => area.top,
      ColumnIndex: () => area.left,
      RowCount: () => rows,
      ColumnCount: () => columns,
      Values: grid((cell) => cell?.value ?? ''),
      Text: grid((_cell, row, column) => sheet.shown(row, column)),
      Formulas: grid((cell) => cell?.formula ?? cell?.value ?? ''),
      NumberFormat: grid((_cell, row, column) => sheet.numberFormat(row, column)),
      ValueTypes: grid(valueType),
      RowHidden: () => uniform(area.top, area.bottom, sheet.hiddenRows),
      ColumnHidden: () => uniform(area.left, area.right, sheet.hiddenColumns),
    },
    set: {
      Values: (value) => typeGrid(emulation, sheet, area, 'Range.values', value),
      Formulas: (value) => typeGrid(emulation, sheet, area, 'Range.formulas', value),
      NumberFormat: (value) =>
        writeGrid(emulation, sheet, area, 'Range.numberFormat', value, (row, column, format) =>
          sheet.setNumberFormat(row, column, String(format)),
        ),
    },
    child: {
      ConditionalFormats: () => conditionalFormatsObject(emulation, sheet, area),
      DataValidation: () => dataValidationObject(emulation, sheet, area),
      Format: () => rangeFormatObject(emulation, sheet, [area]),
    },
    call: {
      Clear: (applyTo) => clear(emulation, sheet, [area], applyTo),
      GetRow: (index) => sub(count(index), 0, 1, columns),
      GetColumn: (index) => sub(0, count(index), rows, 1),
      GetCell: (row, column) => sub(count(row), count(column), 1, 1),
      GetMergedAreasOrNullObject: () =>
        areasObject(
          emulation,
          sheet,
          sheet.merges.filter((merge) => intersection(merge, area)),
        ),
      GetSpecialCellsOrNullObject: (type) => {
        // As Range.SpecialCells of the desktop object model, which refuses protected sheets.
        if (sheet.protection) throw accessDenied('Range.getSpecialCellsOrNullObject');
        if (text(type) !== 'Formulas' && text(type) !== 'Constants') {
          throw invalidArgument('Range.getSpecialCellsOrNullObject');
        }
        const wanted = (cell: ModelCell) => (cell.formula !== null) === (type === 'Formulas');
        return areasObject(emulation, sheet, rectangles(cellsIn(sheet, area).filter(wanted)));
      },
      GetRowProperties: () => {
        const answer = [];
        for (let row = area.top; row <= area.bottom; row += 1) {
          answer.push({ rowHidden: sheet.hiddenRows.has(row) });
        }
        return answer;
      },
      GetColumnProperties: () => {
        const answer = [];
        for (let column = area.left; column <= area.right; column += 1) {
          answer.push({ columnHidden: sheet.hiddenColumns.has(column) });
        }
        return answer;
      },
      Select: () => {
        if (sheet.visibility !== 'Visible') throw invalidArgument('Range.select');
        emulation.workbook.active = sheet;
        emulation.workbook.selection = { sheet: sheet.name, area };
        emulation.journal.record('view', 'Range.select', sheet.name, areaA1(area));
        return null;
      },
    },
  });
}

/** Several rectangles of one sheet; a null object where there are none. */
export function areasObject(
  emulation: Emulation,
  sheet: ModelSheet,
  areas: readonly Area[],
): WireObject | null {
  if (areas.length === 0) return null;
  return new WireObject('RangeAreas', {
    tracked: true,
    get: {
      Address: () => areas.map((area) => formatAddress(sheet.name, area)).join(','),
      AreaCount: () => areas.length,
    },
    call: { Clear: (applyTo) => clear(emulation, sheet, areas, applyTo) },
    child: {
      Format: () => rangeFormatObject(emulation, sheet, areas),
      Areas: () =>
        new WireObject('RangeCollection', {
          items: () => areas.map((area) => rangeObject(emulation, sheet, area)),
        }),
    },
  });
}

function clear(emulation: Emulation, sheet: ModelSheet, areas: readonly Area[], applyTo: unknown): null {
  const what = applyTo ?? 'All';
  if (what !== 'All' && what !== 'Formats' && what !== 'Contents') throw invalidArgument('Range.clear');
  if (what !== 'Contents') clearFormats(emulation, sheet, areas);
  if (what === 'Formats') return null;
  if (sheet.protection) throw accessDenied('Range.clear');
  for (const { row, column } of cellsOf(areas)) sheet.remove(row, column);
  for (const area of areas) emulation.changed(sheet, area, true);
  return null;
}

type CellReader = (cell: ModelCell | undefined, row: number, column: number) => unknown;

function readGrid(sheet: ModelSheet, area: Area, read: CellReader): unknown[][] {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MAX_CELLS) {
    throw new HostError(
      'ResponsePayloadSizeLimitExceeded',
      'The response payload is too large.',
      'Range.load',
    );
  }
  const answer: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: unknown[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      line.push(read(sheet.cell(row, column), row, column));
    }
    answer.push(line);
  }
  return answer;
}

function typeGrid(emulation: Emulation, sheet: ModelSheet, area: Area, action: string, value: unknown): void {
  writeGrid(emulation, sheet, area, action, value, (row, column, typed) =>
    writeCell(sheet, row, column, typed),
  );
  emulation.changed(sheet, area, true);
}

function writeGrid(
  emulation: Emulation,
  sheet: ModelSheet,
  area: Area,
  action: string,
  value: unknown,
  write: (row: number, column: number, typed: string | number | boolean) => void,
): void {
  if (sheet.protection) throw accessDenied(action);
  if (Array.isArray(value) && value.length !== area.bottom - area.top + 1) throw wrongSize(action);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const typed = Array.isArray(value) ? pick(value, row - area.top, column - area.left, action) : value;
      // null leaves a cell as it is.
      if (typed === null) continue;
      if (typeof typed !== 'string' && typeof typed !== 'number' && typeof typed !== 'boolean') {
        throw invalidArgument(action);
      }
      write(row, column, typed);
    }
  }
  emulation.journal.record('write', action, sheet.name, areaA1(area));
}

function pick(grid: readonly unknown[], row: number, column: number, action: string): unknown {
  const line = grid[row];
  if (!Array.isArray(line) || column >= line.length) throw wrongSize(action);
  const value: unknown = line[column];
  return value;
}

function cellsIn(sheet: ModelSheet, area: Area): ModelCell[] {
  return sheet
    .allCells()
    .filter((cell) =>
      intersection(area, { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }),
    );
}

/** True or false where all agree, null where they are mixed. */
function uniform(first: number, last: number, hidden: ReadonlySet<number>): boolean | null {
  const inside = [...hidden].filter((index) => index >= first && index <= last).length;
  if (inside === 0) return false;
  return inside === last - first + 1 ? true : null;
}

const VALUE_TYPES = { number: 'Double', text: 'String', boolean: 'Boolean', error: 'Error' } as const;

function valueType(cell: ModelCell | undefined): string {
  return cell ? VALUE_TYPES[cell.kind] : 'Empty';
}
