import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { cellOn } from '../../src/engine/calculation/sheetCells';
import { check } from '../../src/engine/run';
import { readWorkbook } from '../../src/hosts/file/read';
import { closeBrowser, origin, type SessionOptions } from './session';
import { bytesOf, handed } from './downloads';
import { WorkbookPage } from './workbookPage';

const planted = resolve('assets/samples/planted.xlsx');
const FORM = '表3支出决算表';
let current: WorkbookPage;

async function open(options: SessionOptions = {}): Promise<WorkbookPage> {
  current = await WorkbookPage.open(options);
  return current;
}

/** The planted sample, checked, with 表3!E9 selected in the grid. */
async function atTheFault(): Promise<WorkbookPage> {
  const opened = await open();
  await opened.openPlanted();
  await opened.check();
  await opened.findings
    .getByRole('button', { name: /表3.*E9/ })
    .first()
    .click();
  await opened.hasSelected(/^表3/, 'E9');
  await opened.page.keyboard.press('Escape');
  await opened.grid.focus();
  return opened;
}

const cause = () => current.findings.getByText(/表3.*E9.*应为/).first();
const selected = () => current.grid.locator('td[aria-selected=true]').first();

async function typeAt(cell: string, text: string): Promise<void> {
  // A merged rectangle is named by all of it.
  await current.page
    .getByTestId('cell-name')
    .getByText(new RegExp(`^${cell}(:|$)`))
    .locator('visible=true')
    .waitFor();
  await current.page.keyboard.type(text);
  await current.page.keyboard.press('Enter');
}

afterEach(async () => {
  const { problems } = current.session;
  await current.session.close();
  expect(problems).toEqual([]);
});
afterAll(closeBrowser);

describe('mending a fault', () => {
  it('by keyboard alone: typed, gone; undone, there again; done again, saved, and gone for the engine too', async () => {
    const { page, pane } = await atTheFault();
    await cause().waitFor();
    await typeAt('E9', '1544.79');
    await cause().waitFor({ state: 'detached' });
    // The findings stay where they were: no notice that they are old, no second click.
    expect(await pane.getByText('已过期').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await cause().waitFor();
    await page.keyboard.press('Control+y');
    await cause().waitFor({ state: 'detached' });
    expect(await selected().innerText()).toBe('1,544.79');

    const copy = await handed(page, () => pane.getByRole('button', { name: '保存副本' }).press('Enter'));
    expect(copy.suggestedFilename()).toBe('示例（含差错）（已修改）.xlsx');
    const bytes = await bytesOf(copy);
    const snapshot = await readWorkbook(bytes, '副本.xlsx');
    const form = snapshot.sheets.find(({ name }) => name === FORM);
    expect(form && cellOn(form, 8, 4)).toMatchObject({ value: 1544.79, text: '1,544.79' });
    const named = check(snapshot).causes.filter(({ sheet, cell }) => sheet === FORM && cell === 'E9');
    expect(named).toEqual([]);
    await pane.getByRole('button', { name: '保存副本' }).waitFor({ state: 'detached' });
  });

  it('by mouse: double click, the cell bar, the buttons', async () => {
    const { page, grid } = await atTheFault();
    await grid.locator('td[data-row="8"][data-column="4"]').dblclick();
    const editor = page.getByRole('textbox', { name: '编辑 E9' });
    await page.waitForFunction(() => (document.activeElement as HTMLTextAreaElement).value === '1454.79');
    await editor.fill('1,544.79');
    await grid.locator('td[data-row="9"][data-column="4"]').click();
    await cause().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '撤销' }).click();
    await cause().waitFor();
    const bar = page.getByRole('textbox', { name: '内容' });
    await bar.fill('１５４４．７９');
    await bar.press('Enter');
    await cause().waitFor({ state: 'detached' });
    await current.hasSelected(/^表3/, 'E10');
  });

  it('Esc gives up, F2 goes on from what stands there, Delete clears, Tab goes right and Esc lets it out', async () => {
    const { page, grid } = await atTheFault();
    await page.keyboard.type('9');
    await page.keyboard.press('Escape');
    expect(await selected().innerText()).toBe('1,454.79');
    await page.keyboard.press('F2');
    await page.waitForFunction(() => (document.activeElement as HTMLTextAreaElement).value === '1454.79');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('8');
    await page.keyboard.press('Tab');
    await current.hasSelected(/^表3/, 'F9');
    expect(await grid.locator('td[data-row="8"][data-column="4"]').innerText()).toBe('1,454.78');
    await page.keyboard.press('Delete');
    await grid.locator('td[data-row="8"][data-column="5"]:not(:has(div))').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => !document.activeElement?.closest('[role=tabpanel]'));
  });
});

