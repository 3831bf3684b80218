/** 报告 in the built pane on the unmodified office.js and on the built page: the sheet, the files, the copy with marks. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { read, write } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { check } from '../../src/engine/run';
import { REPORT_SHEET } from '../../src/engine/workbook/ownSheets';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { readWorkbook } from '../../src/hosts/file/read';
import { REPORT_TITLE } from '../../src/output/reportSheet/reportSheet';
// Only for the declaration of window.emulatedExcel.
import type {} from '../office-host/browser';
import { bytesOf, handed } from './downloads';
import { model, openPane, press } from './excelPane';
import { readSample, samplesFolder } from './samples';
import { closeBrowser, type Session, type SessionOptions } from './session';
import { WorkbookPage } from './workbookPage';

const REPORT_FILE = '武汉市社会保险中心2022校验报告.html';
const RESULTS_FILE = '武汉市社会保险中心2022校验结果.xlsx';

let session: Session;
let planted: WorkbookSnapshot;
beforeAll(async () => {
  planted = await readSample('planted.xlsx');
});
afterEach(async () => {
  const { problems } = session;
  await session.close();
  expect(problems).toEqual([]);
});
afterAll(closeBrowser);

async function ask(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: '报告', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: kind }).click();
}

describe('in the pane', () => {
  async function open(): Promise<Page> {
    session = await openPane('planted.xlsx');
    const { page } = session;
    await press(page, '一键校验');
    await page.getByRole('button', { name: '报告', exact: true }).waitFor();
    return page;
  }
  const sheets = (page: Page) =>
    page.evaluate(() =>
      (window.emulatedExcel?.workbook.sheets ?? []).map((sheet) => ({
        name: sheet.name,
        cells: sheet.allCells().length,
        first: sheet.allCells()[0]?.value,
      })),
    );
  const counts = (page: Page) => page.getByRole('group', { name: '按类别筛选' }).innerText();

  it('nothing of it is loaded before it is asked for', async () => {
    const page = await open();
    const loaded = () =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => /report\./.test(name)).length,
      );
    expect(await loaded()).toBe(0);
    await press(page, '报告');
    await page.getByRole('menuitem').first().waitFor();
    expect(await loaded()).toBe(1);
  });

  it('the sheet is written by keyboard alone, the findings stay, and taking it back leaves no trace', async () => {
    const page = await open();
    const before = await model(page);
    const found = await counts(page);
    await page.getByRole('button', { name: '报告', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '写入《校验结果》预览' }).waitFor();
    await page.getByText(/新建工作表“校验结果”/).waitFor();
    expect((await model(page)) === before).toBe(true);
    for (let i = 0; i < 20 && !(await isOn(page, '写入')); i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/^已写入 \d+ 个单元格。$/).waitFor();
    const ours = (await sheets(page)).find(({ name }) => name === REPORT_SHEET);
    expect(ours).toMatchObject({ first: REPORT_TITLE });
    expect(ours?.cells).toBeGreaterThan(50);
    expect(await counts(page)).toBe(found);
    await press(page, '撤销本次写入');
    await page.getByText('已撤销，工作簿恢复到写入之前。').waitFor();
    expect((await model(page)) === before).toBe(true);
  });

  it('what is written is of the workbook as it is now', async () => {
    const page = await open();
    await page.evaluate(() => window.emulatedExcel?.type('表3支出决算表', 8, 4, 1544.79));
    await ask(page, '写入工作表《校验结果》');
    await press(page, /^写入$/);
    await page.getByText(/^已写入 \d+ 个单元格。$/).waitFor();
    const texts = await page.evaluate(() =>
      (window.emulatedExcel?.workbook.sheets.at(-1)?.allCells() ?? []).map(({ value }) => String(value)),
    );
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.some((text) => /1,?454\.79/.test(text))).toBe(false);
  });

  it('says that our sheet is protected, and leaves it as it is', async () => {
    const page = await open();
    await ask(page, '写入工作表《校验结果》');
    await press(page, /^写入$/);
    await page.getByText(/^已写入 \d+ 个单元格。$/).waitFor();
    await page.evaluate((name) => {
      window.emulatedExcel?.type('表3支出决算表', 8, 4, 1544.79);
      window.emulatedExcel?.protect(name);
    }, REPORT_SHEET);
    const before = await model(page);
    await ask(page, '写入工作表《校验结果》');
    await page.getByText('已有的工作表“校验结果”改为本次结果，其他工作表不动。').waitFor();
    await press(page, /^写入$/);
    await page
      .getByRole('alert')
      .getByText(/校验结果/)
      .first()
      .waitFor();
    expect((await model(page)) === before).toBe(true);
  });

  it('hands out the report and the results as files', async () => {
    const page = await open();
    const html = await handed(page, () => ask(page, '打印/另存校验报告（HTML）'));
    expect(html.suggestedFilename()).toBe(REPORT_FILE);
    await page.getByText(`已生成 ${REPORT_FILE}。`).waitFor();
    await readsWell(Buffer.from(await bytesOf(html)).toString());
    const tables = await handed(page, () => ask(page, '另存校验结果（.xlsx）'));
    expect(tables.suggestedFilename()).toBe(RESULTS_FILE);
    const { sheets: written } = await readWorkbook(await bytesOf(tables), RESULTS_FILE);
    expect(written.map(({ name }) => name)).toEqual(['汇总', '差错', '未检查']);
  });

  it('the menu stays within the narrowest pane, and the preview gives the focus back', async () => {
    const page = await open();
    await page.setViewportSize({ width: 320, height: 640 });
    await press(page, '报告');
    const box = await page.getByRole('menu', { name: '报告' }).boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 320).toBe(true);
    await page.getByRole('menuitem').first().click();
    await page.getByRole('heading', { name: '写入《校验结果》预览' }).waitFor();
    await press(page, '取消');
    await page.waitForFunction(() => document.activeElement?.textContent === '报告');
  });
});

describe('on the page', () => {
  async function open(options: SessionOptions = {}): Promise<WorkbookPage> {
    const opened = await WorkbookPage.open(options);
    session = opened.session;
    return opened;
  }
  async function atPlanted(options: SessionOptions = {}): Promise<WorkbookPage> {
    const opened = await open(options);
    await opened.openPlanted();
    await opened.check();
    return opened;
  }
  const MARKED = '另存带标记的副本';

  it('a copy with marks has the findings of the workbook, the marks and the sheet', async () => {
    const { page } = await atPlanted();
    const copy = await handed(page, () => ask(page, MARKED));
    expect(copy.suggestedFilename()).toBe('示例（含差错）（带标记）.xlsx');
    await page.getByText(/已生成 示例（含差错）（带标记）.xlsx，标出 \d+ 处。/).waitFor();
    await marksAndSays(await bytesOf(copy), planted);
  });

  it('what was changed is in it, and in no other file before; the plain copy is the usual one', async () => {
    const opened = await atPlanted();
    const { page, pane } = opened;
    await opened.findings
      .getByRole('button', { name: /表3.*E9/ })
      .first()
      .click();
    await opened.hasSelected(/^表3/, 'E9');
    await opened.grid.focus();
    await page.keyboard.type('1544.79');
    await page.keyboard.press('Enter');
    const choice = pane.getByRole('checkbox', { name: /^带标记/ });
    await choice.waitFor();
    expect(await choice.isChecked()).toBe(false);
    await choice.check();
    const copy = await handed(page, () => pane.getByRole('button', { name: '保存副本' }).click());
    await pane.getByText(/已生成 .*（带标记）.xlsx/).waitFor();
    const read = await marksAndSays(await bytesOf(copy));
    expect(check(read).findings.length).toBeLessThan(check(planted).findings.length);
    // It is in a file now.
    expect(await pane.getByRole('button', { name: '保存副本' }).count()).toBe(0);
  });

  it('of an .xls an .xlsx is made, and writing the sheet asks for one first', async () => {
    const opened = await open();
    const { page, pane } = opened;
    const bytes = readFileSync(resolve(samplesFolder, 'planted.xlsx'));
    const old = Buffer.from(
      new Uint8Array(
        write(read(bytes, { cellNF: true, cellStyles: true }), { type: 'array', bookType: 'biff8' }),
      ),
    );
    await opened.picker
      .first()
      .setInputFiles({ name: '旧.xls', mimeType: 'application/vnd.ms-excel', buffer: old });
    await opened.shows('旧.xls');
    await opened.check();
    const copy = await handed(page, () => ask(page, MARKED));
    expect(copy.suggestedFilename()).toBe('旧（带标记）.xlsx');
    await marksAndSays(await bytesOf(copy), await readWorkbook(old, '旧.xls'));
    await ask(page, '写入工作表《校验结果》');
    await pane.getByText(/^\.xls 文件不能写入/).waitFor();
    await pane.getByRole('button', { name: '转为 .xlsx 副本并打开' }).click();
    await opened.shows('旧.xlsx');
    await opened.check();
    await ask(page, '写入工作表《校验结果》');
    await pane.getByRole('button', { name: '写入', exact: true }).click();
    await opened.sheetTab(REPORT_SHEET).waitFor();
  });

  it('the report opens in a tab of its own, and can be saved from here', async () => {
    const { page } = await atPlanted();
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      ask(page, '打印/另存校验报告（HTML）'),
    ]);
    const problems: string[] = [];
    tab.on('console', (message) => problems.push(message.text()));
    await tab.getByRole('heading', { name: '示例（含差错）.xlsx' }).waitFor();
    await tab.getByText('单位负责人：').waitFor();
    await tab.reload();
    await tab.getByText('单位负责人：').waitFor();
    expect(problems).toEqual([]);
    await tab.close();
    await page.getByText(`已在新标签页中打开 ${REPORT_FILE}，可在其中打印。`).waitFor();
    const saved = await handed(page, () => press(page, '另存为文件'));
    expect(saved.suggestedFilename()).toBe(REPORT_FILE);
    await readsWell(Buffer.from(await bytesOf(saved)).toString());
  });

  it('where tabs are blocked the report is saved', async () => {
    const { page } = await atPlanted({ before: 'window.open = () => null;' });
    const saved = await handed(page, () => ask(page, '打印/另存校验报告（HTML）'));
    expect(saved.suggestedFilename()).toBe(REPORT_FILE);
    await page.getByText(/^浏览器未允许打开新标签页/).waitFor();
  });

  /** The copy of a workbook: marked, with the sheet, and with the findings it had. */
  async function marksAndSays(bytes: Uint8Array, source?: WorkbookSnapshot): Promise<WorkbookSnapshot> {
    const copy = await readWorkbook(bytes, '副本.xlsx');
    const ours = copy.sheets.find(({ name }) => name === REPORT_SHEET);
    expect(ours?.cells[0]).toMatchObject({ row: 0, column: 0, value: REPORT_TITLE });
    if (source) expect(check(copy).findings).toEqual(check(source).findings);
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(parts.some(([, part]) => isMarked(strFromU8(part)))).toBe(true);
    return copy;
  }
});

/** Opened as a file of its own: no error, no request, what is to be signed is there. */
async function readsWell(html: string): Promise<void> {
  const other = await session.page.context().newPage();
  const problems: string[] = [];
  other.on('console', (message) => problems.push(message.text()));
  other.on('pageerror', ({ message }) => problems.push(message));
  other.on('request', (request) => problems.push(request.url()));
  await other.setContent(html);
  await other.getByText('单位负责人：').waitFor();
  expect(await other.locator('script').count()).toBe(0);
  expect(problems).toEqual([]);
  await other.close();
}

/** Our marks are conditional formats. */
function isMarked(part: string): boolean {
  return /<conditionalFormatting[^>]*><cfRule type="expression"/.test(part);
}

function isOn(page: Page, name: string): Promise<boolean> {
  return page.evaluate((words) => document.activeElement?.textContent === words, name);
}
