import {
  decimalsOf,
  divide,
  fromNumber,
  fromText,
  halfUnit,
  multiply,
  round,
  toFixed,
  toText,
} from '../../../src/engine/amounts/scaled';

const of = (text: string): bigint => {
  const value = fromText(text);
  if (value === null) throw new Error(`not a decimal: ${text}`);
  return value;
};

describe('a double is the decimal its owner sees', () => {
  it.each<[number, string]>([
    [0.1 + 0.2, '0.3'],
    [2132.07, '2132.07'],
    [1.005, '1.005'],
    [-0.01, '-0.01'],
    [123456789012345, '123456789012345'],
    [1234567890123.45, '1234567890123.45'],
    [0.000000000001, '0.000000000001'],
    [4e-13, '0'],
    [6e-13, '0.000000000001'],
    [1e21, '1000000000000000000000'],
    [Number.MAX_VALUE, `179769313486232${'0'.repeat(294)}`],
    [-0, '0'],
    [5e-324, '0'],
  ])('%d', (value, text) => {
    expect(toText(fromNumber(value) ?? 1n)).toBe(text);
  });

  it.each([NaN, Infinity, -Infinity])('%d is none', (value) => {
    expect(fromNumber(value)).toBeNull();
  });
});

describe('text', () => {
  it.each(['', '.', '-', '1,352.17', '1e3', '１', ' 1', '1.2.3', 'NaN'])('%j is no plain decimal', (text) => {
    expect(fromText(text)).toBeNull();
  });

  it.each([
    ['-1352.17', '-1352.17'],
    ['+5', '5'],
    ['.5', '0.5'],
    ['212.70', '212.7'],
    ['0.0000000000004', '0'],
    ['0.0000000000005', '0.000000000001'],
    ['-0.00', '0'],
  ])('%s', (text, shortest) => {
    expect(toText(of(text))).toBe(shortest);
  });
});

describe('rounding is half up, away from zero', () => {
  it.each<[string, number, string]>([
    ['0.005', 2, '0.01'],
    ['0.0049', 2, '0.00'],
    ['-0.005', 2, '-0.01'],
    ['-0.0049', 2, '0.00'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['-0.4', 0, '0'],
    ['212.7', 2, '212.70'],
    ['999.995', 2, '1000.00'],
  ])('%s to %d decimals', (text, decimals, fixed) => {
    expect(toFixed(of(text), decimals)).toBe(fixed);
    expect(toFixed(round(of(text), decimals), decimals)).toBe(fixed);
  });

  it('of products and quotients', () => {
    expect(toText(multiply(of('0.000001'), of('0.0000005')))).toBe('0.000000000001');
    expect(toText(multiply(of('-0.000001'), of('0.0000005')))).toBe('-0.000000000001');
    expect(toText(divide(of('2'), of('3')) ?? 0n)).toBe('0.666666666667');
    expect(toText(divide(of('-2'), of('3')) ?? 0n)).toBe('-0.666666666667');
    expect(divide(of('1'), 0n)).toBeNull();
  });
});

it('counts the digits a value needs', () => {
  expect(['0', '1352', '212.70', '-0.05', '0.000000000001'].map((text) => decimalsOf(of(text)))).toEqual([
    0, 0, 1, 2, 12,
  ]);
});

it('half a unit of the last digit', () => {
  expect([0, 1, 2, 11].map((decimals) => toText(halfUnit(decimals)))).toEqual([
    '0.5',
    '0.05',
    '0.005',
    '0.000000000005',
  ]);
  expect(halfUnit(12)).toBe(0n);
});
