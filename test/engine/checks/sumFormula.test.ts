import { summedAreas } from '../../../src/engine/checks/sumFormula';
import { areaA1 } from '../../../src/engine/workbook/reference';

const read = (formula: string): string | null =>
  summedAreas(formula, '表 3')
    ?.map(({ sheet, area }) => (sheet === '表 3' ? areaA1(area) : `${sheet}!${areaA1(area)}`))
    .join(' ') ?? null;

test.each([
  ['=SUM(C5:C9)', 'C5:C9'],
  ['=sum( $C$5:C$9 , C12 )', 'C5:C9 C12'],
  ['=SUBTOTAL(9,C5:C9)', 'C5:C9'],
  ['=SUBTOTAL(109,C5:C9)', 'C5:C9'],
  ['=C5+C6+C7', 'C5 C6 C7'],
  ['=+C5+SUM(C6:C7)', 'C5 C6:C7'],
  ['=ROUND(SUM(C5:C9),2)', 'C5:C9'],
  ["=SUM('表 3'!C5:C9)", 'C5:C9'],
  ["=表5!C5+'O''Brien'!C6", "表5!C5 O'Brien!C6"],
])('%s takes %s', (formula, areas) => {
  expect(read(formula)).toBe(areas);
});

test.each([
  '=SUM(C5:C9)-C6',
  '=SUM(C5:C9)*1',
  '=SUM(C5:C9)/10000',
  '=SUBTOTAL(1,C5:C9)',
  '=SUBTOTAL(19,C5:C9)',
  '=AVERAGE(C5:C9)',
  '=SUMIF(A:A,"208",C:C)',
  '=SUM(C:C)',
  '=SUM(支出)',
  '=SUM(C5:C9,100)',
  '=ROUND(C5,2)+ROUND(C6,2)',
  '=IF(C5>0,C5,C6)',
  '=',
  '',
])('%s is no plain sum', (formula) => {
  expect(read(formula)).toBeNull();
});

test('a long formula takes no time', () => {
  const begun = performance.now();
  for (const formula of [
    `=ROUND(${',1'.repeat(50_000)}`,
    `=SUM(${"'".repeat(100_000)}`,
    '=' + '('.repeat(100_000),
  ]) {
    expect(read(formula)).toBeNull();
  }
  expect(performance.now() - begun).toBeLessThan(500);
});
