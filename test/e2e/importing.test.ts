/** 从其他数据填表 in the built pane and on the page: a list becomes a workbook beside, a bad one nothing at all. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { FORM_IDS } from '../../src/engine/forms/definitions/titles';
import { recognise } from '../../src/engine/forms/recognise';
import { check } from '../../src/engine/run';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { readWorkbook } from '../../src/hosts/file/read';
// Only for the declaration of window.emulatedExcel.
import type {} from '../office-host/browser';
import { bytesOf, handed } from './downloads';
import { button, model, openPane, press } from './excelPane';
import { samplesFolder } from './samples';
import { closeBrowser, type Session, type SessionOptions } from './session';
import { keyboard } from './story/keyboard';
import { WorkbookPage } from './workbookPage';

const LIST = resolve('test/data/sources/accounts-list.csv');

let session: Session;
afterEach(async () => {
  const { problems } = session;
  await session.close();
  expect(problems).toEqual([]);
});
afterAll(closeBrowser);

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
/** The list with an amount that is none, a code that is none, and a kind nobody knows. */
function badList(): string {
  return readFileSync(LIST, 'utf8')
    .replace('80000.55\r\n', '八万\r\n')
    .replace('80000.55\n', '八万\n')
    .replace('30113', '9')
    .replace('项目支出,政府性基金', '别的,政府性基金');
}

async function openPaneThere(): Promise<Page> {
  session = await openPane('reference.xlsx', { asked: '?place=filling' });
  await openImport(session.page);
  return session.page;
}
async function openPage(options: SessionOptions = {}): Promise<WorkbookPage> {
  const current = await WorkbookPage.open(options);
  session = current.session;
  // A workbook of the user's own: the page lets go of its untouched sample.
  await current.picker.first().setInputFiles(resolve(samplesFolder, 'reference.xlsx'));
  await current.shows('reference.xlsx');
  await press(current.pane, /^填列$/);
  await openImport(current.pane);
  return current;
}
async function openImport(root: Page | Locator): Promise<void> {
  await press(root, '从其他数据填表…');
  await root.getByRole('heading', { name: '从其他数据填表' }).waitFor();
}
async function read(root: Page | Locator, file: string | ReturnType<typeof csv>): Promise<void> {
  await root.getByLabel('选择文件…', { exact: true }).setInputFiles(file);
  await root.getByText('已选 1 个文件。').waitFor();
  await press(root, '读取并核对');
}
function holdsAll(snapshot: WorkbookSnapshot): void {
  const { slots } = recognise(snapshot);
  expect(FORM_IDS.filter((id) => slots[id].status === 'found')).toEqual(FORM_IDS);
  expect(check(snapshot).findings.filter(({ level }) => level === 'error')).toEqual([]);
}

it('page: a list opens as a workbook beside the one at hand, eleven forms and no errors', async () => {
  const current = await openPage();
  const { page, pane } = current;
  await pane.getByRole('textbox', { name: '决算年度' }).fill('2023');
  await pane.getByRole('textbox', { name: '单位名称' }).fill('示例单位');
  await read(pane, LIST);
  await pane.getByText(/^可以新建：填入 25 个数/).waitFor();
  await press(pane, '新建并打开');
  await current.shows('示例单位2023年度决算.xlsx');
  // Beside: the one before is still among the open ones.
  await page.getByRole('button', { name: '示例单位2023年度决算.xlsx' }).first().click();
  const names = await page.getByRole('menuitemradio').allTextContents();
  expect(names).toHaveLength(2);
  expect(names.some((name) => name.startsWith('reference.xlsx'))).toBe(true);
  await page.keyboard.press('Escape');
  await press(pane, '一键校验');
  await pane.getByText(/识别 11\/11 张表/).waitFor();
  await pane.getByText(/^示例单位$/).waitFor();
});

it('page: in 万元, balanced, as a file', async () => {
  const { page, pane } = await openPage({ colorScheme: 'dark' });
  await pane.getByRole('textbox', { name: '决算年度' }).fill('2023');
  await pane.getByRole('radio', { name: '万元（两位小数）' }).check();
  await pane.getByRole('radio', { name: '舍位平衡' }).check();
  await read(pane, LIST);
  await pane.getByText(/尾差 0 处/).waitFor();
  const download = await handed(page, () => press(pane, '另存为文件'));
  expect(download.suggestedFilename()).toBe('2023年度决算.xlsx');
  const written = await readWorkbook(await bytesOf(download), '新.xlsx');
  holdsAll(written);
  const strict = check(written, { strict: true });
  expect(strict.findings.filter(({ level }) => level === 'rounding')).toEqual([]);
});

it('page: the sample that is handed out can be imported', async () => {
  const { page, pane } = await openPage({ viewport: { width: 350, height: 700 } });
  await pane.getByText('明细账要有哪些栏').click();
  const sample = await bytesOf(await handed(page, () => press(pane, '下载样例')));
  await read(pane, csv('样例.csv', Buffer.from(sample).toString('utf8')));
  await pane.getByText(/^校验：错误 0 处/).waitFor();
});

it('pane: by keyboard alone, the workbook at hand untouched; Excel opens the new one', async () => {
  const page = await openPaneThere();
  const hands = keyboard(page);
  const before = await model(page);
  await page.evaluate(() => {
    Object.assign(window, { made: [] });
    Excel.createWorkbook = async (base64) => {
      Reflect.get(window, 'made').push(base64);
    };
  });
  await page.getByLabel('选择文件…', { exact: true }).setInputFiles(LIST);
  await page.getByText('已选 1 个文件。').waitFor();
  await hands.press(button(page, '读取并核对'));
  await page.getByText(/^可以新建：填入 25 个数/).waitFor();
  await hands.press(button(page, '新建并打开'));
  await page.getByText('已打开，尚未保存。').waitFor();
  const [made = ''] = await page.evaluate(() => Reflect.get(window, 'made') as string[]);
  holdsAll(await readWorkbook(new Uint8Array(Buffer.from(made, 'base64')), '新.xlsx'));
  expect((await model(page)) === before).toBe(true);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.textContent === '从其他数据填表…');
});

it('pane: a bad list is told row by row and nothing is made', async () => {
  const page = await openPaneThere();
  await read(page, csv('坏.csv', badList()));
  await page.getByText('有 3 处不能采用，没有建任何工作簿。').waitFor();
  const rows = page.getByRole('table', { name: '不能采用的行' }).getByRole('row');
  expect(await rows.count()).toBe(4);
  await rows.filter({ hasText: '第 3 行' }).filter({ hasText: '金额“八万”不是数字' }).waitFor();
  await rows.filter({ hasText: '不是部门预算支出经济分类科目编码' }).waitFor();
  await rows.filter({ hasText: '支出类型“别的”不知道属于哪一种' }).waitFor();
  expect(await page.getByRole('button', { name: /^(新建并打开|另存为文件)$/ }).count()).toBe(0);
});
