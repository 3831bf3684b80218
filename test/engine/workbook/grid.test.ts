import { Grid } from '../../../src/engine/workbook/grid';
import { sheetOf } from '../../snapshots/cells';

it('an empty sheet has no rows', () => {
  const grid = new Grid(sheetOf('空', {}));
  expect(grid.extent.bottom).toBe(-1);
  expect([grid.at(0, 0), grid.label(0, 0), grid.cellsOf(0)]).toEqual([undefined, '', []]);
});

it('spans what is used and nothing more', () => {
  const { extent } = new Grid(sheetOf('远', { C3: 1, XFD1048576: 2 }));
  expect(extent).toEqual({ top: 2, left: 2, bottom: 1_048_575, right: 16_383 });
});

it('looks through merged rectangles to their first cell', () => {
  const merges = [{ top: 0, left: 1, bottom: 1, right: 3 }];
  const grid = new Grid({ ...sheetOf('表', { B1: '本年 支出', E1: 5 }), merges });
  expect(grid.shownLabel(1, 3)).toBe('本年支出');
  expect(grid.label(1, 3)).toBe('');
  expect(grid.shown(0, 4)?.value).toBe(5);
  expect(grid.shown(2, 1)).toBeUndefined();
});

it('does without merges where the host cannot tell', () => {
  const grid = new Grid({ ...sheetOf('表', { B1: '支出' }), merges: null });
  expect([grid.mergeAt(0, 1), grid.shownLabel(0, 2)]).toEqual([null, '']);
});
