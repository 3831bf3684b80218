import { halfWidth, plainLabel, unnumbered, withoutRemark } from '../../../src/engine/workbook/text';

it('width, minus signs and spaces', () => {
  expect(halfWidth('（１，３５２．１７）−％\u3000x\u00a0y')).toBe('(1,352.17)-% x y');
});

it.each([
  ['因公出国（境）费', '因公出国(境)费'],
  ['因公出国［境］费', '因公出国(境)费'],
  ['“三公” 经费', '"三公"经费'],
  ['「三公」经费', '"三公"经费'],
  ['合\u3000 计\n', '合计'],
])('%j compares as %s', (text, plain) => {
  expect(plainLabel(text)).toBe(plain);
});

it.each([
  ['二十一、国有资本经营预算支出', '国有资本经营预算支出'],
  ['（一）一般公共预算', '一般公共预算'],
  ['1.基本支出', '基本支出'],
  ['其中：项目支出', '项目支出'],
  ['一般公共服务支出', '一般公共服务支出'],
  ['1.5万元以上', '1.5万元以上'],
])('%s without its number', (label, plain) => {
  expect(unnumbered(label)).toBe(plain);
});

it('a remark at the end only', () => {
  expect(withoutRemark('使用非财政拨款结余(含专用结余)')).toBe('使用非财政拨款结余');
  expect(withoutRemark('因公出国(境)费')).toBe('因公出国(境)费');
});
