/** What the page says and shows besides the workbook itself: files that fail, copies saved, little room. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CFB, utils, write } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { handed } from './downloads';
import { accessibilityViolations, closeBrowser, overflowsSideways, type SessionOptions } from './session';
import { WorkbookPage } from './workbookPage';

const planted = readFileSync(resolve('assets/samples/planted.xlsx'));
const reference = readFileSync(resolve('assets/samples/reference.xlsx'));
let current: WorkbookPage;

async function open(options: SessionOptions = {}): Promise<WorkbookPage> {
  current = await WorkbookPage.open(options);
  return current;
}

afterEach(async () => {
  const { problems } = current.session;
  await current.session.close();
  expect(problems).toEqual([]);
});
afterAll(closeBrowser);

/** An .xlsx with a password, as Office stores it. */
function encrypted(): Buffer {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array(1000));
  CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(9000));
  return Buffer.from(CFB.write(container, { type: 'array' }));
}

/** A workbook that is none of ours. */
function contacts(): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['通讯录'], ['电话', 1]]), 'Sheet');
  return Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }));
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
const focusIsSomewhere = (page: Page) =>
  page.waitForFunction(() => document.activeElement !== null && document.activeElement !== document.body);
const gridHasFocus = (page: Page) =>
  page.waitForFunction(() => document.activeElement?.closest('[role=tabpanel]') !== null);

async function type(cell: string, text: string): Promise<void> {
  const { page, grid } = current;
  const [row, column] = [Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65];
  await grid.locator(`td[data-row="${row}"][data-column="${column}"]`).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await current.pane.getByRole('button', { name: '保存副本' }).waitFor();
}

async function askToClose(name: string): Promise<void> {
  await current.page.getByTestId('file-name').click();
  await current.page.getByRole('menuitem', { name: `关闭“${name}”` }).click();
}

describe('several files at once', () => {
  it('each that fails is named with its reason, the others open and say how they stand', async () => {
    const { page, picker } = await open();
    await picker.setInputFiles([
      file('说明.txt', Buffer.from('公开说明')),
      file('表一.xlsx', planted),
      file('截断.xlsx', planted.subarray(0, 9_000)),
      file('加密.xlsx', encrypted()),
      file('通讯录.xlsx', contacts()),
    ]);
    await current.shows('通讯录.xlsx');
    const alert = page.getByRole('alert');
    await alert.getByText('3 个文件未能打开').waitFor();
    expect(await alert.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^“说明\.txt”不是 Excel 工作簿/),
      expect.stringMatching(/^“截断\.xlsx”不完整或已损坏.*重新复制或下载/),
      expect.stringMatching(/^“加密\.xlsx”设有打开密码/),
    ]);
    expect(await alert.innerText()).not.toContain('仍保持打开');
    expect(await accessibilityViolations(page)).toEqual([]);
    await alert.getByRole('button', { name: '关闭提示' }).click();
    await alert.waitFor({ state: 'detached' });

    await current.pane.getByRole('button', { name: '一键校验' }).filter({ visible: true }).click();
    await current.pane.getByText('没有识别到决算公开表').waitFor();
    await page.getByTestId('file-name').click();
    await page.getByRole('menuitemradio', { name: /通讯录\.xlsx.*未识别到决算公开表$/ }).waitFor();
    await page.getByRole('menuitemradio', { name: /表一\.xlsx.*未校验$/ }).waitFor();
  });
});

