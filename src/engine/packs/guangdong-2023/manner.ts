import { GENERAL, type Manner } from '../central-2022/manner';

/** Behind a percentage that has nothing to be taken of. */
export const NO_BASE = '（基数为0，不可比）';

export const MANNER: Manner = {
  words: { ...GENERAL.words, zeroBase: `--${NO_BASE}` },
  both: { ...GENERAL.both, zeroBase: `--${NO_BASE}` },
  itemBudget: '全年预算',
};
