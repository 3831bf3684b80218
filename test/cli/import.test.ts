/** `import`: lists and 财决 exports from disk, what is written, what is refused, and that nothing is half written. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/program';
import { recognise } from '../../src/engine/forms/recognise';
import { readWorkbook } from '../../src/hosts/file/read';
import { csvOf, HEADER, listSnapshot, yuan } from '../engine/sources/accountsList';
import { amounts } from '../engine/sources/importing';
import { ministrySet } from '../engine/sources/ministrySet';
import { referenceFigures, referenceRows } from '../engine/sources/reference';
import { writeXlsx } from '../generator/xlsxWriter';

const sampleList = join(__dirname, '../data/sources/accounts-list.csv');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'final-accounts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

async function importing(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(['import', ...args], { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

async function written(name: string): Promise<ReturnType<typeof recognise>> {
  return recognise(await readWorkbook(readFileSync(at(name)), name));
}

/** GBK for the characters of a list, taken from the decoder itself. */
function gbk(text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gbk');
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1)
      codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return Uint8Array.from(
    [...text].flatMap((char) => (char < '\u0080' ? char.charCodeAt(0) : (codes.get(char) ?? []))),
  );
}

describe('the reference workbook', () => {
  test.each<[string, (csv: string) => Uint8Array]>([
    ['UTF-8.csv', (csv) => Buffer.from(csv)],
    ['bom.csv', (csv) => Buffer.from(`\ufeff${csv}`)],
    ['gbk.csv', gbk],
    ['list.xlsx', () => new Uint8Array()],
    ['set.xlsx', () => new Uint8Array()],
  ])('as %s: its figures, × 10,000', async (name, encoded) => {
    const rows = [HEADER, ...(await referenceRows())];
    const figures = await referenceFigures();
    const bytes =
      name === 'list.xlsx'
        ? writeXlsx(listSnapshot(rows), new Map())
        : name === 'set.xlsx'
          ? writeXlsx(ministrySet(figures, '某单位'), new Map())
          : encoded(csvOf(rows));
    writeFileSync(at(name), bytes);
    const { code, out } = await importing(
      at(name),
      '--year',
      '2022',
      '--entity',
      '某单位',
      '--out',
      at('o.xlsx'),
    );
    expect([code, out]).toEqual([0, expect.stringContaining('金额单位：元')]);
    const recognition = await written('o.xlsx');
    for (const form of ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'] as const) {
      const expected = [...figures[form]].map(([key, fen]) => [key, yuan(fen).replace(/\.?0+$/, '')]).sort();
      expect([form, [...amounts(recognition, form)].sort()]).toEqual([form, expected]);
    }
  });

  test('--unit 万元: its own figures', async () => {
    writeFileSync(at('a.csv'), csvOf([HEADER, ...(await referenceRows())], '\t'));
    const { code, out } = await importing(
      at('a.csv'),
      '--year',
      '2022',
      '--unit',
      '万元',
      '--balanced',
      '--out',
      at('o.xlsx'),
    );
    expect([code, out]).toEqual([0, expect.stringContaining('金额单位：万元')]);
    expect(amounts(await written('o.xlsx'), 'T3').get('合计|c1')).toBe('2132.07');
  });
});

test('the sample list of the documentation', async () => {
  const { code, out, err } = await importing(
    sampleList,
    '--year',
    '2022',
    '--entity',
    '某单位',
    '--out',
    at('o.xlsx'),
  );
  expect([code, out.replace(folder, '…'), err]).toMatchInlineSnapshot(`
   [
     0,
     "  accounts-list.csv  明细账  采用 8 行
   填入 25 个数，由公式得出 83 处（合计、小计、空表说明等）。
   未提供、留空的 4 项：
     年初、年末结转和结余：没有数据，各表留空。有结转的，请自行填写。
     表9：没有“三公”经费数据，请自行填写。
     绩效自评表：没有数据，请自行填写。
     年初预算（决算情况说明用）：没有按项的数据，请在“填报说明数据”中填写。
   校验：错误 0 处，需说明 1 处；请用 check 查看。
   已新建 …/o.xlsx，共 11 张表，金额单位：元。
   ",
     "accounts-list.csv：1 行合计、小计与其明细之和相等，没有重复计入。
   ",
   ]
  `);
});

