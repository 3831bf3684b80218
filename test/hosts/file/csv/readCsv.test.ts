/** Separated values: codes stay texts, whatever the file looks like. */
import { decodeText } from '../../../../src/hosts/file/csv/decodeText';
import { readCsv } from '../../../../src/hosts/file/csv/readCsv';
import { delimiterOf, records } from '../../../../src/hosts/file/csv/records';
import { HostFailure } from '../../../../src/hosts/host';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = (file: Uint8Array): readonly string[] =>
  readCsv(file, 'a.csv').sheets.flatMap(({ cells }) =>
    cells.map(({ row, column, kind, value }) => `${row},${column} ${kind} ${String(value)}`),
  );

test('fields are texts: zeros in front, long codes, dates, formulas, truth values', () => {
  expect(texts(bytes('0012,12345678901234567890\n2022-01-02,=1+1\nTRUE,1e5'))).toEqual([
    '0,0 text 0012',
    '0,1 text 12345678901234567890',
    '1,0 text 2022-01-02',
    '1,1 text =1+1',
    '2,0 text TRUE',
    '2,1 text 1e5',
  ]);
});

test.each(['ID,金额\n1,2', '<html>,金额\n1,2', '{\\rtf,金额\n1,2', 'PK,金额\n1,2'])(
  '%p is what it is',
  (text) => {
    expect(texts(bytes(text))[0]).toBe(`0,0 text ${text.split(',')[0] ?? ''}`);
  },
);

test.each<[string, readonly (readonly string[])[]]>([
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\rc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['"a,b","c""d","e\r\nf"\ng', [['a,b', 'c"d', 'e\r\nf'], ['g']]],
  ['a,,\n\nb,', [['a', '', ''], [''], ['b', '']]],
  ['5"x,"never closed,\nb', [['5"x', 'never closed,\nb']]],
  ['"a"b,c', [['ab', 'c']]],
  ['', []],
])('%p', (text, expected) => {
  expect(records(text, ',')).toEqual(expected);
});

test.each([
  ['a,b;c\n1,2', ','],
  ['a;b\n1;2,5', ';'],
  ['a\tb\n1\t2', '\t'],
  ['"a,b,c";d\n1;2', ';'],
  ['sep=;\na,b', ';'],
  ['only', ','],
])('%p is parted by %p', (text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter);
});

test.each<[string, number[]]>([
  ['UTF-8', [0xe7, 0xa7, 0x91]],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0xe7, 0xa7, 0x91]],
  ['GBK', [0xbf, 0xc6]],
  ['UTF-16, little endian', [0xff, 0xfe, 0xd1, 0x79]],
  ['UTF-16, big endian', [0xfe, 0xff, 0x79, 0xd1]],
])('科 in %s', (_, file) => {
  expect(decodeText(Uint8Array.from(file))).toBe('科');
});

test('GB18030: a character of four bytes', () => {
  expect(decodeText(Uint8Array.from([0xb0, 0xa1, 0x81, 0x39, 0xef, 0x30]))).toBe('啊㐁');
});

test.each<[string, Uint8Array, string]>([
  ['nothing', bytes(' \n ,'), 'emptyWorkbook'],
  ['bytes that are no text', Uint8Array.from([1, 0, 2]), 'notAWorkbook'],
])('%s is refused', (_, file, code) => {
  expect(() => readCsv(file, 'a.csv')).toThrow(HostFailure);
  expect(() => readCsv(file, 'a.csv')).toThrow(code);
});

test('a quote that is never closed costs no more than its text', () => {
  const text = `a,"${'x,"'.repeat(200_000)}`;
  expect(records(text, ',').length).toBeGreaterThan(0);
});
