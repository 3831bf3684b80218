import fc from 'fast-check';
import { parseEquation } from '../../../src/engine/equations/parse';
import { printEquation, printOperand } from '../../../src/engine/equations/print';
import { arbitraryEquation } from './arbitraryEquation';
import { readEquation } from './readEquation';

describe('printEquation', () => {
  it.each([
    ['27 行=(1+2+...+8)行', '27行＝（1＋2＋…＋8）行'],
    ['27行＝1行＋2行＋3行＋4行', '27行＝（1＋2＋…＋4）行'],
    ['27行＝(1+2+3)行', '27行＝（1＋2＋3）行'],
    ['58行＝（32＋33＋…＋57）行', '58行＝（32＋33＋…＋57）行'],
    ['9行＝（1＋2＋…＋5＋7＋9－10－11－12－13）行', '9行＝（1＋2＋…＋5＋7＋9－10－11－…－13）行'],
    ['6栏 各行=(1+2-3)栏 各行', '6栏各行＝（1＋2－3）栏各行'],
    ['27行各栏＝（1＋2）行各栏', '各栏27行＝各栏（1＋2）行'],
    ['1行2栏＝3行4栏', '2栏1行＝4栏3行'],
    ['27行＝（1＋2）行－3行', '27行＝（1＋2－3）行'],
    ['27行＝－1行－2行', '27行＝－（1＋2）行'],
    ['表1[1行]＋表1[2行]=表2[2栏,合计]', '表1[（1＋2）行]＝表2[合计,2栏]'],
    ['表3[合计，1栏]>=表6[人员经费合计]-表6[30101]', '表3[合计,1栏]≥表6[人员经费合计]－表6[30101]'],
    ['表3：1栏各行＝[各类,1栏]', '表3[各行,1栏]＝本表[各类,1栏]'],
    ['表6["合计"]≤整体绩效[一、总分]', '表6["合计"]≤整体绩效["一、总分"]'],
  ])('%s → %s', (text, printed) => {
    expect(printEquation(readEquation(text))).toBe(printed);
    expect(printEquation(readEquation(printed))).toBe(printed);
  });

  it('prints every equation so that it reads the same', () => {
    fc.assert(
      fc.property(arbitraryEquation, (equation) => {
        expect(parseEquation(printEquation(equation))).toEqual({ ok: true, equation });
      }),
      { numRuns: 3000 },
    );
  });
});

it('prints a single place', () => {
  expect(printOperand({ form: 'T5', row: { kind: 'code', code: '208' }, column: { kind: 'each' } })).toBe(
    '表5[208,各栏]',
  );
});
