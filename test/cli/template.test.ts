/** `template`: what it writes, what it refuses, and that it writes over nothing. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/program';
import { foundForm, type Recognition } from '../../src/engine/forms/model';
import { recognise } from '../../src/engine/forms/recognise';
import { PACKS } from '../../src/engine/packs';
import { readWorkbook } from '../../src/hosts/file/read';
import { writeXlsx } from '../generator/xlsxWriter';
import { sheetOfRows } from '../snapshots/cells';

const reference = join(__dirname, '../../assets/samples/reference.xlsx');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'final-accounts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

async function template(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(['template', ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

async function written(name: string): Promise<Recognition> {
  return recognise(await readWorkbook(readFileSync(at(name)), name));
}

const codesOf = (recognition: Recognition, form: 'T2' | 'T3' | 'T6'): string[] =>
  foundForm(recognition, form)?.rows.map(({ key }) => key) ?? [];

test.each(PACKS.map(({ id, forms }) => [id, forms] as const))(
  '--year and --pack %s: its forms of that year, which check without an error',
  async (pack, forms) => {
    const { code, out, err } = await template('--year', '2023', '--pack', pack, '--out', at('新建.xlsx'));
    expect([code, out, err]).toEqual([0, `已新建 ${at('新建.xlsx')}，共 ${forms.length} 张表。\n`, '']);
    const { slots } = await written('新建.xlsx');
    const found = Object.entries(slots).filter(
      ([, slot]) => slot.status === 'found' && slot.form.year === 2023,
    );
    expect(found.map(([id]) => id).sort()).toEqual([...forms].sort());
    let checked = '';
    const clean = await run(['check', at('新建.xlsx'), '--pack', pack], {
      out: (text) => (checked += text),
      err: () => undefined,
    });
    expect([clean, checked]).toEqual([0, expect.stringContaining('空表说明')]);
  },
);

test('--entity stands on every form', async () => {
  await template('--year', '2024', '--entity', '某市图书馆', '--out', at('a.xlsx'));
  const { slots } = await written('a.xlsx');
  const entities = Object.values(slots).map((slot) =>
    slot.status === 'found' ? slot.form.entity?.text : null,
  );
  expect(new Set(entities)).toEqual(new Set(['某市图书馆']));
});

test('--codes: a list, in UTF-8 or as Excel for Windows saves it', async () => {
  writeFileSync(at('codes.txt'), '2080101 行政运行\n2210201\n');
  // 2080101,行政运行 in GBK
  writeFileSync(
    at('codes.csv'),
    Buffer.concat([Buffer.from('2080101,'), Buffer.from('d0d0d5fed4cbd0d0', 'hex')]),
  );
  for (const [list, expected] of [
    ['codes.txt', ['合计', '208', '20801', '2080101', '221', '22102', '2210201']],
    ['codes.csv', ['合计', '208', '20801', '2080101']],
  ] as const) {
    const { code, err } = await template('--year', '2023', '--codes', at(list), '--out', at(`${list}.xlsx`));
    const recognition = await written(`${list}.xlsx`);
    expect([code, codesOf(recognition, 'T2'), codesOf(recognition, 'T3')]).toEqual([0, expected, expected]);
    expect(foundForm(recognition, 'T3')?.rowByKey.get('2080101')?.label).toBe('行政运行');
    expect(err).toBe('这些编码的名称只在一份公开表中见过，请核对：20801\n');
  }
});

test('--codes: a name that the dictionary has not is asked for', async () => {
  writeFileSync(at('codes.txt'), '2080197\n');
  const { err } = await template('--year', '2023', '--codes', at('codes.txt'), '--out', at('none.xlsx'));
  expect(err).toContain('科目表中没有这些编码的名称，请核对后自行填写：2080197\n');
});

test('--codes: a workbook whose codes are taken', async () => {
  await template('--year', '2023', '--codes', reference, '--out', at('a.xlsx'));
  const recognition = await written('a.xlsx');
  expect(codesOf(recognition, 'T3')).toHaveLength(17);
  expect(codesOf(recognition, 'T6')).toHaveLength(64 + 2);
});

test('--codes with lines that are no codes: each is told, nothing is written', async () => {
  writeFileSync(at('codes.txt'), '2080101\n行政运行\n20\n');
  const { code, err } = await template('--year', '2023', '--codes', at('codes.txt'), '--out', at('a.xlsx'));
  expect(code).toBe(2);
  expect(err).toContain('有 2 行不能采用');
  expect(err).toContain('第 2 行“行政运行”');
  expect(err).toContain('第 3 行“20”');
  expect(() => readFileSync(at('a.xlsx'))).toThrow();
});

test("--from: last year's workbook gives year, entity, lines, and its figures for the inputs", async () => {
  const { code, err } = await template('--from', reference, '--out', at('a.xlsx'));
  expect([code, err]).toEqual([0, '']);
  const recognition = await written('a.xlsx');
  expect(foundForm(recognition, 'T1')?.title?.text).toBe('2023年度收入支出决算总表（表1）');
  expect(foundForm(recognition, 'P2')?.title?.text).toBe('2023年度社会保险业务工作经费项目自评表');
  expect(recognition.otherSheets).toEqual(['填报说明数据']);
  let inputs = '';
  await run(['inputs', at('a.xlsx')], { out: (text) => (inputs += text), err: () => undefined });
  expect(JSON.parse(inputs).prior).toMatchObject({ 'T1.total': '2132.07', 'T4.r1': '2132.07' });
});

test('--from a workbook of another year: said on stderr, the workbook is made all the same', async () => {
  const { code, err } = await template('--from', reference, '--year', '2030', '--out', at('a.xlsx'));
  expect(code).toBe(0);
  expect(err).toContain('2022');
});

test('a file that is there is not written over, unless it is the same or --force says so', async () => {
  const args = ['--year', '2023', '--out', at('a.xlsx')];
  await template(...args);
  expect((await template(...args)).code).toBe(0);
  writeFileSync(at('a.xlsx'), 'filled in');
  const { code, err } = await template(...args);
  expect([code, err]).toEqual([2, `${at('a.xlsx')} 已存在，没有覆盖。要覆盖请加 --force。\n`]);
  expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('filled in');
  expect((await template(...args, '--force')).code).toBe(0);
  expect((await written('a.xlsx')).slots.T1.status).toBe('found');
});

test('a file that is there and empty, as mktemp leaves it, is written', async () => {
  writeFileSync(at('empty.xlsx'), '');
  expect((await template('--year', '2023', '--out', at('empty.xlsx'))).code).toBe(0);
  expect(foundForm(await written('empty.xlsx'), 'T1')).not.toBeNull();
});

/** A workbook that holds none of the forms. */
function without(path: string): string {
  writeFileSync(
    path,
    writeXlsx({ name: '', sheets: [sheetOfRows('通讯录', [['姓名', '电话']])] }, new Map()),
  );
  return path;
}

