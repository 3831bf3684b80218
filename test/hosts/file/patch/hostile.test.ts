import { CFB } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { NO_EDIT } from '../../../../src/engine/workbook/edits';
import { MAX_FILE_BYTES } from '../../../../src/hosts/file/limits';
import { patchWorkbook } from '../../../../src/hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../../../src/hosts/file/read';
import { blank, cellEdit, edits, failure, formula, number, one, part, sheetAfter, text } from './oneSheet';
import { violations } from './packageRules';

// Whole files are parsed here, maybe while other tests keep the machine busy.
jest.setTimeout(60_000);

const plain = one('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
const writing = edits(cellEdit('B1', blank, text('x')));
const outcome = (bytes: Uint8Array): string => failure(() => patchWorkbook(bytes, writing));

describe('texts stay texts', () => {
  test.each([
    "=cmd|'/c calc'!A1",
    '+1+1',
    '-1',
    '@SUM(A1)',
    '001',
    '1,544.79',
    '2022-12-31',
    'TRUE',
    '<img src=x onerror=alert(1)>',
    ']]>&lt;![CDATA[',
    '  两端空格  ',
    '第一行\n第二行\t制表',
    'a\rb',
    '_x000D_',
    '_x005F_x000D_',
    '__x0041__',
    '\u0000\u0001\u000b\u001f\ufffe\uffff',
    '\ud800 和 \udc00',
    '😀👨‍👩‍👧',
    '&amp;&#65;',
    '长'.repeat(32_767),
  ])('%#', async (value) => {
    const patched = patchWorkbook(plain, edits(cellEdit('B1', blank, text(value))));
    expect(violations(patched)).toEqual([]);
    const { sheets } = await readWorkbook(patched, 'x');
    expect(sheets[0]?.cells[1]).toMatchObject({ kind: 'text', value });
    expect(sheets[0]?.cells[1]).not.toHaveProperty('formula');
    // What was written is what an inverse expects to find.
    expect(sheetAfter(patched, cellEdit('B1', text(value), blank))).toBe(
      sheetAfter(plain, cellEdit('C9', blank, blank)),
    );
  });

  test('of our own sheets also when they are typed again: as if behind an apostrophe', () => {
    const formatOf = (value: string, look: object): string => {
      const edit = { ...cellEdit('A1', number('1'), text(value)), ...look };
      const patched = patchWorkbook(plain, edits(edit));
      const style = /r="A1" s="(\d+)"/.exec(part(patched, 'xl/worksheets/sheet1.xml'))?.[1] ?? 0;
      return part(patched, 'xl/styles.xml').split('<cellXfs')[1]?.split('<xf ')[Number(style) + 1] ?? '';
    };
    expect(formatOf('=1+1', { look: 'body' })).toContain('quotePrefix="1"');
    expect(formatOf('0010', { look: 'body' })).toContain('quotePrefix="1"');
    expect(formatOf('合计', { look: 'body' })).toMatch(/^(?!.*quotePrefix).*look="body"/);
    expect(formatOf('=1+1', {})).not.toContain('quotePrefix');
  });

  test('more than a cell can hold is refused', () => {
    const long = text('长'.repeat(32_768));
    expect(failure(() => patchWorkbook(plain, edits(cellEdit('B1', blank, long))))).toBe('textTooLong');
    const endless = formula(`=${'1+'.repeat(5000)}1`);
    expect(failure(() => patchWorkbook(plain, edits(cellEdit('B1', blank, endless))))).toBe('textTooLong');
  });

  test.each(['', '1+1', '='])('%p is no formula', (value) => {
    expect(failure(() => patchWorkbook(plain, edits(cellEdit('B1', blank, formula(value)))))).toBe(
      'badContent',
    );
  });

  test.each([
    [-1, 0],
    [0, 16_384],
    [1_048_576, 0],
  ])('row %p, column %p is no cell', (row, column) => {
    const edit = edits({ cell: { sheet: '表1', row, column }, before: blank, after: text('x') });
    expect(failure(() => patchWorkbook(plain, edit))).toBe('badContent');
  });
});

describe('files that are refused', () => {
  const container = (path: string): Uint8Array => {
    const file: unknown = CFB.utils.cfb_new();
    CFB.utils.cfb_add(file, path, new Uint8Array(5000));
    return new Uint8Array(CFB.write(file, { type: 'array' }));
  };
  const withPart = (name: string, content: Uint8Array): Uint8Array =>
    zipSync({ ...unzipSync(plain), [name]: content });

  test.each([
    ['an encrypted .xlsx', container('/EncryptedPackage'), 'encrypted'],
    ['an .xls', container('/Workbook'), 'notAWorkbook'],
    ['no file at all', new Uint8Array(), 'notAWorkbook'],
    ['a damaged zip', plain.slice(0, plain.length - 100), 'damaged'],
    ['a zip without workbook', zipSync({ 'a.xml': strToU8('<a/>') }), 'notAWorkbook'],
    ['a file beyond the limit', new Uint8Array(MAX_FILE_BYTES + 1), 'tooLarge'],
    ['a zip bomb', withPart('xl/media/a.xml', new Uint8Array(20 * 1024 * 1024)), 'tooLarge'],
    [
      'a sheet that is not well-formed',
      withPart('xl/worksheets/sheet1.xml', strToU8('<worksheet><sheetData></worksheet>')),
      'notAWorkbook',
    ],
    ['a sheet without cells', withPart('xl/worksheets/sheet1.xml', strToU8('<worksheet/>')), 'notAWorkbook'],
    [
      'a sheet with a DTD',
      withPart(
        'xl/worksheets/sheet1.xml',
        strToU8('<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>'),
      ),
      'notAWorkbook',
    ],
    [
      'a sheet in an unknown encoding',
      withPart('xl/worksheets/sheet1.xml', Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e)),
      'notAWorkbook',
    ],
    [
      'an unfinished tag',
      withPart('xl/worksheets/sheet1.xml', strToU8(`<worksheet a="${'"<'.repeat(50_000)}`)),
      'notAWorkbook',
    ],
  ])('%s', (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code);
  });
});

