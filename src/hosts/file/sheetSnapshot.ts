/** One worksheet of the library as a plain snapshot. */
import type { CellObject, ColInfo, Range, RowInfo, WorkSheet } from '@e965/xlsx';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../engine/workbook/reference';
import { UNCALCULATED, type CellSnapshot, type SheetSnapshot } from '../../engine/workbook/snapshot';

/** [MS-XLS] 2.5.10: the errors a cell can hold, by code. */
const ERROR_NAMES: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** `hidden` as the file says: 1 hidden, 2 very hidden. */
export function sheetSnapshot(name: string, sheet: WorkSheet, hidden: number): SheetSnapshot {
  return {
    name,
    visibility: hidden === 2 ? 'veryHidden' : hidden === 1 ? 'hidden' : 'visible',
    cells: [...cells(sheet['!data'] ?? [])],
    merges: merges(sheet['!merges'] ?? []),
    hiddenRows: hiddenIndices(sheet['!rows'] ?? [], MAX_ROWS),
    hiddenColumns: hiddenIndices(sheet['!cols'] ?? [], MAX_COLUMNS),
  };
}

/** The library's rows are sparse arrays: only what exists is visited, in order. */
function* cells(rows: CellObject[][]): Generator<CellSnapshot> {
  for (const row of indices(rows, MAX_ROWS)) {
    const line = rows[row] ?? [];
    for (const column of indices(line, MAX_COLUMNS)) {
      const cell = line[column];
      const snapshot = cell && cellSnapshot(row, column, cell);
      if (snapshot) yield snapshot;
    }
  }
}

function cellSnapshot(row: number, column: number, cell: CellObject): CellSnapshot | null {
  const content = contentOf(cell);
  if (!content) return null;
  const formula = cell.f ? { formula: `=${cell.f}` } : {};
  return { row, column, ...content, ...formula };
}

function contentOf(cell: CellObject): Pick<CellSnapshot, 'kind' | 'value' | 'text'> | null {
  const { v } = cell;
  // The library puts 0 where a formula has no cached result; a result that is not there is not 0.
  if (cell.t === 'z') return cell.f ? { kind: 'error', value: UNCALCULATED, text: '' } : null;
  if (cell.t === 'e') {
    const name = (typeof v === 'number' ? ERROR_NAMES.get(v) : undefined) ?? cell.w ?? '#N/A';
    return { kind: 'error', value: name, text: name };
  }
  if (typeof v === 'number') return { kind: 'number', value: v, text: cell.w ?? String(v) };
  if (typeof v === 'boolean') return { kind: 'boolean', value: v, text: v ? 'TRUE' : 'FALSE' };
  if (typeof v === 'string' && v.trim() !== '') return { kind: 'text', value: v, text: cell.w ?? v };
  return null;
}

function merges(ranges: readonly Range[]): Area[] {
  return ranges
    .map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

function hiddenIndices(lines: readonly (RowInfo | ColInfo)[], limit: number): number[] {
  return indices(lines, limit).filter((index) => lines[index]?.hidden === true);
}

/** The indices that exist, ascending; not the million before a lone last one. */
function indices(sparse: readonly unknown[], limit: number): number[] {
  return Object.keys(sparse)
    .map(Number)
    .filter((index) => index < limit);
}