test('bad rows: each with its number, content, reason; nothing is written', async () => {
  const lines = [
    '科目编码,支出类型,资金性质,金额',
    '2080101,基本支出,其他,一百',
    '2080101,基本,其他,5',
    '2080101,基本支出,其他,5',
    '20801,,,9',
    'x,项目支出,其他,1',
  ];
  writeFileSync(at('坏.csv'), lines.join('\n'));
  const { code, out, err } = await importing(at('坏.csv'), '--year', '2022', '--out', at('o.xlsx'));
  expect([code, out, existsSync(at('o.xlsx'))]).toEqual([2, '', false]);
  expect(err).toMatchInlineSnapshot(`
   "有 3 处不能采用，没有导入任何数据：
     坏.csv 第 2 行“2080101｜基本支出｜其他｜一百”：金额“一百”不是数字。请改为数字，没有发生的留空。
     坏.csv 第 4 行“2080101｜基本支出｜其他｜5”：与 坏.csv 第 3 行重复。请合并为一行；是同一科目下不同项目的，请加上“项目”一栏。
     坏.csv 第 6 行“x｜项目支出｜其他｜1”：“x”不是支出功能分类科目编码（2 开头，3、5 或 7 位）。请改正编码。
   "
  `);
});

test.each([
  ['科目编码,支出类型,资金性质,金额\n', '没有可采用的行'],
  ['科目编码,支出类型,资金性质,金额\n2080101,基本支出,其他,1,234.50\n', '金额的千分位请加引号'],
])('%j: refused, nothing is written', async (text, said) => {
  writeFileSync(at('a.csv'), text);
  const { code, err } = await importing(at('a.csv'), '--year', '2022', '--out', at('o.xlsx'));
  expect([code, err, existsSync(at('o.xlsx'))]).toEqual([2, expect.stringContaining(said), false]);
});

test('spending alone: written, and its errors counted', async () => {
  writeFileSync(
    at('a.csv'),
    '科目编码,支出类型,资金性质,金额\n2210201,项目支出,一般公共预算,5\n2080501,经营支出,其他,7',
  );
  const { code, out } = await importing(at('a.csv'), '--year', '2022', '--out', at('o.xlsx'));
  expect([code, existsSync(at('o.xlsx'))]).toEqual([1, true]);
  expect(out).toContain('没有收入数据');
});

test.each<[string, (path: (name: string) => string) => string[], string]>([
  ['no year', (path) => [sampleList, '--out', path('o.xlsx')], '--year'],
  ['a year that is none', (path) => [sampleList, '--year', '22', '--out', path('o.xlsx')], '22'],
  ['no .xlsx', (path) => [sampleList, '--year', '2022', '--out', path('o.xls')], '.xlsx'],
  [
    '--balanced in 元',
    (path) => [sampleList, '--year', '2022', '--balanced', '--out', path('o.xlsx')],
    '--unit 万元',
  ],
  [
    'the published forms themselves',
    (path) => [
      join(__dirname, '../../assets/samples/reference.xlsx'),
      '--year',
      '2022',
      '--out',
      path('o.xlsx'),
    ],
    '是决算公开表本身',
  ],
  ['a folder', (path) => [path('.'), '--year', '2022', '--out', path('o.xlsx')], '这是一个文件夹'],
  ['no such file', (path) => [path('x.csv'), '--year', '2022', '--out', path('o.xlsx')], '找不到文件'],
  [
    'another unit',
    (path) => [sampleList, '--year', '2022', '--unit', '亿', '--out', path('o.xlsx')],
    '--unit',
  ],
])('%s: refused with exit code 2', async (_, args, said) => {
  const { code, out, err } = await importing(...args(at));
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(said);
});

test('a file that is there is not written over without --force', async () => {
  writeFileSync(at('o.xlsx'), 'filled in');
  const args = [sampleList, '--year', '2022', '--out', at('o.xlsx')];
  const { code, err } = await importing(...args);
  expect([code, err]).toEqual([2, expect.stringContaining('已存在')]);
  expect((await importing(...args, '--force')).code).toBe(0);
});
