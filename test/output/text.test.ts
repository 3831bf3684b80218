import { displayWidth } from '../../src/output/columns';
import { checkText } from '../../src/output/text';
import { findingLines } from '../../src/output/textFinding';
import { broken, report, results } from './sampleReport';

jest.mock('../../src/locales/sentences', () => ({
  say: (_: string, sentence: { id: string }) => `${sentence.id}${'，这里是一句很长的话'.repeat(8)}。`,
}));

const text = checkText(results);
const lines = text.split('\n');

test('the equation stands with amounts aligned and each addend with its cell', () => {
  const at = lines.findIndex((line) => line.includes('表列数'));
  expect(lines.slice(at, at + 5)).toEqual([
    '           1,454.79  E9          表列数',
    '        +  1,352.17  E10         2080101 行政运行 · 合计',
    "        −        空  '表 5'!E11  2080109 社会保险经办机构",
    '        =  1,544.79              应为',
    '             -90.00              差额（允许 ±0.015）',
  ]);
});

test('causes come first, then forms, then what belongs to no form, then the ledger', () => {
  const order = [
    '最可能的原因',
    'T3  支出决算表',
    '整本工作簿',
    '核对情况',
    '未能核对',
    '未识别为',
    '未能检查的文件',
  ];
  const positions = order.map((words) => lines.findIndex((line) => line.startsWith(words)));
  expect(positions).not.toContain(-1);
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
});

test('many blank addends are counted, not listed', () => {
  const blanks = broken.addends.filter(({ blank }) => blank);
  const many = { ...broken, addends: [...broken.addends, ...blanks, ...blanks] };
  const all = findingLines(many, 98).join('\n');
  expect(all).toContain('其余 3 项为空白');
  expect(all).not.toContain('社会保险经办机构');
});

test('an inequality says so', () => {
  const all = findingLines({ ...broken, relation: '≥' }, 98);
  expect(all.find((line) => line.includes('≥'))).toMatch(/1,544\.79 +应不小于$/);
});

test('checks that did not run stand under their reason', () => {
  const why = { id: 'whyAllBlank', values: {} } as const;
  const unchecked = ['T7-01', 'T8-01'].map((check) => ({ check, why }));
  const all = checkText({ ...results, workbooks: [{ path: 'a.xlsx', report: { ...report, unchecked } }] });
  expect(all.match(/whyAllBlank/g)).toHaveLength(1);
  expect(all).toContain('T7-01 T8-01');
});

test('head and ledger count everything', () => {
  expect(text).toContain('某单位 · 2022 年度 · 金额单位：万元 · 规则包：wuhan-2022');
  expect(text).toContain('识别 1/2 张表 · 错误 1 · 警告 1 · 尾差 0 · 提示 0');
  expect(text).toContain('通过 180 · 尾差 1 · 不符 2 · 不适用 3 · 数据不足 4 · 无法读取 5 · 合计 195');
  expect(text).toContain('T9  “三公”经费支出决算表：未找到');
});

test('long sentences are broken to 100 columns', () => {
  // A closing mark may hang over the edge rather than begin the next line.
  expect(lines.filter((line) => displayWidth(line) > 102)).toEqual([]);
});

test('a workbook without findings says so', () => {
  const clean = { ...report, findings: [], causes: [] };
  expect(checkText({ ...results, workbooks: [{ path: 'a.xlsx', report: clean }] })).toContain(
    '没有发现问题。',
  );
});
