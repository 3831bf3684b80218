/** How the cells of one or several rectangles look: fonts, fills, alignment, widths. */
import { areaA1, type Area } from '../../../src/engine/workbook/reference';
import type { Emulation } from '../emulation';
import { accessDenied, invalidArgument } from '../hostError';
import type { ModelFormat, ModelSheet } from '../model';
import { WireObject } from '../wireObject';

/** Formats are kept for single cells; nobody formats whole sheets cell by cell. */
const MAX_CELLS = 100_000;

const FONT = ['Bold', 'Italic', 'Size', 'Color', 'Name', 'Underline'];
const ALIGNMENT = ['WrapText', 'HorizontalAlignment', 'VerticalAlignment'];
const DEFAULTS: ModelFormat = {
  'Font.Bold': false,
  'Font.Italic': false,
  'Font.Size': 11,
  'Font.Color': '#000000',
  // "No fill" reads back as white, which is why a fill cannot be restored and marks are never fills.
  'Fill.Color': '#FFFFFF',
  WrapText: false,
  HorizontalAlignment: 'General',
  VerticalAlignment: 'Bottom',
};

export function rangeFormatObject(
  emulation: Emulation,
  sheet: ModelSheet,
  areas: readonly Area[],
): WireObject {
  const part = (type: string, names: readonly string[], prefix: string) => ({
    get: Object.fromEntries(names.map((name) => [name, () => uniform(sheet, areas, `${prefix}${name}`)])),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => setFormat(emulation, sheet, areas, `${prefix}${name}`, value, `${type}.${name}`),
      ]),
    ),
  });
  const format = part('RangeFormat', ALIGNMENT, '');
  const fits = (name: string) => () => {
    refuseWhereProtected(sheet, `RangeFormat.${name}`);
    record(emulation, sheet, areas, `RangeFormat.${name}`);
    return null;
  };
  return new WireObject('RangeFormat', {
    get: { ...format.get, ColumnWidth: () => sheet.columnWidths.get(areas[0]?.left ?? 0) ?? STANDARD_WIDTH },
    set: {
      ...format.set,
      ColumnWidth: (value) => {
        refuseWhereProtected(sheet, 'RangeFormat.columnWidth');
        if (typeof value !== 'number' || value < 0) throw invalidArgument('RangeFormat.columnWidth');
        for (const { left, right } of areas) {
          for (let column = left; column <= right; column += 1) sheet.columnWidths.set(column, value);
        }
        record(emulation, sheet, areas, 'RangeFormat.columnWidth');
      },
    },
    child: {
      Font: () => new WireObject('RangeFont', part('RangeFont', FONT, 'Font.')),
      Fill: () => new WireObject('RangeFill', part('RangeFill', ['Color'], 'Fill.')),
    },
    call: { AutofitRows: fits('autofitRows'), AutofitColumns: fits('autofitColumns') },
  });
}

/** Points of a column of 8.38 characters in Chinese Excel. */
const STANDARD_WIDTH = 54;

/** Removes formats, as `Range.clear('Formats')`: number formats and conditional formats go with them. */
export function clearFormats(emulation: Emulation, sheet: ModelSheet, areas: readonly Area[]): void {
  refuseWhereProtected(sheet, 'Range.clear');
  for (const { row, column } of cellsOf(areas)) {
    sheet.formats.delete(`${row}:${column}`);
    sheet.setNumberFormat(row, column, 'General');
  }
  const cleared = ({ area }: { readonly area: Area }) =>
    areas.some(
      ({ top, left, bottom, right }) =>
        area.top >= top && area.left >= left && area.bottom <= bottom && area.right <= right,
    );
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !cleared(format));
  record(emulation, sheet, areas, 'Range.clear');
}

export function* cellsOf(areas: readonly Area[]): Generator<{ row: number; column: number }> {
  const size = areas.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  if (size > MAX_CELLS) throw invalidArgument('Range');
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) yield { row, column };
    }
  }
}

function setFormat(
  emulation: Emulation,
  sheet: ModelSheet,
  areas: readonly Area[],
  property: string,
  value: unknown,
  action: string,
): void {
  refuseWhereProtected(sheet, action);
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (!isScalar) throw invalidArgument(action);
  for (const { row, column } of cellsOf(areas)) {
    const key = `${row}:${column}`;
    sheet.formats.set(key, { ...sheet.formats.get(key), [property]: value });
  }
  record(emulation, sheet, areas, action);
}

/** The value all cells share, null where they differ. */
function uniform(sheet: ModelSheet, areas: readonly Area[], property: string): unknown {
  const found = new Set<unknown>();
  for (const { row, column } of cellsOf(areas)) {
    found.add(sheet.formats.get(`${row}:${column}`)?.[property] ?? DEFAULTS[property] ?? null);
  }
  return found.size === 1 ? [...found][0] : null;
}

function record(emulation: Emulation, sheet: ModelSheet, areas: readonly Area[], action: string): void {
  emulation.journal.record('write', action, sheet.name, areas.map(areaA1).join(','));
}

function refuseWhereProtected(sheet: ModelSheet, location: string): void {
  if (sheet.protection) throw accessDenied(location);
}
