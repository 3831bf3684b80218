import { found, hitFrom } from '../../../src/page/finding/search';
import { cell, sheetOf } from '../sheets';

const first = {
  ...sheetOf({ A1: '行政运行', B1: 2080101 }, { name: '表1' }),
  cells: [cell('A1', '行政运行'), { ...cell('B1', 1352.17), text: '1,352.17' }, cell('A2', 'ＡＢＣ')],
};
const second = sheetOf({ A1: '合计 行政', B1: 212.7 }, { name: '表2' });
const sheets = [first, second];
const places = (wanted: string) =>
  found(sheets, wanted).map(({ sheet, row, column }) => `${sheet}:${row},${column}`);

it.each([
  ['1352.17', ['表1:0,1']],
  ['1,352.17', ['表1:0,1']],
  ['１３５２', ['表1:0,1']],
  ['行政', ['表1:0,0', '表2:0,0']],
  ['abc', ['表1:1,0']],
  ['  ', []],
  ['不存在', []],
])('%s is in %j', (wanted, hits) => {
  expect(places(wanted)).toEqual(hits);
});

it('stops counting where asked to', () => {
  expect(found(sheets, '行政', 1)).toEqual([{ sheet: '表1', row: 0, column: 0 }]);
});

it('walks from where one stands, around the end', () => {
  const hits = found(sheets, '行政');
  const at = (sheet: string, row: number) => ({ sheet, row, column: 0 });
  expect(hitFrom(hits, sheets, at('表1', 0), 1)).toBe(1);
  expect(hitFrom(hits, sheets, at('表2', 0), 1)).toBe(0);
  expect(hitFrom(hits, sheets, at('表1', 0), -1)).toBe(1);
  expect(hitFrom(hits, sheets, at('表2', 5), -1)).toBe(1);
  expect(hitFrom([], sheets, at('表1', 0), 1)).toBe(-1);
});
