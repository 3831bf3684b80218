import type { Finding, WorkbookReport } from '../../src/engine/report/report';
import { ribbonFunctions } from '../../src/commands/ribbonFunctions';
import { associateRibbon } from '../../src/hosts/excel/ribbon';
import { bootOffice, type BootedOffice } from '../office-host/bootOffice';
import { area, WORKBOOK } from '../office-host/fixtures';

let office: BootedOffice;
beforeEach(async () => {
  office = await bootOffice(WORKBOOK);
  associateRibbon(ribbonFunctions(() => REPORT));
});
afterEach(() => office.shutDown());

const finding = (cell: string, level: Finding['level']) => ({ sheet: '表1', cell, level });
/** What marks are made of; the rest of a report does not matter here. */
const REPORT = {
  causes: [],
  findings: [finding('D5', 'error'), finding('D6', 'warning'), finding('D7', 'rounding')],
} as unknown as WorkbookReport;

/** Presses the button in the emulated Excel and waits until Excel releases it again. */
async function press(functionName: string): Promise<void> {
  expect(office.excel.invokeCommand(functionName, functionName)).toBe(true);
  for (let waited = 0; waited < 100 && !office.excel.completedCommands.includes(functionName); waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(office.excel.completedCommands).toEqual([functionName]);
}

const marked = () => office.excel.sheet('表1').conditionalFormats.map((format) => format.area);

test('校验 marks errors and what is to be explained', async () => {
  await office.excel.journal.guarded('undoSafe', () => press('checkWorkbook'));
  expect(marked()).toEqual([area('D5'), area('D6')]);
});

test('清除标记 leaves the workbook as it was', async () => {
  const before = office.excel.toJSON();
  await ribbonFunctions(() => REPORT).checkWorkbook();
  await press('clearMarks');
  expect(office.excel.toJSON()).toEqual(before);
});

test('the button is released when Excel takes no calls', async () => {
  office.excel.faults.editing = true;
  await press('checkWorkbook');
  expect(marked()).toEqual([]);
});

test('a function that the manifest does not know is refused by Office itself', () => {
  office.excel.invokeCommand('x', 'noSuchFunction');
  expect(marked()).toEqual([]);
});
