/** 元 → 万元 in the built pane on the unmodified office.js, and on the page: balanced, checked, taken back. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { check } from '../../src/engine/run';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { patchWorkbook } from '../../src/hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../src/hosts/file/read';
import { referenceInYuan } from '../engine/rounding/referenceInYuan';
import { Random } from '../oracle/random';
import { bytesOf, handed } from './downloads';
import { button, held, model, openPane, press, selection } from './excelPane';
import { samplesFolder } from './samples';
import { closeBrowser, type Session } from './session';
import { keyboard } from './story/keyboard';
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

async function openFilling(workbook: Parameters<typeof openPane>[0] = yuan): Promise<Page> {
  session = await openPane(workbook, { asked: '?place=filling' });
  return session.page;
}
function openOf(snapshot: WorkbookSnapshot) {
  const { moneyUnit, findings } = check(snapshot, { strict: true });
  return [moneyUnit, findings.filter(({ level }) => level === 'error' || level === 'rounding')];
}
async function balance(root: Page | Locator): Promise<void> {
  await press(root, '元 → 万元…');
  await root.getByRole('heading', { name: '元 → 万元', exact: true }).waitFor();
  await root.getByRole('radio', { name: '舍位平衡' }).check();
  await root.getByText(/已证明：要使公式全部相等/).waitFor();
}

it('pane: balanced, written as one change, the strict check finds nothing; undone, the workbook is identical', async () => {
  const page = await openFilling();
  await balance(page);
  const before = await model(page);
  await press(page, /^写入 \d+ 格…/);
  await page.getByRole('heading', { name: '元 → 万元预览' }).waitFor();
  expect((await model(page)) === before).toBe(true);
  await press(page, /^写入$/);
  await page.getByText(/已写入 \d+ 个单元格/).waitFor();
  await page.getByText(/写入后重新校验：错误 0 不变/).waitFor();
  await page.getByText('各表的金额单位已是万元，不用换算。').waitFor();
  expect(openOf(await held(page, yuan))).toEqual(['万元', []]);
  await press(page, /^撤销本次写入$/);
  await page.getByText('已撤销，工作簿恢复到写入之前。').waitFor();
  expect((await model(page)) === before).toBe(true);
});

it('pane: by keyboard alone, back to where it was opened', async () => {
  const page = await openFilling();
  const { press: byKey, isAt, key } = keyboard(page);
  await byKey(button(page, '元 → 万元…'));
  await page.getByText(/^换算 9 张表的 161 个数。$/).waitFor();
  const before = await model(page);
  await byKey(button(page, /^写入 \d+ 格…/));
  await byKey(button(page, /^写入$/));
  await page.getByText(/已写入 \d+ 个单元格/).waitFor();
  await byKey(button(page, /^撤销本次写入$/));
  await page.getByText('已撤销，工作簿恢复到写入之前。').waitFor();
  expect((await model(page)) === before).toBe(true);
  await page.waitForFunction(() => document.activeElement !== document.body);
  await key('Escape');
  await isAt(button(page, '元 → 万元…'));
});

it('pane: a click on a moved cell selects it', async () => {
  const page = await openFilling();
  await balance(page);
  const cell = page.getByRole('listitem').filter({ hasText: '舍位平衡' }).getByRole('button').first();
  const name = (await cell.textContent()) ?? '';
  await cell.click();
  await page.waitForFunction(() => window.emulatedExcel?.workbook.selection !== null);
  expect(await selection(page)).toBe(name);
});

it('pane: not offered where the workbook is in 万元', async () => {
  const page = await openFilling('reference.xlsx');
  await page.getByText(/没有可以填列的空白格/).waitFor();
  expect(await page.getByRole('button', { name: '元 → 万元…' }).count()).toBe(0);
});

it('page: balanced, the copy is in 万元 and closes; taken back, the cells are as they were', async () => {
  const current = await WorkbookPage.open();
  session = current.session;
  const { page, pane } = current;
  const file = { name: '元.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await current.picker.first().setInputFiles(file);
  await current.shows('元.xlsx');
  await press(pane, /^填列$/);
  await balance(pane);
  await press(pane, /^写入 \d+ 格…/);
  await press(pane, /^写入$/);
  await pane.getByText(/写入后重新校验：错误 0 不变/).waitFor();
  const saved = await handed(page, () => press(pane, /^(另存|保存).*副本$/));
  const copy = await readWorkbook(await bytesOf(saved), '副本.xlsx');
  expect(openOf(copy)).toEqual(['万元', []]);
  await press(pane, /^撤销本次写入$/);
  await pane.getByText('已撤销，工作簿恢复到写入之前。').waitFor();
  await button(pane, /^写入 \d+ 格…/).waitFor();
});
