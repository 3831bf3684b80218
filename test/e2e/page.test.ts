import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { accessibilityViolations, closeBrowser, overflowsSideways, type SessionOptions } from './session';
import { bytesOf, handed } from './downloads';
import { keyboard } from './story/keyboard';
import { WorkbookPage } from './workbookPage';

const planted = resolve('assets/samples/planted.xlsx');
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

describe('the page at first sight', () => {
  it('shows the sample, under a policy that lets nothing leave', async () => {
    const { page, grid } = await open();
    await current.shows('示例.xlsx');
    expect(await page.getByRole('main').getByRole('tab').count()).toBe(11);
    expect(await grid.getByRole('gridcell', { name: /收入支出决算总表/ }).count()).toBe(1);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain('unsafe-eval');
  });

  it('speaks English to an English browser, and changes its language', async () => {
    const { page } = await open({ locale: 'en-GB' });
    await page.getByRole('button', { name: 'Page settings' }).click();
    await page.getByRole('menuitemradio', { name: '中文' }).click();
    await page.getByRole('button', { name: '打开工作簿' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  it('follows a dark system, and changes its look', async () => {
    const { page, grid } = await open({ colorScheme: 'dark' });
    const background = () =>
      grid.locator('..').evaluate((element) => getComputedStyle(element).backgroundColor);
    const dark = await background();
    await page.getByRole('button', { name: '页面设置' }).click();
    await page.getByRole('menuitemradio', { name: '浅色' }).click();
    expect(dark).not.toBe('rgb(255, 255, 255)');
    expect(await background()).toBe('rgb(255, 255, 255)');
  });
});

describe('checking', () => {
  it('takes one click: eleven forms recognised, no error', async () => {
    const { page, pane } = await open();
    await current.check();
    expect(await pane.innerText()).toContain('11/11');
    const errors = pane.getByRole('group', { name: '按类别筛选' }).getByRole('button', { name: /错误/ });
    expect(await errors.innerText()).toMatch(/^0\s*错误$/);
    expect(await page.getByTestId('facts').textContent()).toBe('武汉市社会保险中心 · 2022 · 万元');
  });

  it('finds each planted fault and goes to its cell', async () => {
    const { findings } = await open();
    await current.openPlanted();
    await current.check();
    const places: readonly (readonly [string, RegExp, RegExp])[] = [
      ['E9', /^表3/, /表3.*E9/],
      ['F13', /^表1/, /表1.*F13/],
      ['I33', /^表6/, /表6.*I33/],
    ];
    for (const [cell, sheet, name] of places) {
      await findings.getByRole('button', { name }).first().click();
      await current.hasSelected(sheet, cell);
      await current.page.keyboard.press('Escape');
    }
    expect(await findings.innerText()).toContain('整体绩效');
  });

  it('marks cells so that colour is not the only sign, and clears them without a trace', async () => {
    const { pane, grid, marks, findings } = await open();
    await current.openPlanted();
    await current.check();
    await findings
      .getByRole('button', { name: /表3.*E9/ })
      .first()
      .click();
    await current.hasSelected(/^表3/, 'E9');
    await current.page.keyboard.press('Escape');
    const before = await grid.innerHTML();
    await pane.getByRole('button', { name: '标记单元格' }).click();
    await current.sheetTab(/^表3.*已标记/).waitFor();
    const marked = grid.getByRole('gridcell', { selected: true });
    expect(await marked.getAttribute('data-mark')).toBe('error');
    expect(await marked.getByRole('img', { name: '错误' }).count()).toBe(1);
    await pane.getByRole('button', { name: '清除标记' }).click();
    await marks.first().waitFor({ state: 'detached' });
    expect((await grid.innerHTML()) === before).toBe(true);
  });

  it('works by keyboard alone', async () => {
    const { page, pane, findings } = await open();
    const hands = keyboard(page);
    await hands.press(page.getByRole('button', { name: '示例（含差错）' }));
    await current.shows('示例（含差错）.xlsx');
    await hands.press(pane.getByRole('button', { name: '一键校验' }));
    await findings.waitFor();
    await hands.stand(findings.locator('button[tabindex="0"]').first());
    const before = await page.getByTestId('cell-name').textContent();
    await page.keyboard.press('ArrowDown');
    await page
      .getByTestId('cell-name')
      .filter({ hasNotText: before ?? '' })
      .waitFor();
    expect(await findings.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });
});

describe('the grid', () => {
  it('moves by arrow keys and changes sheets by Ctrl+PageDown', async () => {
    const { page, grid } = await open();
    await grid.focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
    await current.hasSelected(/^表1/, 'A3:C3');
    await page.keyboard.press('Control+PageDown');
    await current.sheetTab(/^表2/, true).waitFor();
    await page.keyboard.press('Alt+PageUp');
    await current.hasSelected(/^表1/, 'A3:C3');
  });

  it('holds 50,000 rows and renders a few', async () => {
    const { page, grid, picker } = await open();
    const rows = Array.from({ length: 50_000 }, (_, row) => [row / 100, `第 ${row + 1} 行`]);
    const book = utils.book_new(utils.aoa_to_sheet(rows), '长表');
    await picker.setInputFiles({
      name: '长表.xlsx',
      mimeType: 'application/octet-stream',
      buffer: write(book, { type: 'buffer', bookType: 'xlsx', compression: true }),
    });
    await current.sheetTab('长表', true).waitFor({ timeout: 15_000 });
    await grid.focus();
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('PageUp');
    await grid.getByRole('gridcell', { name: '第 49983 行', exact: true }).waitFor();
    expect(await grid.getByRole('row').count()).toBeLessThan(300);
    await current.hasSelected(/长表/, 'A49984');
  });
});

describe('opening workbooks', () => {
  it('takes a file from the picker', async () => {
    const { picker } = await open();
    await picker.setInputFiles(planted);
    await current.shows('planted.xlsx');
  });

  it('takes a file dropped anywhere', async () => {
    await open();
    await current.drop('planted.xlsx', readFileSync(planted));
    await current.shows('planted.xlsx');
  });

  it.each([
    ['不是工作簿.xlsx', Buffer.from('这不是工作簿'), /不是工作簿\.xlsx”不是 Excel 工作簿/],
    ['截断.xlsx', readFileSync(planted).subarray(0, 2000), /截断\.xlsx”不完整或已损坏/],
  ])('keeps the open workbook and its findings when %s fails', async (name, buffer, message) => {
    const { page, picker, findings } = await open();
    await current.check();
    await picker.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    const notice = page.getByText(message);
    await notice.waitFor();
    expect(await notice.innerText()).toContain('“示例.xlsx”仍保持打开');
    await current.shows('示例.xlsx');
    expect(await findings.isVisible()).toBe(true);
    await page.getByRole('button', { name: '关闭提示' }).click();
    await notice.waitFor({ state: 'detached' });
  });
});

describe('explanations', () => {
  it('are carried by the copy that is saved, and there again when it is opened', async () => {
    const { page, pane, picker, findings } = await open();
    await picker.setInputFiles(planted);
    await current.shows('planted.xlsx');
    await current.check();
    expect(await pane.getByRole('button', { name: '另存带说明的副本' }).count()).toBe(0);
    await current.explain(/表3.*E9/, '主管部门已批复的口径');
    const copy = await handed(page, () => pane.getByRole('button', { name: '另存带说明的副本' }).click());
    expect(copy.suggestedFilename()).toBe('planted（带说明）.xlsx');
    await pane.getByText('说明和设置还只在本页中').waitFor({ state: 'detached' });
    const buffer = Buffer.from(await bytesOf(copy));
    await picker.setInputFiles({ name: '副本.xlsx', mimeType: 'application/octet-stream', buffer });
    await current.shows('副本.xlsx');
    await current.check();
    await findings.getByRole('button', { name: '已说明 1 处' }).click();
    await findings.getByText('主管部门已批复的口径').waitFor();
    await pane.getByText(/新增 0 · 有变化 0 · 已消除 0/).waitFor();
  });

  it('cannot be carried by an .xls, which is said', async () => {
    const { pane, picker } = await open();
    const book = read(readFileSync(planted));
    await picker.setInputFiles({
      name: '旧.xls',
      mimeType: 'application/octet-stream',
      buffer: write(book, { type: 'buffer', bookType: 'biff8' }),
    });
    await current.shows('旧.xls');
    await current.check();
    await current.explain(/表3.*E9/, '主管部门已批复的口径');
    await pane.getByText(/\.xls 文件不能携带说明/).waitFor();
  });
});

describe('a form on two sheets', () => {
  it('is checked once its sheet is chosen, and the copy that is saved remembers it', async () => {
    const { page, pane, picker } = await open();
    const book = read(readFileSync(planted));
    const name = book.SheetNames.find((each) => each.startsWith('表3')) ?? '';
    utils.book_append_sheet(book, structuredClone(book.Sheets[name] ?? {}), '表3副本');
    await picker.setInputFiles({
      name: '两份.xlsx',
      mimeType: 'application/octet-stream',
      buffer: write(book, { type: 'buffer', bookType: 'xlsx' }),
    });
    await current.shows('两份.xlsx');
    await current.check();
    await pane.getByRole('button', { name: '表单', exact: true }).click();
    await pane.getByRole('button', { name: /^表3 .*无法确定$/ }).click();
    await pane.getByRole('combobox', { name: '表3所在的工作表' }).selectOption('表3副本');
    await pane.getByRole('button', { name: '指定表3的工作表' }).click();
    await pane.getByRole('button', { name: /^表3 .*已识别 · 已指定$/ }).waitFor();
    const copy = await handed(page, () => pane.getByRole('button', { name: '另存带说明的副本' }).click());
    const buffer = Buffer.from(await bytesOf(copy));
    await picker.setInputFiles({ name: '副本.xlsx', mimeType: 'application/octet-stream', buffer });
    await current.shows('副本.xlsx');
    await current.check();
    await pane.getByRole('button', { name: '表单', exact: true }).click();
    await pane.getByRole('button', { name: /^表3 .*已识别 · 已指定$/ }).waitFor();
    await pane.getByRole('button', { name: '校验', exact: true }).click();
    await current.findings
      .getByRole('button', { name: /表3副本.*E9/ })
      .first()
      .click();
    await current.hasSelected(/^表3副本/, 'E9');
  });
});

describe('help', () => {
  it('opens without a network, in the pane', async () => {
    const { page, pane } = await open();
    await current.check();
    await pane.getByRole('button', { name: '清单' }).click();
    await pane.getByRole('button', { name: 'X-04 校验说明' }).click();
    for (const name of ['为什么', '怎样算', '怎样改', '何时可以说明']) {
      await pane.getByRole('heading', { name, exact: true }).waitFor();
    }
    await page.keyboard.press('Escape');
    const opener = pane.getByRole('button', { name: 'X-04 校验说明' });
    await opener.waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'X-04 校验说明');
  });
});

describe('every size', () => {
  it.each([
    ['350 px', { viewport: { width: 350, height: 700 } }],
    ['200 % zoom', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
    ['1600 px, English', { viewport: { width: 1600, height: 900 }, locale: 'en-US' }],
  ] as const)('is accessible and fits at %s, before and after the check', async (_, options) => {
    const { page, pane, findings } = await open(options);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByRole('button', { name: /^(示例（含差错）|Sample with errors)$/ }).click();
    await current.shows(options && 'locale' in options ? 'Sample with errors.xlsx' : '示例（含差错）.xlsx');
    await pane.getByRole('button', { name: /^(一键校验|Check workbook)/ }).click();
    await findings.waitFor();
    await pane.getByRole('button', { name: /^(标记单元格|Mark cells)/ }).click();
    await page
      .getByRole('tab', { name: /已标记|marked/ })
      .first()
      .waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await overflowsSideways(page)).toBe(false);
  });
});
