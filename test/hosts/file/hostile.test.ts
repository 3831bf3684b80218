import { CFB, read, utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { HostFailure } from '../../../src/hosts/host';
import { MAX_FILE_BYTES } from '../../../src/hosts/file/limits';
import { readWorkbook } from '../../../src/hosts/file/read';
import { sheetData, textCell, xlsx, xlsxParts } from './xlsxFile';

const ONE_CELL = sheetData('<c r="A1"><v>1</v></c>');

// Hundreds of damaged files are read here, maybe while other tests keep the machine busy.
jest.setTimeout(30_000);

async function refusal(bytes: Uint8Array): Promise<string> {
  const started = performance.now();
  try {
    await readWorkbook(bytes, 'test.xlsx');
    return 'read';
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    expect(performance.now() - started).toBeLessThan(2000);
    return error.code;
  }
}

function xls(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['合计', 1]]), '表1');
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }));
}

/** An .xls with one more record at the beginning of its globals. */
function xlsWithRecord(type: number, ...body: readonly number[]): Uint8Array {
  const stream = Uint8Array.from(CFB.find(CFB.read(xls(), { type: 'array' }), '/Workbook').content);
  const afterFirst = 4 + new DataView(stream.buffer).getUint16(2, true);
  const record = [type & 0xff, type >> 8, body.length, 0, ...body];
  return compoundFile(
    '/Workbook',
    Uint8Array.from([...stream.slice(0, afterFirst), ...record, ...stream.slice(afterFirst)]),
  );
}

/** A compound file with this one stream. */
function compoundFile(path: string, content: Uint8Array): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, path, content);
  return new Uint8Array(CFB.write(container, { type: 'array' }));
}

/** An .xlsx with a password, as Office stores it ([MS-OFFCRYPTO] 2.3): the package and how it was encrypted. */
function encrypted(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(
    container,
    '/EncryptionInfo',
    Uint8Array.from({ length: 1000 }, (_, at) => at % 251),
  );
  CFB.utils.cfb_add(
    container,
    '/EncryptedPackage',
    Uint8Array.from({ length: 9000 }, (_, at) => at % 241),
  );
  return new Uint8Array(CFB.write(container, { type: 'array' }));
}

describe('what is no workbook is refused, never read as one sheet', () => {
  test.each([
    ['csv', strToU8('合计,1\n')],
    ['text', strToU8('项目 行次 决算数')],
    ['html saved as .xls', strToU8('<html><table><tr><td>1</td></tr></table></html>')],
    ['xml 2003', strToU8('<?xml version="1.0"?><Workbook/>')],
    ['png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['nothing', new Uint8Array()],
    ['a zip', zipSync({ 'a.txt': strToU8('a') })],
    [
      'a docx',
      zipSync({ 'word/document.xml': strToU8('<document/>'), '[Content_Types].xml': strToU8('<Types/>') }),
    ],
    ['a doc', compoundFile('/WordDocument', new Uint8Array(5000))],
  ])('%s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('notAWorkbook');
  });
});

describe('what begins as a workbook does and is broken is damaged, not something else', () => {
  const whole = xlsx({ name: '表1', xml: ONE_CELL });
  const spoilt = Uint8Array.from(whole);
  // Within the first packed part: the table of contents is whole.
  spoilt.fill(0xff, 60, 160);
  const [old, signature] = [xls(), new Uint8Array(512)];
  signature.set(old.slice(0, 8));

  test.each([
    ['a truncated xlsx', whole.slice(0, 900)],
    ['an xlsx whose last bytes are missing', whole.slice(0, -1)],
    ['an xlsx with spoilt content', spoilt],
    ['a zip that ends in its signature', Uint8Array.of(0x50, 0x4b, 3, 4)],
    ['a truncated xls', old.slice(0, 700)],
    ['a truncated encrypted xlsx', encrypted().slice(0, 700)],
    ['a compound file that ends in its signature', signature.slice(0, 8)],
    ['a compound file of one empty sector', signature],
  ])('%s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('damaged');
  });
});

describe('encrypted', () => {
  test('an .xlsx with a password', async () => {
    expect(await refusal(encrypted())).toBe('encrypted');
  });

  test.each(['/EncryptedPackage', '/EncryptionInfo'])('an .xlsx that has only %s', async (stream) => {
    expect(await refusal(compoundFile(stream, new Uint8Array(5000)))).toBe('encrypted');
  });

  test('an .xls with a FILEPASS record', async () => {
    expect(await refusal(xlsWithRecord(0x2f, 1, 0, 1, 0, 1, 0))).toBe('encrypted');
  });
});

describe('empty', () => {
  test('no cell anywhere', async () => {
    expect(
      await refusal(xlsx({ name: '表1', xml: '<sheetData/>' }, { name: '表2', xml: '<sheetData/>' })),
    ).toBe('emptyWorkbook');
  });

  test('only formatted and white cells', async () => {
    expect(
      await refusal(xlsx({ name: '表1', xml: sheetData('<c r="A1" s="1"/>', textCell('A2', '  ')) })),
    ).toBe('emptyWorkbook');
  });
});

