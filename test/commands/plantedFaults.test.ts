import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ribbonFunctions } from '../../src/commands/ribbonFunctions';
import { check } from '../../src/engine/run';
import { createExcelHost } from '../../src/hosts/excel/excelHost';
import { readWorkbook } from '../../src/hosts/file/read';
import { marksOf } from '../../src/output/marks';
import { bootOffice, type BootedOffice } from '../office-host/bootOffice';

let office: BootedOffice;
afterEach(() => office.shutDown());

async function open(sample: string) {
  const file = readFileSync(join(__dirname, `../../assets/samples/${sample}`));
  const workbook = await readWorkbook(file, sample);
  office = await bootOffice(workbook);
  return workbook;
}

test('校验 on the workbook with planted faults marks exactly the cells of its findings', async () => {
  const workbook = await open('planted.xlsx');
  const report = check(workbook);
  expect(report.findings.some(({ level }) => level === 'error')).toBe(true);
  const run = () => ribbonFunctions(check).checkWorkbook();
  await office.excel.journal.guarded('undoSafe', run);
  const marked = office.excel.workbook.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.map((format) => ({ sheet: name, area: format.area })),
  );
  const expected = marksOf(report).map(({ sheet, area }) => ({ sheet, area }));
  expect(marked).toHaveLength(expected.length);
  expect(marked).toEqual(expect.arrayContaining(expected));
});

test.each(['reference.xlsx', 'planted.xlsx'])(
  '%s: the same report from Excel as from the file',
  async (sample) => {
    const workbook = await open(sample);
    expect(JSON.stringify(check(await createExcelHost().read()))).toBe(JSON.stringify(check(workbook)));
  },
);
