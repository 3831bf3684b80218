import { changed, WHOLE, type Content } from '../../forms/performance/sheets';
import { findingsOf, outcomeOf, run } from './workbook';

const budget = (planned: Content, executed: Content, rate: Content, score: Content) => ({
  P1: changed(WHOLE, { C6: planned, D6: executed, E6: rate, F6: score }),
});

describe('P-03 execution rate', () => {
  it.each([
    ['100%', 100, 100],
    ['97.56%', 82, 80],
    ['98%', 82, 80],
    [{ value: 0.975609756097561, text: '97.56%' }, 82, 80],
    ['105%', 100, 105],
  ] as const)('%j is right', (rate, planned, executed) => {
    expect(outcomeOf(run('P-03', budget(planned, executed, rate, 20)))).toBe('pass');
  });

  it('is rounding where the amounts themselves were rounded', () => {
    // 0.03 ÷ 0.07 is 42.86 %; from unrounded 0.0321 and 0.0704 it was 45.6 %.
    expect(outcomeOf(run('P-03', budget(0.07, 0.03, '45.6%', 9.12)))).toBe('rounding');
    expect(outcomeOf(run('P-03', budget(7000, 3000, '45.6%', 9.12)))).toBe('fail');
  });

  it('broken', () => {
    expect(findingsOf(run('P-03', budget(82, 80, '100%', 20)))).toEqual(['P1 E6 1 0.9756 0.0244']);
    expect(findingsOf(run('P-03', budget(82, 80, '98.00%', 20)))).toEqual(['P1 E6 0.98 0.9756 0.0044']);
  });

  it('a budget of zero has no rate', () => {
    expect(outcomeOf(run('P-03', budget(0, 0, null, null)))).toBe('pass');
    expect(outcomeOf(run('P-03', budget(0, 0, '0%', null)))).toBe('pass');
    expect(findingsOf(run('P-03', budget(0, 0, '100%', null)))).toEqual(['P1 E6 1 - -']);
  });

  it('blank and unreadable are told apart', () => {
    expect(outcomeOf(run('P-03', budget(82, 80, null, 20)))).toBe('notEnoughData');
    expect(outcomeOf(run('P-03', budget(null, 80, '100%', 20)))).toBe('notEnoughData');
    const unreadable = run('P-03', budget('见附件', 80, '100%', 20));
    expect(outcomeOf(unreadable)).toBe('unreadable');
    expect(unreadable.instances[0]?.finding?.sentence.id).toBe('unreadableScore');
  });

  it('does not apply to a form without the block', () => {
    const rows = WHOLE.filter((_, index) => index !== 4 && index !== 5);
    expect(outcomeOf(run('P-03', { P1: rows }))).toBe('notApplicable');
  });
});

describe('P-04 score for execution', () => {
  it.each([
    [100, 100, 20],
    [100, 110, 20],
    [82, 80, 19.51],
    [82, 80, 19.5],
    [82, 80, '20分'],
    [100, 0, 0],
  ] as const)('%j budgeted, %j executed: %j is right', (planned, executed, score) => {
    expect(outcomeOf(run('P-04', budget(planned, executed, null, score)))).toBe('pass');
  });

  it('may be computed from the rate as printed, if that is right', () => {
    expect(outcomeOf(run('P-04', budget(82, 80, '97.6%', 19.52)))).toBe('pass');
    expect(outcomeOf(run('P-04', budget(82, 80, '97.7%', 19.54)))).toBe('fail');
  });

  it('is rounding where the amounts themselves were rounded', () => {
    expect(outcomeOf(run('P-04', budget(0.07, 0.03, null, 9.12)))).toBe('rounding');
  });

  it('broken', () => {
    expect(findingsOf(run('P-04', budget(82, 80, '97.56%', 19)))).toEqual(['P1 F6 19 19.51 -0.51']);
  });

  it('needs amounts, score and weight', () => {
    expect(outcomeOf(run('P-04', budget(82, 80, '97.56%', null)))).toBe('notEnoughData');
    expect(outcomeOf(run('P-04', budget(82, null, '97.56%', 20)))).toBe('notEnoughData');
    const unweighted = changed(WHOLE, { A5: '预算执行情况（万元）', F5: '得分' });
    expect(outcomeOf(run('P-04', { P1: unweighted }))).toBe('notEnoughData');
    expect(outcomeOf(run('P-04', budget(0, 0, null, 0)))).toBe('notApplicable');
  });
});
