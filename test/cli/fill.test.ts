/** `fill`: what it writes, prints and refuses; the file it reads stays as it is. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/program';
import { recognise } from '../../src/engine/forms/recognise';
import { contentOf, NO_EDIT, type CellContent } from '../../src/engine/workbook/edits';
import type { CellRef } from '../../src/engine/workbook/reference';
import { patchWorkbook } from '../../src/hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../src/hosts/file/read';
import { amounts, cellOf, figuresOf, isPart } from '../engine/filling/workbooks';

const reference = join(__dirname, '../../assets/samples/reference.xlsx');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'final-accounts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

async function fill(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(['fill', ...args], { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

/** The reference with these cells holding something else. */
async function written(name: string, cells: readonly CellRef[], after: CellContent): Promise<void> {
  const snapshot = await readWorkbook(readFileSync(reference), 'reference.xlsx');
  const edits = cells.flatMap((cell) => {
    const sheet = snapshot.sheets.find((one) => one.name === cell.sheet);
    const held = sheet?.cells.find(({ row, column }) => row === cell.row && column === cell.column);
    return held ? [{ cell, before: contentOf(held), after }] : [];
  });
  writeFileSync(at(name), patchWorkbook(readFileSync(reference), { ...NO_EDIT, cells: edits }));
}

async function amountsIn(path: string): Promise<ReadonlyMap<string, string>> {
  return amounts(await readWorkbook(readFileSync(path), 'a.xlsx'));
}

test('what was taken out is back in --out, and listed; the file read is untouched', async () => {
  const snapshot = await readWorkbook(readFileSync(reference), 'reference.xlsx');
  const gone = figuresOf(recognise(snapshot)).filter((figure) => !isPart(figure));
  await written(
    'a.xlsx',
    gone.map(({ cell }) => cell),
    { kind: 'blank' },
  );
  const bytes = readFileSync(at('a.xlsx'));
  const { code, out, err } = await fill(at('a.xlsx'), '--out', at('b.xlsx'));
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('没有填 0 处');
  expect(out).toContain('表1收入支出决算总表!C32');
  expect(await amountsIn(at('b.xlsx'))).toEqual(await amountsIn(reference));
  expect(readFileSync(at('a.xlsx')).equals(bytes)).toBe(true);
});

test('--formulas writes formulas', async () => {
  const snapshot = await readWorkbook(readFileSync(reference), 'reference.xlsx');
  await written('a.xlsx', [cellOf(snapshot, 'T6', '310', 'c1')], { kind: 'blank' });
  const { out } = await fill(at('a.xlsx'), '--out', at('b.xlsx'), '--formulas');
  expect(out).toMatch(/=SUM\(I6:I\d+\)/);
  expect(out).toContain('请先用 Excel 或 WPS 打开并保存一次，再校验');
});

test.each([
  ['none', '未改动', '1454.79'],
  ['all', '已替换', '1544.79'],
])('--choose %s', async (choose, said, value) => {
  const snapshot = await readWorkbook(readFileSync(reference), 'reference.xlsx');
  const cell = cellOf(snapshot, 'T3', '20801', 'c1');
  await written('a.xlsx', [cell], { kind: 'number', value: '1454.79', decimals: null });
  const { code, out } = await fill(at('a.xlsx'), '--out', at('b.xlsx'), '--choose', choose);
  expect([code, out.includes(said)]).toEqual([0, true]);
  const after = await readWorkbook(readFileSync(at('b.xlsx')), 'b.xlsx');
  const sheet = after.sheets.find(({ name }) => name === cell.sheet);
  const held = sheet?.cells.find(({ row, column }) => row === cell.row && column === cell.column);
  expect(String(held?.value)).toBe(value);
});

test('free lines of the self-evaluation forms are told in one line a sheet', async () => {
  await run(['template', '--year', '2023', '--out', at('t.xlsx')], {
    out: () => undefined,
    err: () => undefined,
  });
  const { out } = await fill(at('t.xlsx'), '--out', at('b.xlsx'));
  expect(out).toContain('整体绩效自评表 有 14 行没有写指标，得分没有填：F9…F22。');
  expect(out).not.toMatch(/（（|得分须由人评定/);
});

test('--inputs go onto the sheet 填报说明数据', async () => {
  writeFileSync(at('inputs.json'), JSON.stringify({ procurement: { goods: '14.43' } }));
  const { code } = await fill(reference, '--out', at('b.xlsx'), '--inputs', at('inputs.json'));
  expect(code).toBe(0);
  const after = await readWorkbook(readFileSync(at('b.xlsx')), 'b.xlsx');
  const sheet = after.sheets.find(({ name }) => name === '填报说明数据');
  expect(sheet?.cells.some(({ value }) => Number(value) === 14.43)).toBe(true);
});

test('the file read is never written over, and an .xls is refused', async () => {
  copyFileSync(reference, at('a.xlsx'));
  const same = await fill(at('a.xlsx'), '--out', at('a.xlsx'));
  expect([same.code, same.err]).toEqual([2, expect.stringContaining('不能写入')]);
  const old = await fill(at('a.xls'), '--out', at('b.xlsx'));
  expect([old.code, old.err]).toEqual([2, expect.stringContaining('另存为 .xlsx')]);
  const missing = await fill(at('none.xlsx'), '--out', at('b.xlsx'));
  expect(missing.code).toBe(2);
  expect(existsSync(at('b.xlsx'))).toBe(false);
});