describe('a copy', () => {
  it('is named once it is saved, can be had again, and nothing jumps', async () => {
    const { page, pane } = await open();
    await type('C6', '1');
    const body = pane.getByRole('button', { name: '一键校验' });
    const before = await body.boundingBox();
    const copy = await handed(page, () => pane.getByRole('button', { name: '保存副本' }).click());
    expect(copy.suggestedFilename()).toBe('示例（已修改）.xlsx');
    await pane.getByText('已生成 示例（已修改）.xlsx。').waitFor();
    const again = pane.getByRole('button', { name: '没有自动保存？再存一次' });
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
    const after = await body.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(40);
    await handed(page, () => again.press('Enter'));
    await pane.getByRole('button', { name: '关闭', exact: true }).click();
    await gridHasFocus(page);
  });

  it('saved on closing is named too, and the keyboard stays on the page', async () => {
    const { page } = await open();
    await type('C6', '1');
    await askToClose('示例.xlsx');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(/关闭后仍暂存在本机浏览器中/).waitFor();
    await handed(page, () => dialog.getByRole('button', { name: '保存副本并关闭' }).click());
    await page.getByText('已生成 示例（已修改）.xlsx，“示例.xlsx”已关闭。').waitFor();
    await focusIsSomewhere(page);
    expect(await accessibilityViolations(page)).toEqual([]);
    await handed(page, () => page.getByRole('button', { name: '没有自动保存？再存一次' }).click());
    await page.getByRole('button', { name: '关闭提示' }).click();
    await focusIsSomewhere(page);
  });
});

describe('what is in no file yet', () => {
  it('is said to be kept where it is, and is there when the file is opened again', async () => {
    const { page, pane, picker } = await open();
    await picker.setInputFiles(file('表一.xlsx', reference));
    await current.shows('表一.xlsx');
    await type('C6', '1');
    await pane
      .getByText(/已暂存在本机浏览器中，30 天内/)
      .filter({ visible: true })
      .waitFor();
    await askToClose('表一.xlsx');
    await page.getByRole('alertdialog').getByRole('button', { name: '不保存，直接关闭' }).click();
    await focusIsSomewhere(page);
    await picker.setInputFiles(file('表一.xlsx', reference));
    await page.getByText(/上次对此工作簿有 1 步修改没有保存/).waitFor();
  });

  it('is said to be lost where the browser keeps nothing', async () => {
    const { page, pane } = await open({
      before: "Object.defineProperty(window, 'indexedDB', { get() { throw new Error('refused'); } });",
    });
    await type('C6', '1');
    await pane.getByText(/没有暂存在本机，关闭本页后丢失/).waitFor();
    await askToClose('示例.xlsx');
    await page
      .getByRole('alertdialog')
      .getByText(/没有暂存在本机，关闭后丢失/)
      .waitFor();
  });
});

describe('finding', () => {
  it('leaves the selection alone until a hit is gone to, and offers the other sheets', async () => {
    const { page, grid } = await open();
    await grid.locator('td[data-row="11"][data-column="2"]').click();
    await page.keyboard.press('Control+f');
    const search = page.getByRole('search');
    await search.getByRole('textbox').fill('合计');
    await search.getByText(/^共 \d+ 个/).waitFor();
    expect(await page.getByTestId('cell-name').innerText()).toBe('C12');
    await page.keyboard.press('Escape');
    await gridHasFocus(page);
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('td[data-row="11"][data-column="2"]')?.textContent === '7',
    );

    await page.keyboard.press('Control+f');
    await search.getByRole('textbox').fill('1352.17');
    await search.getByText('没有找到').waitFor();
    expect(await page.getByTestId('cell-name').innerText()).toBe('C13');
    await search.getByRole('button', { name: '在全部工作表中查找' }).click();
    await search.getByText(/^第 1 个，共 \d+ 个$/).waitFor();
    await page.keyboard.press('Escape');
    await gridHasFocus(page);
    expect(await grid.getByRole('gridcell', { selected: true }).innerText()).toBe('1,352.17');
  });
});

describe('a file held over the page', () => {
  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ] as const)('is answered on a plate of its own: %s', async (_, options) => {
    const { page } = await open(options);
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File([], '甲.xlsx'));
      return data;
    });
    await page.dispatchEvent('#root', 'dragenter', { dataTransfer: transfer });
    const plate = page.getByText('松开鼠标，打开此工作簿');
    await plate.waitFor();
    const look = await plate.evaluate((element) => {
      const { backgroundColor, borderTopStyle } = getComputedStyle(element);
      return { backgroundColor, borderTopStyle };
    });
    // Opaque colours are given without an alpha.
    expect(look.backgroundColor).toMatch(/^rgb\(/);
    expect(look.borderTopStyle).toBe('solid');
  });
});

