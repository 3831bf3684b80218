/** 填列, 采用建议值 and 新建标准工作簿 on the built page, without Excel. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { read, write as writeBook } from '@e965/xlsx';
import { recognise } from '../../src/engine/forms/recognise';
import { planFill } from '../../src/engine/filling/fill';
import { DEFAULT_PACK } from '../../src/engine/packs';
import { check } from '../../src/engine/run';
import { contentOf, NO_EDIT, type CellEdit } from '../../src/engine/workbook/edits';
import { qualifiedA1 } from '../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { newWorkbookBytes } from '../../src/hosts/file/newWorkbook/newWorkbook';
import { patchWorkbook } from '../../src/hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../src/hosts/file/read';
import { amounts, figuresOf, isPart, isTotal, reckonedScores } from '../engine/filling/workbooks';
import { typedFrom } from '../hosts/file/newWorkbook/filled';
import { readSample, samplesFolder } from './samples';
import { closeBrowser } from './session';
import { bytesOf, handed } from './downloads';
import { WorkbookPage } from './workbookPage';

let current: WorkbookPage;
let reference: WorkbookSnapshot;
beforeAll(async () => {
  reference = await readSample('reference.xlsx');
});
afterEach(async () => {
  const { problems } = current.session;
  await current.session.close();
  expect(problems).toEqual([]);
});
afterAll(closeBrowser);

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});
async function show(name: string, bytes: Uint8Array, options = {}): Promise<void> {
  current = await WorkbookPage.open(options);
  await current.picker.first().setInputFiles(file(name, bytes));
  await current.shows(name);
}
async function goFill(): Promise<void> {
  await current.pane.getByRole('button', { name: '填列', exact: true }).click();
  await current.pane.getByRole('heading', { name: '填列', exact: true }).waitFor();
}
async function fill(): Promise<void> {
  const { pane } = current;
  await pane.getByRole('button', { name: /^写入 \d+ 格…/ }).click();
  await pane.getByRole('heading', { name: '填列预览' }).waitFor();
  await pane.getByRole('button', { name: '写入', exact: true }).click();
  await pane.getByText(/已写入 \d+ 个单元格/).waitFor();
}
/** The copy the page hands out. */
async function saved(): Promise<WorkbookSnapshot> {
  const button = current.pane.getByRole('button', { name: /^(另存|保存).*副本$/ }).first();
  return readWorkbook(await bytesOf(await handed(current.page, () => button.click())), '副本.xlsx');
}

/** The reference file without its totals and reckoned scores. */
function bareBytes(): Uint8Array {
  const recognition = recognise(reference);
  const totals = figuresOf(recognition)
    .filter(isTotal)
    .map(({ cell }) => cell);
  const cells = [...totals, ...reckonedScores(recognition)].flatMap((cell): CellEdit[] => {
    const sheet = reference.sheets.find(({ name }) => name === cell.sheet);
    const held = sheet?.cells.find(({ row, column }) => row === cell.row && column === cell.column);
    return held ? [{ cell, before: contentOf(held), after: { kind: 'blank' } }] : [];
  });
  return patchWorkbook(readFileSync(resolve(samplesFolder, 'reference.xlsx')), { ...NO_EDIT, cells });
}

it('fills all totals; the copy equals the reference; taken back, there is nothing to save', async () => {
  await show('空.xlsx', bareBytes());
  const { pane } = current;
  await goFill();
  await fill();
  await pane.getByText(/写入后重新校验：错误 \d+ → 0/).waitFor();
  const copy = await saved();
  expect(amounts(copy)).toEqual(amounts(reference));
  expect(check(copy).findings.filter(({ level }) => level === 'error')).toEqual([]);
  await pane.getByRole('button', { name: '撤销本次写入' }).click();
  await pane.getByText('已撤销，工作簿恢复到写入之前。').waitFor();
  await pane.getByRole('button', { name: /^写入 \d+ 格…/ }).waitFor();
});

it('adopts the suggestion of the planted sample, shown in the grid, and takes it back', async () => {
  current = await WorkbookPage.open();
  await current.openPlanted();
  await current.check();
  const { pane, grid } = current;
  await pane
    .getByRole('button', { name: /^采用建议值….*E9/ })
    .first()
    .click();
  await pane.getByRole('heading', { name: /^采用建议值：/ }).waitFor();
  await pane.getByRole('button', { name: '写入', exact: true }).click();
  await pane.getByText('已写入 1 个单元格。').waitFor();
  expect(await pane.getByText(/E9 应为 1,544\.79/).count()).toBe(0);
  await pane.getByRole('button', { name: /^表3.*!E9$/ }).click();
  await current.hasSelected(/^表3/, 'E9');
  await grid.getByRole('gridcell', { name: '1,544.79' }).first().waitFor();
  await pane.getByRole('button', { name: '撤销本次写入' }).click();
  await pane
    .getByText(/E9 应为 1,544\.79/)
    .first()
    .waitFor();
});

