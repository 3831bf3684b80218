/** What is converted beside the figures, what is not, and what is said about it. */
import { recognise } from '../../../src/engine/forms/recognise';
import { DEFAULT_PACK } from '../../../src/engine/packs';
import { planConversion } from '../../../src/engine/rounding/convert';
import type { ConversionPlan, Practice } from '../../../src/engine/rounding/plan';
import { check } from '../../../src/engine/run';
import { qualifiedA1, type CellRef } from '../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { applied } from '../../snapshots/applied';
import { sheetOfRows, type Content } from '../../snapshots/cells';

const HEAD: readonly (readonly Content[])[] = [
  ['2022年度一般公共预算财政拨款支出决算表（表5）'],
  ['单位：某单位', null, null, null, '金额单位：人民币元'],
  ['项目', null, '合计', '基本支出', '项目支出'],
  ['功能分类科目编码', '科目名称'],
];
const sum = (value: number, formula: string): Content => ({ value, text: value.toFixed(2), formula });

/** 表5 in 元 with two items of 1,250.00 and 1,250.00 元: each rounds up, their sum does not. */
function book(rows: readonly (readonly Content[])[], head = HEAD): WorkbookSnapshot {
  return { name: 'a.xlsx', sheets: [sheetOfRows('表5', [...head, ...rows])] };
}

const ROWS: readonly (readonly Content[])[] = [
  ['合计', null, 2500, 2500, null],
  ['201', '一般公共服务支出', 2500, 2500, null],
  ['20101', '人大事务', 2500, 2500, null],
  ['2010101', '行政运行', 1250, 1250, null],
  ['2010102', '一般行政管理事务', 1250, 1250, null],
];

function planned(snapshot: WorkbookSnapshot, practice: Practice = 'own'): ConversionPlan {
  return planConversion(snapshot, recognise(snapshot), { pack: DEFAULT_PACK, practice });
}

const cells = (list: readonly CellRef[]): string[] => list.map(qualifiedA1);
const value = (snapshot: WorkbookSnapshot, sheet: string, row: number, column: number): unknown =>
  snapshot.sheets
    .find(({ name }) => name === sheet)
    ?.cells.find((cell) => cell.row === row - 1 && cell.column === column)?.value;

test('each by itself: 0.13 and 0.13 make 0.25, which is 尾差 with its bound', () => {
  const plan = planned(book(ROWS));
  expect(plan.changes.map(({ after }) => after)).toEqual([
    ...Array(6).fill('0.25'),
    ...Array(4).fill('0.13'),
  ]);
  expect(plan.residuals.map(({ id, difference, bound, unit }) => [id, difference, bound, unit])).toEqual([
    ['T5-02/20101/c1', '-0.01', '0.015', '万元'],
    ['T5-02/20101/c2', '-0.01', '0.015', '万元'],
  ]);
});

test('balanced: one of the halves goes down, in both of its columns', () => {
  const plan = planned(book(ROWS), 'balanced');
  const moved = plan.changes.filter((change) => change.moved !== 0);
  expect(moved.map(({ before, own, after, moved: by }) => [before, own, after, by])).toEqual([
    ['1250', '0.13', '0.12', -1],
    ['1250', '0.13', '0.12', -1],
  ]);
  expect([plan.residuals, plan.isFewest]).toEqual([[], true]);
});

test.each([
  ['金额单位：人民币元', '金额单位：人民币万元'],
  ['单位：元', '单位：万元'],
  ['（单位:元）', '（单位:万元）'],
  ['单 位 ： 元', '单 位 ： 万元'],
  ['部门：某局          金额单位：元', '部门：某局          金额单位：万元'],
])('heading %s becomes %s, and is read as 万元', (before, after) => {
  const head = HEAD.map((row, index) => (index === 1 ? [null, null, null, null, before] : row));
  const workbook = book(ROWS, head);
  const changed = applied(workbook, planned(workbook).edit);
  expect(value(changed, '表5', 2, 4)).toBe(after);
  expect(check(changed).moneyUnit).toBe('万元');
});

