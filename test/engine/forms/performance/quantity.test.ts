import { toText } from '../../../../src/engine/amounts/scaled';
import { commensurable, readQuantity, sameQuantity } from '../../../../src/engine/forms/performance/quantity';
import type { Quantity } from '../../../../src/engine/forms/performanceModel';

function quantity(text: string): Quantity {
  const ref = { sheet: 'P', row: 0, column: 0 };
  return readQuantity({ row: 0, column: 0, kind: 'text', value: text, text }, ref);
}

function parts(text: string): [string | null, string | null, string] {
  const { number, relation, unit } = quantity(text);
  return [number === null ? null : toText(number), relation, unit];
}

it.each([
  ['30万人次', ['30', null, '万人次']],
  ['50.32 万人\n次', ['50.32', null, '万人次']],
  ['≤7.78万元', ['7.78', '≤', '万元']],
  ['≥95%', ['0.95', '≥', '%']],
  ['＞９５％', ['0.95', '≥', '%']],
  ['不低于95%', ['0.95', '≥', '%']],
  ['不超过1,200元', ['1200', '≤', '元']],
  ['控制在3%以内', ['0.03', '≤', '%']],
  ['85%以上', ['0.85', '≥', '%']],
  ['11人', ['11', null, '人']],
  ['3年', ['3', null, '年']],
  ['100', ['100', null, '']],
] as const)('%s is a quantity', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

it.each(['按时', '有效提升', '12月底前', '2022年', '2022年12月31日', '1-3次', '第1名', ''])(
  '“%s” is not',
  (text) => {
    expect(parts(text)).toEqual([null, null, '']);
  },
);

it('a number cell is taken as held, its unit as shown', () => {
  const held = readQuantity(
    { row: 0, column: 0, kind: 'number', value: 0.9567, text: '96%' },
    { sheet: 'P', row: 0, column: 0 },
  );
  expect([held.number === null ? null : toText(held.number), held.unit]).toEqual(['0.9567', '%']);
});

it('compares only what is in one unit', () => {
  expect(commensurable(quantity('30万人次'), quantity('503200人次'))).toEqual({
    a: 300_000n * 10n ** 12n,
    b: 503_200n * 10n ** 12n,
  });
  expect(sameQuantity(quantity('1亿元'), quantity('10000万元'))).toBe(true);
  expect(commensurable(quantity('30万人次'), quantity('30万元'))).toBeNull();
  expect(commensurable(quantity('95'), quantity('95%'))).toBeNull();
  expect(commensurable(quantity('按时'), quantity('100%'))).toBeNull();
});

it('the same value may be written in different ways', () => {
  expect(sameQuantity(quantity('30万人次'), quantity('≥300000 人次'))).toBe(true);
  expect(sameQuantity(quantity('有效 提升'), quantity('有效提升'))).toBe(true);
  expect(sameQuantity(quantity('≤5天'), quantity('5天'))).toBe(false);
  expect(sameQuantity(quantity('90%'), quantity('100%'))).toBe(false);
  expect(sameQuantity(quantity('按时'), quantity('100%'))).toBe(false);
});
