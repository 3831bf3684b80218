/** 填列 and 采用建议值 in the built pane on the unmodified office.js: written as one change, taken back without a trace. */
import type { Page } from 'playwright-core';
import { recognise } from '../../src/engine/forms/recognise';
import { check } from '../../src/engine/run';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { amounts, figuresOf, isTotal, reckonedScores, without } from '../engine/filling/workbooks';
// Only for the declaration of window.emulatedExcel.
import type {} from '../office-host/browser';
import { withCells } from '../snapshots/change';
import { excelHolding, excelWith, readSample } from './samples';
import {
  accessibilityViolations,
  closeBrowser,
  openSession,
  overflowsSideways,
  type Session,
  type SessionOptions,
} from './session';

let session: Session;
let reference: WorkbookSnapshot;
beforeAll(async () => {
  reference = await readSample('reference.xlsx');
});
afterEach(async () => {
  const { problems } = session;
  await session.close();
  expect(problems).toEqual([]);
});
afterAll(closeBrowser);

/** The reference with every total and every reckoned score deleted. */
function bare(): WorkbookSnapshot {
  const recognition = recognise(reference);
  const totals = figuresOf(recognition).filter(isTotal);
  return without(reference, [...totals.map(({ cell }) => cell), ...reckonedScores(recognition)]);
}

async function open(path: string, before: string, size: Partial<SessionOptions> = {}): Promise<Page> {
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
/** What the emulated Excel holds, as a reader would hand it to the engine. */
async function held(page: Page): Promise<WorkbookSnapshot> {
  const cells = await page.evaluate(() =>
    (window.emulatedExcel?.workbook.sheets ?? []).map((sheet) => ({
      name: sheet.name,
      cells: sheet
        .allCells()
        .map(({ row, column, value, text }) => ({ row, column, value, text: String(text ?? value) })),
    })),
  );
  return {
    ...reference,
    sheets: reference.sheets.map((sheet) => ({
      ...sheet,
      cells: (cells.find(({ name }) => name === sheet.name)?.cells ?? []).map((cell) => ({
        ...cell,
        kind: typeof cell.value === 'number' ? ('number' as const) : ('text' as const),
      })),
    })),
  };
}
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
async function pressByKey(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name }).first();
  await button.waitFor();
  for (let i = 0; i < 60 && !(await button.evaluate((element) => element === document.activeElement)); i++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}
const BY = [
  ['by mouse', press],
  ['by keyboard alone', pressByKey],
] as const;

it.each(BY)('every total comes back, and goes again: %s', async (_, act) => {
  const page = await open('taskpane.html', await excelHolding(bare()));
  await act(page, /^填列$/);
  await page.getByRole('heading', { name: '填列', exact: true }).waitFor();
  const before = await model(page);
  await act(page, /^写入 \d+ 格…/);
  await page.getByRole('heading', { name: '填列预览' }).waitFor();
  expect((await model(page)) === before).toBe(true);
  await act(page, /^写入$/);
  await page.getByText(/已写入 \d+ 个单元格/).waitFor();
  await page.getByText(/写入后重新校验：错误 \d+ → 0/).waitFor();
  const filled = await held(page);
  expect(amounts(filled)).toEqual(amounts(reference));
  const errors = check(filled).findings.filter(({ level }) => level === 'error');
  expect(errors).toEqual([]);
  await act(page, /^撤销本次写入$/);
  await page.getByText('已撤销，工作簿恢复到写入之前。').waitFor();
  expect((await model(page)) === before).toBe(true);
  await page.getByRole('button', { name: /^写入 \d+ 格…/ }).waitFor();
});

it('the ribbon button opens the pane on what can be filled in', async () => {
  const page = await open('taskpane.html?place=filling', await excelHolding(bare()));
  await page.getByRole('button', { name: /^写入 \d+ 格…/ }).waitFor();
});

it.each(BY)('a suggested value is adopted, its cause goes, and comes back: %s', async (_, act) => {
  const page = await open('taskpane.html', await excelWith('planted.xlsx'));
  await act(page, '一键校验');
  await page.getByText(/^原因 1$/).waitFor();
  const before = await model(page);
  const count = () => page.getByText(/^原因 \d+$/).count();
  const causes = await count();
  await act(page, /^采用建议值….*E9/);
  await page.getByRole('heading', { name: /^采用建议值：表3.*E9 应为 1,544\.79$/ }).waitFor();
  expect((await model(page)) === before).toBe(true);
  await act(page, /^写入$/);
  await page.getByText('已写入 1 个单元格。').waitFor();
  await page.getByText(/写入后重新校验：错误 10 → 6/).waitFor();
  expect(await count()).toBe(causes - 1);
  await act(page, /^撤销本次写入$/);
  await page.getByText('已撤销，工作簿恢复到写入之前。').waitFor();
  expect((await model(page)) === before).toBe(true);
  await page.getByText(`原因 ${causes}`, { exact: true }).waitFor();
});

