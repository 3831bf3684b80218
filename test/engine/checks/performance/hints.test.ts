import { changed, PROJECT, WHOLE } from '../../forms/performance/sheets';
import { findingsOf, outcomeOf, run } from './workbook';

const SAID = '针对“服务水平”指标未完成的原因是：流程有待优化。其他指标均已完成。';

describe('P-12 called unfinished', () => {
  const outcome = (text: string, cells: Readonly<Record<string, string | number>> = {}): string =>
    outcomeOf(run('P-12', { P1: changed(WHOLE, { B15: text, ...cells }) }));

  it('holds where nothing of the kind is said', () => {
    expect(outcome('无。')).toBe('pass');
    expect(outcome('“服务水平”指标已完成，不存在未完成的指标。')).toBe('pass');
    expect(outcome('本年“服务水平”已提升；“其他”未完成。')).toBe('pass');
  });

  it('broken where the score is in the band of indicators reached', () => {
    const result = run('P-12', { P1: changed(WHOLE, { B15: SAID }) });
    expect(findingsOf(result)).toEqual(['P1/服务水平 B15 - - -']);
    expect(result.instances[0]?.finding?.sentence.values).toMatchObject({
      label: '服务水平',
      scoreCell: '整体绩效!F13',
      score: '9',
      weight: '10',
      percent: '90%',
    });
    expect(outcome(SAID, { F13: 8 })).toBe('fail');
    expect(outcome(SAID, { F13: 7.9 })).toBe('pass');
  });

  it('a quantity short of its target is rightly called unfinished', () => {
    expect(outcome('培训人次未完成。')).toBe('pass');
    expect(outcome('培训人次未完成。', { E9: '2.1万人次', F9: 20 })).toBe('fail');
    expect(outcome('人均成本未完成。', { D11: '4万元', E11: '4.1万元' })).toBe('pass');
  });

  it('is said once where both forms say and score the same, twice where they differ', () => {
    const both = { P1: changed(WHOLE, { B15: SAID }), P2: changed(PROJECT, { B15: SAID }) };
    expect(findingsOf(run('P-12', both))).toEqual(['P1/服务水平 B15 - - -']);
    expect(findingsOf(run('P-12', { ...both, P2: changed(PROJECT, { B15: SAID, F13: 8.5 }) }))).toEqual([
      'P1/服务水平 B15 - - -',
      'P2/服务水平 B15 - - -',
    ]);
  });

  it('the longer of two names is meant', () => {
    const rows = changed(WHOLE, { C12: '服务水平提升率（20分）', B15: '服务水平提升率未完成。' });
    expect(findingsOf(run('P-12', { P1: rows }))).toEqual(['P1/服务水平提升率 B15 - - -']);
  });

  it('does not apply without the text', () => {
    expect(outcome('')).toBe('notApplicable');
  });
});

describe('P-13 far beyond the target', () => {
  it('is a hint, said once', () => {
    const cells = { E10: '391件' };
    const result = run('P-13', { P1: changed(WHOLE, cells), P2: changed(PROJECT, cells) });
    expect(findingsOf(result)).toEqual(['P1/办结件数 E10 - - -']);
    expect(result.instances.find(({ finding }) => finding)).toMatchObject({
      outcome: 'pass',
      finding: {
        sentence: { id: 'overshoot', values: { percent: '130.3%', target: '300件', actual: '391件' } },
      },
    });
  });

  it('130 % is not beyond it, nor is a cost below its limit', () => {
    expect(findingsOf(run('P-13', { P1: changed(WHOLE, { E10: '390件', E11: '1万元' }) }))).toEqual([]);
  });

  it('does not apply to wording alone', () => {
    const words = changed(WHOLE, { D9: '按时', D10: '按时', D12: '按时' });
    expect(outcomeOf(run('P-13', { P1: words }))).toBe('notApplicable');
  });
});
