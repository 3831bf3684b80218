import { fromText } from '../../../src/engine/amounts/scaled';
import { printNumber, printPercent, roundedPercent } from '../../../src/engine/narrative/numbers';
import { PACKS } from '../packs/packs';
import { wordingOf } from '../../../src/engine/packs/wordings';

const of = (text: string) => fromText(text) ?? 0n;
const style = (decimals: number, dropZeros: boolean, thousands: boolean) => ({
  decimals,
  dropZeros,
  thousands,
});

it.each([
  ['1352.17', style(2, true, true), '1,352.17'],
  ['1234567.5', style(2, false, true), '1,234,567.50'],
  ['999.995', style(2, true, true), '1,000'],
  ['212.70', style(2, true, false), '212.7'],
  ['100', style(2, true, true), '100'],
  ['1000', style(0, true, true), '1,000'],
  ['0', style(2, false, true), '0.00'],
  ['0.005', style(2, true, true), '0.01'],
  ['0.0049', style(2, false, true), '0.00'],
  ['-0.004', style(2, true, true), '0'],
  ['-0.005', style(2, true, true), '-0.01'],
  ['-1234.5', style(2, false, true), '-1,234.50'],
])('%s is printed %s', (value, how, expected) => {
  expect(printNumber(of(value), how)).toBe(expected);
});

const policy = {
  amount: style(2, true, true),
  percent: style(1, true, false),
  zeroOverZero: '0%',
  overZero: '--%',
};

it.each([
  ['1', '8', '12.5%'],
  ['1', '2000', '0.1%'], // 0.05 %, half up
  ['949.6', '1000', '95%'],
  ['949.4', '1000', '94.9%'],
  ['-1', '2000', '-0.1%'],
  ['1', '-3', '-33.3%'],
  ['-1', '-3', '33.3%'],
  ['22.59', '1.96', '1152.6%'],
  ['0', '0', '0%'],
  ['0', '5', '0%'],
  ['5', '0', '--%'],
])('%s ÷ %s is %s', (above, below, expected) => {
  expect(printPercent(of(above), of(below), policy)).toBe(expected);
});

it('rounds the exact ratio once', () => {
  // 0.049999999999999 %: rounded to 10⁻¹² first it would be 0.05 %, and 0.1 % then.
  expect(printPercent(of('0.499999999999'), of('1000'), policy)).toBe('0%');
  expect(roundedPercent(1n, 0n, policy)).toBeNull();
});

it('is a policy of each pack (narrative.md §4.4)', () => {
  const printed = PACKS.map(([id, pack]) => [id, wordingOf(pack)] as const).map(([id, wording]) => [
    id,
    printNumber(of('1212.7'), wording.numbers.amount),
    printPercent(of('10554.2'), of('1000'), wording.numbers),
    printPercent(of('1'), of('1'), wording.numbers),
    printPercent(0n, 0n, wording.numbers),
  ]);
  expect(printed).toEqual([
    ['wuhan-2022', '1,212.7', '1055.4%', '100%', '0%'],
    ['central-2022', '1,212.7', '1055.4%', '100%', '0%'],
    ['shanghai-2024', '1,212.70', '1055.42%', '100.00%', '0.00%'],
    ['sichuan-2022', '1,212.7', '1055.42%', '100%', '0%'],
    ['guangdong-2023', '1,212.7', '1,055.4%', '100%', '--%'],
  ]);
});