test('元 in brackets in the header, too; an entity that begins with 元 stays', () => {
  const head: readonly (readonly Content[])[] = [
    HEAD[0] ?? [],
    ['单位：元氏县某局', null, null, null, '单位：元'],
    ['项目', null, '合计（元）', '基本支出', '项目支出'],
    HEAD[3] ?? [],
  ];
  const workbook = book(ROWS, head);
  const changed = applied(workbook, planned(workbook).edit);
  expect([value(changed, '表5', 2, 0), value(changed, '表5', 3, 2)]).toEqual([
    '单位：元氏县某局',
    '合计（万元）',
  ]);
});

test('noughts and blanks stay; numbers typed as text become numbers', () => {
  const rows: readonly (readonly Content[])[] = [
    ['合计', null, '1,250.00', '1,250.00', '0.00'],
    ['2010101', '行政运行', '1,250.00', 1250, '—'],
  ];
  const workbook = book(rows);
  const changed = applied(workbook, planned(workbook).edit);
  expect([2, 3, 4].map((column) => value(changed, '表5', 5, column))).toEqual([0.13, 0.13, '0.00']);
  expect(value(changed, '表5', 6, 4)).toBe('—');
});

test('formulas become values, also where they would still be right', () => {
  const workbook = book([
    ['合计', null, sum(2500, '=SUM(C6:C7)'), sum(2500, '=SUM(D6:D7)'), null],
    ['2010101', '行政运行', sum(1250, '=D6+E6'), 1250, null],
    ['2080501', '行政单位离退休', sum(1250, '=D7+E7'), 1250, null],
  ]);
  for (const practice of ['own', 'balanced'] as const) {
    const plan = planned(workbook, practice);
    expect(plan.changes.filter(({ formula }) => formula !== null)).toHaveLength(4);
    const changed = applied(workbook, plan.edit);
    expect(changed.sheets[0]?.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  }
});

test('what cannot be read is named and left', () => {
  const plan = planned(
    book([
      ['合计', null, '#REF!', '约12万', 1250],
      ['2010101', '行政运行', 1250, null, 1250],
    ]),
  );
  expect(cells(plan.unread)).toEqual(['表5!C5', '表5!D5']);
  expect(plan.edit.cells.map(({ cell }) => qualifiedA1(cell))).not.toContain('表5!D5');
});

test('amounts in rows that are listed twice are converted too; columns the form does not have are left and named', () => {
  const head = HEAD.map((row, index) => (index === 2 ? [...row, '上年决算数'] : row));
  const plan = planned(
    book(
      [
        ['合计', null, 1250, 1250, null, 9999],
        ['2010101', '行政运行', 1250, 1250, null, 9999],
        ['2010101', '行政运行', 777, 777, null],
      ],
      head,
    ),
  );
  expect(
    plan.changes.filter(({ row }) => row === '').map(({ cell, after }) => [qualifiedA1(cell), after]),
  ).toEqual([
    ['表5!C7', '0.08'],
    ['表5!D7', '0.08'],
  ]);
  expect(cells(plan.untouched)).toEqual(['表5!F5', '表5!F6']);
});

test('表9 counts vehicles and visits among its amounts: counts are never divided', () => {
  const workbook = {
    name: 'a.xlsx',
    sheets: [
      sheetOfRows('表9', [
        ['2022年度财政拨款“三公”经费支出决算表（表9）'],
        ['单位：某单位', null, '单位：元'],
        ['项目', '预算数', '决算数'],
        ['合计', 51250, 41250],
        ['一、因公出国（境）费', null, null],
        ['二、公务用车购置及运行维护费', 50000, 40000],
        ['其中：公务用车购置费', null, null],
        ['公务用车保有量（辆）', 12, 12],
        ['公务用车运行维护费', 50000, 40000],
        ['国内公务接待批次（个）', 3, 3],
        ['三、公务接待费', 1250, 1250],
      ]),
    ],
  };
  const plan = planned(workbook);
  expect(plan.changes.map(({ after }) => after)).toEqual([
    '5.13',
    '4.13',
    '5.00',
    '4.00',
    '5.00',
    '4.00',
    '0.13',
    '0.13',
  ]);
  expect(cells(plan.untouched)).toEqual([]);
  const counts = [8, 10].map((row) => value(applied(workbook, plan.edit), '表9', row, 1));
  expect(counts).toEqual([12, 3]);
});

test('identities that do not hold in 元 are named, and take no part in balancing', () => {
  const rows = ROWS.map((row, index) => (index === 0 ? ['合计', null, 9500, 2500, null] : row));
  for (const practice of ['own', 'balanced'] as const) {
    const plan = planned(book(rows), practice);
    expect(plan.broken.map(({ id, difference, unit }) => [id, difference, unit])).toEqual([
      ['T5-01/合计', '7000', '元'],
      ['T5-03/c1', '7000', '元'],
    ]);
    expect(plan.errors.map(({ id }) => id)).toEqual(['T5-01/合计', 'T5-03/c1']);
  }
  expect(planned(book(rows), 'balanced').residuals).toEqual([]);
});

test('forms in 万元 beside those in 元: theirs stay, and the others are balanced to them', () => {
  const economic = sheetOfRows('表6', [
    ['2022年度一般公共预算财政拨款基本支出决算明细表（表6）'],
    ['单位：某单位', null, '单位：万元'],
    ['人员经费', null, null, '公用经费'],
    ['经济分类科目编码', '科目名称', '决算数', '经济分类科目编码', '科目名称', '决算数'],
    ['301', '工资福利支出', 0.25, '302', '商品和服务支出', null],
    ['30101', '基本工资', 0.25, '30201', '办公费', null],
    ['人员经费合计', null, 0.25, '公用经费合计', null, null],
  ]);
  const workbook = { ...book(ROWS), sheets: [...book(ROWS).sheets, economic] };
  const plan = planned(workbook, 'balanced');
  expect(plan.forms.map(({ form, unit, left }) => [form, unit, left])).toEqual([
    ['T5', '元', null],
    ['T6', '万元', 'otherUnit'],
  ]);
  expect([plan.residuals, plan.conflicts]).toEqual([[], []]);
  expect(new Set(plan.edit.cells.map(({ cell }) => cell.sheet))).toEqual(new Set(['表5']));
});

test('formulas elsewhere: those of forms that stay keep their value, others are named', () => {
  const evaluation = sheetOfRows('表6', [
    ['2022年度一般公共预算财政拨款基本支出决算明细表（表6）'],
    ['单位：某单位', null, '单位：万元'],
    ['人员经费', null, null, '公用经费'],
    ['经济分类科目编码', '科目名称', '决算数', '经济分类科目编码', '科目名称', '决算数'],
    ['301', '工资福利支出', sum(0.25, '=表5!D5/10000'), '302', '商品和服务支出', null],
    ['30101', '基本工资', 0.25, '30201', '办公费', null],
    ['人员经费合计', null, sum(0.25, '=C5'), '公用经费合计', null, null],
  ]);
  const notes = sheetOfRows('底稿', [[sum(5000, '=表5!C5*2')], [sum(3, '=1+2')]]);
  const workbook = { ...book(ROWS), sheets: [...book(ROWS).sheets, evaluation, notes] };
  const plan = planned(workbook);
  expect([cells(plan.frozen), cells(plan.following)]).toEqual([['表6!C5'], ['底稿!A1']]);
  const changed = applied(workbook, plan.edit);
  const held = changed.sheets[1]?.cells.find(({ row, column }) => row === 4 && column === 2);
  expect([held?.value, held?.formula]).toEqual([0.25, undefined]);
});

test.each([
  ['no unit anywhere', HEAD.map((row, index) => (index === 1 ? ['单位：某单位'] : row)), 'unitUnknown'],
  ['千元', HEAD.map((row, index) => (index === 1 ? [null, null, '单位：千元'] : row)), 'otherUnit'],
])('%s: nothing is converted, and why', (_, head, why) => {
  const plan = planned(book(ROWS, head), 'balanced');
  expect([plan.forms.map(({ left }) => left), plan.edit.cells, plan.changes]).toEqual([[why], [], []]);
});

test('two sheets that both claim to be 表5: neither is converted', () => {
  const [sheet] = book(ROWS).sheets;
  if (!sheet) throw new Error('one sheet');
  const plan = planned({ name: 'a.xlsx', sheets: [sheet, { ...sheet, name: '表5 (2)' }] });
  expect([plan.forms.map(({ left }) => left), plan.edit.cells]).toEqual([['ambiguous', 'ambiguous'], []]);
});
