import {
  a1,
  areaA1,
  columnName,
  contains,
  parseArea,
  qualifiedA1,
  quoteSheet,
} from '../../../src/engine/workbook/reference';

it.each<[number, string]>([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(parseArea(`${name}1`)).toEqual({ top: 0, left: column, bottom: 0, right: column });
});

it('reads what it writes, to the last cell of a sheet', () => {
  for (const cell of [
    { row: 0, column: 0 },
    { row: 31, column: 5 },
    { row: 1_048_575, column: 16_383 },
  ]) {
    expect(parseArea(a1(cell))).toEqual({
      top: cell.row,
      left: cell.column,
      bottom: cell.row,
      right: cell.column,
    });
  }
  expect(areaA1({ top: 13, left: 5, bottom: 31, right: 5 })).toBe('F14:F32');
  expect(areaA1({ top: 13, left: 5, bottom: 13, right: 5 })).toBe('F14');
});

it.each([
  ['$B$7', 'B7'],
  ['b7:D9', 'B7:D9'],
  ['D9:B7', 'B7:D9'],
  [' B7 ', 'B7'],
])('%j is %s', (text, plain) => {
  const area = parseArea(text);
  expect(area && areaA1(area)).toBe(plain);
});

it.each(['', 'B', '7', 'B0', 'XFE1', 'A1048577', 'AAAA1', 'A1:B', 'A1,B2', '表1!A1'])(
  '%j is no reference',
  (text) => {
    expect(parseArea(text)).toBeNull();
  },
);

it.each([
  ['表5', '表5!E10'],
  ['Sheet 1', "'Sheet 1'!E10"],
  ["it's", "'it''s'!E10"],
  ['A1', "'A1'!E10"],
  ['2022', "'2022'!E10"],
  ['__proto__', '__proto__!E10'],
])('sheet %s', (sheet, qualified) => {
  expect(qualifiedA1({ sheet, row: 9, column: 4 })).toBe(qualified);
  expect(quoteSheet(sheet)).toBe(qualified.slice(0, -4));
});

it('an area holds its corners and nothing beyond', () => {
  const area = { top: 1, left: 1, bottom: 2, right: 3 };
  expect([contains(area, 1, 1), contains(area, 2, 3)]).toEqual([true, true]);
  expect([contains(area, 0, 1), contains(area, 3, 3), contains(area, 1, 0), contains(area, 2, 4)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
