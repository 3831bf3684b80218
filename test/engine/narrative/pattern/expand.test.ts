import { fromText } from '../../../../src/engine/amounts/scaled';
import { tableOf } from '../../../../src/engine/inputs/table';
import type { InputEntry, InputValue } from '../../../../src/engine/inputs/inputs';
import type { Piece } from '../../../../src/engine/narrative/narrative';
import { expand } from '../../../../src/engine/narrative/pattern/expand';
import { parsePattern } from '../../../../src/engine/narrative/pattern/parse';
import { UnknownName } from '../../../../src/engine/narrative/pattern/reckon';
import { amount, scopeOf, unknown, word, type Scope } from '../../../../src/engine/narrative/pattern/scope';
import { missing, single } from '../../../../src/engine/narrative/quantity';

const CELL = { sheet: '表1', row: 1, column: 2 };
const of = (text: string) => amount(single(fromText(text) ?? 0n, 2, { cell: CELL }));
const entry = (id: string): Scope => scopeOf({ name: () => word(id) }, { id, variables: { code: id } });

const SCOPE = scopeOf({
  now: () => of('1352.17'),
  less: () => of('-3'),
  nought: () => of('0'),
  lost: () => amount(missing('form.T1')),
  entity: () => word('某单位'),
  nameless: () => unknown('name.301'),
  coded: () => word('第2中学', CELL),
  yes: () => ({ kind: 'flag', value: true }),
  unclear: () => unknown('form.T7'),
  items: () => ({ kind: 'list', scopes: [entry('甲'), entry('乙')] }),
  nothing: () => ({ kind: 'list', scopes: [] }),
});

const POLICY = {
  amount: { decimals: 2, dropZeros: true, thousands: true },
  percent: { decimals: 1, dropZeros: true, thousands: false },
  zeroOverZero: '0%',
  overZero: '--%',
};

function pieces(
  pattern: string,
  inputs: Record<string, InputValue> = {},
  year: number | null = 2022,
): readonly Piece[] {
  const entries = Object.entries(inputs).map(([key, value]): [string, InputEntry] => [
    key,
    { value, cell: null },
  ]);
  return expand(parsePattern(pattern), SCOPE, {
    inputs: tableOf([new Map(entries)]),
    policy: POLICY,
    year,
    asked: new Set(),
    label: (key) => key,
  });
}

function text(...args: Parameters<typeof pieces>): string {
  return pieces(...args)
    .map((piece) => piece.text)
    .join('');
}

it.each([
  ['{now}万元', '1,352.17万元'],
  ['{now - 52.17}', '1,300'],
  ['{|less - now|}', '1,355.17'],
  ['{less / now %}', '-0.2%'],
  ['{nought / nought %}|'.slice(0, -1), '0%'],
  ['{now / nought %}', '--%'],
  ['{entity}{year}年，{year-1}年', '某单位2022年，2021年'],
  ['[now > nought:大|小]', '大'],
  ['[now < nought:小]', ''],
  ['[yes & now > 0:都是]', '都是'],
  ['[not yes:否|是]', '是'],
  ['[*items "、":{1}{name}]', '1甲、2乙'],
  ['[*items "；":{一}是{name}]', '一是甲；二是乙'],
  ['[*nothing:有|没有]', '没有'],
  ['[some items:有][none nothing:无]', '有无'],
  ['[known now:知][known lost:不知]', '知'],
])('%s gives %s', (pattern, expected) => {
  expect(text(pattern)).toBe(expected);
});

it('takes inputs: amounts, words without their end, lists, counts, keys with the code at hand', () => {
  const inputs = { 'a.b': '12.50', why: '政策调整。', list: ['一次；', '二次'], 'c.甲': 3, 'c.乙': 4 };
  expect(text('{@a.b}，{text @why}，[*@list "、":{it}]，[*items "":{count @c.$code}]', inputs)).toBe(
    '12.5，政策调整，一次、二次，34',
  );
});

describe('what is missing', () => {
  it('is asked for, and only once to choose between two wordings', () => {
    expect(text('{lost}万元[lost > 0:，多|，少]。')).toBe('〔请填：form.T1〕万元。');
    expect(text('[lost > 0:多|少]')).toBe('〔请填：form.T1〕');
    expect(text('{text @why}{nameless}{@a.b}')).toBe('〔请填：why〕〔请填：name.301〕〔请填：a.b〕');
    expect(text('[*@list:{it}][some unclear:有]')).toBe('〔请填：list〕〔请填：form.T7〕');
  });

  it('is text where an amount should be', () => {
    expect(text('{@a.b}', { 'a.b': '约12' })).toBe('〔请填：a.b〕');
  });

  it('is the year, of which the one before can still be called 上年', () => {
    expect(text('{year}年度，{year-1}年度', {}, null)).toBe('〔请填：year〕年度，上年度');
  });
});

it('makes every digit a figure with what it comes from', () => {
  expect(pieces('图1：{now / (now + @a.b) %}，{coded}', { 'a.b': '10' })).toMatchObject([
    { kind: 'text', text: '图' },
    { kind: 'figure', text: '1', figure: { kind: 'constant' } },
    { kind: 'text', text: '：' },
    {
      kind: 'figure',
      figure: {
        kind: 'ratio',
        rule: 'ratio/1dp',
        formula: '#1 ÷ (#1 + #2)',
        terms: [{ cell: CELL }, { input: 'a.b' }],
      },
    },
    { kind: 'text', text: '，' },
    { kind: 'figure', text: '第2中学', figure: { kind: 'code', terms: [{ cell: CELL }] } },
  ]);
});

it.each(['{what}', '[what:是]', '[some yes:有]', '[*what:甲]', '{entity + now}'])(
  '%s is a defect of the pack',
  (pattern) => {
    expect(() => text(pattern)).toThrow(UnknownName);
  },
);