describe('little room', () => {
  /** Heights in view of what there is to work with, in CSS pixels. */
  const inView = (page: Page) =>
    page.evaluate(() => {
      const height = (element: Element | null | undefined): number => {
        const box = element?.getBoundingClientRect();
        return box ? Math.min(box.bottom, innerHeight) - Math.max(box.top, 0) : 0;
      };
      const shown = [...document.querySelectorAll('aside')].find((aside) => aside.offsetHeight > 0);
      return {
        grid: height(document.querySelector('[role=grid]')?.parentElement),
        pane: height(shown),
        // What lies under the last thing on the page, at its very end.
        empty: innerHeight - (shown?.getBoundingClientRect().bottom ?? 0),
        scrolls: document.documentElement.scrollHeight - innerHeight,
      };
    });

  it('at 200 % zoom grid and pane stay side by side, whatever is open', async () => {
    const { page, findings } = await open({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
    await current.openPlanted();
    await current.check();
    const check = async (): Promise<void> => {
      const seen = await inView(page);
      expect(seen.grid).toBeGreaterThan(200);
      expect(seen.pane).toBeGreaterThan(300);
      expect(seen).toMatchObject({ empty: 0, scrolls: 0 });
    };
    await check();
    await findings
      .getByRole('listitem')
      .getByRole('button', { name: /表3.*E9/ })
      .first()
      .click();
    await current.hasSelected(/^表3/, 'E9');
    await check();
    await page.keyboard.press('Control+f');
    expect((await inView(page)).grid).toBeGreaterThan(90);
    expect(await overflowsSideways(page)).toBe(false);
  });

  it('at 400 % zoom one stands under the other and the page ends where the pane does', async () => {
    const { page } = await open({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    await current.check();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(Math.abs((await inView(page)).empty)).toBeLessThan(2);
    await page.evaluate(() => scrollTo(0, 0));
    await current.grid.scrollIntoViewIfNeeded();
    expect((await inView(page)).grid).toBeGreaterThan(90);
  });

  it.each([
    ['800 × 600', { width: 800, height: 600 }],
    ['400 × 700', { width: 400, height: 700 }],
  ])(
    'the title says whose forms these are on one line, and the bar does not grow: %s',
    async (_, viewport) => {
      const { page } = await open({ viewport });
      const bar = page.getByRole('banner');
      const before = await bar.boundingBox();
      await current.check();
      const facts = page.getByTestId('facts');
      expect(await facts.textContent()).toBe('武汉市社会保险中心 · 2022 · 万元');
      expect(await facts.getAttribute('title')).toBe('武汉市社会保险中心 · 2022 · 万元');
      expect((await facts.boundingBox())?.height).toBeLessThan(24);
      expect((await bar.boundingBox())?.height).toBe(before?.height);
      // Year and unit are whole, whatever becomes of the name.
      const rest = facts.getByText('2022 · 万元');
      const [whole, end] = [await facts.boundingBox(), await rest.boundingBox()];
      expect((end?.x ?? 0) + (end?.width ?? 0)).toBeLessThanOrEqual((whole?.x ?? 0) + (whole?.width ?? 0));
      expect(await overflowsSideways(page)).toBe(false);
    },
  );
});

it.each(['light', 'dark'] as const)(
  'says that it is opening until its scripts have come: %s',
  async (look) => {
    const { page } = await open({
      colorScheme: look,
      viewport: { width: 350, height: 378 },
      serviceWorkers: 'block',
    });
    await page.route('**/scripts/*.js', () => undefined);
    await page.reload({ waitUntil: 'commit' });
    const opening = page.getByRole('status').filter({ hasText: '正在打开“决算校核”…' });
    await opening.waitFor();
    expect(await accessibilityViolations(page, '.opening')).toEqual([]);
    // What was held goes its way.
    await page.unroute('**/scripts/*.js');
    await page.getByRole('button', { name: '一键校验' }).waitFor();
    expect(await opening.count()).toBe(0);
  },
);
