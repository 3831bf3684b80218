import { parseEquation } from '../../../src/engine/equations/parse';
import type { NotationProblem } from '../../../src/engine/equations/parse';
import type { ColumnSelector, Operand, RowSelector, Term } from '../../../src/engine/equations/syntax';
import type { FormId } from '../../../src/engine/report/report';
import { readEquation } from './readEquation';

const line = (number: number): RowSelector => ({ kind: 'line', line: number });
const lane = (number: number): ColumnSelector => ({ kind: 'column', column: number });
const term = (
  row: RowSelector | null,
  column: ColumnSelector | null,
  form: FormId | null = null,
  sign: 1 | -1 = 1,
): Term => ({
  sign,
  operand: { form, row, column },
});
const lines = (first: number, last: number): Term[] =>
  Array.from({ length: last - first + 1 }, (_, step) => term(line(first + step), null));

describe('the notes of the forms', () => {
  it('writes out an ellipsis', () => {
    const expected = { left: [term(line(27), null)], relation: '=', right: lines(1, 8) };
    expect(readEquation('27行＝（1＋2＋…＋8）行')).toEqual(expected);
    expect(readEquation('58行＝（32＋33＋…＋57）行').right).toEqual(lines(32, 57));
  });

  it('takes the step of an ellipsis from the two numbers before', () => {
    const numbersOf = (text: string) => readEquation(text).right.map(({ operand }) => operand.row);
    expect(numbersOf('9行＝（1＋3＋…＋7）行')).toEqual([1, 3, 5, 7].map(line));
    expect(numbersOf('9行＝（8＋6＋…＋2）行')).toEqual([8, 6, 4, 2].map(line));
    expect(numbersOf('9行＝（1＋2＋…＋4＋6＋7＋…＋9）行')).toEqual([1, 2, 3, 4, 6, 7, 8, 9].map(line));
  });

  it('carries a sign through an ellipsis', () => {
    expect(readEquation('9行＝（1－2－…－4）行').right.map(({ sign }) => sign)).toEqual([1, -1, -1, -1]);
  });

  it('reads columns for every row, and rows for every column', () => {
    const each = { kind: 'each' } as const;
    expect(readEquation('6栏各行＝（1＋2－3）栏各行')).toEqual({
      left: [term(each, lane(6))],
      relation: '=',
      right: [term(each, lane(1)), term(each, lane(2)), term(each, lane(3), null, -1)],
    });
    expect(readEquation('各栏27行＝各栏（1＋2）行').right).toEqual([
      term(line(1), each),
      term(line(2), each),
    ]);
    expect(readEquation('1栏＝（2＋3＋6）栏').right).toEqual(
      [2, 3, 6].map((number) => term(null, lane(number))),
    );
  });

  it('reads sums with and without brackets', () => {
    expect(readEquation('27行＝1行＋2行').right).toEqual(lines(1, 2));
    expect(readEquation('27行＝（1行＋2行）').right).toEqual(lines(1, 2));
    expect(readEquation('27行＝（1＋2）行－3行').right).toEqual([
      ...lines(1, 2),
      term(line(3), null, null, -1),
    ]);
    expect(readEquation('27行＝5行－（1－2）行').right).toEqual([
      term(line(5), null),
      term(line(1), null, null, -1),
      term(line(2), null),
    ]);
    expect(readEquation('－1行＝2行').left).toEqual([term(line(1), null, null, -1)]);
  });
});

