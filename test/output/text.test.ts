import { displayWidth } from '../../src/output/columns';
import { checkText } from '../../src/output/text';
import { findingLines } from '../../src/output/textFinding';
import { broken, report, results } from './sampleReport';

jest.mock('../../src/locales/sentences', () => ({
  ...jest.requireActual<object>('../../src/locales/sentences'),
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
    '        =  1,544.79              算得',
    '             -90.00              差额（允许 ±0.015）',
  ]);
});

test('causes come first, then forms, then what belongs to no form, then the ledger', () => {
  const order = [
    '最可能的原因',
    '表3  支出决算表',
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

test('says that the search for causes ended early, and only then', () => {
  expect(text).not.toContain('diagnosisStopped');
  const stopped = {
    ...results,
    workbooks: [{ path: 'a.xlsx', report: { ...report, diagnosisStopped: 'work' as const } }],
  };
  expect(checkText(stopped)).toContain('diagnosisStopped');
});

test('many blank addends are counted, not listed', () => {
  const blanks = broken.addends.filter(({ blank }) => blank);
  const many = { ...broken, addends: [...broken.addends, ...blanks, ...blanks] };
  const all = findingLines(many, 98).join('\n');
  expect(all).toContain('其余 3 项为空白');
  expect(all).not.toContain('社会保险经办机构');
});

test('amounts of one table have their points in line', () => {
  const [first, ...rest] = broken.addends;
  if (!first) throw new Error('no addend');
  const all = findingLines({ ...broken, addends: [{ ...first, value: '212.7' }, ...rest] }, 98).join('\n');
  expect(all).toContain('212.70  E10');
});

test('cells with the same wrong figure are named beside the cause', () => {
  expect(text).toContain('同样的数还填在 收入决算表!E9，应一并改正。');
});

test('a workbook without any form is not called clean', () => {
  const forms = report.forms.map((form) => ({ ...form, status: 'missing' as const }));
  const nothing = { ...report, forms, findings: [], causes: [] };
  const all = checkText({ ...results, workbooks: [{ path: 'a.xlsx', report: nothing }] });
  expect(all).toContain('没有识别到决算公开表，没有校验任何内容。');
  expect(all).not.toContain('没有发现问题');
  expect(all).not.toContain('未找到');
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
  expect(text).toContain('识别 1/2 张表 · 错误 1 · 需说明 1 · 尾差 0 · 提示 0');
  expect(text).toContain('通过 180 · 尾差 1 · 不符 2 · 不适用 3 · 数据不足 4 · 无法读取 5 · 合计 195');
  expect(text).toContain('表9  “三公”经费支出决算表：未找到');
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

test('a workbook with nothing but explained findings has nothing to do, and no cause to look into', () => {
  const explained = { ...broken, waiver: { status: 'accepted', reason: '无误' } } as const;
  const done = checkText({
    ...results,
    workbooks: [{ path: 'a.xlsx', report: { ...report, findings: [explained] } }],
  });
  expect(done).toContain('错误 0 · 需说明 0 · 尾差 0 · 提示 0 · 已说明 1\n');
  expect(done).toContain('没有待处理的问题。');
  expect(done).not.toContain('没有发现问题。');
  expect(done).not.toContain('最可能的原因');
});

test('one that is open again is among the others, with what was said of it', () => {
  const reopened = { ...broken, waiver: { status: 'reopened', reason: '无误' } } as const;
  const all = findingLines(reopened, 98);
  expect(all[0]).not.toContain('已说明');
  expect(all.at(-1)).toBe('      曾说明“无误”，此后数值有变化，请重新核实。');
});
