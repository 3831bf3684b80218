/** Every sentence these checks say has words in both languages, and the check fills every blank of them. */
import { PERFORMANCE_CHECKS } from '../../../../src/engine/checks/performance';
import type { Sentence } from '../../../../src/engine/report/sentence';
import { PERFORMANCE_SENTENCES } from '../../../../src/locales/performanceSentences';
import { changed, PROJECT, WHOLE } from '../../forms/performance/sheets';
import { run, type Accounts } from './workbook';

const T3 = { '合计|c2': '100.00', '合计|c3': '50.50' };

/** Workbooks that between them make the checks say all they can say. */
const CASES: readonly Accounts[] = [
  {
    P1: changed(WHOLE, {
      C10: '办结件数（11分）',
      E6: '99%',
      F6: 21,
      E10: '400件',
      F10: 9,
      F13: 7,
      B15: '办结件数未完成；群众满意度未达到目标。',
    }),
    P2: changed(PROJECT, { D10: '500件', E11: '3.8万元', F12: '良' }),
    T1: { 'r58|c2': '1505000' },
    T3,
    unit: '元',
  },
  { P1: changed(WHOLE, { C6: 0, D6: 0, E6: '100%', C9: '培训人次', F10: null, B15: null, F14: null }), T3 },
  {
    P1: changed(WHOLE, { C9: '甲（20分）' }).filter((_, index) => index !== 4 && index !== 5 && index !== 13),
  },
  {
    P1: WHOLE,
    P2: changed(PROJECT, {
      C9: '甲（20分）',
      C10: '乙（10分）',
      C11: '丙（20分）',
      C12: '丁（20分）',
      C13: '戊（10分）',
    }),
  },
];

const said: readonly Sentence[] = CASES.flatMap((accounts) =>
  PERFORMANCE_CHECKS.flatMap(({ id }) => {
    const { instances, why } = run(id, accounts);
    return [why, ...instances.flatMap((one) => [one.why, one.finding?.sentence ?? null])].filter(
      (one) => one !== null,
    );
  }),
);

describe.each(['zh-CN', 'en-US'] as const)('%s', (locale) => {
  const templates = new Map<string, string>(Object.entries(PERFORMANCE_SENTENCES[locale]));

  it.each([...templates.keys()])('%s is said, and with all its values', (id) => {
    const sentences = said.filter((sentence) => sentence.id === id);
    expect(sentences).not.toHaveLength(0);
    for (const { values } of sentences) {
      const blanks = [...(templates.get(id) ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(blanks.filter((name) => name === undefined || !values[name])).toEqual([]);
    }
  });

  it('has words for whatever is said, besides what every check may say', () => {
    const shared = ['whyFormMissing', 'whyUnreadable', 'identityBroken', 'inequalityBroken'];
    const unknown = said.map(({ id }) => id).filter((id) => !templates.has(id) && !shared.includes(id));
    expect([...new Set(unknown)]).toEqual([]);
  });
});
