import { displayWidth, padEnd, padStart, table, wrap } from '../../src/output/columns';

test.each([
  ['abc', 3],
  ['合计', 4],
  ['（表1）', 7],
  ['１２', 4],
  ['e\u0301', 1],
  ['𠮷', 2],
  ['1,454.79', 8],
  ['', 0],
])('%s takes %i cells', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('padding counts cells, not characters', () => {
  expect(padEnd('合计', 6)).toBe('合计  ');
  expect(padStart('合计', 6)).toBe('  合计');
  expect(padEnd('合计合计', 6)).toBe('合计合计');
});

test('columns of a table line up under Chinese labels', () => {
  expect(
    table(
      [
        ['合计', '1.00'],
        ['ab', '100.00'],
      ],
      [1],
    ),
  ).toEqual(['合计    1.00', 'ab    100.00']);
});

test('wrapping breaks between Chinese characters, keeps words and amounts whole, never starts with a comma', () => {
  expect(wrap('本年支出合计 1,454.79 万元', 12)).toEqual(['本年支出合计', '1,454.79 万', '元']);
  expect(wrap('一二三，四五六', 6)).toEqual(['一二三，', '四五六']);
  expect(wrap('表4[2行,1栏]', 7)).toEqual(['表4[2行,', '1栏]']);
  expect(wrap('', 10)).toEqual([]);
});
