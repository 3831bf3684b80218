import { inverseOf } from '../../../../src/engine/workbook/edits';
import { patchWorkbook } from '../../../../src/hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../../../src/hosts/file/read';
import { blank, cellEdit, edits, failure, formula, number, one, part, sheetAfter, text } from './oneSheet';
import { xlsx } from '../xlsxFile';
import { violations } from './packageRules';

const HI = '<is><t xml:space="preserve">你好</t></is>';

describe('where a cell goes', () => {
  const after = (xml: string, address: string, before = blank): string =>
    sheetAfter(one(xml), cellEdit(address, before, text('你好')));

  test.each([
    [
      'into an empty sheet',
      '<sheetData/>',
      'B2',
      `<sheetData><row r="2"><c r="B2" t="inlineStr">${HI}</c></row></sheetData>`,
    ],
    [
      'into a row written <row/>, whose span is then not said',
      '<sheetData><row r="2" spans="1:1" ht="20"/></sheetData>',
      'B2',
      `<sheetData><row r="2" ht="20"><c r="B2" t="inlineStr">${HI}</c></row></sheetData>`,
    ],
    [
      'between cells',
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row></sheetData>',
      'B1',
      `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr">${HI}</c><c r="C1"><v>3</v></c></row></sheetData>`,
    ],
    [
      'between rows',
      '<sheetData><row r="1"/><row r="5"/></sheetData>',
      'A3',
      `<sheetData><row r="1"/><row r="3"><c r="A3" t="inlineStr">${HI}</c></row><row r="5"/></sheetData>`,
    ],
    [
      'in place of one that is there, in its style',
      '<sheetData><row r="1"><c r="A1" s="2" t="n"></c></row></sheetData>',
      'A1',
      `<sheetData><row r="1"><c r="A1" s="2" t="inlineStr">${HI}</c></row></sheetData>`,
    ],
    [
      'behind rows and cells that do not say where they are',
      '<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>',
      'B2',
      `<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c><c r="B2" t="inlineStr">${HI}</c></row></sheetData>`,
    ],
    [
      'past comments, CDATA and attributes with brackets',
      `<!-- <sheetData> --><sheetData><row r="1"><c r='A1' t="inlineStr" x="a>b"><is><t><![CDATA[<c r="B1">]]></t></is></c></row></sheetData>`,
      'B1',
      `<!-- <sheetData> --><sheetData><row r="1"><c r='A1' t="inlineStr" x="a>b"><is><t><![CDATA[<c r="B1">]]></t></is></c><c r="B1" t="inlineStr">${HI}</c></row></sheetData>`,
    ],
    [
      'in the style of its column, or of its row before that',
      '<cols><col min="2" max="3" style="2"/></cols><sheetData/>',
      'B9',
      `<cols><col min="2" max="3" style="2"/></cols><sheetData><row r="9"><c r="B9" s="2" t="inlineStr">${HI}</c></row></sheetData>`,
    ],
    [
      'and makes the used rectangle larger',
      '<dimension ref="B2:C3"/><sheetData/>',
      'D1',
      `<dimension ref="B1:D3"/><sheetData><row r="1"><c r="D1" t="inlineStr">${HI}</c></row></sheetData>`,
    ],
  ])('%s', (_, xml, address, wanted) => {
    expect(after(xml, address)).toBe(wanted);
  });

  test('several at once, given in any order', () => {
    const xml = sheetAfter(
      one('<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>'),
      ...['C4', 'A4', 'C2', 'A2', 'A1', 'B4'].map((address) => cellEdit(address, blank, number('7'))),
    );
    expect([...xml.matchAll(/ r="([^"]+)"/g)].map(([, address]) => address)).toEqual([
      '1',
      'A1',
      '2',
      'A2',
      'B2',
      'C2',
      '4',
      'A4',
      'B4',
      'C4',
    ]);
  });

  test('before a cell that is written too', () => {
    const bytes = one('<sheetData><row r="1"><c r="C1"><v>1</v></c></row><row r="3"/></sheetData>');
    const [third, second] = [cellEdit('C1', number('1'), number('7')), cellEdit('B1', blank, number('8'))];
    expect(sheetAfter(bytes, third, second, cellEdit('A2', blank, number('9')))).toBe(
      '<sheetData><row r="1"><c r="B1"><v>8</v></c><c r="C1"><v>7</v></c></row><row r="2"><c r="A2"><v>9</v></c></row><row r="3"/></sheetData>',
    );
  });

  test('under the prefix that the sheet uses', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const bytes = one('', {
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const patched = patchWorkbook(
      bytes,
      edits(cellEdit('B1', blank, text('甲')), cellEdit('A1', number('1'), number('2.50', 2))),
    );
    expect(part(patched, 'xl/worksheets/sheet1.xml')).toContain(
      '<x:c r="A1" s="3"><x:v>2.50</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c>',
    );
    expect((await readWorkbook(patched, 'x')).sheets[0]?.cells.map(({ text: shown }) => shown)).toEqual([
      '2.50',
      '甲',
    ]);
    expect(violations(patched)).toEqual([]);
  });

  test('mc:AlternateContent and what we do not know stays', () => {
    const alternate =
      '<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x"><sheetData><row r="1"/></sheetData></mc:Choice></mc:AlternateContent>';
    expect(after(`${alternate}<sheetData/>`, 'A1')).toBe(
      `${alternate}<sheetData><row r="1"><c r="A1" t="inlineStr">${HI}</c></row></sheetData>`,
    );
  });
});

