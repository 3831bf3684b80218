import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { run } from '../../src/cli/program';

const WORKBOOK = join(__dirname, '../../assets/samples/reference.xlsx');
const INPUTS = join(__dirname, '../data/inputs-wuhan-2022.json');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'final-accounts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function narrate(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(['narrate', ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

interface Paragraph {
  readonly text: string;
  readonly figures: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly cells: readonly string[];
    readonly rule: string;
  }[];
  readonly missing: readonly string[];
}

interface Document {
  readonly sections: readonly { id: string; title: string; paragraphs: readonly Paragraph[] }[];
  readonly missing: readonly string[];
}

async function document(...args: readonly string[]): Promise<Document> {
  const { code, out } = await narrate(WORKBOOK, '--format', 'json', ...args);
  expect(code).toBe(0);
  return JSON.parse(out) as Document;
}

test('writes headings, paragraphs and captions on lines of their own', async () => {
  const { code, out, err } = await narrate(WORKBOOK, '--inputs', INPUTS);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split('\n').slice(0, 4)).toEqual([
    '一、收入支出决算总体情况说明',
    '2022年度收、支总计2,132.07万元。与2021年度相比，收、支总计各增加113.61万元，增长5.6%，主要原因是根据人员基本支出政策性调整增加经费收入。',
    '图1：收、支决算总计变动情况',
    '二、收入决算情况说明',
  ]);
  expect(out.endsWith('\n')).toBe(true);
});

test('json says where every number comes from', async () => {
  const { sections, missing } = await document('--inputs', INPUTS);
  expect(missing).toEqual([]);
  const item = sections.find(({ id }) => id === '五.三')?.paragraphs[1];
  expect(item?.text.slice(0, 30)).toBe('1.社会保障和就业支出（类）人力资源和社会保障管理事务（款）');
  const figures = item?.figures.map(({ text, cells, rule }) => [text, cells, rule]);
  expect(figures).toEqual([
    ['1', [], 'ordinal'],
    ['1,316.04', [], 'amount'],
    ['1,352.17', ['表5一般公共预算财政拨款支出决算表!E10'], 'amount'],
    ['102.7%', ['表5一般公共预算财政拨款支出决算表!E10'], 'ratio/1dp'],
  ]);
  for (const { text, figures: all } of sections.flatMap(({ paragraphs }) => paragraphs)) {
    for (const { start, end, text: printed } of all) expect(text.slice(start, end)).toBe(printed);
  }
});

test('leaves visible placeholders and lists them under the names of the contract', async () => {
  const inputs = JSON.parse(readFileSync(INPUTS, 'utf8')) as { reasons: Record<string, string> };
  delete inputs.reasons['item.2080101'];
  const path = join(folder, 'inputs.json');
  writeFileSync(path, JSON.stringify(inputs));
  const { sections, missing } = await document('--inputs', path);
  expect(missing).toEqual(['reason.item.2080101']);
  const [asking] = sections.flatMap(({ paragraphs }) => paragraphs).filter((one) => one.missing.length > 0);
  expect(asking?.text).toMatch(/主要原因是〔请填：.*〕。$/);
  expect((await narrate(WORKBOOK, '--inputs', path)).err).toMatch(/还有 1 项数据没有填/);
});

test('Word needs a file to go to, and is one', async () => {
  expect(await narrate(WORKBOOK, '--format', 'docx')).toMatchObject({
    code: 2,
    out: '',
    err: 'Word 文档须用 --out 指定写入的文件。\n',
  });
  const path = join(folder, 'report.docx');
  const { code, out } = await narrate(WORKBOOK, '--inputs', INPUTS, '--format', 'docx', '--out', path);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('完成年初预算的');
  // Loading and drawing take long where everything else runs at the same time.
}, 60_000);

test('says what is likely 元 for 万元, and what of a document is open beside the text', async () => {
  const inputs = JSON.parse(readFileSync(INPUTS, 'utf8')) as { prior: Record<string, unknown> };
  expect(inputs.prior['T1.total']).toBeDefined();
  inputs.prior['T1.total'] = 20184600;
  const path = join(folder, 'yuan.json');
  writeFileSync(path, JSON.stringify(inputs));
  const { err } = await narrate(WORKBOOK, '--inputs', path);
  expect(err).toMatch(/“2021年度收、支总计（万元）”填的 20184600 与表中的 2132.07 相差千倍以上/);
  expect((await narrate(WORKBOOK, '--inputs', INPUTS)).err).not.toMatch(/千倍/);
  const docx = join(folder, 'open.docx');
  const made = await narrate(WORKBOOK, '--format', 'docx', '--out', docx);
  expect(made.err).toMatch(/文件中另有 \d+ 处〔请填：…〕在情况说明以外/);
}, 60_000);

test('last year’s workbook gives last year’s figures', async () => {
  // The same workbook stands in for last year's: nothing has changed since, and it says so.
  const { out, err } = await narrate(WORKBOOK, '--prior', WORKBOOK);
  expect(out).toContain('与2021年度相比，收、支总计持平。');
  expect(err).toMatch(/2022/);
});

test('refuses what it cannot use', async () => {
  expect(await narrate(join(folder, 'none.xlsx'))).toMatchObject({ code: 2, out: '' });
  expect(await narrate(WORKBOOK, '--pack', 'nowhere')).toMatchObject({ code: 2, out: '' });
  expect(await narrate(WORKBOOK, '--format', 'pdf')).toMatchObject({ code: 2, out: '' });
  expect((await narrate()).code).toBe(2);
});

test('says what makes the text doubtful: errors of the forms, another year in the inputs', async () => {
  const planted = join(__dirname, '../../assets/samples/planted.xlsx');
  expect((await narrate(planted, '--inputs', INPUTS)).err).toMatch(/校验有 10 处错误/);
  const path = join(folder, 'later.json');
  writeFileSync(path, '{"year": 2023}');
  expect((await narrate(WORKBOOK, '--inputs', path)).err).toMatch(/年度是 2023，表上是 2022/);
});

test('refuses inputs that are not UTF-8', async () => {
  const path = join(folder, 'gbk.json');
  // 单位 as GBK has it.
  writeFileSync(
    path,
    Buffer.concat([Buffer.from('{"entity":"'), Buffer.from([0xb5, 0xa5, 0xce, 0xbb]), Buffer.from('"}')]),
  );
  expect(await narrate(WORKBOOK, '--inputs', path)).toMatchObject({
    code: 2,
    err: `${path} 不是 UTF-8 编码。请用记事本“另存为”，编码选 UTF-8。\n`,
  });
});
