import { startOf } from '../../../src/page/grid/axis';
import { layoutKeeper } from '../../../src/page/grid/layoutKeeper';
import { layoutSheet, type SheetLayout } from '../../../src/page/grid/sheetLayout';
import { withCells } from '../../../src/engine/calculation/sheetCells';
import type { SheetSnapshot } from '../../../src/engine/workbook/snapshot';
import { area, cell, sheetOf } from '../sheets';

const sheet = sheetOf({ A1: '标题', A2: '合计', B2: 10, A3: '其他', B3: 5 }, { merges: ['A1:C1'] });

function edited(from: SheetSnapshot, address: string, value: string | number | null): SheetSnapshot {
  const { top, left } = area(address);
  return withCells(from, [{ row: top, column: left, cell: value === null ? null : cell(address, value) }]);
}

const widthOf = ({ columns }: SheetLayout, column: number) =>
  startOf(columns, column + 1) - startOf(columns, column);
const heightOf = ({ rows }: SheetLayout, row: number) => startOf(rows, row + 1) - startOf(rows, row);

it('gives the same layout for the same sheet', () => {
  const layoutOf = layoutKeeper();
  expect(layoutOf(sheet)).toBe(layoutOf(sheet));
});

it('shows what was typed, changed and cleared, edit after edit', () => {
  const layoutOf = layoutKeeper();
  layoutOf(sheet);
  const typed = edited(sheet, 'C3', 7);
  expect(layoutOf(typed).cellAt(2, 2)).toMatchObject({ value: 7 });
  const cleared = edited(typed, 'B2', null);
  expect(layoutOf(cleared).cellAt(1, 1)).toBeUndefined();
  expect(layoutOf(cleared).cellAt(2, 2)).toMatchObject({ value: 7 });
  expect(layoutOf(sheet).cellAt(1, 1)).toMatchObject({ value: 10 });
  expect(layoutOf(sheet).cellAt(2, 2)).toBeUndefined();
});

it('keeps the axes where nothing needs more room, so that rows need not be drawn again', () => {
  const layoutOf = layoutKeeper();
  const before = layoutOf(sheet);
  const after = layoutOf(edited(sheet, 'B3', 6));
  expect(after.rows).toBe(before.rows);
  expect(after.columns).toBe(before.columns);
});

it('gives a longer content the room it would have in a sheet laid out anew', () => {
  const layoutOf = layoutKeeper();
  layoutOf(sheet);
  const long = edited(sheet, 'B3', 12_345_678_901.25);
  expect(widthOf(layoutOf(long), 1)).toBe(widthOf(layoutSheet(long), 1));
  expect(widthOf(layoutOf(long), 1)).toBeGreaterThan(widthOf(layoutSheet(sheet), 1));
  const lines = edited(sheet, 'A3', '一\n二\n三');
  expect(heightOf(layoutOf(lines), 2)).toBe(heightOf(layoutSheet(lines), 2));
  expect(heightOf(layoutOf(lines), 2)).toBeGreaterThan(heightOf(layoutSheet(sheet), 2));
});

it('grows with what is written beyond the last row', () => {
  const layoutOf = layoutKeeper();
  const before = layoutOf(sheet);
  const far = edited(sheet, 'A500', '注');
  expect(before.rows.count).toBeLessThan(500);
  expect(layoutOf(far).rows.count).toBeGreaterThan(500);
  expect(layoutOf(far).cellAt(499, 0)).toMatchObject({ value: '注' });
});

it('begins anew where merges or very many cells change', () => {
  const layoutOf = layoutKeeper();
  layoutOf(sheet);
  expect(layoutOf({ ...sheet, merges: [area('A2:B2')] }).areaAt(1, 1)).toEqual(area('A2:B2'));
  const many: Record<string, number> = {};
  for (let row = 1; row <= 6_000; row += 1) many[`D${row}`] = row;
  const block = sheetOf(many);
  expect(layoutOf(block).cellAt(5_999, 3)).toMatchObject({ value: 6_000 });
});
