import { amountAt, readForm } from './layout';

const HEAD = [
  ['一般公共预算财政拨款基本支出决算表'],
  ['经济分类科目编码', '科目名称', '决算数', '经济分类科目编码', '科目名称', '决算数'],
];

test('two blocks, codes in one cell, footers side by side', () => {
  const form = readForm('T6', [
    ...HEAD,
    ['301', '工资福利支出', 5, '302', '商品和服务支出', 3],
    ['30101', '基本工资', 5, '30201', '办公费', 3],
    ['人员经费合计', null, 5, '公用经费合计', null, 3],
  ]);
  expect(form.rows.map(({ key }) => `${key}=${amountAt(form, key, 'c1')}`)).toEqual([
    ...['301=5', '302=3', '30101=5', '30201=3', '人员经费合计=5', '公用经费合计=3'],
  ]);
});

test.each([
  ['as text', '0.0331003'],
  ['as a number', 0.0331003],
])('an amount that ran into the code beside it is read apart, %s', (_, glued) => {
  const form = readForm('T6', [
    ...HEAD,
    ['302', '商品和服务支出', 0.03, '310', '资本性支出', 0.94],
    ['30202', '印刷费', glued, null, '专用设备购置', 0.94],
    ['人员经费合计', null, 0, '公用经费合计', null, 0.97],
  ]);
  expect(amountAt(form, '30202', 'c1')).toBe('0.03');
  expect(amountAt(form, '31003', 'c1')).toBe('0.94');
});

test('a form without items is known by its footers', () => {
  const form = readForm('T6', [...HEAD, ['人员经费合计', null, 0, '公用经费合计', null, 0]]);
  expect(form.rows.map(({ key }) => key)).toEqual(['人员经费合计', '公用经费合计']);
});
