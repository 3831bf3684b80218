/** Long corrections told as ranges. */
import { rangesOf, stretchesOf } from '../../../../src/views/findings/adopt/stretches';

const cell = (address: string, from?: string) => ({
  sheet: '表3',
  cell: address,
  before: null,
  after: '1',
  ...(from !== undefined && { from: { sheet: '表3', cell: from } }),
});

test('figures that move alike are one stretch, however many columns', () => {
  const moved = [
    cell('E13', 'E14'),
    cell('F13', 'F14'),
    cell('E14', 'E15'),
    cell('F15', 'F16'),
    cell('E15', 'E16'),
  ];
  expect(stretchesOf([...moved, cell('F14', 'F15')])).toEqual([
    { from: '表3!E14:F16', to: '表3!E13:F15', cells: 6 },
  ]);
});

test('what went round to the other end is a stretch of its own', () => {
  expect(stretchesOf([cell('E13', 'E14'), cell('E14', 'E15'), cell('E15', 'E13')])).toEqual([
    { from: '表3!E14:E15', to: '表3!E13:E14', cells: 2 },
    { from: '表3!E13', to: '表3!E15', cells: 1 },
  ]);
});

test('exchanged columns are two', () => {
  expect(stretchesOf([cell('F7', 'G7'), cell('G7', 'F7'), cell('F8', 'G8'), cell('G8', 'F8')])).toEqual([
    { from: '表3!G7:G8', to: '表3!F7:F8', cells: 2 },
    { from: '表3!F7:F8', to: '表3!G7:G8', cells: 2 },
  ]);
});

test('figures that come from no other cell are told by where they stand', () => {
  expect(stretchesOf([cell('E7'), cell('F7'), cell('E9'), cell('F9')])).toEqual([
    { from: null, to: '表3!E7:F9', cells: 4 },
  ]);
});

test('places are told as ranges without a gap', () => {
  const at = (row: number, column: number) => ({ sheet: '表3', row, column });
  expect(rangesOf([at(19, 5), at(20, 5), at(19, 6), at(20, 6), at(25, 5)])).toEqual([
    '表3!F20:G21',
    '表3!F26',
  ]);
});