it('a co-author who changed a cell is not overwritten, and a protected sheet is named', async () => {
  const page = await open('taskpane.html?place=filling', await excelHolding(bare()));
  await press(page, /^写入 \d+ 格…/);
  await page.getByRole('heading', { name: '填列预览' }).waitFor();
  // At the last moment: after that the preview would follow.
  await page.evaluate(() => {
    window.emulatedExcel?.type('表3支出决算表', 6, 4, 1, 'coauthor');
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '写入')?.click();
  });
  await page
    .getByRole('alert')
    .getByText(/表3支出决算表!E7 的内容在预览之后有变化/)
    .waitFor();
  await page.evaluate(() => window.emulatedExcel?.protect('表1收入支出决算总表'));
  const before = await model(page);
  await press(page, '重新查看');
  await press(page, /^写入$/);
  await page
    .getByRole('alert')
    .getByText(/表1收入支出决算总表/)
    .first()
    .waitFor();
  expect((await model(page)) === before).toBe(true);
});

it('makes a new workbook and opens it beside the one at hand', async () => {
  const page = await open('taskpane.html', await excelWith('reference.xlsx'), {
    viewport: { width: 320, height: 700 },
  });
  const before = await model(page);
  await page.evaluate(() => {
    Object.assign(window, { made: [] });
    Excel.createWorkbook = async (base64) => {
      Reflect.get(window, 'made').push(base64);
    };
  });
  await press(page, '新建标准工作簿…');
  await page.getByRole('heading', { name: '新建标准工作簿' }).waitFor();
  await page.getByRole('textbox', { name: '决算年度' }).fill('19');
  await press(page, '新建并打开');
  await page.getByText('请填 2000 至 2099 之间的四位年度。').waitFor();
  await page.getByRole('textbox', { name: '决算年度' }).fill('2023');
  const code = page.getByRole('combobox', { name: '科目编码' });
  await code.fill('2080505');
  expect(await page.getByRole('textbox', { name: '科目名称' }).inputValue()).toBe(
    '机关事业单位基本养老保险缴费支出',
  );
  await code.press('Enter');
  await code.fill('2080197');
  await page.getByText(/2080197 不在名称表中/).waitFor();
  await press(page, '添加');
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);
  await press(page, '新建并打开');
  await page.getByText('已打开，尚未保存。').waitFor();
  const made = await page.evaluate(() => (Reflect.get(window, 'made') as string[])[0] ?? '');
  expect(Buffer.from(made, 'base64').subarray(0, 2).toString()).toBe('PK');
  expect((await model(page)) === before).toBe(true);
  await page.keyboard.press('Escape');
  const opener = page.getByRole('button', { name: '新建标准工作簿…' });
  await page.waitForFunction(() => document.activeElement?.textContent === '新建标准工作簿…');
  expect(await opener.count()).toBe(1);
});

const looks = [
  ['320 px', { viewport: { width: 320, height: 640 } }, {}],
  ['450 px, dark', { viewport: { width: 450, height: 800 } }, { dark: true }],
  ['350 × 378 px', { viewport: { width: 350, height: 378 } }, {}],
  ['high contrast', { forcedColors: 'active' }, {}],
] as const;

it.each(looks)('fits at %s, without accessibility violations in any state', async (_, size, options) => {
  const wrong = withCells(bare(), { '表3!E9': 1454.79 });
  const page = await open('taskpane.html?place=filling', await excelHolding(wrong, options), size);
  const holds = async (): Promise<void> => {
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await overflowsSideways(page)).toBe(false);
  };
  await page.getByRole('checkbox', { name: /表3 20801/ }).check();
  await press(page, /^依据：表3/);
  await holds();
  await page.getByRole('button', { name: /^写入 \d+ 格…/ }).click();
  await page.getByRole('checkbox', { name: /确认替换/ }).check();
  await page.getByText(/^逐格查看/).click();
  await holds();
  await press(page, /^写入$/);
  await page.getByText(/已写入/).waitFor();
  await holds();
});
