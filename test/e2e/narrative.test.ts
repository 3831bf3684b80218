/** 说明 in the built pane on the unmodified office.js: written, edited by hand, overtaken, rewritten, taken back. */
import type { Page } from 'playwright-core';
// Only for the declaration of window.emulatedExcel.
import type {} from '../office-host/browser';
import { openPane, selection, sheets } from './excelPane';
import { closeBrowser, type Session } from './session';
import { keyboard } from './story/keyboard';

const TEXT = '决算情况说明';
const INCOME = '表2收入决算表';
let session: Session;

async function openNarrative(): Promise<Page> {
  session = await openPane('reference.xlsx');
  const { page } = session;
  // No check before: the place brings its own.
  await page.getByRole('navigation').getByRole('button', { name: '说明', exact: true }).click();
  await page.getByRole('heading', { name: TEXT, exact: true }).waitFor();
  return page;
}

/** Sheets and what is kept beside them. */
const model = (page: Page) => page.evaluate(() => JSON.stringify(window.emulatedExcel?.workbook));
const type = (page: Page, sheet: string, [row, column]: readonly [number, number], value: string | number) =>
  page.evaluate((typed) => window.emulatedExcel?.type(typed.sheet, typed.row, typed.column, typed.value), {
    sheet,
    row,
    column,
    value,
  });
/** The row of a paragraph, by the id beside it. */
const rowOf = (page: Page, id: string): Promise<number> =>
  page.evaluate(
    ({ text, id }) =>
      window.emulatedExcel
        ?.sheet(text)
        .allCells()
        .find(({ column, value }) => column === 1 && value === id)?.row ?? -1,
    { text: TEXT, id },
  );
const textAt = (page: Page, row: number): Promise<string> =>
  page.evaluate(({ text, row }) => String(window.emulatedExcel?.sheet(text).cell(row, 0)?.value ?? ''), {
    text: TEXT,
    row,
  });
const write = async (page: Page, button: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('button', { name: '写入', exact: true }).click();
  await page.getByText(/已写入 \d+ 个单元格/).waitFor();
};
const checkAgain = (page: Page): Promise<void> =>
  page.getByRole('button', { name: '重新校验' }).last().click();

afterEach(async () => {
  const { problems } = session;
  await session.close();
  expect(problems).toEqual([]);
});
afterAll(closeBrowser);

it('is written and taken back without a trace', async () => {
  const page = await openNarrative();
  const before = await model(page);
  await page.getByRole('button', { name: '写入工作表' }).click();
  await page.getByText('新建工作表“决算情况说明”').waitFor();
  // A preview writes nothing.
  expect((await model(page)) === before).toBe(true);
  await page.getByRole('button', { name: '写入', exact: true }).click();
  await page.getByText(/已写入 \d+ 个单元格/).waitFor();
  expect(await textAt(page, await rowOf(page, '二/income'))).toMatch(/^2022年度收入合计2,132\.07万元。/);
  // Our own writing is no change of the user's.
  expect(await page.getByText('校验之后工作簿有改动').count()).toBe(0);
  await page.getByRole('button', { name: '撤销本次写入' }).click();
  await page.getByText('已撤销，工作簿恢复到写入之前。').waitFor();
  expect((await model(page)) === before).toBe(true);
});

it('keeps what a person wrote, marks what figures have overtaken, and rewrites one section', async () => {
  const page = await openNarrative();
  await write(page, '写入工作表');
  const own = '本段由单位自行改写。';
  const spending = await rowOf(page, '三/spending');
  const income = await rowOf(page, '二/income');
  await type(page, TEXT, [spending, 0], own);
  await type(page, INCOME, [6, 4], 2132.17);
  await checkAgain(page);
  await page.getByRole('button', { name: /^二、.*已过期 1/ }).click();
  await page.getByRole('button', { name: /^三、.*已手改 1/ }).waitFor();
  const before = await sheets(page);

  await write(page, '重写本节：收入决算情况说明');
  expect(await textAt(page, income)).toMatch(/^2022年度收入合计2,132\.17万元。/);
  expect(await textAt(page, spending)).toBe(own);
  await page.getByRole('button', { name: /^二、/ }).filter({ hasNotText: '已过期' }).waitFor();

  await page.getByRole('button', { name: '撤销本次写入' }).click();
  await page.getByText('已撤销').waitFor();
  expect((await sheets(page)) === before).toBe(true);
  await page.getByRole('button', { name: /^二、.*已过期 1/ }).waitFor();
});

it('refuses what a co-author has changed since the preview, and says where', async () => {
  const page = await openNarrative();
  await write(page, '写入工作表');
  const income = await rowOf(page, '二/income');
  await type(page, INCOME, [6, 4], 2132.17);
  await page.getByRole('button', { name: '写入工作表' }).click();
  await page
    .getByText(/写入 \d+ 个单元格/)
    .first()
    .waitFor();
  await page.evaluate(
    ({ text, row }) => window.emulatedExcel?.type(text, row, 0, '合作者刚改过。', 'coauthor'),
    { text: TEXT, row: income },
  );
  await page.getByRole('button', { name: '写入', exact: true }).click();
  await page
    .getByRole('alert')
    .getByText(`${TEXT}!A${income + 1} 的内容在预览之后有变化`)
    .waitFor();
  await page.getByRole('button', { name: '重新查看' }).click();
  expect(await page.getByRole('checkbox', { name: /合作者刚改过/ }).isChecked()).toBe(false);
  expect(await textAt(page, income)).toBe('合作者刚改过。');
});

it('works by keyboard alone: to the field, from field to field, along the figures, to the cell', async () => {
  const page = await openNarrative();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const hands = keyboard(page);
  await hands.press(page.getByRole('button', { name: '逐项填写' }));
  await page.getByRole('textbox', { name: '2021年度收、支总计（万元）' }).waitFor();
  await page.keyboard.type('不是数');
  await page.keyboard.press('Enter');
  await page.getByText('不是金额。').waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('２，０１８．４６');
  await page.keyboard.press('Enter');
  const growth = page.getByRole('button', { name: '5.6%' });
  await growth.waitFor();
  // The reason is asked for next, in the same sentence.
  await page.keyboard.type('人员基本支出政策性调整');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '人员基本支出政策性调整' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('[data-input]'));

  await hands.stand(page.getByRole('button', { name: '2,132.07' }).first());
  for (const key of ['ArrowRight', 'ArrowRight']) await hands.key(key);
  expect(await focused()).toBe('5.6%');
  await page
    .getByRole('group', { name: '算式' })
    .getByText('|2,132.07 − 2,018.46| ÷ 2,018.46 = 5.6285% → 5.6%')
    .waitFor();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.emulatedExcel?.workbook.selection?.sheet.startsWith('表1'));
  expect(await selection(page)).toBe('表1收入支出决算总表!C36');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('group', { name: '算式' }).count()).toBe(0);
});

it('puts 填报说明数据 into the workbook, and reads it from there', async () => {
  const page = await openNarrative();
  await write(page, '在工作簿中建立《填报说明数据》');
  const row = await page.evaluate(
    () =>
      window.emulatedExcel
        ?.sheet('填报说明数据')
        .allCells()
        .find(({ value }) => value === 'prior.T1.total')?.row ?? -1,
  );
  await type(page, '填报说明数据', [row, 1], 2018.46);
  await checkAgain(page);
  await page.getByRole('button', { name: '5.6%' }).hover();
  await page.getByRole('button', { name: `填报说明数据!B${row + 1}` }).click();
  await page.waitForFunction(() => window.emulatedExcel?.workbook.selection?.sheet === '填报说明数据');
});
