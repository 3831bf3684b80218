/** A snapshot with a change applied to it, as a host hands it back: numbers show under their format. */
import { sameContent, contentOf, type CellContent, type WorkbookEdit } from '../../src/engine/workbook/edits';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/engine/workbook/snapshot';

const EMPTY: Omit<SheetSnapshot, 'name' | 'cells'> = {
  visibility: 'visible',
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};

/** Refuses, as hosts do, where a cell does not hold what the change says it does. */
export function applied(snapshot: WorkbookSnapshot, edit: WorkbookEdit): WorkbookSnapshot {
  const sheets: SheetSnapshot[] = [
    ...snapshot.sheets,
    ...edit.newSheets.map(({ name }) => ({ ...EMPTY, name, cells: [] })),
  ];
  for (const { cell } of edit.cells) {
    if (!sheets.some(({ name }) => name === cell.sheet)) throw new Error(`no sheet ${cell.sheet}`);
  }
  const changed = sheets.map((sheet) => {
    const cells = new Map(sheet.cells.map((cell) => [`${cell.row}|${cell.column}`, cell]));
    for (const { cell, before, after } of edit.cells) {
      if (cell.sheet !== sheet.name) continue;
      const place = `${cell.row}|${cell.column}`;
      if (!sameContent(contentOf(cells.get(place)), before)) throw new Error(`changed since: ${place}`);
      const written = cellOf(cell.row, cell.column, after);
      if (written) cells.set(place, written);
      else cells.delete(place);
    }
    const inOrder = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    return { ...sheet, cells: inOrder };
  });
  return { ...snapshot, sheets: changed.filter(({ name }) => !edit.removedSheets.includes(name)) };
}

function cellOf(row: number, column: number, content: CellContent): CellSnapshot | null {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text === ''
        ? null
        : { row, column, kind: 'text', value: content.text, text: content.text };
    case 'number': {
      const value = Number(content.value);
      return { row, column, kind: 'number', value, text: shown(value, content) };
    }
    case 'formula':
      // Nobody has computed it yet, as in a file that a program wrote.
      return { row, column, kind: 'number', value: 0, text: '0', formula: content.formula };
  }
}

function shown(
  value: number,
  { value: written, decimals }: Extract<CellContent, { kind: 'number' }>,
): string {
  if (decimals === null) return written;
  return value.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
