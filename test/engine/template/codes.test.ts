/** Lists of 科目: reading them, completing them. */
import { orderedLines, withCodes, withParents } from '../../../src/engine/template/codeLines';
import { parseCodeList } from '../../../src/engine/template/codeList';

test('codes with and without names, in any of the ways people part them', () => {
  const text = [
    '\ufeff科目编码,科目名称',
    '2080101,行政运行',
    '  2080109\t社会保险经办机构  ',
    '',
    '２１０　卫生健康支出',
    '"30212","因公出国（境）费用"',
    '20805，行政事业单位养老支出',
    '2210201',
  ].join('\r\n');
  expect(parseCodeList(text)).toEqual({
    lines: [
      { code: '2080101', name: '行政运行' },
      { code: '2080109', name: '社会保险经办机构' },
      { code: '210', name: '卫生健康支出' },
      { code: '30212', name: '因公出国（境）费用' },
      { code: '20805', name: '行政事业单位养老支出' },
      { code: '2210201', name: '' },
    ],
    problems: [],
  });
});

test('every line that is no code is told, with its number', () => {
  const { lines, problems } = parseCodeList(
    '2080101 行政运行\n20801010\n1010101\n3010101\n行政运行\n2080101 基本支出\n2080101',
  );
  expect(lines).toEqual([{ code: '2080101', name: '行政运行' }]);
  expect(problems).toEqual([
    { line: 2, text: '20801010', problem: 'notACode' },
    { line: 3, text: '1010101', problem: 'notACode' },
    { line: 4, text: '3010101', problem: 'notACode' },
    { line: 5, text: '行政运行', problem: 'notACode' },
    { line: 6, text: '2080101 基本支出', problem: 'repeated' },
  ]);
});

test('the 类 and 款 above are added, in code order, with their names', () => {
  expect(
    withParents([
      { code: '2210201', name: '' },
      { code: '2080501', name: '自定名称' },
    ]),
  ).toEqual([
    { code: '208', name: '社会保障和就业支出' },
    { code: '20805', name: '行政事业单位养老支出' },
    { code: '2080501', name: '自定名称' },
    { code: '221', name: '住房保障支出' },
    { code: '22102', name: '住房改革支出' },
    { code: '2210201', name: '住房公积金' },
  ]);
});

test('a code that nobody knows keeps its line, without a name', () => {
  expect(orderedLines([{ code: '2999999', name: '' }])).toEqual([{ code: '2999999', name: '' }]);
});

test('functional codes go to 表2, 表3 and 表5, economic ones to 表6, none to 表7 and 表8', () => {
  const { codes, economic } = withCodes([
    { code: '208', name: '' },
    { code: '30901', name: '房屋建筑物购建' },
  ]);
  const line = { code: '208', name: '社会保障和就业支出' };
  expect(codes).toEqual({ T2: [line], T3: [line], T5: [line], T7: [], T8: [] });
  expect(economic).toEqual([{ code: '30901', name: '房屋建筑物购建' }]);
});
