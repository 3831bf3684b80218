/** The wording of 四川省 2022; what is not known of its template is worded as in the general pack (docs/packs.md). */
import type { SectionPattern, Wording } from '../../narrative/wording';
import { GENERAL, type Manner } from '../central-2022/manner';
import { FUNDS, STATE_CAPITAL } from '../central-2022/parts/funds';
import { BASIC, generalBudget } from '../central-2022/parts/generalBudget';
import { ASSETS, MICRO_OF_ALL, procurement, runningCosts } from '../central-2022/parts/operations';
import {
  APPLICATIONS,
  PROJECTS_WHERE_SPENT,
  SELF_EVALUATION,
  WHOLE,
} from '../central-2022/parts/performance';
import { ITEMS } from './items';
import { THREE_PUBLIC } from './threePublic';
import { CHART_TITLES, source, TOTALS } from './totals';

const MANNER: Manner = { ...GENERAL, itemBudget: '全年预算' };

/** Without a heading of its own, it says what it is about. */
const applications = { ...APPLICATIONS, text: `绩效自评结果应用情况：${APPLICATIONS.text}` };

const OTHER_MATTERS: SectionPattern = {
  title: '其他重要事项的情况说明',
  paragraphs: [],
  subsections: [
    runningCosts(MANNER),
    procurement(MICRO_OF_ALL),
    { ...ASSETS, title: '国有资产占有使用情况' },
    {
      title: '预算绩效管理情况',
      paragraphs: [SELF_EVALUATION, WHOLE, ...PROJECTS_WHERE_SPENT, applications],
    },
  ],
};

export const SICHUAN_WORDING: Wording = {
  numbers: {
    amount: { decimals: 2, dropZeros: true, thousands: true },
    percent: { decimals: 2, dropZeros: true, thousands: false },
    zeroOverZero: '0%',
    overZero: '--%',
  },
  reasons: { over: true, underBelow: '95' },
  listZeroItems: true,
  brackets: 'full',
  inputWords: { 年初预算: '全年预算' },
  charts: CHART_TITLES,
  sections: [
    ...TOTALS,
    generalBudget(MANNER, ITEMS),
    { ...BASIC, paragraphs: [...BASIC.paragraphs, source('财决08-1表')] },
    THREE_PUBLIC,
    FUNDS,
    STATE_CAPITAL,
    OTHER_MATTERS,
  ],
};