describe('what is no formula', () => {
  it('is not written, is said, and can be gone on with', async () => {
    const { page, grid } = await atTheFault();
    await typeAt('E9', '=SUM(E10');
    await page.getByText(/“=SUM\(E10”不是完整的公式，没有写入 E9/).waitFor();
    expect(await grid.locator('td[data-row="8"][data-column="4"]').innerText()).toBe('1,454.79');
    await page.getByRole('button', { name: '继续修改' }).click();
    await page.waitForFunction(() => (document.activeElement as HTMLTextAreaElement).value === '=SUM(E10');
    const editor = page.getByRole('textbox', { name: '编辑 E9' });
    await editor.fill('＝１５４４．７９＋０');
    await editor.press('Enter');
    await cause().waitFor({ state: 'detached' });
    expect(await grid.locator('td[data-row="8"][data-column="4"]').innerText()).toBe('1,544.79');
  });
});

describe('the view of the grid', () => {
  it('stays where it is when the keyboard comes to a cell wider than the view, and types there', async () => {
    const { page, grid } = await open({ viewport: { width: 900, height: 800 } });
    const scroller = grid.locator('xpath=..');
    const place = () => scroller.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
    expect(await scroller.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    await page.getByRole('button', { name: '查找', exact: true }).focus();
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.activeElement?.closest('[role=tabpanel]') !== null);
    expect(await place()).toEqual([0, 0]);
    await page.keyboard.type('标题');
    expect(await place()).toEqual([0, 0]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await page.keyboard.press('Home');
    expect(await place()).toEqual([0, 0]);
    await page.keyboard.press('Escape');
  });
});

describe('ranges and the clipboard', () => {
  it('copies a range as Excel would write it, pastes a block and takes it back as one', async () => {
    const { page, grid } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await current.openPlanted();
    await current.sheetTab(/^表3/).click();
    await grid.locator('td[data-row="8"][data-column="4"]').click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+c');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.split(/\r?\n/)[0]).toBe('1,454.79\t1,352.17');
    await page.evaluate(() => navigator.clipboard.writeText('1\t"两\n行"\r\n２，０００\t12%\r\n'));
    await page.keyboard.press('Control+v');
    await grid.getByText('2,000.00').first().waitFor();
    expect(await grid.locator('td[data-row="8"][data-column="5"]').innerText()).toBe('两\n行');
    await page.keyboard.press('Control+z');
    expect(await grid.locator('td[data-row="8"][data-column="4"]').innerText()).toBe('1,454.79');
    expect(await grid.locator('td[data-row="9"][data-column="5"]').innerText()).not.toBe('0.12');
  });

  it('selects by dragging', async () => {
    const { page, grid } = await open();
    await current.openPlanted();
    await current.sheetTab(/^表3/).click();
    await grid.locator('td[data-row="8"][data-column="4"]').hover();
    await page.mouse.down();
    await grid.locator('td[data-row="10"][data-column="6"]').hover();
    await page.mouse.up();
    expect(await grid.locator('td[aria-selected=true]').count()).toBe(9);
  });
});

describe('finding', () => {
  it('finds a number however it is written, on all sheets, and comes back to the grid', async () => {
    const { page, grid } = await open();
    await grid.focus();
    await page.keyboard.press('Control+f');
    const input = page.getByRole('search').getByRole('textbox');
    await input.fill('1352.17');
    await page.getByRole('search').getByText('没有找到').waitFor();
    await page.getByRole('radio', { name: '全部工作表' }).click();
    await input.press('Enter');
    await page
      .getByRole('search')
      .getByText(/第 \d+ 个，共 \d+ 个/)
      .waitFor();
    const first = await page.getByRole('main').getByRole('tab', { selected: true }).innerText();
    await input.fill('1,352.17');
    await input.press('Shift+Enter');
    expect(first).toMatch(/^表/);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.closest('[role=tabpanel]') !== null);
    expect(await selected().innerText()).toBe('1,352.17');
  });
});

describe('several workbooks', () => {
  it('stay open beside each other, each with its pane, and ask before changes are lost', async () => {
    const { page, picker, grid, findings } = await open();
    await picker.setInputFiles([planted, resolve('assets/samples/reference.xlsx')]);
    await current.shows('reference.xlsx');
    await grid.focus();
    await typeAt('A1', '改了标题');
    await page.keyboard.press('Control+F6');
    await current.shows('planted.xlsx');
    await current.check();
    await page.getByRole('button', { name: /planted\.xlsx/ }).click();
    await page.getByRole('menuitemradio', { name: /reference\.xlsx.*未校验 · 未保存/ }).waitFor();
    await page.getByRole('menuitemradio', { name: /reference\.xlsx/ }).click();
    await current.shows('reference.xlsx');
    expect(await findings.count()).toBe(0);
    await page.getByRole('button', { name: /reference\.xlsx/ }).click();
    await page.getByRole('menuitem', { name: '关闭“reference.xlsx”' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    await current.shows('reference.xlsx');
    await page.getByRole('button', { name: /reference\.xlsx/ }).click();
    await page.getByRole('menuitem', { name: '关闭“reference.xlsx”' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '不保存，直接关闭' }).click();
    await current.shows('planted.xlsx');
    await findings.waitFor();
    await page.getByRole('button', { name: /planted\.xlsx/ }).click();
    await page.getByRole('menuitem', { name: '关闭“planted.xlsx”' }).click();
    await page.getByText('没有打开的工作簿').waitFor();
  });
});

describe('unsaved work', () => {
  it('is offered again after a reload, and gone for good once given up', async () => {
    const { page, grid } = await open();
    page.on('dialog', (dialog) => void dialog.accept());
    await grid.focus();
    await typeAt('A1', '改了标题');
    await grid.getByText('改了标题').waitFor();
    await page.waitForTimeout(500);
    await page.reload();
    await page.getByRole('button', { name: '恢复未保存的修改' }).click();
    await grid.getByText('改了标题').waitFor();
    await page.waitForTimeout(500);
    await page.reload();
    await page.getByRole('button', { name: '放弃' }).click();
    await page.waitForTimeout(500);
    await page.reload();
    await grid.waitFor();
    await page.waitForTimeout(1_000);
    expect(await page.getByRole('button', { name: '恢复未保存的修改' }).count()).toBe(0);
  });
});

describe('an .xls', () => {
  it('says that it cannot be changed, and is converted', async () => {
    const { page, picker, grid } = await open();
    const { read, write } = await import('@e965/xlsx');
    await picker.setInputFiles({
      name: '旧.xls',
      mimeType: 'application/octet-stream',
      buffer: write(read(readFileSync(planted)), { type: 'buffer', bookType: 'biff8' }),
    });
    await current.shows('旧.xls');
    await grid.focus();
    await page.keyboard.type('1');
    await page.getByRole('button', { name: '转换为 .xlsx 并打开' }).click();
    await current.shows('旧.xlsx');
    await grid.focus();
    await typeAt('A1', '可以改');
    await grid.getByText('可以改').waitFor();
  });
});

describe('without a network', () => {
  /** Waits until the page and its worker are kept. */
  const kept = (page: Page): Promise<void> =>
    page.evaluate(async () => {
      const all = () => navigator.serviceWorker.getRegistrations();
      const isKept = (one: ServiceWorkerRegistration) => one.active?.state === 'activated';
      while ((await all()).filter(isKept).length < 2) await new Promise((done) => setTimeout(done, 100));
    });

  it('has its worker too, once that was kept', async () => {
    const { page } = await open();
    await kept(page);
    await page.context().setOffline(true);
    const started = page.waitForEvent('worker');
    await page.reload();
    await current.grid.waitFor();
    expect((await started).url()).toMatch(/\/scripts\/background\./);
    await page.context().setOffline(false);
  });

  it('opens, checks, writes the text and makes a Word file', async () => {
    const { page, pane } = await open();
    await kept(page);
    await page.context().setOffline(true);
    await page.reload();
    await current.grid.waitFor();
    await current.check();
    await pane.getByRole('button', { name: '说明', exact: true }).click();
    const word = pane.getByRole('button', { name: /Word/ }).first();
    await word.waitFor();
    expect((await handed(page, () => word.click())).suggestedFilename()).toMatch(/\.docx$/);
    await page.context().setOffline(false);
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    );
    // The page and the scripts of its workers, nothing of the pane.
    expect(scopes.sort()).toEqual([`${origin}/page.html`, `${origin}/scripts/`]);
  });
});
