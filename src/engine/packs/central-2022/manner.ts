/** What places that keep the general wording say differently all through it. */
import type { ChangeWords } from '../phrases';

export interface Manner {
  readonly words: ChangeWords;
  /** Of 收、支总计, two totals at once: 各增加. */
  readonly both: ChangeWords;
  /** What the 项 are measured against: 年初预算, or 全年预算 where the place publishes that one. */
  readonly itemBudget: '年初预算' | '全年预算';
}

const WORDS: ChangeWords = { more: '增加', less: '减少', growth: '增长', decline: '下降', same: '持平' };

export const GENERAL: Manner = {
  words: WORDS,
  both: { ...WORDS, more: '各增加', less: '各减少' },
  itemBudget: '年初预算',
};