describe('places in named forms', () => {
  const right = (text: string): Operand | undefined => readEquation(`表1[58行]＝${text}`).right[0]?.operand;

  it.each<[string, FormId | null, RowSelector | null, ColumnSelector | null]>([
    ['表3[合计,1栏]', 'T3', { kind: 'total' }, lane(1)],
    ['表3[1栏,合 计]', 'T3', { kind: 'total' }, lane(1)],
    ['表3［合计、1栏］', 'T3', { kind: 'total' }, lane(1)],
    ['表3【208，1栏】', 'T3', { kind: 'code', code: '208' }, lane(1)],
    ['表3[２０８０１,1栏]', 'T3', { kind: 'code', code: '20801' }, lane(1)],
    ['表3[2080101]', 'T3', { kind: 'code', code: '2080101' }, null],
    ['表3[208行,1栏]', 'T3', line(208), lane(1)],
    ['表3[各类,2栏]', 'T3', { kind: 'eachClass' }, lane(2)],
    ['表3[各行1栏]', 'T3', { kind: 'each' }, lane(1)],
    ['表6[人员经费合计]', 'T6', { kind: 'label', label: '人员经费合计' }, null],
    ['表6[因公出国（境）费用]', 'T6', { kind: 'label', label: '因公出国（境）费用' }, null],
    ['表3[一、外交支出,1栏]', 'T3', { kind: 'label', label: '一、外交支出' }, lane(1)],
    ['表3[本年支出、1栏]', 'T3', { kind: 'label', label: '本年支出' }, lane(1)],
    ['表6["合计"]', 'T6', { kind: 'label', label: '合计' }, null],
    ['表6["a""],b"]', 'T6', { kind: 'label', label: 'a"],b' }, null],
    ['表3：1栏各行', 'T3', { kind: 'each' }, lane(1)],
    ['整体绩效[总分]', 'P1', { kind: 'label', label: '总分' }, null],
    ['项目绩效自评表[总分]', 'P2', { kind: 'label', label: '总分' }, null],
    ['本表[合计,1栏]', null, { kind: 'total' }, lane(1)],
    ['[合计,1栏]', null, { kind: 'total' }, lane(1)],
    ['表 ９[7 栏]', 'T9', null, lane(7)],
  ])('%s', (text, form, row, column) => {
    expect(right(text)).toEqual({ form, row, column });
  });

  it('reads groups inside brackets, of rows, of columns and of both', () => {
    const signed = (text: string) =>
      readEquation(`${text}＝表9[1栏]`).left.map(({ sign, operand }) => [sign, operand.row, operand.column]);
    expect(signed('表1[（1＋2＋3）行]')).toEqual([1, 2, 3].map((number) => [1, line(number), null]));
    expect(signed('表3[合计,（4－5）栏]')).toEqual([
      [1, { kind: 'total' }, lane(4)],
      [-1, { kind: 'total' }, lane(5)],
    ]);
    expect(signed('表4[（1－2）行（3－4）栏]')).toEqual([
      [1, line(1), lane(3)],
      [-1, line(1), lane(4)],
      [-1, line(2), lane(3)],
      [1, line(2), lane(4)],
    ]);
  });

  it('reads inequalities and sums over forms', () => {
    expect(readEquation('表3[各行,1栏]≥表5[各行,1栏]').relation).toBe('≥');
    expect(readEquation('表6[人员经费合计]＝表6[301]＋表6[303]').right).toEqual([
      term({ kind: 'code', code: '301' }, null, 'T6'),
      term({ kind: 'code', code: '303' }, null, 'T6'),
    ]);
  });
});

describe('what people type', () => {
  const expected = readEquation('27行＝（1＋2＋…＋8－9）行');

  it.each([
    '27 行＝（1＋2＋… +8－9）行',
    '２７行=（１+２+……+８-９）行',
    ' 27\u00a0行\u3000= ( 1 + 2 + ... + 8 \u2212 9 ) 行 ',
    '27行＝（1＋2⋯8–9）行',
    '027行＝(1＋2＋···＋8-9）行',
    '27行＝（1行＋2行＋…＋8行－9行）',
    '\u200b27行＝\n（1＋2＋…＋8－9）行',
  ])('%j', (text) => {
    expect(readEquation(text)).toEqual(expected);
  });

  it.each(['≥', '>=', '＞＝', '≧', '⩾'])('%s is at least', (sign) => {
    expect(readEquation(`1行${sign}2行`).relation).toBe('≥');
  });

  it.each(['≤', '<=', '＜＝', '≦', '⩽'])('%s is at most', (sign) => {
    expect(readEquation(`1行${sign}2行`).relation).toBe('≤');
  });
});

