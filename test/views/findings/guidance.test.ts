import { interfaceText } from '../../../src/locales/interface';
import { guidanceFor } from '../../../src/views/findings/guidance';
import { CAUSE, finding } from '../fixtures/report';

const text = interfaceText('zh-CN');

describe('why and how to fix', () => {
  it('names the suspect cell and its value where a cause is known', () => {
    expect(guidanceFor(text, finding('a'), CAUSE).fix).toContain('表3!E9，改为 1,544.79');
  });

  it('speaks by the kind of finding otherwise', () => {
    const whys = [
      finding('identity'),
      finding('inequality', { relation: '≥' }),
      finding('structure', { relation: null }),
      finding('rounding', { level: 'rounding', relation: null }),
    ].map((each) => guidanceFor(text, each, null).why);
    expect(whys).toEqual([
      text.detail.whyIdentity,
      text.detail.whyInequality,
      text.detail.whyStructure,
      text.detail.whyRounding,
    ]);
  });
});
