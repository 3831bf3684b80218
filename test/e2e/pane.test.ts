/** The built task pane on the unmodified office.js, in a real browser, with the emulated Excel underneath. */
import type { Locator, Page } from 'playwright-core';
// Only for the declaration of window.emulatedExcel.
import type {} from '../office-host/browser';
import type { EmulatorOptions } from '../office-host/install';
import { openPane, selection, sheets } from './excelPane';
import type { SampleName } from './samples';
import {
  accessibilityViolations,
  closeBrowser,
  openSession,
  overflowsSideways,
  type Session,
} from './session';

let session: Session;

async function open(sample: SampleName, excel: EmulatorOptions = {}): Promise<Page> {
  session = await openPane(sample, { excel });
  return session.page;
}

const findings = (page: Page): Locator => page.getByRole('group', { name: /^(校验结果|Findings)$/ });

async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(一键校验|Check workbook)$/ }).click();
  await findings(page).waitFor();
}

const writes = (page: Page) => page.evaluate(() => window.emulatedExcel?.journal.violations('readOnly', 0));
const undoLosses = (page: Page) =>
  page.evaluate(() => window.emulatedExcel?.journal.violations('undoSafe', 0));

afterEach(async () => {
  const { problems } = session;
  await session.close();
  expect(problems).toEqual([]);
});
afterAll(closeBrowser);

describe('the pane in Excel', () => {
  it('checks with one click in at most three round trips, and writes nothing', async () => {
    const page = await open('reference.xlsx');
    const button = page.getByRole('button', { name: '一键校验' });
    await button.waitFor();
    // What the workbook keeps for us is read as the pane opens, before the check.
    await page.waitForFunction(() => (window.emulatedExcel?.traffic.requests ?? 0) > 0);
    await page.evaluate(() => window.emulatedExcel?.resetTraffic());
    const before = await sheets(page);
    await check(page);
    const traffic = await page.evaluate(() => window.emulatedExcel?.traffic);
    expect(traffic?.requests).toBeLessThanOrEqual(3);
    expect(await page.locator('body').innerText()).toContain('11/11');
    expect(await writes(page)).toEqual([]);
    expect((await sheets(page)) === before).toBe(true);
  });

  it('selects the cell of a finding in Excel', async () => {
    const page = await open('planted.xlsx');
    await check(page);
    await findings(page)
      .getByRole('button', { name: /表3.*E9/ })
      .first()
      .click();
    await page.waitForFunction(() => window.emulatedExcel?.workbook.selection?.sheet.startsWith('表3'));
    expect(await selection(page)).toBe('表3支出决算表!E9');
  });

  it('marks cells and clears them without a trace, and never clears the undo stack', async () => {
    const page = await open('planted.xlsx');
    await check(page);
    const before = await sheets(page);
    await page.getByRole('button', { name: '标记单元格' }).click();
    await page.waitForFunction(() =>
      window.emulatedExcel?.workbook.sheets.some((sheet) => sheet.conditionalFormats.length > 0),
    );
    await page.getByRole('button', { name: '清除标记' }).click();
    await page.waitForFunction(() =>
      window.emulatedExcel?.workbook.sheets.every((sheet) => sheet.conditionalFormats.length === 0),
    );
    expect((await sheets(page)) === before).toBe(true);
    expect(await undoLosses(page)).toEqual([]);
  });

  it('keeps an explanation in the workbook, where a later pane and the marks know of it', async () => {
    const page = await open('planted.xlsx');
    await check(page);
    const before = await sheets(page);
    await findings(page)
      .getByRole('listitem')
      .getByRole('button', { name: /表3.*E9/ })
      .first()
      .click();
    await page.getByRole('button', { name: '说明原因…' }).click();
    expect(await writes(page)).toEqual([]);
    await page.getByRole('textbox').fill('主管部门已批复的口径');
    await page.getByRole('button', { name: '保存说明' }).click();
    await page.getByText('已说明，不再计入错误和需说明。').waitFor();
    expect((await writes(page))?.map(({ action }) => action)).toEqual(['CustomXmlPartCollection.add']);
    expect(await undoLosses(page)).toEqual([]);
    expect((await sheets(page)) === before).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '已说明 1 处' }).click();

    // Another figure: the explanation holds no longer.
    await page.evaluate(() => {
      const excel = window.emulatedExcel;
      const third = excel?.workbook.sheets.find(({ name }) => name.startsWith('表3'));
      if (excel && third) excel.type(third.name, 8, 4, 1);
    });
    await page.getByRole('button', { name: '重新校验' }).first().click();
    await page.getByText('须重新说明').first().waitFor();
    expect((await writes(page))?.length).toBe(1);
  });

  it('checks again by itself once a cell changes', async () => {
    const page = await open('reference.xlsx');
    await check(page);
    await page.evaluate(() => {
      const excel = window.emulatedExcel;
      const first = excel?.workbook.sheets[0];
      if (excel && first) excel.type(first.name, 12, 5, 1);
    });
    await page
      .getByRole('group', { name: '按类别筛选' })
      .getByRole('button', { name: /^[1-9]\d* 错误/ })
      .waitFor();
  });

  it('in English, whose words are longer, it is accessible and fits', async () => {
    const page = await open('planted.xlsx', { locale: 'en-US' });
    await page.setViewportSize({ width: 320, height: 640 });
    await check(page);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await overflowsSideways(page)).toBe(false);
  });

  it('opened by a browser, it says so and offers the page', async () => {
    session = await openSession('taskpane.html', { viewport: { width: 350, height: 700 } });
    const { page } = session;
    await page.getByText('请在 Excel 中打开“决算校核”。').waitFor();
    expect(await page.getByRole('link').first().getAttribute('href')).toContain('page.html');
  });
});