describe('what is wrong, and where', () => {
  it.each<[string, NotationProblem, number, number]>([
    ['', 'expectedOperand', 0, 0],
    ['＝1行', 'expectedOperand', 0, 1],
    ['27行', 'expectedRelation', 3, 0],
    ['27行>28行', 'expectedRelation', 3, 1],
    ['27行＝', 'expectedOperand', 4, 0],
    ['27行＝1行＋', 'expectedOperand', 7, 0],
    ['27行＝1', 'expectedRowOrColumn', 5, 0],
    ['27＝1行', 'expectedRowOrColumn', 2, 1],
    ['27行＝（1＋2）', 'expectedRowOrColumn', 9, 0],
    ['27行＝（1＋2', 'unclosedBracket', 4, 1],
    ['27行＝（1＋', 'unclosedBracket', 4, 1],
    ['27行＝（1＋，2）行', 'expectedNumber', 7, 1],
    ['27行＝（1 2）行', 'expectedSign', 7, 1],
    ['27行＝（ ）行', 'emptyGroup', 4, 3],
    ['27行＝（1＋…＋8）行', 'ellipsisNeedsTwoBefore', 7, 1],
    ['27行＝（1＋2＋…）行', 'ellipsisNeedsEnd', 10, 1],
    ['27行＝（1＋2＋…－8）行', 'ellipsisSignsDiffer', 10, 1],
    ['27行＝（1＋3＋…＋8）行', 'ellipsisDoesNotReach', 11, 1],
    ['27行＝（1＋1＋…＋1）行', 'ellipsisDoesNotReach', 11, 1],
    ['27行＝（8＋7＋…＋9）行', 'ellipsisDoesNotReach', 11, 1],
    ['27行＝1行＋…＋8行', 'ellipsisOutsideBrackets', 7, 1],
    ['27行＝1行…8行', 'ellipsisOutsideBrackets', 6, 1],
    ['27行＝（1＋2＋…＋9999）行', 'tooManyTerms', 9, 6],
    ['27行＝（1＋2＋…＋10000）行', 'numberOutOfRange', 11, 5],
    ['0行＝1行', 'numberOutOfRange', 0, 1],
    ['1行＝99999999999999999999行', 'numberOutOfRange', 3, 20],
    ['27行＝（1行＋2栏）', 'mixedRowsAndColumns', 9, 1],
    ['27行＝（1行＋2）栏', 'mixedRowsAndColumns', 10, 1],
    ['27行＝（2＋3）栏', 'mixedRowsAndColumns', 4, 6],
    ['表3[1栏]＝表3[208]', 'mixedRowsAndColumns', 7, 7],
    ['27行28行＝1行', 'repeatedSelector', 3, 3],
    ['表1[27行,28行]＝1行', 'repeatedSelector', 7, 3],
    ['表10[1行]＝1行', 'unknownForm', 0, 3],
    ['1行＝附表：1行', 'unknownForm', 3, 2],
    ['1行＝表1', 'expectedBracket', 5, 0],
    ['1行＝本年支出', 'expectedOperand', 3, 4],
    ['1行＝表1：合计', 'expectedOperand', 6, 1],
    ['1行＝表1[]', 'emptyGroup', 5, 2],
    ['1行＝表1[58行', 'unclosedBracket', 5, 1],
    ['表6[人员经费合计＝表6[301]', 'unclosedBracket', 2, 1],
    ['表3[12,1栏]＝1行', 'expectedRowOrColumn', 5, 1],
    ['表3[,1栏]＝1行', 'expectedRowOrColumn', 3, 1],
    ['表3[208社保]＝1行', 'expectedComma', 6, 1],
    ['表6["人员]＝1行', 'unclosedQuote', 3, 7],
    ['表6[""]＝1行', 'emptyLabel', 3, 2],
    ['27行＝1行；', 'trailingText', 6, 1],
    ['27行＝1行 以上 ', 'trailingText', 7, 2],
    ['27行＝31行＝1行', 'trailingText', 7, 3],
  ])('%s', (text, problem, position, length) => {
    expect(parseEquation(text)).toEqual({ ok: false, problem, position, length });
  });

  it('holds both sides together to the limit of operands', () => {
    expect(readEquation('501行＝（1＋2＋…＋499）行').right).toHaveLength(499);
    expect(parseEquation('501行＝（1＋2＋…＋500）行')).toMatchObject({ ok: false, problem: 'tooManyTerms' });
    expect(parseEquation('（1＋2＋…＋30）行（1＋2＋…＋30）栏＝1行')).toMatchObject({
      problem: 'tooManyTerms',
    });
  });
});
