import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { createExcelHost } from '../../../src/hosts/excel/excelHost';
import { readWorkbook } from '../../../src/hosts/file/read';
import { bootOffice, type BootedOffice, type BootOptions } from '../../office-host/bootOffice';
import { area, cells, sheet, WORKBOOK } from '../../office-host/fixtures';
import type { ExcelVersion } from '../../office-host/requirementSets';

let office: BootedOffice;
afterEach(() => office.shutDown());

async function boot(workbook: WorkbookSnapshot, options: BootOptions = {}) {
  office = await bootOffice(workbook, options);
  return office.excel;
}

/** Reads with everything that a check forbids forbidden. */
function read() {
  return office.excel.journal.guarded('readOnly', () => createExcelHost().read());
}

/** The blank string of a formula holds nothing; everything else is kept. */
const EXPECTED: WorkbookSnapshot = {
  ...WORKBOOK,
  sheets: WORKBOOK.sheets.map((one) => ({ ...one, cells: one.cells.filter(({ text }) => text !== '') })),
};

describe.each<ExcelVersion>(['m365', 'excel2024', 'excel2021'])('reading in %s', (version) => {
  test('gives the workbook as it is, in three round trips, without a write', async () => {
    const excel = await boot(WORKBOOK, { version });
    expect(await read()).toEqual(EXPECTED);
    expect(excel.traffic.requests).toBe(3);
  });
});

test('a workbook of texts is read in two round trips', async () => {
  const excel = await boot({
    name: '文本.xlsx',
    sheets: [sheet('甲', { cells: cells(0, 0, [['一', '二']]) })],
  });
  await read();
  expect(excel.traffic.requests).toBe(2);
});

test('Excel 2019 lacks merged areas and says so; values and formulas are all there', async () => {
  await boot(WORKBOOK, { version: 'excel2019' });
  const { sheets } = await read();
  expect(sheets.map(({ merges }) => merges)).toEqual([null, null, [], null, null]);
  expect(sheets.map((one) => one.cells)).toEqual(EXPECTED.sheets.map((one) => one.cells));
});

test('a member that the announced set promises but the loaded office.js lacks is not used', async () => {
  const excel = await boot(WORKBOOK);
  Reflect.deleteProperty(Excel.Range.prototype, 'getMergedAreasOrNullObject');
  expect((await read()).sheets[0]?.merges).toBeNull();
  expect(excel.traffic.requests).toBe(3);
});

test('a protected sheet is read in full, formulas included, in the same three round trips', async () => {
  const excel = await boot(WORKBOOK);
  excel.protect('表1');
  expect(await read()).toEqual(EXPECTED);
  expect(excel.traffic.requests).toBe(3);
});

test('a chart sheet is an empty sheet and costs the others nothing', async () => {
  const excel = await boot(WORKBOOK);
  excel.addChartSheet('图表1');
  expect(await read()).toEqual({ ...EXPECTED, sheets: [...EXPECTED.sheets, sheet('图表1')] });
});

test('an answer too large for Excel is asked for in blocks', async () => {
  const rows = Array.from({ length: 240 }, (_, row) => [
    `2080${row}`,
    row * 10.5,
    row % 7 === 0 ? null : row,
  ]);
  const workbook = {
    name: '大.xlsx',
    sheets: [sheet('大', { cells: cells(3, 2, rows), merges: [area('C1:E1')] }), sheet('空')],
  };
  const excel = await boot(workbook);
  excel.faults.payloadLimit = 2_000;
  expect(await read()).toEqual({
    ...workbook,
    sheets: [{ ...workbook.sheets[0], merges: [] }, workbook.sheets[1]],
  });
  expect(excel.traffic.requests).toBeGreaterThan(3);
});

test('a single cell too large for Excel is a clear failure, not an endless search', async () => {
  const excel = await boot({
    name: '长.xlsx',
    sheets: [sheet('长', { cells: cells(0, 0, [['文'.repeat(2_000)]]) })],
  });
  excel.faults.payloadLimit = 3_000;
  await expect(read()).rejects.toMatchObject({ code: 'tooLarge' });
});

test('while a cell is being edited Excel takes no calls', async () => {
  const excel = await boot(WORKBOOK);
  excel.faults.editing = true;
  await expect(read()).rejects.toMatchObject({ code: 'editMode' });
});

test('edit mode that begins between two round trips is reported, not read sheet by sheet', async () => {
  const excel = await boot(WORKBOOK, { latency: 20 });
  const reading = read();
  setTimeout(() => (excel.faults.editing = true), 30);
  await expect(reading).rejects.toMatchObject({ code: 'editMode' });
});

test('the reference workbook reads the same as from its file, within the budget', async () => {
  const file = readFileSync(join(__dirname, '../../../assets/samples/reference.xlsx'));
  const workbook = await readWorkbook(file, 'reference.xlsx');
  const excel = await boot(workbook);
  expect(await read()).toEqual(workbook);
  const { requests, sent, received } = excel.traffic;
  expect(requests).toBe(3);
  // UTF-8. Of these the values alone are 25 kB: eleven sheets of Chinese text, each sent once.
  expect(sent).toBeLessThan(20_000);
  expect(received).toBeLessThan(45_000);
});