describe('too large', () => {
  test('a file beyond the limit is not even looked into', async () => {
    expect(await refusal(new Uint8Array(MAX_FILE_BYTES + 1))).toBe('tooLarge');
  });

  test('a zip bomb is refused from its table of contents', async () => {
    const parts = xlsxParts([{ name: '表1', xml: ONE_CELL }]);
    parts['xl/sharedStrings.xml'] = new Uint8Array(20 * 1024 * 1024);
    expect(await refusal(zipSync(parts))).toBe('tooLarge');
  });

  test('declared sizes are added up', async () => {
    const bytes = declareSizes(
      zipSync(xlsxParts([{ name: '表1', xml: ONE_CELL }]), { level: 0 }),
      0x06000000,
      0x06000000,
    );
    expect(await refusal(bytes)).toBe('tooLarge');
  });

  test('a part that unpacks to more than it declares gets no more memory than declared', async () => {
    const honest = zipSync(xlsxParts([{ name: '表1', xml: `${ONE_CELL}${' '.repeat(50_000_000)}` }]));
    const bytes = declareSizes(honest, 1000);
    const before = process.memoryUsage().arrayBuffers;
    await refusal(bytes);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30_000_000);
  });

  test('more than 500 sheets', async () => {
    const sheets = Array.from({ length: 501 }, (_, index) => ({ name: `s${index}`, xml: ONE_CELL }));
    expect(await refusal(xlsx(...sheets))).toBe('tooLarge');
    expect(await refusal(xlsx(...sheets.slice(1)))).toBe('read');
  });
});

describe('read without harm', () => {
  test('a cell in the last corner does not allocate the rectangle', async () => {
    const bytes = xlsx({
      name: '表1',
      xml: `<dimension ref="A1:XFD1048576"/>${sheetData('<c r="A1"><v>1</v></c>', '<c r="XFD1048576"><v>2</v></c>')}<mergeCells><mergeCell ref="B2:XFC1048575"/></mergeCells>`,
    });
    const started = performance.now();
    const { sheets } = await readWorkbook(bytes, 'corner.xlsx');
    expect(performance.now() - started).toBeLessThan(1000);
    expect(sheets[0]?.cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1_048_575, 16_383],
    ]);
  });

  test('cells outside the limits of Excel are dropped', async () => {
    const bytes = xlsx({
      name: '表1',
      xml: sheetData('<c r="A1"><v>1</v></c>', '<c r="XFE1"><v>2</v></c>', '<c r="A1048577"><v>3</v></c>'),
    });
    expect((await readWorkbook(bytes, 'outside.xlsx')).sheets[0]?.cells).toHaveLength(1);
  });

  test('entities of a DTD are not expanded', async () => {
    const parts = xlsxParts([
      { name: '表1', xml: sheetData(textCell('A1', '&lol3;'), '<c r="A2"><v>1</v></c>') },
    ]);
    const sheet = 'xl/worksheets/sheet1.xml';
    const body = new TextDecoder().decode(parts[sheet]);
    const dtd = `<!DOCTYPE x [<!ENTITY lol "lol"><!ENTITY lol2 "${'&lol;'.repeat(1000)}"><!ENTITY lol3 "${'&lol2;'.repeat(1000)}"><!ENTITY file SYSTEM "file:///etc/passwd">]>`;
    parts[sheet] = strToU8(`<?xml version="1.0"?>${dtd}${body}`);
    const { sheets } = await readWorkbook(zipSync(parts), 'dtd.xlsx');
    expect(JSON.stringify(sheets)).not.toMatch(/lollol|root:/);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a sheet called %s', async (name) => {
    const bytes = xlsx({ name: '表1', xml: ONE_CELL }, { name, xml: sheetData('<c r="B2"><v>7</v></c>') });
    const { sheets } = await readWorkbook(bytes, 'names.xlsx');
    expect(sheets.map((sheet) => sheet.name)).toEqual(['表1', name]);
    expect(sheets[1]?.cells[0]).toMatchObject({ row: 1, column: 1, value: 7 });
    expect(Object.keys({})).toEqual([]);
    expect(Reflect.get({}, '!data')).toBeUndefined();
  });

  test('the console stays silent and is given back', async () => {
    const error = jest.spyOn(console, 'error').mockImplementation();
    const ours = console.error;
    // An unknown record: left alone, the library says so on the console.
    await refusal(xlsWithRecord(0x405f, 0, 0));
    expect(console.error).toBe(ours);
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });

  test('random damage never escapes as anything but a refusal', async () => {
    const good = [xlsx({ name: '表1', xml: ONE_CELL }), xls()];
    let seed = 42;
    const random = (below: number): number =>
      (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
    for (let round = 0; round < 200; round += 1) {
      const bytes = Uint8Array.from(good[round % 2] ?? []);
      for (let change = 0; change < 1 + random(8); change += 1) bytes[random(bytes.length)] = random(256);
      expect(['read', 'notAWorkbook', 'damaged', 'encrypted', 'emptyWorkbook', 'tooLarge']).toContain(
        await refusal(bytes),
      );
    }
  });
});

/** The library alone would accept these; the test keeps us honest about why the guards exist. */
test('the library by itself reads text as a workbook', () => {
  expect(read(strToU8('合计,1\n'), { type: 'array' }).SheetNames).toHaveLength(1);
});

/** Overwrites the sizes of every entry in the table of contents; the packed one only where given. */
function declareSizes(zip: Uint8Array, unpacked: number, packed?: number): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (packed !== undefined) view.setUint32(at + 20, packed, true);
    view.setUint32(at + 24, unpacked, true);
  }
  return bytes;
}
