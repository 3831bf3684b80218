import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { run } from '../../src/cli/program';
import { parseInputs } from '../../src/engine/inputs/parse';
import reference from '../data/inputs-wuhan-2022.json';
import { sheetData, textCell, xlsx as xlsxOf } from '../hosts/file/xlsxFile';

const WORKBOOK = join(__dirname, '../../assets/samples/reference.xlsx');
const PLANTED = join(__dirname, '../../assets/samples/planted.xlsx');
const INPUTS = join(__dirname, '../data/inputs-wuhan-2022.json');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'final-accounts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function inputs(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(['inputs', ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The reference workbook with a sheet 填报说明数据 of these rows. */
function withInputsSheet(name: string, rows: readonly (readonly (string | number)[])[]): string {
  const book = xlsx.read(readFileSync(WORKBOOK));
  const sheet = xlsx.utils.aoa_to_sheet([
    ['项目', '填报内容', '单位', '说明', '键'],
    ...rows.map((row) => [...row]),
  ]);
  xlsx.utils.book_append_sheet(book, sheet, '填报说明数据');
  return file(name, new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'xlsx' })));
}

test('prints what is known and null for what people must fill in', async () => {
  const { code, out, err } = await inputs(WORKBOOK);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const document = JSON.parse(out);
  expect(document).toMatchObject({
    entity: '武汉市社会保险中心',
    entityKind: null,
    year: 2022,
    prior: { 'T1.total': null },
    initialBudget: { '2080101': null },
    uses: { '221': null },
    projects: [{ name: '社会保险业务工作经费', amount: '192.62', results: null }],
  });
  expect(parseInputs(document).problems).toEqual([]);
});

test('keeps everything of a file it is given', async () => {
  const { code, out, err } = await inputs(WORKBOOK, '--inputs', INPUTS);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(parseInputs(JSON.parse(out)).inputs).toMatchObject(parseInputs(reference).inputs);
});

test('fills last year’s figures from last year’s workbook and says what makes them doubtful', async () => {
  const { code, out, err } = await inputs(WORKBOOK, '--prior', PLANTED);
  expect(code).toBe(0);
  expect(JSON.parse(out).prior).toMatchObject({ 'T1.total': '2132.07', 'T4.r2': '0' });
  expect(err).toContain('打开的上年工作簿是 2022 年度的，应为 2021 年度');
  expect(err).toContain('处勾稽关系不符');
});

test('takes the sheet before the file before last year’s workbook', async () => {
  const workbook = withInputsSheet('sheet.xlsx', [['', 2018.46, '万元', '', 'prior.T1.total']]);
  const given = file('given.json', JSON.stringify({ prior: { 'T1.total': '1', 'T4.total': '2' } }));
  const { out } = await inputs(workbook, '--inputs', given, '--prior', WORKBOOK);
  expect(JSON.parse(out).prior).toMatchObject({
    'T1.total': '2018.46',
    'T4.total': '2',
    'T5.total': '2132.07',
  });
});

test('says what it could not use, by file and place, and goes on', async () => {
  const workbook = withInputsSheet('odd.xlsx', [['', '很多', '', '', 'prior.T1.total']]);
  const given = file('odd.json', '{"weather": "晴", "prior": {"T5.total": "少"}}');
  const { code, err } = await inputs(workbook, '--inputs', given);
  expect(code).toBe(0);
  expect(err.trim().split('\n')).toEqual([
    `${workbook}：填报说明数据!B2（上年度收、支总计（万元））填的“很多”不是金额，没有采用。请填数字，单位为万元；没有发生的填 0。`,
    `${given}：weather 不是可以填报的内容，没有采用。`,
    `${given}：prior.T5.total（上年度一般公共预算财政拨款支出（万元））填的“少”不是金额，没有采用。请填数字，单位为万元；没有发生的填 0。`,
  ]);
});

test('writes to a file', async () => {
  const path = join(folder, 'out.json');
  const { code, out } = await inputs(WORKBOOK, '--out', path);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(JSON.parse(readFileSync(path, 'utf8')).year).toBe(2022);
});

describe('exit code 2', () => {
  const broken = (): string => file('broken.xlsx', 'no workbook');
  test.each<readonly [string, () => readonly string[], string]>([
    ['no file', () => [join(folder, 'missing.xlsx')], '找不到文件'],
    ['no workbook', () => [broken()], '不是 Excel 工作簿'],
    [
      'no forms',
      () => [file('other.xlsx', xlsxOf({ name: 'a', xml: sheetData(textCell('A1', '甲')) }))],
      '没有识别到',
    ],
    ['no such pack', () => [WORKBOOK, '--pack', 'nowhere-1999'], 'nowhere-1999'],
    ['inputs that are no JSON', () => [WORKBOOK, '--inputs', broken()], '不是 JSON 文件'],
    ['last year’s file that is no workbook', () => [WORKBOOK, '--prior', broken()], '不是 Excel 工作簿'],
    [
      'a place that cannot be written',
      () => [WORKBOOK, '--out', join(folder, 'no/such/out.json')],
      '无法写入',
    ],
    ['no argument', () => [], '缺少'],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await inputs(...args());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
