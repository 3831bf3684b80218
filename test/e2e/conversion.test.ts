/** 元 → 万元 in the built pane on the unmodified office.js, and on the page: balanced, checked, taken back. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { check } from '../../src/engine/run';
import { areaA1 } from '../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { patchWorkbook } from '../../src/hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../src/hosts/file/read';
import { referenceInYuan } from '../engine/rounding/referenceInYuan';
import { Random } from '../oracle/random';
// Only for the declaration of window.emulatedExcel.
import type {} from '../office-host/browser';
import { excelHolding, excelWith, samplesFolder } from './samples';
import {
  accessibilityViolations,
  closeBrowser,
  openSession,
  overflowsSideways,
  type Session,
  type SessionOptions,
} from './session';
import { WorkbookPage } from './workbookPage';

let session: Session;
let bytes: Uint8Array;
let yuan: WorkbookSnapshot;
beforeAll(async () => {
  const published = readFileSync(resolve(samplesFolder, 'reference.xlsx'));
  const reference = await readWorkbook(published, 'reference.xlsx');
  bytes = patchWorkbook(published, referenceInYuan(reference, new Random(1)));
  yuan = await readWorkbook(bytes, '元.xlsx');
});
afterEach(async () => {
  const { problems } = session;
  await session.close();
  expect(problems).toEqual([]);
});
afterAll(closeBrowser);

async function openPane(path: string, before: string, size: Partial<SessionOptions> = {}): Promise<Page> {
  session = await openSession(path, { viewport: { width: 350, height: 700 }, before, ...size });
  return session.page;
}
/** Written the same way whatever order its parts came in. */
const model = async (page: Page): Promise<string> => {
  const json = await page.evaluate(() => JSON.stringify(window.emulatedExcel?.workbook));
  return JSON.stringify(JSON.parse(json ?? 'null', (_, value: unknown) => inOrder(value)));
};
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** What the emulated Excel holds, as a reader would hand it to the engine: amounts show two decimals. */
async function held(page: Page): Promise<WorkbookSnapshot> {
  const sheets = await page.evaluate(() =>
    (window.emulatedExcel?.workbook.sheets ?? []).map((sheet) => ({
      name: sheet.name,
      cells: sheet
        .allCells()
        .map(({ row, column, value, text }) => ({ row, column, value, text: String(text ?? value) })),
    })),
  );
  return {
    ...yuan,
    sheets: yuan.sheets.map((sheet) => ({
      ...sheet,
      cells: (sheets.find(({ name }) => name === sheet.name)?.cells ?? []).map((cell) => ({
        ...cell,
        kind: typeof cell.value === 'number' ? ('number' as const) : ('text' as const),
      })),
    })),
  };
}
function openOf(snapshot: WorkbookSnapshot) {
  const { moneyUnit, findings } = check(snapshot, { strict: true });
  return [moneyUnit, findings.filter(({ level }) => level === 'error' || level === 'rounding')];
}
const button = (root: Page | Locator, name: string | RegExp) => root.getByRole('button', { name }).first();
const press = (root: Page | Locator, name: string | RegExp) => button(root, name).click();

async function balance(root: Page | Locator): Promise<void> {
  await press(root, '元 → 万元…');
  await root.getByRole('heading', { name: '元 → 万元', exact: true }).waitFor();
  await root.getByRole('radio', { name: '舍位平衡' }).check();
  await root.getByText(/已证明：要使公式全部相等/).waitFor();
}

it('pane: balanced, written as one change, the strict check finds nothing; undone, the workbook is identical', async () => {
  const page = await openPane('taskpane.html?place=filling', await excelHolding(yuan));
  await balance(page);
  const before = await model(page);
  await press(page, /^写入 \d+ 格…/);
  await page.getByRole('heading', { name: '元 → 万元预览' }).waitFor();
  expect((await model(page)) === before).toBe(true);
  await press(page, /^写入$/);
  await page.getByText(/已写入 \d+ 个单元格/).waitFor();
  await page.getByText(/写入后重新校验：错误 0 不变/).waitFor();
  await page.getByText('各表的金额单位已是万元，不用换算。').waitFor();
  expect(openOf(await held(page))).toEqual(['万元', []]);
  await press(page, /^撤销本次写入$/);
  await page.getByText('已撤销，工作簿恢复到写入之前。').waitFor();
  expect((await model(page)) === before).toBe(true);
});

