import { fromText } from '../../../../src/engine/amounts/scaled';
import type { FigurePiece, NarratedFigure } from '../../../../src/engine/narrative/narrative';
import { computationOf } from '../../../../src/views/narrative/text/computation';

const amount = (text: string) => ({
  value: fromText(text) ?? 0n,
  decimals: text.split('.')[1]?.length ?? 0,
  cell: null,
  input: 'initialBudget.2080101',
});
function figure(text: string, more: Partial<NarratedFigure>): FigurePiece {
  return {
    kind: 'figure',
    text,
    figure: { kind: 'amount', rule: 'amount', value: null, terms: [], formula: '', ...more },
  };
}

it('shows a percentage with its live numbers, before and after rounding', () => {
  const piece = figure('102.7%', {
    kind: 'ratio',
    value: fromText('102.745357284581'),
    terms: [amount('1352.17'), amount('1316.04')],
    formula: '#1 ÷ #2',
  });
  expect(computationOf(piece)).toEqual({
    formula: '1,352.17 ÷ 1,316.04',
    exact: '102.7454%',
    rounded: '102.7%',
  });
});

it('does not speak of rounding where there was none', () => {
  const piece = figure('113.61', {
    kind: 'difference',
    value: fromText('113.61'),
    terms: [amount('2132.07'), amount('2018.46')],
    formula: '|#1 − #2|',
  });
  expect(computationOf(piece)).toEqual({ formula: '|2,132.07 − 2,018.46|', exact: '113.61', rounded: null });
  const whole = figure('100%', {
    kind: 'ratio',
    value: fromText('100'),
    terms: [amount('192.62'), amount('192.62')],
    formula: '#1 ÷ #2',
  });
  expect(computationOf(whole)).toMatchObject({ exact: '100%', rounded: null });
});

it('keeps the numbers of terms apart beyond nine', () => {
  const terms = Array.from({ length: 11 }, (_, index) => amount(String(index + 1)));
  const piece = figure('66', {
    kind: 'sum',
    value: fromText('66'),
    terms,
    formula: terms.map((_, index) => `#${index + 1}`).join(' + '),
  });
  expect(computationOf(piece)?.formula).toBe('1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11');
});

it('has nothing to say of a number as it stands, a year or an ordinal', () => {
  expect(
    computationOf(figure('192.62', { value: fromText('192.62'), terms: [amount('192.62')], formula: '#1' })),
  ).toBeNull();
  expect(computationOf(figure('2022', { kind: 'year' }))).toBeNull();
});
