import type { Area } from '../../src/engine/workbook/reference';
import { parseArea } from '../../src/engine/workbook/reference';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/engine/workbook/snapshot';

/** A sheet from `{ A1: '标题', B2: 1.5 }`, merged where `merges` says so. */
export function sheetOf(
  cells: Readonly<Record<string, string | number | boolean>>,
  rest: Partial<Omit<SheetSnapshot, 'cells' | 'merges'>> & { readonly merges?: readonly string[] } = {},
): SheetSnapshot {
  const { merges = [], ...others } = rest;
  return {
    name: '表1',
    visibility: 'visible',
    hiddenRows: [],
    hiddenColumns: [],
    ...others,
    merges: merges.map(area),
    cells: Object.entries(cells).map(([address, value]) => cell(address, value)),
  };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: '测试.xlsx', sheets };
}

export function area(address: string): Area {
  const result = parseArea(address);
  if (!result) throw new Error(`not an address: ${address}`);
  return result;
}

export function cell(address: string, value: string | number | boolean): CellSnapshot {
  const { top, left } = area(address);
  const kind = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
  return { row: top, column: left, kind, value, text: String(value) };
}
