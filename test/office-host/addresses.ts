/** Addresses as Excel's JavaScript API writes and reads them: `表1!A1:C3`, `'Sheet 2'!B:B`, `5:7`. */
import {
  areaA1,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quoteSheet,
  type Area,
} from '../../src/engine/workbook/reference';

/** A whole sheet, the range that `worksheet.getRange()` without an address means. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Reads an address with or without its sheet; null where Excel would answer InvalidArgument. */
export function parseAddress(text: string): { readonly sheet: string | null; readonly area: Area } | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const area = parseRange(match[3] ?? '');
  if (!area) return null;
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? null, area };
}

function parseRange(text: string): Area | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns) return parseArea(`${columns[1]}1:${columns[2]}${MAX_ROWS}`);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (rows) return parseArea(`A${rows[1]}:XFD${rows[2]}`);
  return parseArea(text);
}

/** The address as the API returns it, always with its sheet. */
export function formatAddress(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaA1(area)}`;
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/**
 * Splits single cells into rectangles, as `getSpecialCells` answers them: runs down a column, then runs of
 * equal columns side by side.
 */
export function rectangles(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of ordered) {
    const last = runs[runs.length - 1];
    if (last && last.left === column && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const areas: typeof runs = [];
  for (const run of runs) {
    const beside = areas.find(
      (area) => area.right === run.left - 1 && area.top === run.top && area.bottom === run.bottom,
    );
    if (beside) beside.right = run.right;
    else areas.push(run);
  }
  return areas;
}
