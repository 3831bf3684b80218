import { layoutSheet } from '../../../src/page/grid/sheetLayout';
import { sameRow, visibleRows, type VisibleRow } from '../../../src/page/grid/visibleCells';
import { area, sheetOf } from '../sheets';

describe('visibleRows', () => {
  const layout = layoutSheet(sheetOf({ A1: '标题', B2: '类', C5: 1 }, { merges: ['A1:C1', 'B2:B9'] }));
  const columns = { first: 0, last: 2 };

  it('renders a merged rectangle once, over its rows and columns', () => {
    const [first, second] = visibleRows(layout, { first: 0, last: 9 }, columns, []);
    expect(first?.cells).toHaveLength(1);
    expect(first?.cells[0]).toMatchObject({ colSpan: 3, rowSpan: 1, cell: { text: '标题' } });
    expect(second?.cells.map((cell) => [cell.column, cell.rowSpan])).toEqual([
      [0, 1],
      [1, 8],
      [2, 1],
    ]);
  });

  it('cuts a rectangle that begins above the window, and keeps its text', () => {
    const [first] = visibleRows(layout, { first: 4, last: 6 }, columns, []);
    expect(first?.cells[1]).toMatchObject({ row: 4, rowSpan: 3, area: area('B2:B9'), cell: { text: '类' } });
  });

  it('fills every row of the window exactly', () => {
    const lines = visibleRows(layout, { first: 0, last: 9 }, columns, []);
    const covered = lines.flatMap(({ cells }) => cells.map((cell) => cell.rowSpan * cell.colSpan));
    expect(covered.reduce((sum, count) => sum + count, 0)).toBe(10 * 3);
  });

  it('knows which rows a scroll leaves as they are', () => {
    const before = visibleRows(layout, { first: 1, last: 20 }, columns, []);
    const after = visibleRows(layout, { first: 4, last: 23 }, columns, []);
    // Row 5 now begins the merged rectangle that row 2 began before; from row 6 on nothing changed.
    expect(sameRow(rowOf(before, 4), rowOf(after, 4))).toBe(false);
    expect(sameRow(rowOf(before, 5), rowOf(after, 5))).toBe(true);
    const marked = visibleRows(layout, { first: 4, last: 23 }, columns, [
      { sheet: '表1', area: area('A6'), level: 'error' },
    ]);
    expect(sameRow(rowOf(after, 5), rowOf(marked, 5))).toBe(false);
  });

  it('puts marks on the cells they cover, on the first cell of a merged one', () => {
    const marks = [
      { sheet: '表1', area: area('C5'), level: 'error' as const },
      { sheet: '表1', area: area('A1'), level: 'warning' as const },
    ];
    const cells = visibleRows(layout, { first: 0, last: 9 }, columns, marks).flatMap((line) => line.cells);
    expect(cells.filter((cell) => cell.mark).map((cell) => [cell.row, cell.column, cell.mark])).toEqual([
      [0, 0, 'warning'],
      [4, 2, 'error'],
    ]);
  });
});

function rowOf(rows: readonly VisibleRow[], row: number): VisibleRow {
  const found = rows.find((each) => each.row === row);
  if (!found) throw new Error(`row ${row} is not in view`);
  return found;
}
