/** `convert`: what it writes, prints and refuses; the file it reads stays as it is. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/program';
import { check } from '../../src/engine/run';
import { NO_EDIT } from '../../src/engine/workbook/edits';
import { patchWorkbook } from '../../src/hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../src/hosts/file/read';
import { referenceInYuan } from '../engine/rounding/referenceInYuan';
import { Random } from '../oracle/random';

const reference = join(__dirname, '../../assets/samples/reference.xlsx');
let folder: string;
let yuan: Uint8Array;
beforeAll(async () => {
  const snapshot = await readWorkbook(readFileSync(reference), 'reference.xlsx');
  yuan = patchWorkbook(readFileSync(reference), referenceInYuan(snapshot, new Random(5)));
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'final-accounts-'));
  writeFileSync(at('元.xlsx'), yuan);
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

async function convert(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(['convert', ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

test('each by itself: a line for each form with its 尾差; the file read is untouched', async () => {
  const { code, out, err } = await convert(at('元.xlsx'), '--out', at('万元.xlsx'));
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/换算 161 个数/);
  expect(out).toMatch(/支出决算表 {2,}表3支出决算表 +37 +\d+ {2}0\.01/);
  expect(out).toContain('整体绩效自评表（整体绩效自评表，万元）：绩效自评表的金额按万元填列，不换算。');
  const report = check(await readWorkbook(readFileSync(at('万元.xlsx')), 'a.xlsx'));
  expect([report.moneyUnit, report.findings.filter(({ level }) => level === 'error')]).toEqual(['万元', []]);
  expect(readFileSync(at('元.xlsx')).equals(yuan)).toBe(true);
});

test('--balanced: lists the cells that differ from their own rounding, and the strict check passes', async () => {
  const { code, out, err } = await convert(at('元.xlsx'), '--out', at('万元.xlsx'), '--balanced');
  expect([code, err]).toEqual([0, '']);
  const [, count] = /与四舍五入不同 (\d+) 个单元格/.exec(out) ?? [];
  const rows = [...out.matchAll(/^ {2}表\S+![A-Z]+\d+ .* ([\d,.]+) {2,}([\d,.]+) {2}[+-]0\.01$/gm)];
  expect([rows.length, rows.length > 0]).toEqual([Number(count), true]);
  expect(out).toContain('不能更少');
  let strict = '';
  const checked = await run(['check', at('万元.xlsx'), '--strict'], {
    out: (text) => (strict += text),
    err: () => undefined,
  });
  expect([checked, strict]).toEqual([0, expect.stringContaining('错误 0 · 需说明 5 · 尾差 0')]);
});

test('an identity that is broken in 元: written, said, exit code 1', async () => {
  const snapshot = await readWorkbook(yuan, 'a.xlsx');
  const sheet = snapshot.sheets.find(({ name }) => name.startsWith('表3'));
  const total = sheet?.cells.find(({ row, column }) => row === 8 && column === 4);
  if (!sheet || !total) throw new Error('no E9');
  const edit = {
    cell: { sheet: sheet.name, row: 8, column: 4 },
    before: { kind: 'number', value: String(total.value), decimals: null },
    after: { kind: 'number', value: '14547900', decimals: null },
  } as const;
  writeFileSync(at('b.xlsx'), patchWorkbook(yuan, { ...NO_EDIT, cells: [edit] }));
  for (const practice of [[], ['--balanced']]) {
    const { code, out } = await convert(at('b.xlsx'), '--out', at('c.xlsx'), '--force', ...practice);
    expect(code).toBe(1);
    expect(out).toContain('在元下就不成立');
    expect(out).toMatch(/T3-02\/20801\/c1 +表3支出决算表!E9/);
    expect(existsSync(at('c.xlsx'))).toBe(true);
  }
});

test('a file that is there is not written over, unless it is the same or --force says so', async () => {
  const args = [at('元.xlsx'), '--out', at('a.xlsx')];
  expect((await convert(...args)).code).toBe(0);
  expect((await convert(...args)).code).toBe(0);
  writeFileSync(at('a.xlsx'), 'filled in');
  const { code, out, err } = await convert(...args);
  expect([code, out, err]).toEqual([2, '', `${at('a.xlsx')} 已存在，没有覆盖。要覆盖请加 --force。\n`]);
  expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('filled in');
  expect((await convert(...args, '--force')).code).toBe(0);
});

test.each<[string, (path: (name: string) => string) => string[], string]>([
  ['already in 万元', (path) => [reference, '--out', path('a.xlsx')], '各表的金额单位已是万元，不用换算。'],
  ['the file it reads', (path) => [path('元.xlsx'), '--out', path('元.xlsx'), '--force'], '不能写入'],
  ['an .xls', (path) => [path('a.xls'), '--out', path('a.xlsx')], '另存为 .xlsx'],
  ['an .xls to write', (path) => [path('元.xlsx'), '--out', path('a.xls')], '以 .xlsx 结尾'],
  ['an .xlsm to write', (path) => [path('元.xlsx'), '--out', path('a.xlsm')], '以 .xlsx 结尾'],
  ['no such file', (path) => [path('none.xlsx'), '--out', path('a.xlsx')], '找不到文件'],
  ['no --out', (path) => [path('元.xlsx')], '缺少选项：--out'],
  ['an unknown pack', (path) => [path('元.xlsx'), '--out', path('a.xlsx'), '--pack', 'x'], 'wuhan-2022'],
  ['a folder that is not there', (path) => [path('元.xlsx'), '--out', path('none/a.xlsx')], '无法写入'],
])('%s: refused with exit code 2, nothing written', async (_, args, said) => {
  const { code, out, err } = await convert(...args(at));
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(said);
  expect(existsSync(at('a.xlsx'))).toBe(false);
});

test('formulas that no program has computed: refused before anything is written', async () => {
  const snapshot = await readWorkbook(yuan, 'a.xlsx');
  const sheet = snapshot.sheets.find(({ name }) => name.startsWith('表3'));
  const total = sheet?.cells.find(({ row, column }) => row === 8 && column === 4);
  if (!sheet || !total) throw new Error('no E9');
  const edit = {
    cell: { sheet: sheet.name, row: 8, column: 4 },
    before: { kind: 'number', value: String(total.value), decimals: null },
    after: { kind: 'formula', formula: '=F9+G9', decimals: 2 },
  } as const;
  writeFileSync(at('b.xlsx'), patchWorkbook(yuan, { ...NO_EDIT, cells: [edit] }));
  const { code, err } = await convert(at('b.xlsx'), '--out', at('a.xlsx'));
  expect([code, existsSync(at('a.xlsx'))]).toEqual([2, false]);
  expect(err).toContain('请先用 Excel 或 WPS 打开并保存一次，再换算');
  expect(err).toContain('!E9');
});

test('a workbook whose unit nobody states: refused, with what to do', async () => {
  const snapshot = await readWorkbook(readFileSync(reference), 'a.xlsx');
  const lines = snapshot.sheets.flatMap(({ name, cells }) =>
    cells.flatMap((cell) =>
      cell.text === '单位：万元'
        ? [
            {
              cell: { sheet: name, row: cell.row, column: cell.column },
              before: { kind: 'text', text: cell.text } as const,
              after: { kind: 'blank' } as const,
            },
          ]
        : [],
    ),
  );
  writeFileSync(at('b.xlsx'), patchWorkbook(readFileSync(reference), { ...NO_EDIT, cells: lines }));
  const { code, err } = await convert(at('b.xlsx'), '--out', at('a.xlsx'));
  expect(code).toBe(2);
  expect(err).toContain('没有以元为单位的公开表');
  expect(err).toContain('请在表头写上“单位：元”');
});
