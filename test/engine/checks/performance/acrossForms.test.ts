import { changed, PROJECT, WHOLE } from '../../forms/performance/sheets';
import { findingsOf, outcomeOf, run } from './workbook';

const T1 = { 'r58|c2': '150.50' };
const T3 = { '合计|c2': '100.00', '合计|c3': '50.50' };

describe('P-08 amounts of the accounts', () => {
  it('holds', () => {
    const result = run('P-08', { P1: WHOLE, T1, T3 });
    expect(result.instances.map(({ place, outcome }) => `${place} ${outcome}`)).toEqual([
      'P1/基本支出总额 pass',
      'P1/项目支出总额 pass',
      'P1/执行数（B） pass',
    ]);
  });

  it('one last digit apart is rounding, more is broken', () => {
    const apart = (text: string) => run('P-08', { P1: WHOLE, T1, T3: { ...T3, '合计|c2': text } });
    expect(outcomeOf(apart('100.01'), 'P1/基本支出总额')).toBe('rounding');
    expect(findingsOf(apart('100.02'))).toEqual(['P1/基本支出总额 B4 100.00 100.02 -0.02']);
  });

  it('executed may be the money of the public purse alone', () => {
    const result = run('P-08', { P1: WHOLE, T1: { 'r58|c2': '180.00' }, T3, T4: { 'r59|c2': '150.50' } });
    expect(outcomeOf(result, 'P1/执行数（B）')).toBe('pass');
    expect(
      findingsOf(run('P-08', { P1: WHOLE, T1: { 'r58|c2': '180.00' }, T3, T4: { 'r59|c2': '150.00' } })),
    ).toEqual(['P1/执行数（B） D6 150.50 180.00 -29.50']);
  });

  it('says what is missing', () => {
    const result = run('P-08', { P1: changed(WHOLE, { B4: null, E4: '见附件' }), T3 });
    expect(result.instances.map(({ outcome, why }) => `${outcome} ${why?.id}`)).toEqual([
      'notEnoughData whyBlank',
      'unreadable whyUnreadable',
      'notEnoughData whyFormMissing',
    ]);
    expect(outcomeOf(run('P-08', { P2: PROJECT, T3 }))).toBe('not run: whyFormMissing');
  });

  it('does not compare 万元 with 元', () => {
    const result = run('P-08', { P1: WHOLE, T1: { 'r58|c2': '1505000.00' }, T3, unit: '元' });
    expect(outcomeOf(result, 'P1/执行数（B）')).toBe('notApplicable');
  });
});

describe('P-09 a project is part of project spending', () => {
  it.each([
    ['50.50', 'pass'],
    ['80.00', 'pass'],
    ['50.49', 'rounding'],
    ['50.48', 'fail'],
  ])('of %s: %s', (spent, outcome) => {
    expect(outcomeOf(run('P-09', { P2: PROJECT, T3: { ...T3, '合计|c3': spent } }))).toBe(outcome);
  });

  it('needs the amount', () => {
    expect(outcomeOf(run('P-09', { P2: changed(PROJECT, { D6: null }), T3 }))).toBe('notEnoughData');
    expect(outcomeOf(run('P-09', { P2: PROJECT }))).toBe('not run: whyFormMissing');
  });
});

describe('P-11 an indicator in both forms', () => {
  it('holds, whatever way the same value is written', () => {
    const result = run('P-11', {
      P1: WHOLE,
      P2: changed(PROJECT, { D9: '20000人次', C10: '2. 办结\n件数(10分)' }),
    });
    expect(result.instances).toHaveLength(10);
    expect(new Set(result.instances.map(({ outcome }) => outcome))).toEqual(new Set(['pass']));
  });

  it('broken: another target, another actual value', () => {
    const result = run('P-11', { P1: WHOLE, P2: changed(PROJECT, { D10: '400件', E13: '提升' }) });
    expect(findingsOf(result)).toEqual(['办结件数/target D10 - - -', '服务水平/actual E13 - - -']);
    expect(result.instances.find(({ finding }) => finding)?.finding?.sentence).toEqual({
      id: 'targetDiffers',
      values: {
        form: 'P1',
        cell: '整体绩效!D10',
        printed: '300件',
        otherForm: 'P2',
        otherCell: '项目绩效!D10',
        otherPrinted: '400件',
        label: '办结件数',
      },
    });
  });

  it('says once that an indicator differs in both', () => {
    const result = run('P-11', { P1: WHOLE, P2: changed(PROJECT, { D13: '100%', E13: '100%' }) });
    expect(findingsOf(result)).toEqual(['服务水平/target D13 - - -']);
  });

  it('a blank is not compared', () => {
    expect(
      outcomeOf(run('P-11', { P1: changed(WHOLE, { D10: null }), P2: PROJECT }), '办结件数/target'),
    ).toBe('notEnoughData');
  });

  it('needs both forms and a common indicator', () => {
    expect(outcomeOf(run('P-11', { P1: WHOLE }))).toBe('not run: whyFormMissing');
    const other = changed(PROJECT, {
      C9: '甲（20分）',
      C10: '乙（10分）',
      C11: '丙（20分）',
      C12: '丁（20分）',
      C13: '戊（10分）',
    });
    expect(outcomeOf(run('P-11', { P1: WHOLE, P2: other }))).toBe('not run: whyNoCommonIndicator');
  });
});
