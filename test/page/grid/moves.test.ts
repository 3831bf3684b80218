import { move } from '../../../src/page/grid/moves';
import { layoutSheet } from '../../../src/page/grid/sheetLayout';
import { sheetOf } from '../sheets';

describe('move', () => {
  const layout = layoutSheet(sheetOf({ A1: '标题', D4: 1 }, { merges: ['B2:C3'] }));
  const press = (key: string, ctrlKey = false) => ({ key, ctrlKey });

  it.each([
    ['ArrowDown', { row: 0, column: 0 }, { row: 1, column: 0 }],
    ['ArrowUp', { row: 0, column: 0 }, { row: 0, column: 0 }],
    ['ArrowRight', { row: 1, column: 0 }, { row: 1, column: 1 }],
    ['ArrowRight', { row: 1, column: 1 }, { row: 1, column: 3 }],
    ['ArrowDown', { row: 1, column: 1 }, { row: 3, column: 1 }],
    ['ArrowLeft', { row: 2, column: 3 }, { row: 1, column: 1 }],
    ['Home', { row: 3, column: 3 }, { row: 3, column: 0 }],
    ['PageDown', { row: 0, column: 0 }, { row: 20, column: 0 }],
  ])('%s from %j goes to %j', (key, from, to) => expect(move(layout, from, press(key))).toEqual(to));

  it('goes to the ends with Ctrl', () => {
    expect(move(layout, { row: 5, column: 5 }, press('Home', true))).toEqual({ row: 0, column: 0 });
    expect(move(layout, { row: 5, column: 5 }, press('ArrowDown', true))).toEqual({
      row: layout.rows.count - 1,
      column: 5,
    });
  });

  it('leaves other keys, and Ctrl+PageDown for the sheets', () => {
    expect(move(layout, { row: 0, column: 0 }, press('a'))).toBeNull();
    expect(move(layout, { row: 0, column: 0 }, press('PageDown', true))).toBeNull();
  });
});
