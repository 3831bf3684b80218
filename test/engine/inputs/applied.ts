/** A snapshot with a change applied to it, as a host hands it back: numbers show under their format. */
import type { CellContent, WorkbookEdit } from '../../../src/engine/workbook/edits';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';

const EMPTY: Omit<SheetSnapshot, 'name' | 'cells'> = {
  visibility: 'visible',
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};

export function applied(snapshot: WorkbookSnapshot, edit: WorkbookEdit): WorkbookSnapshot {
  const sheets: SheetSnapshot[] = [
    ...snapshot.sheets,
    ...edit.newSheets.map(({ name }) => ({ ...EMPTY, name, cells: [] })),
  ];
  for (const { cell } of edit.cells) {
    if (!sheets.some(({ name }) => name === cell.sheet)) throw new Error(`no sheet ${cell.sheet}`);
  }
  return {
    ...snapshot,
    sheets: sheets.map((sheet) => {
      const cells = new Map(sheet.cells.map((cell) => [`${cell.row}|${cell.column}`, cell]));
      for (const { cell, after } of edit.cells) {
        if (cell.sheet !== sheet.name) continue;
        const place = `${cell.row}|${cell.column}`;
        const written = cellOf(cell.row, cell.column, after);
        if (written) cells.set(place, written);
        else cells.delete(place);
      }
      const inOrder = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
      return { ...sheet, cells: inOrder };
    }),
  };
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
      const text =
        content.decimals === null
          ? content.value
          : value.toLocaleString('en-US', {
              minimumFractionDigits: content.decimals,
              maximumFractionDigits: content.decimals,
            });
      return { row, column, kind: 'number', value, text };
    }
    case 'formula':
      throw new Error('inputs write no formulas');
  }
}
