import { changed, PROJECT, WHOLE } from '../../forms/performance/sheets';
import { findingsOf, outcomeOf, run } from './workbook';

describe('P-01 weights are 100', () => {
  it('holds, for each form', () => {
    expect(
      run('P-01', { P1: WHOLE, P2: PROJECT }).instances.map(({ place, outcome }) => [place, outcome]),
    ).toEqual([
      ['P1', 'pass'],
      ['P2', 'pass'],
    ]);
  });

  it('broken by any weight, however little', () => {
    const result = run('P-01', { P1: changed(WHOLE, { C10: '办结件数（10.5分）' }) });
    expect(findingsOf(result)).toEqual(['P1 - 100.5 100 0.5']);
    expect(result.instances[0]?.finding?.addends.map(({ cell, value }) => `${cell} ${value}`)).toEqual([
      'A5 20',
      'C9 20',
      'C10 10.5',
      'C11 20',
      'C12 20',
      'C13 10',
    ]);
  });

  it('a weight that is not written is no zero', () => {
    const result = run('P-01', { P1: changed(WHOLE, { C10: '办结件数' }) });
    expect(outcomeOf(result)).toBe('notEnoughData');
    expect(result.instances[0]?.why).toEqual({ id: 'whyWeightMissing', values: { cells: '整体绩效!C10' } });
  });

  it('does not run without a form', () => {
    expect(outcomeOf(run('P-01', {}))).toBe('not run: whyFormMissing');
  });
});

describe('P-02 weights of labels', () => {
  it('holds on both levels', () => {
    expect(run('P-02', { P1: WHOLE }).instances.map(({ place, outcome }) => `${place} ${outcome}`)).toEqual([
      'P1/一级/产出指标 pass',
      'P1/二级/数量指标 pass',
      'P1/二级/成本指标 pass',
      'P1/一级/效益指标 pass',
      'P1/二级/满意度指标 pass',
    ]);
  });

  it('broken above and below a wrong 二级 weight', () => {
    expect(findingsOf(run('P-02', { P1: changed(WHOLE, { B9: '数量指标（35分）' }) }))).toEqual([
      'P1/一级/产出指标 A9 50 55 -5',
      'P1/二级/数量指标 B9 35 30 5',
    ]);
  });

  it('a 二级 label without a weight leaves its indicators to the 一级 one', () => {
    const rows = changed(WHOLE, { B9: '数量指标' });
    expect(outcomeOf(run('P-02', { P1: rows }), 'P1/一级/产出指标')).toBe('pass');
    expect(findingsOf(run('P-02', { P1: changed(rows, { C9: '培训人次（25分）' }) }))).toEqual([
      'P1/一级/产出指标 A9 50 55 -5',
    ]);
  });

  it('an indicator without a weight leaves its group open', () => {
    expect(outcomeOf(run('P-02', { P1: changed(WHOLE, { C10: '办结件数' }) }), 'P1/二级/数量指标')).toBe(
      'notEnoughData',
    );
  });

  it('does not apply where labels carry no weights', () => {
    const bare = changed(WHOLE, {
      A9: '产出指标',
      B9: '数量指标',
      B11: '成本指标',
      A12: '效益指标',
      B12: '满意度指标',
    });
    expect(outcomeOf(run('P-02', { P1: bare }))).toBe('notApplicable');
  });
});
