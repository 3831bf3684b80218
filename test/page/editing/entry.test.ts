import { editable, entered } from '../../../src/page/editing/entry';
import type { NumberFormat } from '../../../src/page/file/numberFormat';
import { cell } from '../sheets';

const KINDS: Readonly<Record<string, 'general' | 'text' | 'percent' | 'date' | 'number'>> = {
  General: 'general',
  '@': 'text',
  '0%': 'percent',
  'yyyy/m/d': 'date',
  '0.00': 'number',
};
const facts = {
  kindOf: (format: NumberFormat) => KINDS[String(format)] ?? 'general',
  serial: (year: number, month: number, day: number) =>
    year === 2022 && month === 12 && day === 31 ? 44_926 : null,
};
const typed = (text: string, format = 'General') => entered(text, format, facts);

it.each([
  ['1544.79', '1544.79'],
  ['１，５４４．７９', '1544.79'],
  ['  12 ', '12'],
  ['-90', '-90'],
  ['(90.5)', '-90.5'],
  ['¥1,000', '1000'],
  ['12%', '0.12'],
  ['12.3%', '0.123'],
  ['.5', '0.5'],
  ['1e3', '1000'],
  ['¥ 1,352.17', '1352.17'],
  ['－90.5', '-90.5'],
  ['−90.5', '-90.5'],
  ['(1,352.17)', '-1352.17'],
  [' 1,352.17 ', '1352.17'],
  ['123456789012345', '123456789012345'],
])('%s is the number %s', (text, value) => {
  expect(typed(text)).toMatchObject({ kind: 'number', value });
});

it('separators ask for a format where the cell has none', () => {
  expect(typed('1,234.5')).toEqual({ kind: 'number', value: '1234.5', decimals: 2 });
  expect(typed('1,234')).toEqual({ kind: 'number', value: '1234', decimals: 0 });
  expect(typed('1,234.5', '0.00')).toEqual({ kind: 'number', value: '1234.5', decimals: null });
});

it.each(['1,23', '12-3', '—', '-', '1.2.3', '2022年', '一', '1 2', '2022-12-31', '-无'])(
  '%s is a text',
  (text) => {
    expect(typed(text)).toEqual({ kind: 'text', text });
  },
);

it('a cell for text takes everything as it is, an apostrophe does so in any', () => {
  expect(typed('0331', '@')).toEqual({ kind: 'text', text: '0331' });
  expect(typed('=1+1', '@')).toEqual({ kind: 'text', text: '=1+1' });
  expect(typed("'0331")).toEqual({ kind: 'text', text: '0331' });
});

it('a cell for percentages takes 12 for 12 %, a cell for dates takes a date', () => {
  expect(typed('12', '0%')).toMatchObject({ value: '0.12' });
  expect(typed('0.12', '0%')).toMatchObject({ value: '0.12' });
  expect(typed('2022年12月31日', 'yyyy/m/d')).toMatchObject({ value: '44926' });
  expect(typed('2022-2-30', 'yyyy/m/d')).toMatchObject({ kind: 'text' });
});

it('formulas begin with = or with a sign before a reference', () => {
  expect(typed('=SUM(A1:A3)')).toEqual({ kind: 'formula', formula: '=SUM(A1:A3)', decimals: null });
  expect(typed('+A1-B2')).toEqual({ kind: 'formula', formula: '=+A1-B2', decimals: null });
  expect(typed('=')).toEqual({ kind: 'text', text: '=' });
});

it('Chinese input makes the same formulas', () => {
  expect(typed('＝ＳＵＭ（Ａ１，Ａ２）')).toEqual({
    kind: 'formula',
    formula: '=SUM(A1,A2)',
    decimals: null,
  });
});

it.each(['=SUM(A1', '==', '=A1；B1', '=“甲”'])('%s is neither a formula nor silently a text', (text) => {
  expect(typed(text)).toBeNull();
  expect(typed(`'${text}`)).toEqual({ kind: 'text', text });
});

it('codes keep their zeros and long ones their digits; amounts are amounts', () => {
  expect(typed('0331')).toEqual({ kind: 'text', text: '0331' });
  expect(typed('００１')).toEqual({ kind: 'text', text: '001' });
  expect(typed('420106199001011234')).toEqual({ kind: 'text', text: '420106199001011234' });
  expect(typed('0331', '0.00')).toMatchObject({ kind: 'number', value: '331' });
  expect(typed('0')).toMatchObject({ kind: 'number', value: '0' });
  expect(typed('0.50')).toMatchObject({ kind: 'number', value: '0.5' });
});

it('nothing is blank', () => {
  expect(typed('')).toEqual({ kind: 'blank' });
});

it('what is shown for editing becomes the same content again', () => {
  const rounds: readonly (readonly [string | number, string])[] = [
    [1352.17, 'General'],
    [0.1 + 0.2, '0.00'],
    [0.285, '0%'],
    [1e-7, 'General'],
    ['2080101', 'General'],
    ['=1', 'General'],
    ['合计', 'General'],
    ['0331', '@'],
  ];
  for (const [value, format] of rounds) {
    const again = typed(editable(cell('A1', value), format, facts), format);
    if (typeof value === 'string') expect(again).toEqual({ kind: 'text', text: value });
    else expect(Number(again?.kind === 'number' ? again.value : NaN)).toBeCloseTo(value, 14);
  }
  expect(editable(cell('A1', '2080101'), 'General', facts)).toBe("'2080101");
});
