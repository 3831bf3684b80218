/** 填列 and 采用建议值 in the built pane on the unmodified office.js: written as one change, taken back without a trace. */
import type { Page } from 'playwright-core';
import { recognise } from '../../src/engine/forms/recognise';
import { check } from '../../src/engine/run';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { amounts, figuresOf, isTotal, reckonedScores, without } from '../engine/filling/workbooks';
import { withCells } from '../snapshots/change';
import { button, held, model, openPane, press, selection } from './excelPane';
import { readSample } from './samples';
import { accessibilityViolations, closeBrowser, overflowsSideways, type Session } from './session';
import { mouse } from './story/hands';
import { keyboard } from './story/keyboard';

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

async function open(workbook: Parameters<typeof openPane>[0], asked = ''): Promise<Page> {
  session = await openPane(workbook, { asked });
  return session.page;
}
const BY = [
  ['by mouse', mouse],
  ['by keyboard alone', keyboard],
] as const;

it.each(BY)('every total comes back, and goes again: %s', async (_, hold) => {
  const page = await open(bare());
  const hands = hold(page);
  await hands.press(button(page, /^填列$/));
  await page.getByRole('heading', { name: '填列', exact: true }).waitFor();
  const before = await model(page);
  await hands.press(button(page, /^写入 \d+ 格…/));
  await page.getByRole('heading', { name: '填列预览' }).waitFor();
  expect((await model(page)) === before).toBe(true);
  await hands.press(button(page, /^写入$/));
  await page.getByText(/已写入 \d+ 个单元格/).waitFor();
  await page.getByText(/写入后重新校验：错误 \d+ → 0/).waitFor();
  const filled = await held(page, reference);
  expect(amounts(filled)).toEqual(amounts(reference));
  const errors = check(filled).findings.filter(({ level }) => level === 'error');
  expect(errors).toEqual([]);
  await hands.press(button(page, /^撤销本次写入$/));
  await page.getByText('已撤销，工作簿恢复到写入之前。').waitFor();
  expect((await model(page)) === before).toBe(true);
  await page.getByRole('button', { name: /^写入 \d+ 格…/ }).waitFor();
});

it('the ribbon button opens the pane on what can be filled in', async () => {
  const page = await open(bare(), '?place=filling');
  await page.getByRole('button', { name: /^写入 \d+ 格…/ }).waitFor();
});

it('a co-author who changed a cell is not overwritten, and a protected sheet is named', async () => {
  const page = await open(bare(), '?place=filling');
  await press(page, /^写入 \d+ 格…/);
  await page.getByRole('heading', { name: '填列预览' }).waitFor();
  await page
    .locator('button:not([aria-disabled=true])')
    .getByText(/^写入$/)
    .waitFor();
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
  const page = await open('reference.xlsx');
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

/** 表3, 本年支出合计 and 基本支出 of rows 13 to 18 one row down; what left the rows stands at their head. */
function withRowsMoved(): WorkbookSnapshot {
  const cells = reference.sheets.find(({ name }) => name.startsWith('表3'))?.cells ?? [];
  const at = (row: number, column: number) => {
    const found = cells.find((cell) => cell.row === row - 1 && cell.column === column);
    return found?.kind === 'number' ? { value: Number(found.value), text: found.text } : null;
  };
  const rows = [13, 14, 15, 16, 17, 18].map((row) => [row, row === 13 ? 18 : row - 1] as const);
  const moved = rows.flatMap(([row, from]) => [
    [`表3!E${row}`, at(from, 4)] as const,
    [`表3!F${row}`, at(from, 5)] as const,
  ]);
  return withCells(reference, Object.fromEntries(moved));
}

/** All that the workbook is, apart from what the user sees of it: the sheet in front, the selection. */
async function contents(page: Page): Promise<string> {
  const parts = Object.entries<unknown>(JSON.parse(await model(page)));
  return JSON.stringify(parts.filter(([name]) => name !== 'active' && name !== 'selection'));
}

it('a block that moved goes back as one change, the first of its cells in view', async () => {
  const page = await open(withRowsMoved());
  await press(page, '一键校验');
  await page.getByText(/^原因 1$/).waitFor();
  const before = await contents(page);
  await press(page, /^采用建议值/);
  await page.getByRole('heading', { name: /^采用建议值：/ }).waitFor();
  const list = page.getByRole('list', { name: '改动的范围' });
  await list.getByText(/^表3支出决算表!E14:F18 的数 → 表3支出决算表!E13:F17（\d+ 格有变）$/).waitFor();
  await list.getByText(/^表3支出决算表!E13:F13 的数 → 表3支出决算表!E18:F18（2 格有变）$/).waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);
  // Who is asked to change cells sees the first of them. Nothing else has changed.
  await page.waitForFunction(() => window.emulatedExcel?.workbook.selection?.area.top === 12);
  expect(await selection(page)).toBe('表3支出决算表!E13');
  expect((await contents(page)) === before).toBe(true);
  await press(page, /^写入$/);
  await page.getByText(/写入后重新校验：错误 \d+ → 0/).waitFor();
  expect(amounts(await held(page, reference))).toEqual(amounts(reference));
  await press(page, /^撤销本次写入$/);
  await page.getByText('已撤销，工作簿恢复到写入之前。').waitFor();
  expect((await contents(page)) === before).toBe(true);
});
