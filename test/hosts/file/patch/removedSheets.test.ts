import { strToU8, unzipSync, zipSync } from 'fflate';
import { NO_EDIT } from '../../../../src/engine/workbook/edits';
import { patchWorkbook } from '../../../../src/hosts/file/patch/patchWorkbook';
import { blank, cellEdit, failure, number, part, text, workbook } from './oneSheet';
import { violations } from './packageRules';
import { adding, changed, removing, two, TWO, withWorkbook } from './twoSheets';

describe('removing a sheet', () => {
  test('moves up what counts sheets by number', () => {
    const three = changed(
      workbook([...TWO, { name: '表3', xml: '<sheetData/>' }]),
      'xl/workbook.xml',
      (xml) =>
        xml
          .replace('<sheets>', '<bookViews><workbookView activeTab="2"/></bookViews><sheets>')
          .replace(
            '</sheets>',
            '</sheets><definedNames><definedName name="a" localSheetId="0">表1!A1</definedName><definedName name="b" localSheetId="1">表2!A1</definedName><definedName name="c" localSheetId="2">表3!A1</definedName><definedName name="d">表3!A1</definedName></definedNames>',
          ),
    );
    const patched = patchWorkbook(three, removing('表2'));
    expect(violations(patched)).toEqual([]);
    expect(part(patched, 'xl/workbook.xml')).toContain('activeTab="1"');
    expect(part(patched, 'xl/workbook.xml')).toContain(
      '<definedNames><definedName name="a" localSheetId="0">表1!A1</definedName><definedName name="c" localSheetId="1">表3!A1</definedName><definedName name="d">表3!A1</definedName></definedNames>',
    );
    expect(Object.keys(unzipSync(patched))).not.toContain('xl/worksheets/sheet2.xml');
  });

  test('leaves a sheet in view that can be seen', () => {
    const active = withWorkbook((xml) =>
      xml.replace('<sheets>', '<bookViews><workbookView activeTab="1"/></bookViews><sheets>'),
    );
    expect(part(patchWorkbook(active, removing('表2')), 'xl/workbook.xml')).toContain('activeTab="0"');
  });

  test('is refused for the last one that can be seen', () => {
    const hidden = workbook([
      { ...TWO[0], name: '表1', xml: '<sheetData/>', state: 'hidden' },
      { name: '表2', xml: '<sheetData/>' },
    ]);
    expect(failure(() => patchWorkbook(hidden, removing('表2')))).toBe('lastVisibleSheet');
  });

  test.each([
    [
      'a formula',
      '<sheetData><row r="1"><c r="A1"><f>\'表2\'!A1</f><v>2</v></c></row></sheetData>',
      'sheetInUse',
    ],
    [
      'a plain reference',
      '<sheetData><row r="1"><c r="A1"><f>SUM(表2!A1)</f><v>2</v></c></row></sheetData>',
      'sheetInUse',
    ],
    [
      'a rule',
      '<sheetData/><dataValidations><dataValidation sqref="A1"><formula1>表&#50;!A1</formula1></dataValidation></dataValidations>',
      'sheetInUse',
    ],
    [
      'only a text',
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>表2!A1</t></is></c></row></sheetData>',
      'applied',
    ],
    [
      'a sheet of a longer name',
      '<sheetData><row r="1"><c r="A1"><f>新表2!A1</f></c></row></sheetData>',
      'applied',
    ],
  ])('where %s mentions it', (_, xml, outcome) => {
    const mentioned = workbook([
      { name: '表1', xml },
      { name: '表2', xml: '<sheetData/>' },
    ]);
    expect(failure(() => patchWorkbook(mentioned, removing('表2')))).toBe(outcome);
  });

  test('needs nothing where someone removed it already', () => {
    expect(failure(() => patchWorkbook(two, removing('没有')))).toBe('applied');
  });

  test('is refused where it carries what other parts know of, or macros know it', () => {
    const sheet = (xml: string): Uint8Array =>
      workbook([TWO[0] ?? { name: '', xml: '' }, { name: '表2', xml }], {});
    const rels = (kind: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="../x/x1.xml"/></Relationships>`;
    const carrying = (kind: string): Uint8Array => {
      const parts = unzipSync(sheet('<sheetData/>'));
      return zipSync({
        ...parts,
        'xl/worksheets/_rels/sheet2.xml.rels': strToU8(rels(kind)),
        'xl/x/x1.xml': strToU8('<a/>'),
      });
    };
    expect(failure(() => patchWorkbook(carrying('pivotTable'), removing('表2')))).toBe('sheetInUse');
    const patched = patchWorkbook(carrying('printerSettings'), removing('表2'));
    expect(Object.keys(unzipSync(patched))).not.toContain('xl/x/x1.xml');
    const macros = zipSync({
      ...unzipSync(sheet('<sheetPr codeName="Sheet2"/><sheetData/>')),
      'xl/vbaProject.bin': new Uint8Array(3),
    });
    expect(failure(() => patchWorkbook(macros, removing('表2')))).toBe('sheetInUse');
  });
});

describe('what is protected or not there', () => {
  const closed = withWorkbook((xml) =>
    xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
  );

  test('the structure', () => {
    expect(failure(() => patchWorkbook(closed, adding('新')))).toBe('protected');
    expect(failure(() => patchWorkbook(closed, removing('表2')))).toBe('protected');
    expect(
      failure(() => patchWorkbook(closed, { ...NO_EDIT, cells: [cellEdit('B1', blank, number('1'))] })),
    ).toBe('applied');
  });

  test('a sheet', () => {
    const sheet = workbook([{ name: '表1', xml: '<sheetData/><sheetProtection sheet="1"/>' }]);
    expect(() => patchWorkbook(sheet, { ...NO_EDIT, cells: [cellEdit('B1', blank, number('1'))] })).toThrow(
      expect.objectContaining({ code: 'protected', subject: '表1' }),
    );
  });

  test('a sheet that is missing or holds no cells', () => {
    const edit = { ...NO_EDIT, cells: [cellEdit('没有!B1', blank, number('1'))] };
    expect(failure(() => patchWorkbook(two, edit))).toBe('sheetMissing');
    const chart = changed(two, 'xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace('/worksheet" Target="worksheets/sheet2', '/chartsheet" Target="worksheets/sheet2'),
    );
    const onChart = { ...NO_EDIT, cells: [cellEdit('表2!B1', blank, number('1'))] };
    expect(failure(() => patchWorkbook(chart, onChart))).toBe('sheetMissing');
  });

  test('the header of a table', () => {
    const table = zipSync({
      ...unzipSync(two),
      'xl/worksheets/_rels/sheet1.xml.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="/xl/tables/table1.xml"/></Relationships>',
      ),
      'xl/tables/table1.xml': strToU8('<table ref="A1:B3"/>'),
    });
    const write = (address: string, before: typeof blank) => () =>
      patchWorkbook(table, { ...NO_EDIT, cells: [cellEdit(address, before, text('x'))] });
    expect(failure(write('A1', number('1')))).toBe('tableHeader');
    expect(failure(write('A2', blank))).toBe('applied');
  });
});
