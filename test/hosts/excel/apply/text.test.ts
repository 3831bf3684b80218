import { createExcelHost } from '../../../../src/hosts/excel/excelHost';
import { contentOf, inverseOf, sameContent } from '../../../../src/engine/workbook/edits';
import { bootOffice, type BootedOffice } from '../../../office-host/bootOffice';
import { WORKBOOK } from '../../../office-host/fixtures';
import { cell, edit, text } from './edits';

/** Texts that Excel would take for something else, or change, if they were simply typed. */
const HOSTILE = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.com","点此")',
  '+1',
  '-',
  '-2,131.17',
  '@SUM(A1)',
  "'已加引号",
  "''",
  '1,234.50',
  '0012345678901234567',
  '100%',
  '1-2',
  '3月1日',
  'TRUE',
  '#N/A',
  '第一行\n第二行',
  '=\n（',
  '\t制表',
  '<img src=x onerror=alert(1)>',
  '😀 & "引号"',
  '本'.repeat(256),
  '长'.repeat(32_767),
];

let office: BootedOffice;
beforeEach(async () => {
  office = await bootOffice(WORKBOOK);
});
afterEach(() => office.shutDown());

const cellsOf = (sheet: string) =>
  HOSTILE.map((content, index) => cell(sheet, `H${index + 1}`, text(content), { kind: 'blank' }));

test.each(['表1', '说明'])('text stays the text it is, on %s', async (sheet) => {
  const newSheets = sheet === '说明' ? [{ name: sheet, columnWidths: [] }] : [];
  const host = createExcelHost();
  await host.apply?.(edit({ newSheets, cells: cellsOf(sheet) }));
  const snapshot = (await host.read()).sheets.find(({ name }) => name === sheet);
  const read = HOSTILE.map((_, row) => snapshot?.cells.find((one) => one.row === row && one.column === 7));
  expect(read.map((one) => one?.value)).toEqual(HOSTILE);
  for (const one of read) {
    expect(one?.kind).toBe('text');
    expect(one).not.toHaveProperty('formula');
    expect(sameContent(contentOf(one), text(String(one?.value)))).toBe(true);
  }
  // No cell of the user's was formatted for it.
  expect(office.excel.sheet(sheet).numberFormat(0, 7)).toBe('General');
});

test('in cells formatted as text it goes in plain', async () => {
  for (const [row] of HOSTILE.entries()) office.excel.sheet('空表').setNumberFormat(row, 7, '@');
  const before = office.excel.toJSON();
  const change = edit({ cells: cellsOf('空表') });
  const host = createExcelHost();
  await host.apply?.(change);
  expect(HOSTILE.map((_, row) => office.excel.sheet('空表').cell(row, 7)?.value)).toEqual(HOSTILE);
  await host.apply?.(inverseOf(change));
  expect(office.excel.toJSON()).toEqual(before);
});

test('a text that Excel took for a formula after all does not stay', async () => {
  const before = office.excel.toJSON();
  // A cell whose apostrophe is lost on the way, as in an Excel that keeps another rule than we know.
  const { put } = Object.getPrototypeOf(office.excel.sheet('表1'));
  jest.spyOn(office.excel.sheet('表1'), 'put').mockImplementation(function (this: unknown, one) {
    const formula = one.value === '=1+1' ? '=1+1' : one.formula;
    put.call(this, { ...one, formula, value: formula ? 2 : one.value });
  });
  const change = edit({ cells: [cell('表1', 'H1', text('=1+1'))] });
  await expect(createExcelHost().apply?.(change)).rejects.toMatchObject({
    code: 'takenBack',
    subject: '表1!H1',
  });
  jest.restoreAllMocks();
  expect(office.excel.toJSON()).toEqual(before);
});
