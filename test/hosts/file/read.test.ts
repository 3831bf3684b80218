import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import { readWorkbook } from '../../../src/hosts/file/read';
import { UNCALCULATED, type SheetSnapshot } from '../../../src/engine/workbook/snapshot';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { sheetData, textCell, xlsx, xlsxParts } from './xlsxFile';

const reference = readFileSync(join(__dirname, '../../../assets/samples/reference.xlsx'));

async function firstSheet(bytes: Uint8Array): Promise<SheetSnapshot> {
  const { sheets } = await readWorkbook(bytes, 'test.xlsx');
  if (!sheets[0]) throw new Error('no sheet');
  return sheets[0];
}

describe('the reference workbook', () => {
  test('amounts are read as held, with the text they show', async () => {
    const { name, sheets } = await readWorkbook(reference, 'reference.xlsx');
    expect(name).toBe('reference.xlsx');
    expect(sheets).toHaveLength(11);
    const form3 = sheets.find((sheet) => sheet.name === '表3支出决算表');
    expect(form3?.cells.find((cell) => cell.row === 8 && cell.column === 4)).toEqual({
      row: 8,
      column: 4,
      kind: 'number',
      value: 1544.79,
      text: '1,544.79',
    });
    expect(form3?.cells.find((cell) => cell.row === 8 && cell.column === 0)).toMatchObject({
      kind: 'text',
      value: '20801',
    });
    expect(form3?.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 9 });
  });

  test('a blank cell with borders is no cell', async () => {
    const { sheets } = await readWorkbook(reference, 'reference.xlsx');
    expect(sheets[8]?.cells.filter((cell) => cell.row === 6)).toEqual([]);
  });

  test('saved as .xls it gives the same snapshot', async () => {
    const old = new Uint8Array(
      write(read(reference, { cellNF: true, cellStyles: true }), { type: 'array', bookType: 'biff8' }),
    );
    const [before, after] = await Promise.all([readWorkbook(reference, 'a'), readWorkbook(old, 'a')]);
    const cells = (sheets: readonly SheetSnapshot[]): unknown =>
      sheets.map(({ cells: all, merges }) => ({ all, merges }));
    expect(cells(after.sheets)).toEqual(cells(before.sheets));
  });
});

describe('kinds of cells', () => {
  test('number, text, boolean, error, formula', async () => {
    const sheet = await firstSheet(
      xlsx({
        name: '表',
        xml: sheetData(
          '<c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c>',
          `${textCell('A2', ' 合计 ')}<c r="B2"><f>SUM(A1:A1)*2</f><v>3</v></c><c r="C2" t="str"><f>IF(TRUE,"")</f><v></v></c>`,
        ),
      }),
    );
    expect(sheet.cells).toEqual([
      { row: 0, column: 0, kind: 'number', value: 1.5, text: '1.5' },
      { row: 0, column: 1, kind: 'boolean', value: true, text: 'TRUE' },
      { row: 0, column: 2, kind: 'error', value: '#REF!', text: '#REF!' },
      { row: 1, column: 0, kind: 'text', value: ' 合计 ', text: ' 合计 ' },
      { row: 1, column: 1, kind: 'number', value: 3, text: '3', formula: '=SUM(A1:A1)*2' },
    ]);
  });

  test('empty and white text, half- or full-width, is no cell', async () => {
    const sheet = await firstSheet(
      xlsx({
        name: '表',
        xml: sheetData(textCell('A1', ''), textCell('A2', ' \u3000\n'), textCell('A3', '〇')),
      }),
    );
    expect(sheet.cells.map((cell) => cell.row)).toEqual([2]);
  });

  test('cells come in row order, then column order, however the file orders them', async () => {
    const sheet = await firstSheet(
      xlsx({
        name: '表',
        xml: sheetData('<c r="C3"><v>3</v></c>', '<c r="B1"><v>2</v></c><c r="A1"><v>1</v></c>'),
      }),
    );
    expect(sheet.cells.map((cell) => cell.value)).toEqual([1, 2, 3]);
  });

  test('a formula without a cached result is no zero', async () => {
    const sheet = await firstSheet(
      xlsx({ name: '表', xml: sheetData('<c r="A1"><f>B1+C1</f><v></v></c><c r="B1"><f>1+1</f></c>') }),
    );
    expect(sheet.cells.map(({ kind, value }) => ({ kind, value }))).toEqual([
      { kind: 'error', value: UNCALCULATED },
      { kind: 'error', value: UNCALCULATED },
    ]);
  });

  test('strings that look like formulas or markup stay text', async () => {
    const sheet = await firstSheet(
      xlsx({
        name: '表',
        xml: sheetData(textCell('A1', '=cmd|calc'), textCell('A2', '&lt;img onerror=x&gt;')),
      }),
    );
    expect(sheet.cells.map(({ kind, value, formula }) => ({ kind, value, formula }))).toEqual([
      { kind: 'text', value: '=cmd|calc', formula: undefined },
      { kind: 'text', value: '<img onerror=x>', formula: undefined },
    ]);
  });
});

test('hidden rows, columns and sheets are told', async () => {
  const one = sheetData('<c r="A1"><v>1</v></c>');
  const { sheets } = await readWorkbook(
    xlsx(
      {
        name: '表1',
        xml: `<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="5" hidden="1"><c r="A5"><v>5</v></c></row></sheetData>`,
      },
      { name: '表2', xml: one, state: 'hidden' },
      { name: '表3', xml: one, state: 'veryHidden' },
    ),
    'test.xlsx',
  );
  expect(sheets.map((sheet) => sheet.visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
  expect(sheets[0]).toMatchObject({ hiddenRows: [4], hiddenColumns: [1, 2] });
  expect(sheets[0]?.cells).toHaveLength(2);
});

test('a chart sheet is no sheet of cells; a damaged one stays in the list without cells', async () => {
  const one = sheetData('<c r="A1"><v>1</v></c>');
  const parts = xlsxParts([
    { name: '图', xml: '' },
    { name: '坏', xml: one },
    { name: '表1', xml: one, state: 'hidden' },
  ]);
  const rels = 'xl/_rels/workbook.xml.rels';
  parts[rels] = strToU8(
    strFromU8(parts[rels] ?? new Uint8Array()).replace(
      '/worksheet" Target="worksheets/',
      '/chartsheet" Target="chartsheets/',
    ),
  );
  parts['xl/chartsheets/sheet1.xml'] = strToU8('<chartsheet/>');
  delete parts['xl/worksheets/sheet1.xml'];
  delete parts['xl/worksheets/sheet2.xml'];
  const { sheets } = await readWorkbook(zipSync(parts), 'test.xlsx');
  expect(sheets.map(({ name, visibility, cells }) => [name, visibility, cells.length])).toEqual([
    ['坏', 'visible', 0],
    ['表1', 'hidden', 1],
  ]);
});