describe('what is written', () => {
  const cell = (after: ReturnType<typeof text>): string =>
    sheetAfter(one('<sheetData/>'), cellEdit('A1', blank, after)).replace(/^.*?<c[^>]*>|<\/c>.*$/gs, '');

  test('a number keeps its digits, a formula its characters and no result', () => {
    expect(cell(number('12345678901234567.10'))).toBe('<v>12345678901234567.10</v>');
    expect(cell(formula('=IF(A2<>"&",1,0)'))).toBe('<f>IF(A2&lt;&gt;"&amp;",1,0)</f>');
  });

  test('blank keeps the style, and leaves nothing where there was none', () => {
    const bytes = one(
      '<sheetData><row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>',
    );
    expect(sheetAfter(bytes, cellEdit('A1', number('1'), blank), cellEdit('B1', number('2'), blank))).toBe(
      '<sheetData><row r="1"><c r="A1" s="2"/></row></sheetData>',
    );
  });

  test('a blank cell that others follow without an address stays', () => {
    const bytes = one('<sheetData><row r="1"><c><v>1</v></c><c><v>2</v></c></row></sheetData>');
    expect(sheetAfter(bytes, cellEdit('A1', number('1'), blank))).toBe(
      '<sheetData><row r="1"><c r="A1"/><c><v>2</v></c></row></sheetData>',
    );
  });

  test('what a cell said of its old content goes, the rest stays', () => {
    const bytes = one(
      '<sheetData><row r="1"><c r="A1" cm="1" vm="2" ph="1" t="b"><v>1</v></c></row></sheetData>',
    );
    expect(sheetAfter(bytes, cellEdit('A1', text('TRUE'), number('1')))).toContain(
      '<c r="A1" ph="1"><v>1</v></c>',
    );
  });

  test.each(['NaN', '', '1,000', '１', '0x10', '1e999', ' 1', '--1'])('%p is no number', (value) => {
    const edit = edits(cellEdit('A1', blank, number(value)));
    expect(failure(() => patchWorkbook(one('<sheetData/>'), edit))).toBe('badContent');
  });
});

