/** The wording of 上海市 2024; what its template leaves open is worded as in the general pack (docs/packs.md). */
import type { Wording } from '../../narrative/wording';
import { GENERAL } from '../central-2022/manner';
import { FUNDS } from '../central-2022/parts/funds';
import { BASIC, generalBudget } from '../central-2022/parts/generalBudget';
import { ASSETS, runningCosts } from '../central-2022/parts/operations';
import { INCOME, SPENDING } from '../central-2022/parts/totals';
import { change } from '../phrases';
import { ITEMS } from './items';
import { PERFORMANCE_NUMBERS, PROCUREMENT_BY_CONTRACT, STATE_CAPITAL_WITH_INCOME } from './operations';
import { THREE_PUBLIC } from './threePublic';

function compared(label: string, now: string): string {
  const reason = `。主要原因：{text @reasons.${now}}`;
  return `{year}年度${label}{${now}}万元。[known ${now}:与{year-1}年度相比，${label}${change(now, `@prior.${now}`, GENERAL.words, reason)}。]`;
}

export const SHANGHAI_WORDING: Wording = {
  numbers: {
    amount: { decimals: 2, dropZeros: false, thousands: true },
    percent: { decimals: 2, dropZeros: false, thousands: false },
    zeroOverZero: '0.00%',
    overZero: '--%',
  },
  reasons: { over: true, underBelow: '100' },
  listZeroItems: false,
  brackets: 'full',
  inputWords: {
    政府采购货物支出: '货物采购合同金额',
    政府采购工程支出: '工程采购合同金额',
    政府采购服务支出: '服务采购合同金额',
    '“三公”经费支出变动': '“三公”经费支出决算数与预算数不同',
    '因公出国（境）费支出变动': '因公出国（境）费支出决算数与预算数不同',
    公务用车购置及运行维护费支出变动: '公务用车购置及运行维护费支出决算数与预算数不同',
    公务接待费支出变动: '公务接待费支出决算数与预算数不同',
  },
  sections: [
    {
      title: '收入支出决算总体情况说明',
      paragraphs: [{ id: 'total', text: compared('收入支出总计', 'T1.total') }],
    },
    INCOME,
    SPENDING,
    {
      title: '财政拨款收入支出决算总体情况说明',
      paragraphs: [{ id: 'total', text: compared('财政拨款收入支出总计', 'T4.total') }],
    },
    generalBudget(GENERAL, ITEMS),
    BASIC,
    THREE_PUBLIC,
    FUNDS,
    STATE_CAPITAL_WITH_INCOME,
    PERFORMANCE_NUMBERS,
    runningCosts(GENERAL),
    PROCUREMENT_BY_CONTRACT,
    ASSETS,
  ],
};
