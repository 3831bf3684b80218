/**
 * The general wording, for places without a pack of their own. What 财预〔2016〕143号 has published is said in the
 * sentences most places share; number policies are those of the reference report (docs/packs.md).
 */
import type { Wording } from '../../narrative/wording';
import { GENERAL } from './manner';
import { FUNDS, STATE_CAPITAL } from './parts/funds';
import { BASIC, generalBudget } from './parts/generalBudget';
import { ASSETS, procurement, runningCosts } from './parts/operations';
import { PERFORMANCE } from './parts/performance';
import { threePublic } from './parts/threePublic';
import { fiscalTotals, INCOME, incomeAndSpending, SPENDING } from './parts/totals';

export const CENTRAL_WORDING: Wording = {
  numbers: {
    amount: { decimals: 2, dropZeros: true, thousands: true },
    percent: { decimals: 1, dropZeros: true, thousands: false },
    zeroOverZero: '0%',
    overZero: '--%',
  },
  reasons: { over: true, underBelow: '95' },
  listZeroItems: false,
  brackets: 'full',
  sections: [
    incomeAndSpending(GENERAL),
    INCOME,
    SPENDING,
    fiscalTotals(GENERAL),
    generalBudget(GENERAL),
    BASIC,
    FUNDS,
    STATE_CAPITAL,
    threePublic(GENERAL),
    runningCosts(GENERAL),
    procurement(),
    ASSETS,
    PERFORMANCE,
  ],
};
