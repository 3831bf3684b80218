/** 说明 on the built page, without Excel: filled in, copied, written, saved, exported. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { read, write as writeBook } from '@e965/xlsx';
import { readWorkbook } from '../../src/hosts/file/read';
import { closeBrowser, origin } from './session';
import { bytesOf, handed } from './downloads';
import { WorkbookPage } from './workbookPage';

const reference = resolve('assets/samples/reference.xlsx');
let current: WorkbookPage;

async function openNarrative(): Promise<WorkbookPage> {
  current = await WorkbookPage.open();
  await current.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await narrative();
  return current;
}
async function narrative(): Promise<void> {
  await current.pane.getByRole('button', { name: '说明', exact: true }).click();
  await current.pane.getByRole('heading', { name: '决算情况说明', exact: true }).waitFor();
}

afterEach(async () => {
  const { problems } = current.session;
  await current.session.close();
  expect(problems).toEqual([]);
});
afterAll(closeBrowser);

it('fills in, writes, and saves a copy that has both; taken back, there is nothing to save', async () => {
  const { page, pane, picker } = await openNarrative();
  await pane.getByRole('textbox', { name: '2021年度收、支总计（万元）' }).fill('2,018.46');
  // Leaving the field takes what was typed, and the click still lands.
  await pane.getByRole('button', { name: '写入工作表' }).click();
  await pane.getByText('新建工作表“决算情况说明”').waitFor();
  await pane.getByRole('button', { name: '写入', exact: true }).click();
  await current.sheetTab('决算情况说明').click();
  await current.grid.getByText(/收、支总计各增加113\.61万元，增长5\.6%/).waitFor();

  const saved = await handed(page, () => pane.getByRole('button', { name: '另存带说明的副本' }).click());
  const buffer = Buffer.from(await bytesOf(saved));
  await pane.getByText('写入的内容还只在本页中').waitFor({ state: 'detached' });
  const before = await readWorkbook(readFileSync(reference), '原');
  const after = await readWorkbook(new Uint8Array(buffer), '副本');
  expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  expect(after.sheets.map(({ name }) => name).slice(before.sheets.length)).toEqual(['决算情况说明']);

  await pane.getByRole('button', { name: '撤销本次写入' }).click();
  await current.sheetTab('决算情况说明').waitFor({ state: 'detached' });

  await picker.first().setInputFiles({ name: '副本.xlsx', mimeType: 'application/octet-stream', buffer });
  await current.shows('副本.xlsx');
  await narrative();
  await pane.getByRole('button', { name: '5.6%' }).waitFor();
  expect(await pane.getByText('未写入').count()).toBe(0);
});

it('copies plain and with its looks', async () => {
  const { page, pane } = await openNarrative();
  await pane.getByRole('button', { name: '复制本节：收入支出决算总体情况说明' }).click();
  await pane.getByText('已复制，可粘贴到 Word 等程序。').waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const as = async (kind: string) => (await item?.getType(kind))?.text();
    return { plain: await as('text/plain'), html: await as('text/html') };
  });
  expect(copied.plain).toMatch(/^一、收入支出决算总体情况说明\n2022年度收、支总计2,132\.07万元。/);
  expect(copied.html).toContain('<h2');
});

it('makes the Word document', async () => {
  const { page, pane } = await openNarrative();
  const download = await handed(page, () => pane.getByRole('button', { name: '导出 Word' }).click());
  expect(download.suggestedFilename()).toBe('武汉市社会保险中心2022年度决算公开.docx');
  expect(
    Buffer.from(await bytesOf(download))
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await pane.getByText(/已生成 武汉市社会保险中心2022年度决算公开\.docx/).waitFor();
});

it('takes last year’s figures from an .xls', async () => {
  const { pane } = await openNarrative();
  const book = read(readFileSync(reference));
  await pane.getByLabel('打开上年工作簿…').setInputFiles({
    name: '上年.xls',
    mimeType: 'application/octet-stream',
    buffer: writeBook(book, { type: 'buffer', bookType: 'biff8' }),
  });
  await pane.getByText(/已从“上年\.xls”取得上年数/).waitFor();
  await pane.getByText(/▲/).first().waitFor();
  expect(await pane.getByRole('textbox', { name: '2021年度收、支总计（万元）' }).count()).toBe(0);
});

it('cannot write to an .xls, says so, and offers the .xlsx', async () => {
  const { pane, picker } = await openNarrative();
  const book = read(readFileSync(reference));
  await picker.first().setInputFiles({
    name: '旧.xls',
    mimeType: 'application/octet-stream',
    buffer: writeBook(book, { type: 'buffer', bookType: 'biff8' }),
  });
  await current.shows('旧.xls');
  await narrative();
  await pane.getByText(/\.xls 文件不能写入/).waitFor();
  expect(await pane.getByRole('button', { name: '写入工作表' }).count()).toBe(0);
  await pane.getByRole('button', { name: '转为 .xlsx 副本并打开' }).click();
  await current.shows('旧.xlsx');
  await narrative();
  await pane.getByRole('button', { name: '写入工作表' }).waitFor();
});