it('pane: by keyboard alone, back to where it was opened', async () => {
  const page = await openPane('taskpane.html?place=filling', await excelHolding(yuan));
  const tabTo = async (name: string | RegExp): Promise<void> => {
    const wanted = button(page, name);
    await wanted.waitFor();
    for (let i = 0; i < 80 && !(await wanted.evaluate((one) => one === document.activeElement)); i++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  };
  await tabTo('元 → 万元…');
  await page.getByText(/^换算 9 张表的 161 个数。$/).waitFor();
  const before = await model(page);
  await tabTo(/^写入 \d+ 格…/);
  await tabTo(/^写入$/);
  await page.getByText(/已写入 \d+ 个单元格/).waitFor();
  await tabTo(/^撤销本次写入$/);
  await page.getByText('已撤销，工作簿恢复到写入之前。').waitFor();
  expect((await model(page)) === before).toBe(true);
  await page.waitForFunction(() => document.activeElement !== document.body);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.textContent === '元 → 万元…');
});

it('pane: a click on a moved cell selects it', async () => {
  const page = await openPane('taskpane.html?place=filling', await excelHolding(yuan));
  await balance(page);
  const cell = page.getByRole('listitem').filter({ hasText: '舍位平衡' }).getByRole('button').first();
  const name = (await cell.textContent()) ?? '';
  await cell.click();
  await page.waitForFunction(() => window.emulatedExcel?.workbook.selection !== null);
  const selected = await page.evaluate(() => window.emulatedExcel?.workbook.selection ?? null);
  expect(selected && `${selected.sheet}!${areaA1(selected.area)}`).toBe(name);
});

it('pane: not offered where the workbook is in 万元', async () => {
  const page = await openPane('taskpane.html?place=filling', await excelWith('reference.xlsx'));
  await page.getByText(/没有可以填列的空白格/).waitFor();
  expect(await page.getByRole('button', { name: '元 → 万元…' }).count()).toBe(0);
});

const looks = [
  ['320 px', { viewport: { width: 320, height: 640 } }, {}],
  ['350 px, dark', { viewport: { width: 350, height: 700 } }, { dark: true }],
  ['high contrast', { forcedColors: 'active' }, {}],
] as const;

it.each(looks)(
  'pane: fits at %s, without accessibility violations in any state',
  async (_, size, options) => {
    const page = await openPane('taskpane.html?place=filling', await excelHolding(yuan, options), size);
    const holds = async (): Promise<void> => {
      expect(await accessibilityViolations(page)).toEqual([]);
      expect(await overflowsSideways(page)).toBe(false);
    };
    await press(page, '元 → 万元…');
    await press(page, /^保留尾差的公式/);
    await holds();
    await page.getByRole('radio', { name: '舍位平衡' }).check();
    await page.getByText(/已证明/).waitFor();
    await holds();
    await press(page, /^写入 \d+ 格…/);
    await page.getByText(/^逐格查看/).click();
    await holds();
    await press(page, /^写入$/);
    await page.getByText(/已写入/).waitFor();
    await holds();
  },
);

it('page: balanced, the copy is in 万元 and closes; taken back, the cells are as they were', async () => {
  const current = await WorkbookPage.open();
  session = current.session;
  const { page, pane } = current;
  const file = { name: '元.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await current.picker.first().setInputFiles(file);
  await current.shows('元.xlsx');
  await press(pane, /^填列$/);
  await balance(pane);
  expect(await accessibilityViolations(page)).toEqual([]);
  await press(pane, /^写入 \d+ 格…/);
  await press(pane, /^写入$/);
  await pane.getByText(/写入后重新校验：错误 0 不变/).waitFor();
  const saving = page.waitForEvent('download');
  await press(pane, /^(另存|保存).*副本$/);
  const stream = await (await saving).createReadStream();
  const copy = await readWorkbook(new Uint8Array(Buffer.concat(await stream.toArray())), '副本.xlsx');
  expect(openOf(copy)).toEqual(['万元', []]);
  await press(pane, /^撤销本次写入$/);
  await pane.getByText('已撤销，工作簿恢复到写入之前。').waitFor();
  await button(pane, /^写入 \d+ 格…/).waitFor();
});
