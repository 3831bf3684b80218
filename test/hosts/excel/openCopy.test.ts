import { copyOpener } from '../../../src/hosts/excel/openCopy';
import { bootOffice, type BootedOffice } from '../../office-host/bootOffice';
import type { EmulatorOptions } from '../../office-host/install';
import { WORKBOOK } from '../../office-host/fixtures';

let office: BootedOffice;
const boot = async (options: EmulatorOptions = {}): Promise<void> => {
  office = await bootOffice(WORKBOOK, options);
};
afterEach(() => {
  jest.restoreAllMocks();
  office.shutDown();
});

test('an Excel before ExcelApi 1.8 opens no workbook from memory', async () => {
  await boot({ version: 'excel2019' });
  expect(copyOpener()).toBeNull();
});

test('nor does an office.js without the member', async () => {
  await boot();
  Reflect.deleteProperty(Excel, 'createWorkbook');
  expect(copyOpener()).toBeNull();
});

test('the bytes arrive as they are, however many', async () => {
  await boot();
  const create = jest.spyOn(Excel, 'createWorkbook').mockResolvedValue(undefined);
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
  await copyOpener()?.(bytes);
  const [sent = ''] = create.mock.calls[0] ?? [];
  expect(new Uint8Array(Buffer.from(sent, 'base64'))).toEqual(bytes);
});

test('what Excel refuses is a failure with words', async () => {
  await boot();
  const refusal = Object.assign(new Error('refused'), { code: 'AccessDenied' });
  jest.spyOn(Excel, 'createWorkbook').mockRejectedValue(refusal);
  await expect(copyOpener()?.(new Uint8Array(4))).rejects.toMatchObject({ code: 'protected' });
});
