/** An .xls picked in the built task pane: checked, converted, and the workbook in Excel left alone. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { read, write } from '@e965/xlsx';
import type { Locator, Page } from 'playwright-core';
import { check } from '../../src/engine/run';
import { readWorkbook } from '../../src/hosts/file/read';
// Only for the declaration of window.emulatedExcel.
import type {} from '../office-host/browser';
import type { EmulatorOptions } from '../office-host/install';
import { bytesOf, handed } from './downloads';
import { openPane } from './excelPane';
import { samplesFolder } from './samples';
import { accessibilityViolations, closeBrowser, overflowsSideways, type Session } from './session';

const NAME = '决算公开表.xls';
const sample = readFileSync(resolve(samplesFolder, 'planted.xlsx'));
const OLD = Buffer.from(
  new Uint8Array(
    write(read(sample, { cellNF: true, cellStyles: true }), { type: 'array', bookType: 'biff8' }),
  ),
);

let session: Session;
async function open(excel: EmulatorOptions = {}): Promise<Page> {
  session = await openPane('reference.xlsx', { viewport: { width: 320, height: 700 }, excel });
  return session.page;
}
afterEach(async () => {
  const { problems } = session;
  await session.close();
  expect(problems).toEqual([]);
});
afterAll(closeBrowser);

const picker = (page: Page): Locator =>
  page.getByRole('button', { name: /^(检查 \.xls 文件…|Check an \.xls file…)$/ });
const findings = (page: Page): Locator => page.getByRole('group', { name: /^(校验结果|Findings)$/ });
const scripts = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));

/** By the keyboard, as far as the system's own dialogue. */
async function pick(page: Page, name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), picker(page).press('Enter')]);
  await chooser.setFiles({ name, mimeType: 'application/vnd.ms-excel', buffer });
}

test('an .xls is checked at once, and Excel is not touched', async () => {
  const page = await open();
  await picker(page).waitFor();
  expect((await scripts(page)).filter((name) => /xlsx/.test(name))).toEqual([]);
  const requests = () => page.evaluate(() => window.emulatedExcel?.traffic.requests);
  const selected = () => page.evaluate(() => window.emulatedExcel?.workbook.selection ?? null);
  await page.getByRole('button', { name: '一键校验' }).click();
  await page.getByText('11/11').waitFor();
  const [before, selection] = [await requests(), await selected()];

  await pick(page, NAME, OLD);
  await page.getByText(`正在检查文件 ${NAME}（未在 Excel 中打开）`).waitFor();
  await findings(page)
    .getByRole('button', { name: /表3.*E9/ })
    .first()
    .click();
  await page.getByText(/^位置 .*表3.*!E9，内容：/).waitFor();
  await page.keyboard.press('Escape');
  // The file is not open: there is nothing to mark.
  expect(await page.getByRole('button', { name: '标记单元格' }).count()).toBe(0);
  expect(await requests()).toBe(before);
  expect(await selected()).toEqual(selection);

  await page.getByRole('button', { name: '返回当前工作簿' }).press('Enter');
  expect(await picker(page).evaluate((button) => button === document.activeElement)).toBe(true);
  // Its results are still there; nothing was checked again.
  await page.getByText('11/11').waitFor();
  expect(await requests()).toBe(before);
});

test('the copy saved as .xlsx gives the same findings', async () => {
  const page = await open();
  await pick(page, NAME, OLD);
  const download = await handed(page, () => page.getByRole('button', { name: '另存为 .xlsx' }).click());
  expect(download.suggestedFilename()).toBe('决算公开表.xlsx');
  const copy = await bytesOf(download);
  const [before, after] = await Promise.all([readWorkbook(OLD, 'a'), readWorkbook(copy, 'a')]);
  expect(check(after).findings).toEqual(check(before).findings);
  expect(check(after).findings.length).toBeGreaterThan(0);
  await page.getByText(/已生成 决算公开表\.xlsx/).waitFor();
});

test('a bad file is refused in plain words, and what was there stays', async () => {
  const page = await open();
  await pick(page, NAME, OLD);
  await findings(page).waitFor();
  await pick(page, '损坏.xls', Buffer.from('not a workbook'));
  await page.getByRole('alert').getByText('“损坏.xls”不是 Excel 工作簿。').waitFor();
  expect(await findings(page).isVisible()).toBe(true);
  await page.getByRole('button', { name: '知道了' }).click();
  await page.getByText(`正在检查文件 ${NAME}`).waitFor();
});

test('in English and dark; an Excel that opens no workbook from memory does not offer it', async () => {
  const page = await open({ locale: 'en-US', dark: true, version: 'excel2019' });
  await pick(page, NAME, OLD);
  await page.getByText(`Checking the file ${NAME} (not open in Excel)`).waitFor();
  await findings(page).waitFor();
  await page.getByRole('button', { name: 'Save as .xlsx' }).waitFor();
  expect(await page.getByRole('button', { name: 'Open .xlsx copy' }).count()).toBe(0);
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);
});
