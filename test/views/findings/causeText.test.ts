import { interfaceText } from '../../../src/locales/interface';
import { causeLikely, causePrinted, causeTitle } from '../../../src/views/findings/causeText';
import { REPORT } from '../fixtures/report';

const text = interfaceText('zh-CN');
const [cause] = REPORT.causes;
if (!cause) throw new Error('the fixture has no cause');

it('tells a wrong figure and how it may have come about', () => {
  const wrong = { ...cause, printed: '1454.79', suggested: '1544.79', pattern: 'transposed-digits' as const };
  expect(causeTitle(text, wrong)).toMatch(/ 应为 1,544\.79$/);
  expect(causeLikely(text, wrong)).toBe('最可能：表3!E9 应为 1,544.79');
  expect(causePrinted(text, 'zh-CN', wrong)).toBe('实填 1,454.79 · 两位数字颠倒');
});

it('says of a blank that nothing is filled in', () => {
  expect(causePrinted(text, 'zh-CN', { ...cause, printed: '0', pattern: 'blank' })).toBe('未填');
});

it('tells what is no single figure in a sentence', () => {
  const values = { place: '表6!F16:F30', code: '30212', name: '因公出国', steps: '1', count: '2' };
  const shifted = {
    ...cause,
    kind: 'row-shift' as const,
    sheet: '表6',
    cell: null,
    range: 'F16:F30',
    printed: null,
    suggested: null,
    pattern: null,
    sentence: { id: 'causeCell' as const, values: { ...values, cell: '表6!F16:F30' } },
  };
  expect(causeTitle(text, shifted)).toBe('表6!F16:F30 可能有误');
  expect(causeLikely(text, shifted)).toBe('最可能：表6!F16:F30');
  expect(causePrinted(text, 'zh-CN', shifted)).toContain('表6!F16:F30');
});
