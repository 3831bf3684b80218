import { EXACT_ZERO, meet, plus, signed, type Interval } from '../../../src/engine/amounts/interval';
import { fromText } from '../../../src/engine/amounts/scaled';

const of = (middle: string, half: string): Interval => ({
  middle: fromText(middle) ?? 0n,
  half: fromText(half) ?? 0n,
});

it('adds middles and widths, whatever the sign', () => {
  expect(plus(of('1.10', '0.005'), signed(-1, of('0.30', '0.05')))).toEqual(of('0.80', '0.055'));
  expect(plus(EXACT_ZERO, of('1', '0.5'))).toEqual(of('1', '0.5'));
});

it('intervals that touch meet, whichever is the larger', () => {
  const [a, b] = [of('10.00', '0.005'), of('10.01', '0.005')];
  expect([meet(a, b), meet(b, a)]).toEqual([true, true]);
  const c = of('10.010000000001', '0.005');
  expect([meet(a, c), meet(c, a)]).toEqual([false, false]);
});
