import { amountAt, readForm } from './layout';

const COLUMNS = Array.from({ length: 12 }, (_, i) => `c${i + 1}`);
const read = (rows: Parameters<typeof readForm>[1]): (string | null)[] => {
  const form = readForm('T9', rows);
  return COLUMNS.map((column) => amountAt(form, '金额', column));
};
const EXPECTED = ['10', '1', '5', '2', '3', '4', '9', '1', '5', '2', '3', '3'];
const TITLE = ['财政拨款“三公”经费支出决算表'];

test('budgets, then final amounts', () => {
  const items = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', null, null, '公务接待费'];
  const below = [null, null, '小计', '公务用车购置费', '公务用车运行维护费', null];
  const rows = [
    TITLE,
    ['预算数', null, null, null, null, null, '决算数'],
    [...items, ...items],
    [...below, ...below],
    Array.from({ length: 12 }, (_, i) => i + 1),
    [10, 1, 5, 2, 3, 4, 9, 1, 5, 2, 3, 3],
  ];
  expect(read(rows)).toEqual(EXPECTED);
});

test('interleaved, headers not merged', () => {
  const both = ['预算数', '决算数'];
  const rows = [
    TITLE,
    [
      '合计',
      null,
      '因公出国（境）费',
      null,
      '公务用车购置及运行维护费',
      ...Array<null>(5).fill(null),
      '公务接待费',
    ],
    [null, null, null, null, '小计', null, '公务用车购置费', null, '公务用车运行维护费'],
    [...both, ...both, ...both, ...both, ...both, ...both],
    [10, 9, 1, 1, 5, 5, 2, 2, 3, 3, 4, 3],
  ];
  expect(read(rows)).toEqual(EXPECTED);
});

test('a list, its items in another order', () => {
  const rows = [
    TITLE,
    ['项目', '预算数', '决算数'],
    ['1.因公出国（境）费用', 1, 1],
    ['2.公务接待费', 4, 3],
    ['3.公务用车购置及运行维护费', 5, 5],
    ['（1）公务用车购置费', 2, 2],
    ['（2）公务用车运行维护费', 3, 3],
    ['合  计', 10, 9],
  ];
  expect(read(rows)).toEqual(EXPECTED);
});
