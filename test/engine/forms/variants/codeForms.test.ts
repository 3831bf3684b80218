import { amountAt, readForm } from './layout';

const HEAD = [
  ['支出决算表'],
  ['单位：某单位', null, null, null, '单位：万元'],
  ['项目', null, '本年支出合计', '基本支出', '项目支出', '上缴上级支出'],
  ['功能分类科目编码', '科目名称'],
];

describe('codes', () => {
  const withCodes = (...codes: readonly (string | number)[]): ReturnType<typeof readForm> =>
    readForm('T3', [...HEAD, ['合计', null, 6, 6], ...codes.map((code) => [code, '科目', 6, 6])]);

  test.each([
    ['as text', ['208', '20801', '2080101']],
    ['as numbers', [208, 20801, 2080101]],
    ['full width, with spaces', ['２０８', ' 20801', '208 01 01']],
  ])('%s', (_, codes) => {
    expect(withCodes(...codes).rows.map(({ key }) => key)).toEqual(['合计', '208', '20801', '2080101']);
  });

  test('split over 类, 款, 项, zeros lost where typed as numbers', () => {
    const form = readForm('T3', [
      HEAD[0] ?? [],
      ['项目', null, null, null, '本年支出合计', '基本支出', '项目支出'],
      ['功能分类科目编码', null, null, '科目名称'],
      ['类', '款', '项'],
      ['208', null, null, '类', 6, 6],
      [208, 1, null, '款', 6, 6],
      ['208', '01', '09', '项', 6, 6],
      ['208', '20801', '2080110', '项', 6, 6],
    ]);
    expect(form.rows.map(({ key }) => key)).toEqual(['208', '20801', '2080109', '2080110']);
  });
});

test('the sub-headers of an empty fund form may stand on the row of 合计', () => {
  const form = readForm('T7', [
    ['政府性基金预算财政拨款收入支出决算表'],
    [null, null, null, null, null, null, null, '单位：万元'],
    ['项目', null, '年初结转和结余', '本年收入', '本年支出', null, null, '年末结转和结余'],
    ['功能分类科目编码', '科目名称'],
    ['合计', null, null, null, '合计', '基本支出', '项目支出'],
    ['说明：本单位本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。'],
  ]);
  expect(form.columns.map(({ key, sheetColumn }) => `${key}@${sheetColumn}`)).toEqual([
    ...['c1@2', 'c2@3', 'c3@4', 'c4@5', 'c5@6', 'c6@7'],
  ]);
  expect(['c1', 'c3', 'c5'].map((column) => amountAt(form, '合计', column))).toEqual(['', '', '']);
  expect(form.emptyNote).not.toBeNull();
});

test('表8 with carried-over money keeps the meaning of its first three columns', () => {
  const form = readForm('T8', [
    ['国有资本经营预算财政拨款收入支出决算表'],
    ['项目', null, '年初结转和结余', '本年收入', '本年支出', null, null, '年末结转和结余'],
    ['功能分类科目编码', '科目名称', null, null, '小计', '基本支出', '项目支出'],
    [null, '栏次', 1, 2, 3, 4, 5, 6],
    ['合计', null, 10, 20, 25, 5, 20, 5],
  ]);
  expect(['c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map((column) => amountAt(form, '合计', column))).toEqual([
    ...['25', '5', '20', '10', '20', '5'],
  ]);
});

test('an amount without a code is kept as a row that is not known', () => {
  const form = readForm('T3', [
    ...HEAD,
    ['合计', null, 6, 6],
    ['208', '社会保障和就业支出', 6, 6],
    [null, '培训中心', 6, 6],
    ['小计说明', '没有金额'],
  ]);
  expect(form.unknownRows).toEqual([{ cell: { sheet: 'Sheet1', row: 6, column: 2 }, label: '培训中心' }]);
});

test('a header repeated at the head of a page is no row', () => {
  const form = readForm('T3', [
    ...HEAD,
    ['合计', null, 6, 6],
    ['208', '社会保障和就业支出', 6, 6],
    ['项目', null, '本年支出合计', '基本支出', '项目支出', '上缴上级支出'],
    ['功能分类科目编码', '科目名称', 1, 2, 3, 4],
    ['20801', '人力资源和社会保障管理事务', 6, 6],
  ]);
  expect(form.unknownRows).toEqual([]);
  expect(form.rows.map(({ key }) => key)).toEqual(['合计', '208', '20801']);
});
