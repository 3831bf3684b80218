import { shifted } from '../../../../src/hosts/file/patch/formulaShift';

test.each([
  ['A1+B2', 'B3+C4'],
  ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
  ['SUM(A1:B2,表1!C3)', 'SUM(B3:C4,表1!D5)'],
  [`'A1 B2'!A1&"A1"`, `'A1 B2'!B3&"A1"`],
  ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(B3)+ATAN2(B3,C3)'],
  ['SUM(A:A)+SUM($A:A)+SUM(1:2)+SUM(1:$2)', 'SUM(B:B)+SUM($A:B)+SUM(3:4)+SUM(3:$2)'],
  ['[1]Sheet1!A1+A1_x+x.A1+Q1!A1', '[1]Sheet1!B3+A1_x+x.A1+Q1!B3'],
  ['1.5+2E3+TRUE', '1.5+2E3+TRUE'],
  ['Table1[A1]+A1', 'Table1[A1]+B3'],
])('%s moves to %s', (formula, wanted) => {
  expect(shifted(formula, 2, 1)).toBe(wanted);
});

test('goes on at the other end of the sheet', () => {
  expect(shifted('A1', -1, -1)).toBe('XFD1048576');
});
