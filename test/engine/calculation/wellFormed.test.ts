import { halfWidthFormula, isWellFormed } from '../../../src/engine/calculation/wellFormed';

it.each([
  '=1',
  '=A1+B2',
  '=-A1%',
  '=+A1-(B2*3)',
  '=SUM(A1:A3)',
  '=SUM( A1 , B2 )',
  '=SUM((A1,B2))',
  '=IF(A1,,2)',
  '=TODAY()',
  '=IF(A1="他说""好""",TRUE,)',
  '=SUM({1,2;"a}b",4})',
  "='表 1（附）'!A1",
  '=表1!$A$1:B$2',
  '=[1]Sheet1!A1',
  "='[1]表 1'!A1",
  '=第一:第三!A1',
  '=$5:$6',
  '=5:6',
  '=A:A',
  '=合计+1',
  '=Table1[金额]',
  '=SUM(Table1[[#All],[金额]])',
  '=[@金额]*2',
  '=#REF!+1',
  '=表1!#REF!',
  '=A1:C3 B2:D4',
  '=A1#',
  '=1E3',
  '=A1<>""',
  '=@A1',
  '=_xlfn.XLOOKUP(A1,B:B,C:C)',
])('%s is a formula', (formula) => {
  expect(isWellFormed(formula)).toBe(true);
});

it.each([
  '=',
  '=====',
  '=SUM(A1:A3',
  '=SUM(A1:A3))',
  '=A1+',
  '=*2',
  '=A1,B2',
  '="没有结束',
  '=1.2.3',
  '=100 元',
  '=2022年',
  '=A1；B1',
  '=“文字”',
  '=(A1,)',
  '=()',
  '={1,2',
  '=A1 2',
  '=1 A1',
  '=#无!',
  `=${'('.repeat(65)}1${')'.repeat(65)}`,
])('%s is none', (formula) => {
  expect(isWellFormed(formula)).toBe(false);
});

it('is done with hostile texts in no time worth naming', () => {
  for (const part of ['(', '"', "'", '[', '{', 'A', '1', ' ', '""', '[[', "'!"]) {
    expect(typeof isWellFormed(`=${part.repeat(Math.floor(8_000 / part.length))}`)).toBe('boolean');
  }
});

it('full-width signs are those of the formula, but not in quotes', () => {
  expect(halfWidthFormula('＝ＳＵＭ（Ａ１，Ｂ１）－１')).toBe('=SUM(A1,B1)-1');
  expect(halfWidthFormula('=\'表１（附）\'!A1&"（１）"')).toBe('=\'表１（附）\'!A1&"（１）"');
});
