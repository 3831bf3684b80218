import { fromText } from '../../../src/engine/amounts/scaled';
import { slipBetween } from '../../../src/engine/diagnosis/slip';
import type { SlipPattern } from '../../../src/engine/report/report';

it.each<[written: string, right: string, pattern: SlipPattern | null]>([
  ['1454.79', '1544.79', 'transposed-digits'],
  ['212.07', '212.7', 'transposed-digits'],
  ['1066.51', '10661.51', 'dropped-digit'],
  ['10661.51', '1066.51', 'added-digit'],
  ['1353.17', '1352.17', 'one-digit'],
  ['212.7', '21.27', 'times-ten'],
  ['21.27', '212.7', 'tenth'],
  ['-90', '90', 'sign'],
  ['13521700', '1352.17', 'unit'],
  ['0.135217', '1352.17', 'unit'],
  ['0', '1352.17', 'blank'],
  ['987.65', '1352.17', null],
  ['1352.17', '0', null],
  ['-1325.17', '1352.17', null],
  ['1532.71', '1352.17', null],
])('%s for %s: %s', (written, right, pattern) => {
  expect(slipBetween(fromText(written) ?? 0n, fromText(right) ?? 0n)).toBe(pattern);
});
