import { connectExcel } from '../../../src/hosts/excel/connect';
import { bootOffice, type BootedOffice, type BootOptions } from '../../office-host/bootOffice';
import { WORKBOOK } from '../../office-host/fixtures';

let office: BootedOffice | undefined;
afterEach(() => {
  office?.shutDown();
  office = undefined;
  jest.useRealTimers();
});

const boot = async (options: BootOptions) => {
  office = await bootOffice(WORKBOOK, options);
};

test('in Excel: a host, and what the pane should look like', async () => {
  await boot({ locale: 'en-US' });
  const { host, capabilities, surroundings } = await connectExcel();
  expect(host.kind).toBe('excel');
  expect(capabilities).toMatchObject({ mergedAreas: true, marks: true, changeEvents: true });
  expect(surroundings()).toEqual({ language: 'en-US', dark: false, background: '#ffffff' });
});

test('a dark Office theme is recognised by its background', async () => {
  await boot({ dark: true });
  expect((await connectExcel()).surroundings()).toEqual({
    language: 'zh-CN',
    dark: true,
    background: '#292929',
  });
});

test('Excel 2019 announces what it lacks', async () => {
  await boot({ version: 'excel2019' });
  expect((await connectExcel()).capabilities).toEqual({
    mergedAreas: false,
    specialCells: false,
    state: true,
    write: true,
    workbookProtection: true,
    freezePanes: true,
    dataValidation: false,
    rangeAreas: false,
    suspendScreen: false,
    pauseEvents: false,
    changeTrigger: false,
    rowProperties: false,
    marks: true,
    changeEvents: false,
  });
});

test('a plain browser is not Excel', async () => {
  await boot({ plainBrowser: true });
  await expect(connectExcel()).rejects.toMatchObject({ code: 'notInExcel' });
});

test('a page whose office.js did not load is not Excel', async () => {
  await expect(connectExcel()).rejects.toMatchObject({ code: 'notInExcel' });
});

test('an Office that never answers is given up after five seconds', async () => {
  await boot({});
  jest.useFakeTimers();
  jest.spyOn(Office, 'onReady').mockReturnValue(new Promise(() => undefined));
  const outcome = connectExcel().catch((error: unknown) => error);
  const settled = jest.fn();
  void outcome.then(settled);
  await jest.advanceTimersByTimeAsync(4_999);
  expect(settled).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(await outcome).toMatchObject({ code: 'notResponding' });
});
