import { bootOffice, type BootedOffice } from './bootOffice';
import { area, WORKBOOK } from './fixtures';

/** The emulator's own contract, through the public API of the real office.js only. */
let office: BootedOffice;
beforeEach(async () => {
  office = await bootOffice(WORKBOOK);
});
afterEach(() => office.shutDown());

async function run<T>(batch: (workbook: Excel.Workbook) => T): Promise<T> {
  const context = new Excel.RequestContext();
  const result = batch(context.workbook);
  await context.sync();
  return result;
}

const sheet = (workbook: Excel.Workbook, name = '表1') => workbook.worksheets.getItem(name);

test('Excel.run keeps ranges alive between two syncs', async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('表1').getRange('D5');
    await context.sync();
    range.load('values,address,numberFormat');
    await context.sync();
    return [range.values, range.address, range.numberFormat];
  });
  expect(values).toEqual([[[2131.17]], '表1!D5', [['#,##0.00']]]);
});

test('addresses quote the sheet as Excel does', async () => {
  const range = await run((workbook) => sheet(workbook, "It's 表 2").getRange('A1:B3').load('address'));
  expect(range.address).toBe("'It''s 表 2'!A1:B3");
});

test('a written value is shown under the number format of its cell', async () => {
  const range = await run((workbook) => {
    const cell = sheet(workbook).getRange('D5');
    cell.values = [[-1234567.891]];
    return cell.load('text');
  });
  expect(range.text).toEqual([['-1,234,567.89']]);
});

test.each([
  ['ItemNotFound', (workbook: Excel.Workbook) => sheet(workbook, '没有').load('name')],
  ['InvalidArgument', (workbook: Excel.Workbook) => sheet(workbook).getRange('ZZZZ1').load('values')],
  ['InvalidArgument', (workbook: Excel.Workbook) => (sheet(workbook).getRange('A1:B2').values = [[1, 2]])],
  ['InvalidArgument', (workbook: Excel.Workbook) => sheet(workbook, '隐藏表').activate()],
])('%s is answered as by Excel', async (code, batch) => {
  await expect(run(batch)).rejects.toMatchObject({ code });
});

test('a protected sheet refuses writes, a wrong password does not open it', async () => {
  office.excel.protect('表1');
  await expect(run((workbook) => (sheet(workbook).getRange('D5').values = [[1]]))).rejects.toMatchObject({
    code: 'AccessDenied',
  });
  await expect(run((workbook) => sheet(workbook).protection.unprotect('x'))).rejects.toMatchObject({
    code: 'BadPassword',
  });
});

test('status codes of the host become the errors that office.js documents', async () => {
  const ask = () => run((workbook) => sheet(workbook).getRange('A1:Z99').load('values'));
  office.excel.faults.editing = true;
  await expect(ask()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  office.excel.faults.editing = false;
  office.excel.faults.payloadLimit = 500;
  await expect(ask()).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  office.excel.faults.payloadLimit = 5_000;
  await expect(ask()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('settings and custom XML are kept', async () => {
  const setting = await run((workbook) => {
    workbook.settings.add('键', { n: 1 });
    workbook.customXmlParts.add('<state xmlns="urn:x"/>');
    return workbook.settings.getItemOrNullObject('键').load('value');
  });
  expect(setting.value).toEqual({ n: 1 });
  expect(office.excel.workbook.customXml).toMatchObject([{ xml: '<state xmlns="urn:x"/>' }]);
});

test('a member beyond the announced set is refused by office.js itself', async () => {
  office.shutDown();
  office = await bootOffice(WORKBOOK, { version: 'excel2019' });
  const ask = () => run((workbook) => sheet(workbook).getRange('A1:D9').getMergedAreasOrNullObject());
  await expect(ask()).rejects.toMatchObject({ code: 'ApiNotFound' });
});

describe('guards', () => {
  const journal = () => office.excel.journal;
  const writes = () => run((workbook) => (sheet(workbook).getRange('D5').values = [[1]]));

  test('a write during a check fails the test, even where the check itself succeeds', async () => {
    await expect(journal().guarded('readOnly', writes)).rejects.toThrow(/Range\.values 表1 D5/);
    await expect(journal().guarded('undoSafe', writes)).resolves.toBeDefined();
  });

  test.each<[string, (workbook: Excel.Workbook) => unknown]>([
    ['add', (workbook) => workbook.worksheets.add('新表')],
    ['delete', (workbook) => sheet(workbook).delete()],
    ['copy', (workbook) => sheet(workbook).copy()],
    ['rename', (workbook) => (sheet(workbook).name = '新名')],
    ['visibility', (workbook) => (sheet(workbook, '隐藏表').visibility = 'Visible')],
    ['protect', (workbook) => sheet(workbook).protection.protect()],
    ['calculation', (workbook) => (workbook.application.calculationMode = 'Manual')],
    ['insert', (workbook) => workbook.insertWorksheetsFromBase64('UEs=')],
  ])('%s clears the undo stack and fails the test', async (_name, batch) => {
    await expect(journal().guarded('undoSafe', () => run(batch))).rejects.toThrow(/undoSafe/);
  });

  test('selecting is neither', async () => {
    await journal().guarded('readOnly', () => run((workbook) => sheet(workbook).getRange('B3').select()));
    expect(office.excel.workbook.selection?.area).toEqual(area('B3'));
  });
});

test('the scripts that run are the released ones, nothing of ours among them', () => {
  const loaded = [...office.window.document.scripts].map((script) => new URL(script.src).pathname);
  expect(loaded).toEqual(['/office.js', '/excel-win32-16.01.js', '/zh-cn/office_strings.js']);
});
