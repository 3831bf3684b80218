import { fromText } from '../../../src/engine/amounts/scaled';
import { roundedToWan, wanText } from '../../../src/engine/rounding/hundredths';

test.each([
  // 元, own, other
  ['13521734.56', 135217, 135218],
  ['50', 1, 0],
  ['49.99', 0, 1],
  ['150', 2, 1],
  ['-50', -1, 0],
  ['-49.99', 0, -1],
  ['-150', -2, -1],
  ['-13521734.56', -135217, -135218],
  ['0.01', 0, 1],
  ['49.999999999999', 0, 1],
  ['100', 1, null],
  ['-100', -1, null],
  ['0', 0, null],
])('%s 元: half up, away from nought; whole amounts stay', (yuan, own, other) => {
  const amount = fromText(yuan);
  if (amount === null) throw new Error(yuan);
  expect(roundedToWan(amount)).toMatchObject({ own, other });
});

test('the other side is farther, least for a half', () => {
  const farther = (yuan: bigint): number => roundedToWan(yuan * 10n ** 12n).farther;
  expect([farther(50n), farther(51n), farther(90n), farther(10n), farther(100n)]).toEqual([0, 2, 80, 80, 0]);
});

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [-5, '-0.05'],
  [135217, '1352.17'],
  [-100, '-1.00'],
])('%s hundredths are %s 万元', (count, text) => {
  expect(wanText(count)).toBe(text);
});
