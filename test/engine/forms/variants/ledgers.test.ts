import { check } from '../../../../src/engine/run';
import { CLASSES } from '../../../../src/engine/forms/definitions/classes';
import { sheetOfRows } from '../../../snapshots/cells';
import { amountAt, readForm } from './layout';

type Rows = Parameters<typeof readForm>[1];

/** 表1 without 231 and 232: 24 classes, 行次 30–53, 234 numbered 二十四; every class holds its code as amount. */
function renumbered(names: (name: string, index: number) => string): Rows {
  const classes = CLASSES.filter(({ code }) => code !== '231' && code !== '232');
  const last = classes.length;
  const body = classes.map(({ name, code }, i) => [
    ...(i === 0 ? ['一、一般公共预算财政拨款收入', 1, 5] : [null, i + 1, null]),
    ...[names(name, i), last + 6 + i, Number(code)],
  ]);
  return [
    ['收入支出决算总表'],
    ['收入', null, null, '支出'],
    ['项目', '行次', '决算数', '项目', '行次', '决算数'],
    ...body,
    ['本年收入合计', last + 1, 5, '本年支出合计', 2 * last + 6, 5],
    ['使用非财政拨款结余（含专用结余）', last + 2, 1, '结余分配', 2 * last + 7, 2],
    ['年初结转和结余', last + 3, 3, '年末结转和结余', 2 * last + 8, 4],
    ['总 计', last + 5, 9, '总 计', 2 * last + 10, 9],
  ];
}

test('classes are known by their labels, whatever 行次 stands beside them', () => {
  const form = readForm(
    'T1',
    renumbered((name) => name),
  );
  const classes = form.rows.filter(({ code }) => code !== null);
  expect(classes.map(({ key, code }) => [code, amountAt(form, key, 'c2')])).toEqual(
    classes.map(({ code }) => [code, code]),
  );
  expect(amountAt(form, 'r57', 'c2')).toBe('234');
  expect(['r27', 'r28', 'r29', 'r31'].map((key) => amountAt(form, key, 'c1'))).toEqual(['5', '1', '3', '9']);
  expect(['r58', 'r59', 'r60', 'r62'].map((key) => amountAt(form, key, 'c2'))).toEqual(['5', '2', '4', '9']);
});

test('older class names are known', () => {
  const form = readForm(
    'T1',
    renumbered((name, i) => CLASSES[i]?.older[0] ?? name),
  );
  expect(form.rows.filter(({ code }) => code !== null)).toHaveLength(24);
});

test('a renumbered form contradicts no label; a number out of turn does', () => {
  const findingsOf = (rows: Rows): string[] =>
    check({ name: 'test.xlsx', sheets: [sheetOfRows('表1', rows)] }).findings.flatMap(({ id, check: own }) =>
      own === 'L-01' ? [id] : [],
    );
  const rows = renumbered((name) => name);
  expect(findingsOf(rows)).toEqual([]);
  const swapped = rows.map((row, i) => (i === 5 ? [...row.slice(0, 4), 99, ...row.slice(5)] : row));
  expect(findingsOf(swapped)).toEqual(['L-01/T1/r34']);
});

test('表4 tells the fund of the year from the fund carried over by what it stands under', () => {
  const form = readForm('T4', [
    ['财政拨款收入支出决算总表'],
    ['收入', null, '支出'],
    ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款'],
    ['一、一般公共预算财政拨款', 10, '一、一般公共服务支出', 12, 9, 3],
    ['二、政府性基金预算财政拨款', 3, '二、外交支出', null, null, null],
    ['本年收入合计', 13, '本年支出合计', 12, 9, 3],
    ['年初财政拨款结转和结余', 2, '年末财政拨款结转和结余', 3, 3, null],
    ['一、一般公共预算财政拨款', 2],
    ['二、政府性基金预算财政拨款', null],
    ['总计', 15, '总计', 15, 12, 3],
  ]);
  expect(['r1', 'r2', 'r28', 'r29', 'r30', 'r32'].map((key) => amountAt(form, key, 'c1'))).toEqual([
    ...['10', '3', '2', '2', '', '15'],
  ]);
  expect(['c2', 'c3', 'c4'].map((key) => amountAt(form, 'r33', key))).toEqual(['12', '9', '3']);
});
