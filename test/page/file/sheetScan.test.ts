import { unzipSync, strFromU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sheetFormulas } from '../../../src/hosts/file/patch/sheetFormulas';
import { SheetPart } from '../../../src/hosts/file/patch/sheetPart';
import { scanSheet } from '../../../src/page/file/sheetScan';
import { styleAt } from '../../../src/page/file/styleTable';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheet = (inner: string) => `<worksheet xmlns="${MAIN}">${inner}</worksheet>`;

/** The same as the patcher, which takes the part to pieces, finds. */
function agrees(xml: string, rows = 12, columns = 8): void {
  const scan = scanSheet(xml);
  const whole = new SheetPart(xml);
  expect(scan.protected).toBe(whole.protected);
  expect(scan.arrays).toEqual(sheetFormulas(whole).arrays);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      expect([row, column, styleAt(scan.styles, row, column)]).toEqual([
        row,
        column,
        whole.styleAt(row, column),
      ]);
    }
  }
}

it.each(['reference', 'planted'])('finds in every sheet of the sample %s what the patcher finds', (name) => {
  const parts = unzipSync(new Uint8Array(readFileSync(resolve(`assets/samples/${name}.xlsx`))));
  const sheets = Object.keys(parts).filter((part) => /worksheets\/[^/]+\.xml$/.test(part));
  expect(sheets.length).toBeGreaterThan(5);
  for (const part of sheets) agrees(strFromU8(parts[part] ?? new Uint8Array()), 60, 14);
});

it.each([
  ['nothing', '<sheetData/>'],
  ['no cells', '<sheetData></sheetData><sheetProtection sheet="1"/>'],
  [
    'places implied',
    '<sheetData><row><c s="1"/><c s="2"/><c r="E1" s="3"/><c s="4"/></row><row><c/></row></sheetData>',
  ],
  [
    'formats of columns',
    '<cols><col min="2" max="3" style="5"/></cols><sheetData><row r="2"><c r="B2"/></row></sheetData>',
  ],
  [
    'formats of rows',
    '<sheetData><row r="3" s="7" customFormat="1"><c r="A3" s="1"/></row><row r="4" s="7"/></sheetData>',
  ],
  ['single quotes', "<sheetData><row r='2'><c r='B2' s='9'><v>1</v></c></row></sheetData>"],
  ['empty rows', '<sheetData><row r="1"/><row r="3" ><c t="s" r="C3" s="2"><v>0</v></c></row></sheetData>'],
  [
    'arrays',
    '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2</f></c><c r="E1"><f ref="E1" t="array">1</f></c><c r="F1"><f t="dataTable" ref="F1:G3"/></c></row></sheetData>',
  ],
  [
    'places out of order and twice',
    '<sheetData><row r="3"><c r="C3" s="1"/><c r="A3" s="2"/><c r="C3" s="3"/></row><row r="1"><c r="B1" s="4"/></row></sheetData>',
  ],
  [
    'a comment',
    '<sheetData><!-- <row r="1"><c r="A1" s="9"/></row> --><row r="1"><c r="A1" s="2"/></row></sheetData>',
  ],
  [
    'texts like cells',
    '<sheetData><row r="1"><c r="A1" s="2" t="inlineStr"><is><t>&lt;c r="B1" s="8"/></t></is></c></row></sheetData>',
  ],
])('finds what the patcher finds: %s', (_, inner) => {
  agrees(sheet(inner));
});

it('with a prefix', () => {
  agrees(
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" s="4"/></x:row></x:sheetData><x:sheetProtection sheet="1"/></x:worksheet>`,
  );
});
