/**
 * A workbook with a sheet of 50,000 rows on the built page: how long each step takes and how long the longest task on
 * the page's thread is, during which it answers nothing. Prints a table; judges nothing.
 * node test/bench/large.mjs [rows], against the build in dist or in FINAL_ACCOUNTS_DIST.
 */
/* global PerformanceObserver, requestAnimationFrame -- of the page */
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { startBrowser } from '../e2e/harness/browser.mjs';
import { serve } from '../e2e/harness/server.mjs';
import { DETAILS, largeWorkbook } from './largeWorkbook.mjs';

const ROWS = Number(process.argv[2] ?? 50_000);
/** What follows a step by itself (checking anew, keeping what is unsaved) belongs to it. Milliseconds. */
const SETTLED = 1_500;
/** Milliseconds. */
const PATIENCE = 120_000;
const FILE = '大表.xlsx';

const server = await serve(resolve(process.env.FINAL_ACCOUNTS_DIST ?? 'dist'));
const started = await startBrowser();
const browser = await chromium.connect(started.wsEndpoint());
const page = await (
  await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } })
).newPage();
page.setDefaultTimeout(PATIENCE);
page.on('pageerror', (error) => console.error(error));
await page.addInitScript(() => {
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
});
await page.goto(`${server.origin}/page.html`);

const grid = page.getByRole('grid');
const pane = page.getByRole('complementary');
const shows = (cell) => page.getByTestId('cell-name').getByText(cell, { exact: true }).waitFor();
const frames = () =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const devtools = await page.context().newCDPSession(page);
let events = [];
devtools.on('Tracing.dataCollected', ({ value }) => (events = events.concat(value)));
/** What the longest task of the page's thread computed, in milliseconds: the same on a busy machine. */
async function longestComputed() {
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;
  const main = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const threads = new Set(main.map(({ pid, tid }) => `${pid}/${tid}`));
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid}/${tid}`),
  );
  return Math.max(0, ...tasks.map(({ tdur }) => (tdur ?? 0) / 1_000));
}

const measured = [];
async function step(name, act) {
  await page.evaluate(() => (window.tasks.length = 0));
  events = [];
  await devtools.send('Tracing.start', {
    categories: 'toplevel,disabled-by-default-devtools.timeline',
    transferMode: 'ReportEvents',
  });
  const start = performance.now();
  await act();
  await frames();
  const took = performance.now() - start;
  await page.waitForTimeout(SETTLED);
  const tasks = await page.evaluate(() => [...window.tasks]);
  const computed = await longestComputed();
  measured.push({ name, took, longest: Math.max(0, ...tasks), computed, over: tasks.length });
}
async function saved(act) {
  await Promise.all([page.waitForEvent('download'), act()]);
}
const report = async (kind) => {
  await pane.getByRole('button', { name: '报告', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: kind }).click();
};
const type = async (text) => {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

await grid.waitFor();
await page.waitForTimeout(2 * SETTLED);
const bytes = Buffer.from(largeWorkbook(ROWS));
const file = { name: FILE, mimeType: 'application/octet-stream', buffer: bytes };

await step('打开文件', async () => {
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByTestId('file-name').getByText(FILE, { exact: true }).waitFor();
});
await step('校验', async () => {
  await pane.getByRole('button', { name: '一键校验' }).click();
  await pane.getByRole('button', { name: '报告', exact: true }).waitFor();
});
await step('转到明细表', async () => {
  await page.getByRole('main').getByRole('tab', { name: DETAILS }).click();
  await grid.getByText('第 1 笔支出', { exact: true }).waitFor();
});
await page.waitForTimeout(4 * SETTLED);
await grid.locator('td').nth(5).click();
await step('滚轮 20 次', async () => {
  await grid.hover();
  for (let i = 0; i < 20; i += 1) {
    await page.mouse.wheel(0, 300);
    await frames();
  }
});
await step('方向键 20 次', async () => {
  for (let i = 0; i < 20; i += 1) await page.keyboard.press('ArrowDown');
});
await step('跳到末尾（Ctrl+End）', async () => {
  await page.keyboard.press('Control+End');
  await grid.getByText('合计', { exact: true }).waitFor();
});
await step('跳到开头（Ctrl+Home）', async () => {
  await page.keyboard.press('Control+Home');
  await shows('A1');
});
await step('拖动滚动条 10 处', async () => {
  for (let i = 1; i <= 10; i += 1) {
    await grid.evaluate((table, part) => {
      let scroller = table;
      while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1)
        scroller = scroller.parentElement;
      if (scroller) scroller.scrollTop = (scroller.scrollHeight * part) / 11;
    }, i);
    await frames();
  }
});
await step('查找', async () => {
  await page.getByRole('main').getByRole('button', { name: '查找' }).first().click();
  await page
    .getByRole('search')
    .getByRole('textbox')
    .fill(`第 ${ROWS - 10} 笔`);
  await page.keyboard.press('Enter');
  await shows(`B${ROWS - 9}`);
});
await page.keyboard.press('Escape');
await step('第一次修改', async () => {
  await page.keyboard.press('Control+Home');
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await shows('C2');
  await type('12.5');
  await grid.getByText('12.5', { exact: true }).waitFor();
});
await step('第二次修改', async () => {
  await type('13.5');
  await grid.getByText('13.5', { exact: true }).waitFor();
});
await step('第三次修改（无公式引用）', async () => {
  await page.keyboard.press('ArrowLeft');
  await type('改过');
  await grid.getByText('改过', { exact: true }).waitFor();
});
await step('撤销', async () => {
  await page.keyboard.press('Control+z');
  await grid.getByText('改过', { exact: true }).waitFor({ state: 'detached' });
});
await step('保存副本', () => saved(() => pane.getByRole('button', { name: '保存副本' }).click()));
await step('另存带标记的副本', () => saved(() => report('另存带标记的副本')));
await step('校验结果工作簿', () => saved(() => report('另存校验结果（.xlsx）')));

console.log(`${ROWS.toLocaleString('en-US')} 行，文件 ${(bytes.length / 1e6).toFixed(1)} MB`);
console.log('| 操作 | 用时 毫秒 | 最长任务 毫秒 | 其中计算 毫秒 | 超过 50 毫秒的任务 |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const { name, took, longest, computed, over } of measured) {
  const shown = longest === 0 ? '< 50' : longest.toFixed(0);
  console.log(`| ${name} | ${took.toFixed(0)} | ${shown} | ${computed.toFixed(0)} | ${over} |`);
}
await browser.close();
await started.close();
await server.close();
