import { fromText } from '../../../src/engine/amounts/scaled';
import {
  absoluteOf,
  added,
  asPrinted,
  combined,
  constant,
  missing,
  single,
  subtracted,
  total,
  type Quantity,
} from '../../../src/engine/narrative/quantity';

const of = (text: string, input: string): Quantity => single(fromText(text) ?? 0n, 2, { input });
const known = (value: string, formula: string, ...inputs: readonly string[]) => ({
  kind: 'known',
  value: fromText(value),
  formula,
  terms: inputs.map((input) => expect.objectContaining({ input })),
});
const [A, B, C] = [of('3.5', 'a'), of('1.25', 'b'), of('0.5', 'c')];

it.each([
  ['a sum', added(A, B), known('4.75', '#1 + #2', 'a', 'b')],
  ['a difference', subtracted(A, B), known('2.25', '#1 − #2', 'a', 'b')],
  ['a difference of a sum', subtracted(A, added(B, C)), known('1.75', '#1 − (#2 + #3)', 'a', 'b', 'c')],
  ['a difference without its sign', absoluteOf(subtracted(B, A)), known('2.25', '|#1 − #2|', 'b', 'a')],
  ['a term used twice', added(A, A), known('7', '#1 + #1', 'a')],
  ['a total', total([A, B, C]), known('5.25', '#1 + #2 + #3', 'a', 'b', 'c')],
  ['a total of nothing', total([]), known('0', '0')],
  ['a constant', added(A, constant('2')), known('5.5', '#1 + 2', 'a')],
])('%s', (_, quantity, expected) => {
  expect(quantity).toEqual(expected);
});

it('writes a growth with the shared term once', () => {
  const growth = combined(absoluteOf(subtracted(A, B)), B, '÷', (a) => a);
  expect(growth).toEqual(known('2.25', '|#1 − #2| ÷ #2', 'a', 'b'));
});

it('lacks everything that one of its parts lacks, each once', () => {
  const lacking = added(missing('a', 'b'), subtracted(missing('b'), missing('c')));
  expect(lacking).toEqual(missing('a', 'b', 'c'));
  expect(absoluteOf(lacking)).toBe(lacking);
  expect(asPrinted(lacking, 2)).toBe(lacking);
});

describe('asPrinted', () => {
  it('rounds an amount and its term', () => {
    expect(asPrinted(of('1.005', 'a'), 2)).toMatchObject({
      value: fromText('1.01'),
      terms: [{ value: fromText('1.01') }],
    });
  });

  it('rounds every addend, as the text prints them', () => {
    const sum = total([of('1.004', 'a'), of('1.004', 'b'), of('1.004', 'c')]);
    expect(asPrinted(sum, 2)).toMatchObject({ value: fromText('3.00') });
    expect(asPrinted(added(of('1.005', 'a'), of('1.005', 'a')), 2)).toMatchObject({
      value: fromText('2.02'),
    });
  });
});