describe('number formats', () => {
  const bytes = one(
    '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData>',
  );
  const edit = edits(
    cellEdit('A1', number('1'), number('1500.5', 2)),
    cellEdit('B1', number('2'), number('3', 2)),
    cellEdit('C1', blank, number('4', 1)),
  );
  const patched = patchWorkbook(bytes, edit);

  test('are a copy of the format that the cell has, made once', async () => {
    expect(part(patched, 'xl/worksheets/sheet1.xml')).toMatch(/"A1" s="3".*"B1" s="3".*"C1" s="4"/);
    expect(part(patched, 'xl/styles.xml')).toMatch(
      /<cellXfs count="5">.*<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><protection locked="0"\/><extLst>.*numFmtId="164".*<\/cellXfs>/,
    );
    expect(part(patched, 'xl/styles.xml')).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts><fonts',
    );
    expect((await readWorkbook(patched, 'x')).sheets[0]?.cells.map((one) => one.text)).toEqual([
      '1,500.50',
      '3.00',
      '4.0',
    ]);
    expect(violations(patched)).toEqual([]);
  });

  test('are used again by the next edit and given back by the inverse', async () => {
    const back = patchWorkbook(patched, inverseOf(edit));
    expect(part(back, 'xl/worksheets/sheet1.xml')).toContain(
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>',
    );
    expect(part(patchWorkbook(back, edit), 'xl/styles.xml')).toBe(part(patched, 'xl/styles.xml'));
    expect(await readWorkbook(back, 'x')).toEqual(await readWorkbook(bytes, 'x'));
  });

  test('stay where no decimals are given', () => {
    const next = patchWorkbook(patched, edits(cellEdit('A1', number('1500.5'), number('7'))));
    expect(part(next, 'xl/worksheets/sheet1.xml')).toContain('<c r="A1" s="3"><v>7</v></c>');
  });

  test('a file without stylesheet gets one', async () => {
    const bare = xlsx({ name: '表1', xml: '<sheetData/>' });
    const patched = patchWorkbook(bare, edits(cellEdit('A1', blank, number('1', 2))));
    expect(violations(patched)).toEqual([]);
    expect((await readWorkbook(patched, 'x')).sheets[0]?.cells[0]?.text).toBe('1.00');
    expect(part(patchWorkbook(bare, edits(cellEdit('A1', blank, number('1')))), 'xl/styles.xml')).toBe('');
  });

  test('a stylesheet that lists next to nothing is completed', () => {
    const styles =
      '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:extLst/></x:styleSheet>';
    const bare = one('<sheetData/>', { 'xl/styles.xml': styles });
    const patched = patchWorkbook(bare, edits(cellEdit('A1', blank, number('1', 3))));
    expect(part(patched, 'xl/worksheets/sheet1.xml')).toContain('<c r="A1" s="1">');
    expect(part(patched, 'xl/styles.xml')).toMatch(
      /^<x:styleSheet [^>]*><x:numFmts count="1">.*<x:cellXfs count="2">.*<x:extLst\/><\/x:styleSheet>$/,
    );
  });
});

describe('what stands there is looked at first', () => {
  const shared =
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>零</t></si><si><r><t>合</t></r><r><t xml:space="preserve"> 计</t></r><rPh sb="0" eb="1"><t>he</t></rPh></si></sst>';
  const bytes = one(
    `<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>&#21512;&amp;_x000D_\n</t></is></c><c r="C1"><f>SUM(D1:D2)</f><v>3</v></c><c r="D1"><v>1.50</v></c><c r="E1" t="str"><f>IF(A1="","",1)</f><v></v></c><c r="F1" t="e"><v>#REF!</v></c><c r="G1" t="inlineStr"><is><t>  </t></is></c><c r="H1"><f>_xlfn.CONCAT(A1, B1)</f><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>`,
    { 'xl/sharedStrings.xml': shared },
  );
  const outcome = (address: string, before: typeof blank): string =>
    failure(() => patchWorkbook(bytes, edits(cellEdit(address, before, number('9')))));

  test.each([
    ['A1', text('合 计')],
    ['B1', text('合&\n')],
    ['C1', formula('=SUM(D1:D2)')],
    ['D1', number('1.5')],
    ['F1', text('#REF!')],
    ['G1', blank],
    ['H1', formula('=CONCAT(A1, B1)')],
    ['Z9', text('')],
    ['A3', blank],
  ])('%s holds it', (address, before) => {
    expect(outcome(address, before)).toBe('applied');
  });

  test.each([
    ['A1', text('合计')],
    ['A1', blank],
    ['C1', number('3')],
    ['D1', number('1.51')],
    ['D1', text('1.50')],
    // Its result is empty, but it is a formula of someone's.
    ['E1', blank],
    ['Z9', number('0')],
  ])('%s no longer holds it', (address, before) => {
    expect(outcome(address, before)).toBe('changedSince');
  });

  test('the first such cell is named, and the reader sees the same', async () => {
    const edit = edits(cellEdit('D1', number('1.5'), blank), cellEdit('A1', text('x'), blank));
    expect(() => patchWorkbook(bytes, edit)).toThrow(expect.objectContaining({ subject: '表1!A1' }));
    const { sheets } = await readWorkbook(bytes, 'x');
    expect(sheets[0]?.cells[1]?.value).toBe('合&\n');
  });

  test('a covered cell of a merged area is refused', () => {
    expect(outcome('B4', blank)).toBe('mergedCell');
  });
});
