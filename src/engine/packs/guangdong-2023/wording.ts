/** The wording of 广东省 2023; what is not known of its template is worded as in the general pack (docs/packs.md). */
import type { Wording } from '../../narrative/wording';
import { FUNDS, STATE_CAPITAL } from '../central-2022/parts/funds';
import { BASIC, generalBudget } from '../central-2022/parts/generalBudget';
import { ASSETS, procurement, runningCosts } from '../central-2022/parts/operations';
import { PERFORMANCE } from '../central-2022/parts/performance';
import { fiscalTotals, INCOME, incomeAndSpending, SPENDING } from '../central-2022/parts/totals';
import { ITEMS } from './items';
import { MANNER } from './manner';
import { THREE_PUBLIC } from './threePublic';

export const GUANGDONG_WORDING: Wording = {
  numbers: {
    amount: { decimals: 2, dropZeros: true, thousands: true },
    // Printed: 1,055.4%.
    percent: { decimals: 1, dropZeros: true, thousands: true },
    zeroOverZero: '--%',
    overZero: '--%',
  },
  reasons: { over: true, underBelow: '95' },
  listZeroItems: false,
  brackets: 'full',
  inputWords: { 年初预算: '全年预算', '“三公”经费支出变动': '“三公”经费支出决算数与预算数不同' },
  sections: [
    incomeAndSpending(MANNER),
    INCOME,
    SPENDING,
    fiscalTotals(MANNER),
    generalBudget(MANNER, ITEMS),
    BASIC,
    FUNDS,
    STATE_CAPITAL,
    THREE_PUBLIC,
    runningCosts(MANNER),
    procurement(),
    ASSETS,
    PERFORMANCE,
  ],
};
