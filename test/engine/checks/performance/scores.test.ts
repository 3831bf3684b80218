import { changed, PROJECT, WHOLE, type Content } from '../../forms/performance/sheets';
import { findingsOf, outcomeOf, run } from './workbook';

describe('P-05 total', () => {
  it('holds, and is an equation of cells', () => {
    const result = run('P-05', { P1: WHOLE, P2: PROJECT });
    expect(result.instances.map(({ outcome }) => outcome)).toEqual(['pass', 'pass']);
    expect(result.instances[0]?.equation?.bound.right).toHaveLength(6);
  });

  it('scores are exact: a total in whole points allows nothing', () => {
    expect(outcomeOf(run('P-05', { P1: changed(WHOLE, { F9: 17.6 }) }))).toBe('fail');
    expect(outcomeOf(run('P-05', { P1: changed(WHOLE, { F9: 17.99 }) }))).toBe('fail');
    expect(outcomeOf(run('P-05', { P1: changed(WHOLE, { F9: 17.996 }) }))).toBe('rounding');
  });

  it('broken', () => {
    const result = run('P-05', { P1: changed(WHOLE, { F14: 96 }) });
    expect(findingsOf(result)).toEqual(['P1 F14 96 97 -1']);
    expect(result.instances[0]?.finding?.bound).toBe('0.005');
    expect(
      result.instances[0]?.finding?.addends.map(({ cell, value, label }) => `${cell} ${value} ${label}`),
    ).toEqual([
      'F6 20 预算执行情况',
      'F9 18 培训人次',
      'F10 10 办结件数',
      'F11 20 人均成本',
      'F12 20 群众满意度',
      'F13 9 服务水平',
    ]);
  });

  it('a blank score is no zero, a text no number', () => {
    expect(outcomeOf(run('P-05', { P1: changed(WHOLE, { F9: null }) }))).toBe('notEnoughData');
    expect(outcomeOf(run('P-05', { P1: changed(WHOLE, { F9: '良' }) }))).toBe('unreadable');
    expect(outcomeOf(run('P-05', { P1: changed(WHOLE, { F14: null }) }))).toBe('notEnoughData');
    expect(outcomeOf(run('P-05', { P1: WHOLE.filter((_, index) => index !== 13) }))).toBe('notEnoughData');
  });
});

describe('P-06 scores of quantities', () => {
  const first = (target: Content, actual: Content, score: Content) =>
    run('P-06', { P1: changed(WHOLE, { D9: target, E9: actual, F9: score }) });
  const outcome = (target: Content, actual: Content, score: Content): string =>
    outcomeOf(first(target, actual, score), 'P1/培训人次');

  it.each([
    ['≥2万人次', '18000人次', 18],
    ['2万人次', '5万人次', 20],
    ['≤4天', '5天', 16],
    ['≤4天', '0天', 20],
    ['≤4天', '3天', 20],
    ['95%', '100%', 20],
    ['95%', '90%', 18.95],
    ['95%', '90%', 18.9],
    ['95%', '90%', 19],
    ['95%', '90%', { value: 18.95, text: '18.950' }],
    ['95%', '90%', { value: 18.9473684210526, text: '18.95' }],
    [{ value: 0.95, text: '95%' }, '95%', '20分'],
  ] as const)('target %j, actual %j: %j is right', (target, actual, score) => {
    expect(outcome(target, actual, score)).toBe('pass');
  });

  it.each([
    ['≥2万人次', '18000人次', 20],
    ['≤4天', '5天', 20],
    ['95%', '90%', 18.93],
  ] as const)('target %j, actual %j: %j is wrong', (target, actual, score) => {
    expect(outcome(target, actual, score)).toBe('fail');
  });

  it('the finding has the right score', () => {
    expect(findingsOf(first('95%', '90%', 20))).toEqual(['P1/培训人次 F9 20 18.95 1.05']);
  });

  it('a plain target of a cost indicator counts either way', () => {
    const cost = (actual: string, score: number): string =>
      outcomeOf(
        run('P-06', { P1: changed(WHOLE, { D11: '4万元', E11: actual, F11: score }) }),
        'P1/人均成本',
      );
    expect([cost('3万元', 20), cost('3万元', 15), cost('5万元', 16), cost('5万元', 19)]).toEqual([
      'pass',
      'pass',
      'pass',
      'fail',
    ]);
  });

  it('does not judge wording, different units or a target of zero', () => {
    expect(outcome('按时', '按时', 1)).toBe('notApplicable');
    expect(outcome('2万人次', '2万人', 1)).toBe('notApplicable');
    expect(outcome('0起', '0起', 20)).toBe('notApplicable');
    expect(outcome('5%', '-1%', 20)).toBe('notApplicable');
  });

  it('needs both values, the weight and the score', () => {
    expect(outcome('2万人次', null, 20)).toBe('notEnoughData');
    expect(outcome('2万人次', '2万人次', null)).toBe('notEnoughData');
    expect(outcome('2万人次', '2万人次', '优')).toBe('unreadable');
    expect(outcomeOf(run('P-06', { P1: changed(WHOLE, { C9: '培训人次' }) }), 'P1/培训人次')).toBe(
      'notEnoughData',
    );
  });
});

it('indicators of one name have places of their own', () => {
  const places = run('P-06', { P1: changed(WHOLE, { C10: '培训人次（10分）' }) }).instances.map(
    ({ place }) => place,
  );
  expect(places.slice(0, 2)).toEqual(['P1/培训人次', 'P1/培训人次#2']);
});

describe('P-07 range of scores', () => {
  it('holds for every indicator and the budget', () => {
    const result = run('P-07', { P1: WHOLE });
    expect(result.instances.map(({ outcome }) => outcome)).toEqual(Array(6).fill('pass'));
  });

  it.each([
    ['F10', 10.5, 'P1/办结件数 F10 10.5 10 0.5'],
    ['F10', -1, 'P1/办结件数 F10 -1 0 -1'],
    ['F6', 20.01, 'P1/预算执行情况 F6 20.01 20 0.01'],
  ] as const)('%s = %d is outside', (cell, score, expected) => {
    expect(findingsOf(run('P-07', { P1: changed(WHOLE, { [cell]: score }) }))).toEqual([expected]);
  });

  it('wording that was reached belongs in the top band: a warning', () => {
    const result = run('P-07', { P1: changed(WHOLE, { F13: 7.9 }) });
    expect(findingsOf(result)).toEqual(['P1/服务水平 F13 7.9 8 -0.1']);
    expect(result.instances.at(-1)?.finding?.level).toBe('warning');
    expect(findingsOf(run('P-07', { P1: changed(WHOLE, { F13: 8 }) }))).toEqual([]);
    expect(findingsOf(run('P-07', { P1: changed(WHOLE, { E13: '提升', F13: 5 }) }))).toEqual([]);
  });

  it('reports a text where a score belongs, and only says why of a blank', () => {
    const text = run('P-07', { P1: changed(WHOLE, { F13: '优秀' }) });
    expect([outcomeOf(text, 'P1/服务水平'), findingsOf(text)]).toEqual([
      'unreadable',
      ['P1/服务水平 F13 - - -'],
    ]);
    const blank = run('P-07', { P1: changed(WHOLE, { F13: null }) });
    expect([outcomeOf(blank, 'P1/服务水平'), findingsOf(blank)]).toEqual(['notEnoughData', []]);
  });
});
