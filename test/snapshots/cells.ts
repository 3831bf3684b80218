/** Cells and sheets written down short: what a test changes, as a person would type it. */
import { parseArea } from '../../src/engine/workbook/reference';
import type { CellSnapshot, SheetSnapshot } from '../../src/engine/workbook/snapshot';

/**
 * A number (shown with thousands separators, as the samples are), a text, an error (`#REF!`), a number with the
 * text it shows and perhaps a formula, or null for an empty cell.
 */
export type Content =
  number | string | null | { readonly value: number; readonly text: string; readonly formula?: string };

/** A1 → content. */
export type Contents = Readonly<Record<string, Content>>;

export function cellOf(row: number, column: number, content: Content): CellSnapshot | null {
  if (content === null) return null;
  if (typeof content === 'number') {
    return { row, column, kind: 'number', value: content, text: content.toLocaleString('en-US', SHOWN) };
  }
  if (typeof content === 'object') return { row, column, kind: 'number', ...content };
  const kind = /^#[A-Z/0]+[!?A]$/.test(content) ? 'error' : 'text';
  return { row, column, kind, value: content, text: content };
}

const SHOWN = { maximumFractionDigits: 10, useGrouping: true };

/** A visible sheet without merges, its cells in reading order. */
export function sheetOf(name: string, contents: Contents): SheetSnapshot {
  const cells = Object.entries(contents).flatMap(([address, content]) => {
    const { row, column } = positionOf(address);
    return cellOf(row, column, content) ?? [];
  });
  return {
    name,
    visibility: 'visible',
    cells: inOrder(cells),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** A visible sheet from its rows, beginning at A1. */
export function sheetOfRows(name: string, rows: readonly (readonly Content[])[]): SheetSnapshot {
  const cells = rows.flatMap((contents, row) =>
    contents.flatMap((content, column) => cellOf(row, column, content) ?? []),
  );
  return { name, visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

export function inOrder(cells: readonly CellSnapshot[]): CellSnapshot[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Zero-based row and column of an A1 address. */
export function positionOf(address: string): { readonly row: number; readonly column: number } {
  const area = parseArea(address);
  if (!area) throw new Error(`not a cell: ${address}`);
  return { row: area.top, column: area.left };
}