it('from a new workbook to a filled one: blank, items and balances typed, the rest follows', async () => {
  current = await WorkbookPage.open();
  const { pane } = current;
  await pane.getByRole('button', { name: '新建标准工作簿…' }).click();
  await pane.getByRole('textbox', { name: '决算年度' }).fill('2022');
  await pane.getByLabel('选择上年工作簿…').setInputFiles(resolve(samplesFolder, 'reference.xlsx'));
  await pane.getByText('将按“reference.xlsx”滚动。').waitFor();
  // Rolling forward proposes the year after; these are the accounts of the same one.
  expect(await pane.getByRole('textbox', { name: '决算年度' }).inputValue()).toBe('2023');
  await pane.getByRole('textbox', { name: '决算年度' }).fill('2022');
  await pane.getByRole('button', { name: '新建并打开' }).click();
  await current.shows('武汉市社会保险中心2022年度决算.xlsx');
  await current.sheetTab(/^表1收入支出决算总表/).waitFor();

  // What people type: everything that does not follow. By the file, for hundreds of cells are no test of typing.
  const blank = await newWorkbookBytes({ pack: DEFAULT_PACK, year: 2022, prior: reference });
  const fresh = await readWorkbook(blank, '新.xlsx');
  const all = typedFrom(reference, fresh, true);
  const complete = await readWorkbook(patchWorkbook(blank, all), '全.xlsx');
  const recognition = recognise(complete);
  const follows = new Set([
    ...figuresOf(recognition)
      .filter((figure) => !isPart(figure))
      .map(({ cell }) => qualifiedA1(cell)),
    ...reckonedScores(recognition).map(qualifiedA1),
  ]);
  const leaves = { ...all, cells: all.cells.filter(({ cell }) => !follows.has(qualifiedA1(cell))) };
  expect(leaves.cells.length).toBeLessThan(all.cells.length - 100);
  await current.picker.first().setInputFiles(file('填.xlsx', patchWorkbook(blank, leaves)));
  await current.shows('填.xlsx');
  await goFill();
  await fill();
  const copy = await saved();
  expect(amounts(copy)).toEqual(amounts(complete));
  expect(check(copy).findings.filter(({ level }) => level === 'error')).toEqual([]);
  const { proposals } = planFill(copy, recognise(copy), {
    pack: DEFAULT_PACK,
    formulas: false,
    choices: new Set(),
  });
  expect(proposals).toEqual([]);
});

it('hands a new workbook out as a file', async () => {
  current = await WorkbookPage.open({ colorScheme: 'dark' });
  const { pane, page } = current;
  await pane.getByRole('button', { name: '新建标准工作簿…' }).click();
  await pane.getByRole('textbox', { name: '决算年度' }).fill('2024');
  await pane.getByRole('textbox', { name: '单位名称' }).fill('=示例单位');
  const download = await handed(page, () => pane.getByRole('button', { name: '另存为文件' }).click());
  expect(download.suggestedFilename()).toMatch(/示例单位2024年度决算\.xlsx$/);
  const made = await readWorkbook(await bytesOf(download), '新.xlsx');
  expect(recognise(made).slots.T1.status).toBe('found');
});

it('cannot write to an .xls, says so, and offers the .xlsx', async () => {
  const book = read(bareBytes(), { cellNF: true });
  current = await WorkbookPage.open({ forcedColors: 'active' });
  const old: Buffer = writeBook(book, { type: 'buffer', bookType: 'biff8' });
  await current.picker.first().setInputFiles(file('旧.xls', old));
  await current.shows('旧.xls');
  await goFill();
  const { pane } = current;
  await pane.getByText(/\.xls 文件不能写入/).waitFor();
  expect(await pane.getByRole('checkbox').count()).toBe(0);
  await pane.getByRole('button', { name: '转为 .xlsx 副本并打开' }).click();
  await current.shows('旧.xlsx');
  await goFill();
  await pane.getByRole('button', { name: /^写入 \d+ 格…/ }).waitFor();
});
