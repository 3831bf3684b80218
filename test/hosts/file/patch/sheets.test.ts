import { NO_EDIT } from '../../../../src/engine/workbook/edits';
import { patchWorkbook } from '../../../../src/hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../../../src/hosts/file/read';
import { blank, cellEdit, failure, part, text, workbook } from './oneSheet';
import { elements, opened, violations } from './packageRules';
import { adding, changed, removing, two, TWO, withWorkbook } from './twoSheets';

const sheetNames = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await readWorkbook(bytes, 'x')).sheets.map(({ name }) => name);

describe('a new sheet', () => {
  test.each(['决算情况说明', `a"b'c&d<e>`, '😀表', ' x ', '__proto__', '&amp;', '#REF!'])(
    '%p',
    async (name) => {
      const patched = patchWorkbook(two, {
        ...adding(name),
        cells: [cellEdit('A1', blank, text('说明'))].map((one) => ({
          ...one,
          cell: { ...one.cell, sheet: name },
        })),
      });
      expect(violations(patched)).toEqual([]);
      expect(elements(opened(patched).xml.get('xl/workbook.xml'), 'sheet')[2]?.getAttribute('name')).toBe(
        name,
      );
      expect(await sheetNames(patched)).toEqual(['表1', '表2', name]);
      const back = patchWorkbook(patched, removing(name));
      expect(await readWorkbook(back, 'x')).toEqual(await readWorkbook(two, 'x'));
      expect(violations(back)).toEqual([]);
    },
  );

  test.each([
    '',
    ' ',
    'a/b',
    'a:b',
    '[a]',
    "'a",
    "a'",
    'History',
    'a'.repeat(32),
    '表\u0001',
    '\ud83d',
    'a\nb',
  ])('cannot be called %p', (name) => {
    expect(failure(() => patchWorkbook(two, adding(name)))).toBe('sheetName');
  });

  test('cannot be called like one that is there', () => {
    const named = workbook([{ name: 'Sheet', xml: '<sheetData/>' }]);
    expect(failure(() => patchWorkbook(named, adding('SHEET')))).toBe('sheetExists');
    const twice = { ...NO_EDIT, newSheets: [...adding('a').newSheets, ...adding('A').newSheets] };
    expect(failure(() => patchWorkbook(named, twice))).toBe('sheetExists');
  });

  test('has widths, frozen panes and a free id, relationship and part', () => {
    const odd = changed(
      withWorkbook((xml) => xml.replace('sheetId="2"', 'sheetId="9"')),
      'xl/_rels/workbook.xml.rels',
      (xml) => xml.replace('Id="rId2" ', 'Id="rId3" '),
    );
    const ready = changed(odd, 'xl/workbook.xml', (xml) => xml.replace('r:id="rId2"', 'r:id="rId3"'));
    const patched = patchWorkbook(
      ready,
      adding('新', { columnWidths: [60, 8.5], frozen: { rows: 1, columns: 2 } }),
    );
    expect(violations(patched)).toEqual([]);
    expect(part(patched, 'xl/workbook.xml')).toMatch(
      /<sheet name="新" sheetId="10" xmlns:r="[^"]+" r:id="rId2"\/><\/sheets>/,
    );
    expect(part(patched, 'xl/worksheets/sheet3.xml')).toContain(
      '<col min="2" max="2" width="8.5" customWidth="1"/></cols>',
    );
    expect(part(patched, 'xl/worksheets/sheet3.xml')).toContain(
      '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>',
    );
  });

  test('looks as asked for: font, fill, wrapped text, rows as high as their texts', () => {
    const long = text('各项支出按照批复的预算执行，'.repeat(20));
    const patched = patchWorkbook(two, {
      ...adding('新', { columnWidths: [40, 40] }),
      cells: [
        { ...cellEdit('新!A1', blank, text('标题')), look: 'title' },
        { ...cellEdit('新!A2', blank, long), look: 'body' },
        { ...cellEdit('新!B3', blank, blank), look: 'input' },
        { ...cellEdit('新!A3', blank, text('=1+1')), look: 'label' },
      ],
    });
    expect(violations(patched)).toEqual([]);
    const { xml } = opened(patched);
    const [formats, fonts, fills] = ['cellXfs', 'fonts', 'fills'].map((list) => [
      ...(elements(xml.get('xl/styles.xml'), list)[0]?.children ?? []),
    ]);
    const styleOf = (address: string) => {
      const cell = elements(xml.get('xl/worksheets/sheet3.xml'), 'c').find(
        (one) => one.getAttribute('r') === address,
      );
      const format = formats?.[Number(cell?.getAttribute('s'))];
      const font = fonts?.[Number(format?.getAttribute('fontId'))];
      const fill = fills?.[Number(format?.getAttribute('fillId'))];
      return {
        size: elements(font, 'sz')[0]?.getAttribute('val'),
        name: elements(font, 'name')[0]?.getAttribute('val'),
        bold: elements(font, 'b').length,
        fill: elements(fill, 'fgColor')[0]?.getAttribute('rgb') ?? null,
        wrap: elements(format, 'alignment')[0]?.getAttribute('wrapText'),
        quoted: format?.getAttribute('quotePrefix') ?? null,
      };
    };
    const plain = { name: '宋体', bold: 0, fill: null, wrap: '1', quoted: null };
    expect(styleOf('A1')).toEqual({ ...plain, size: '18', bold: 1 });
    expect(styleOf('A2')).toEqual({ ...plain, size: '12' });
    expect(styleOf('B3')).toEqual({ ...plain, size: '11', fill: 'FFFFF2CC' });
    expect(styleOf('A3')).toEqual({ ...plain, size: '11', quoted: '1' });
    const heights = elements(xml.get('xl/worksheets/sheet3.xml'), 'row').map((row) =>
      Number(row.getAttribute('ht')),
    );
    // 280 characters, 18 a line at most.
    expect(heights[1]).toBeGreaterThan(15 * 12);
    expect(heights[1]).toBeLessThan(409.5);
    expect(heights[2]).toBeLessThan(20);
  });

  test('is counted in the titles of the file', () => {
    const app = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>2</vt:i4></vt:variant><vt:variant><vt:lpstr>命名范围</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="3" baseType="lpstr"><vt:lpstr>表1</vt:lpstr><vt:lpstr>表2</vt:lpstr><vt:lpstr>表1!区</vt:lpstr></vt:vector></TitlesOfParts></Properties>`;
    const titled = workbook(TWO, { 'docProps/app.xml': app });
    const patched = patchWorkbook(titled, adding('新&'));
    expect(part(patched, 'docProps/app.xml')).toContain('<vt:i4>3</vt:i4>');
    expect(part(patched, 'docProps/app.xml')).toContain(
      '<vt:vector size="4" baseType="lpstr"><vt:lpstr>表1</vt:lpstr><vt:lpstr>表2</vt:lpstr><vt:lpstr>新&amp;</vt:lpstr><vt:lpstr>表1!区</vt:lpstr>',
    );
    expect(part(patchWorkbook(patched, removing('新&')), 'docProps/app.xml')).toBe(app);
  });

  test('does not have the others computed anew', () => {
    expect(part(patchWorkbook(two, adding('新')), 'xl/workbook.xml')).not.toContain('calcPr');
  });
});