test.each<[string, (path: (name: string) => string) => string[], string]>([
  ['no year', (path) => ['--out', path('a.xlsx')], '--year 2023'],
  ['a year that is none', (path) => ['--year', '1999', '--out', path('a.xlsx')], '1999'],
  ['no --out', () => ['--year', '2023'], '缺少选项：--out'],
  ['an .xls', (path) => ['--year', '2023', '--out', path('a.xls')], '.xlsx'],
  ['a folder that is not there', (path) => ['--year', '2023', '--out', path('none/a.xlsx')], '无法写入'],
  ['an unknown pack', (path) => ['--year', '2023', '--pack', 'x', '--out', path('a.xlsx')], 'wuhan-2022'],
  [
    'a name without end',
    (path) => ['--year', '2023', '--entity', '局'.repeat(300), '--out', path('a.xlsx')],
    '过长',
  ],
  ['no such workbook', (path) => ['--from', path('b.xlsx'), '--out', path('a.xlsx')], '找不到文件'],
  [
    'a workbook without the forms',
    (path) => ['--from', without(path('x.xlsx')), '--out', path('a.xlsx')],
    '没有识别到决算公开表',
  ],
  ['no such list', (path) => ['--year', '2023', '--codes', path('b'), '--out', path('a.xlsx')], '无法读取'],
  ['the file it reads', () => ['--from', reference, '--out', reference, '--force'], '不能写入'],
])('%s: refused with exit code 2', async (_, args, said) => {
  const { code, out, err } = await template(...args(at));
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(said);
});
