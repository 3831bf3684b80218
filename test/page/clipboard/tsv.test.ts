import fc from 'fast-check';
import { parseTsv, printTsv } from '../../../src/page/clipboard/tsv';

it.each([
  [
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['"a\tb"\t"行1\n行2"', [['a\tb', '行1\n行2']]],
  ['"他说""好"""', [['他说"好"']]],
  ['"没有结束\t2', [['"没有结束', '2']]],
  ['a"b\t', [['a"b', '']]],
  ['x\n\ny', [['x'], [''], ['y']]],
])('reads %j', (text, rows) => {
  expect(parseTsv(text)).toEqual(rows);
});

it('what is printed is read as it was, whatever the cells hold', () => {
  const cell = fc.string().map((text) => text.replace(/\r/g, ''));
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(fc.property(rows, (cells) => expect(parseTsv(printTsv(cells))).toEqual(cells)));
});

it('is done with long lines of quotes in no time worth naming', () => {
  expect(parseTsv(`${'"'.repeat(200_001)}x`)?.[0]).toHaveLength(1);
});