describe('files that are patched', () => {
  test('10 MB of notes stay as they are', () => {
    const notes = strToU8(
      `<comments>${Array.from({ length: 150_000 }, (_, n) => `<comment ref="A${n}"><text>备注${n * 7919}</text></comment>`).join('')}</comments>`,
    );
    const patched = patchWorkbook(zipSync({ ...unzipSync(plain), 'xl/comments1.xml': notes }), writing);
    expect(Buffer.from(unzipSync(patched)['xl/comments1.xml'] ?? []).equals(notes)).toBe(true);
  });

  test('a sheet in UTF-16 becomes one in UTF-8, and says so', async () => {
    const xml = `<?xml version="1.0" encoding="utf-16"?>${part(plain, 'xl/worksheets/sheet1.xml')}`;
    const utf16 = Uint8Array.from(Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(xml, 'utf16le')]));
    const patched = patchWorkbook(
      zipSync({ ...unzipSync(plain), 'xl/worksheets/sheet1.xml': utf16 }),
      writing,
    );
    expect(part(patched, 'xl/worksheets/sheet1.xml')).toContain(
      '<?xml version="1.0" encoding="UTF-8"?><worksheet',
    );
    expect((await readWorkbook(patched, 'x')).sheets[0]?.cells).toHaveLength(2);
  });

  test('part names with backslashes or of another case are found and kept', async () => {
    const odd = zipSync(
      Object.fromEntries(
        Object.entries(unzipSync(plain)).map(([name, bytes]) => [
          name.replace('worksheets/sheet1', 'Worksheets\\Sheet1'),
          bytes,
        ]),
      ),
    );
    const patched = patchWorkbook(odd, writing);
    expect(Object.keys(unzipSync(patched))).toEqual(Object.keys(unzipSync(odd)));
    expect(part(patched, 'xl/Worksheets\\Sheet1.xml')).toContain('B1');
  });

  test('a sheet called __proto__', async () => {
    const sheets = ['__proto__', 'constructor'];
    const patched = patchWorkbook(plain, {
      ...NO_EDIT,
      newSheets: sheets.map((name) => ({ name, columnWidths: [] })),
      cells: sheets.map((sheet) => ({
        cell: { sheet, row: 0, column: 0 },
        before: blank,
        after: text(sheet),
      })),
    });
    expect(violations(patched)).toEqual([]);
    expect((await readWorkbook(patched, 'x')).sheets.map(({ name }) => name)).toEqual(['表1', ...sheets]);
  });
});
