import { MAX_COLUMNS, MAX_ROWS } from '../../../src/engine/workbook/reference';
import { lengthOf, startOf } from '../../../src/page/grid/axis';
import { layoutSheet } from '../../../src/page/grid/sheetLayout';
import { area, sheetOf } from '../sheets';

const width = (layout: ReturnType<typeof layoutSheet>, column: number) =>
  startOf(layout.columns, column + 1) - startOf(layout.columns, column);
const height = (layout: ReturnType<typeof layoutSheet>, row: number) =>
  startOf(layout.rows, row + 1) - startOf(layout.rows, row);

describe('layoutSheet', () => {
  it('finds cells and merged rectangles', () => {
    const layout = layoutSheet(sheetOf({ A1: '标题', B3: 1.5 }, { merges: ['A1:D2'] }));
    expect(layout.cellAt(2, 1)?.value).toBe(1.5);
    expect(layout.cellAt(2, 2)).toBeUndefined();
    expect(layout.areaAt(1, 3)).toEqual(area('A1:D2'));
    expect(layout.areaAt(2, 1)).toEqual(area('B3'));
  });

  it('makes a column as wide as its amounts, but not as its merged title', () => {
    const amount = layoutSheet(sheetOf({ B2: 123_456_789_012 }));
    const title = layoutSheet(
      sheetOf({ B1: '一个跨越多列因而不应撑宽任何一列的标题' }, { merges: ['B1:E1'] }),
    );
    expect(width(amount, 1)).toBeGreaterThan(width(amount, 0));
    expect(width(title, 1)).toBe(width(title, 0));
  });

  it('makes a row high enough for wrapped text, a merged one over all its rows', () => {
    const plain = lengthOf(layoutSheet(sheetOf({ A2: '短' })).rows);
    const single = layoutSheet(sheetOf({ A2: '长'.repeat(60) }));
    expect(height(single, 1)).toBeGreaterThan(height(single, 2));
    // Four rows have room for these lines; for twice as many the last row grows.
    expect(lengthOf(layoutSheet(sheetOf({ A2: '长'.repeat(60) }, { merges: ['A2:A5'] })).rows)).toBe(plain);
    const longer = layoutSheet(sheetOf({ A2: '长'.repeat(120) }, { merges: ['A2:A5'] }));
    expect([1, 2, 3].map((row) => height(longer, row))).toEqual([24, 24, 24]);
    expect(height(longer, 4)).toBeGreaterThan(24);
  });

  it('lays out a stray cell at the far corner at once', () => {
    const layout = layoutSheet(sheetOf({ A1: 1, XFD1048576: 2 }));
    expect(layout.rows.count).toBeGreaterThanOrEqual(MAX_ROWS);
    expect(layout.columns.count).toBeGreaterThanOrEqual(MAX_COLUMNS);
    expect(layout.cellAt(MAX_ROWS - 1, MAX_COLUMNS - 1)?.value).toBe(2);
  });

  it('says how many rows stand above the first amount', () => {
    expect(layoutSheet(sheetOf({ A1: '标题', A3: '项目', B5: 1 })).headRows).toBe(4);
    expect(layoutSheet(sheetOf({ A1: '标题' })).headRows).toBe(0);
  });
});
