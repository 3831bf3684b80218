import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseArea } from '../../../../src/engine/workbook/reference';
import { markedCopy } from '../../../../src/hosts/file/marks/markedCopy';
import { readWorkbook } from '../../../../src/hosts/file/read';
import type { Mark } from '../../../../src/hosts/host';
import { isMarkFormula } from '../../../../src/hosts/markStyles';
import { edits, cellEdit, blank, number, one, part, text, workbook } from '../patch/oneSheet';
import { sheetData, textCell } from '../xlsxFile';

function mark(address: string, level: Mark['level'] = 'error', sheet = '表1'): Mark {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return { sheet, area, level };
}

const SHEET = 'xl/worksheets/sheet1.xml';
const PLAIN = sheetData(textCell('A1', '甲'));
const USERS =
  '<conditionalFormatting sqref="A1:B9"><cfRule type="expression" dxfId="0" priority="7"><formula>TRUE</formula></cfRule></conditionalFormatting>';
const rules = (bytes: Uint8Array): string[] =>
  [...part(bytes, SHEET).matchAll(/<conditionalFormatting.*?<\/conditionalFormatting>/gs)].map(
    ([found]) => found,
  );

test('marks are conditional formats of ours, one a level; the cells keep their formats', () => {
  const { bytes } = markedCopy(one(PLAIN), [mark('B2'), mark('D5:E6'), mark('C3', 'warning')]);
  expect(rules(bytes)).toEqual([
    '<conditionalFormatting sqref="B2 D5:E6"><cfRule type="expression" dxfId="0" priority="1"><formula>N("final-accounts:error")=0</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="C3"><cfRule type="expression" dxfId="1" priority="2"><formula>N("final-accounts:warning")=0</formula></cfRule></conditionalFormatting>',
  ]);
  expect(part(bytes, SHEET)).toContain(PLAIN.replace('</sheetData>', ''));
  const formulas = rules(bytes).map((rule) => /<formula>(.*)<\/formula>/.exec(rule)?.[1] ?? '');
  expect(formulas.every(isMarkFormula)).toBe(true);
});

test('levels differ by more than colour', () => {
  const styles = part(markedCopy(one(PLAIN), [mark('B2'), mark('C3', 'warning')]).bytes, 'xl/styles.xml');
  const [error = '', warning = ''] = [...styles.matchAll(/<dxf>.*?<\/dxf>/gs)].map(([dxf]) => dxf);
  expect(error).toMatch(/<b val="1"\/><i val="0"\/><u val="single"\/>.*style="thin"/s);
  expect(warning).toMatch(/<b val="0"\/><i val="1"\/><u val="none"\/>.*style="dashed"/s);
});

test("what users format by condition stays as it is, ours behind it, in the schema's place", () => {
  const source = one(
    `${PLAIN}${USERS}<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>`,
  );
  const { bytes } = markedCopy(source, [mark('B2')]);
  expect(rules(bytes)[0]).toBe(USERS);
  expect(rules(bytes)[1]).toContain('priority="8"');
  const xml = part(bytes, SHEET);
  expect(xml.lastIndexOf('<conditionalFormatting')).toBeLessThan(xml.indexOf('<pageMargins'));
});

test('marking again replaces the marks; marking nothing takes them off and leaves the sheet as it was', () => {
  const source = one(PLAIN + USERS);
  const first = markedCopy(source, [mark('B2'), mark('C3', 'warning')]).bytes;
  const second = markedCopy(first, [mark('B9')]).bytes;
  expect(rules(second)).toHaveLength(2);
  expect(rules(second)[1]).toContain('sqref="B9"');
  const cleared = markedCopy(first, []).bytes;
  expect(part(cleared, SHEET)).toBe(part(source, SHEET));
});

test('a rule of ours among rules of the user goes alone', () => {
  const mixed = USERS.replace(
    '</conditionalFormatting>',
    '<cfRule type="expression" dxfId="0" priority="8"><formula>N("final-accounts:error")=0</formula></cfRule></conditionalFormatting>',
  );
  expect(rules(markedCopy(one(PLAIN + mixed), []).bytes)).toEqual([USERS]);
});

test('nothing to mark gives the bytes back', () => {
  const source = one(PLAIN);
  expect(markedCopy(source, []).bytes).toBe(source);
  expect(markedCopy(source, [mark('A1', 'error', '没有的表')]).bytes).toBe(source);
});

test('a protected sheet is left alone and named; the others are marked', () => {
  const source = workbook([
    { name: '表1', xml: `${PLAIN}<sheetProtection sheet="1"/>` },
    { name: '表2', xml: PLAIN },
  ]);
  const { bytes, protectedSheets } = markedCopy(source, [mark('A1'), mark('A1', 'error', '表2')]);
  expect(protectedSheets).toEqual(['表1']);
  expect(rules(bytes)).toEqual([]);
  expect(part(bytes, 'xl/worksheets/sheet2.xml')).toContain('final-accounts:error');
});

test('an edit goes into the same copy', () => {
  const edit = edits(cellEdit('A1', text('甲'), text('乙')), cellEdit('B1', blank, number('1')));
  const { bytes } = markedCopy(one(PLAIN), [mark('A1')], edit);
  expect(part(bytes, SHEET)).toContain('乙');
  expect(rules(bytes)).toHaveLength(1);
});

test('a prefixed sheet and a workbook without styles can be marked too', () => {
  const prefixed =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>';
  const { bytes } = markedCopy(one('', { [SHEET]: prefixed }), [mark('B2')]);
  expect(part(bytes, SHEET)).toMatch(/<x:conditionalFormatting .*<x:formula>N\(/);
});

test('the planted workbook reads the same but for nothing: marks change no cell, no other part', async () => {
  const source = readFileSync(join(__dirname, '../../../../assets/samples/planted.xlsx'));
  const marks = [mark('E9', 'error', '表3支出决算表'), mark('F13', 'warning', '表1收入支出决算总表')];
  const { bytes } = markedCopy(source, marks);
  expect(await readWorkbook(bytes, 'x.xlsx')).toEqual(await readWorkbook(source, 'x.xlsx'));
  const [before, after] = [unzipSync(source), unzipSync(bytes)];
  const changed = Object.keys(after).filter(
    (name) => strFromU8(after[name] ?? new Uint8Array()) !== strFromU8(before[name] ?? new Uint8Array()),
  );
  expect(changed).toHaveLength(3);
  expect(markedCopy(source, marks).bytes).toEqual(bytes);
});
