/** 一 to 四: totals of income and expenditure, and of 财政拨款. */
import type { SectionPattern } from '../../../narrative/wording';
import { change } from '../../phrases';
import type { Manner } from '../manner';

export function incomeAndSpending({ both }: Manner): SectionPattern {
  const reason = '，主要原因是{text @reasons.T1.total}';
  return {
    title: '收入支出决算总体情况说明',
    paragraphs: [
      {
        id: 'total',
        text: `{year}年度收、支总计{T1.total}万元。[known T1.total:与{year-1}年度相比，收、支总计${change('T1.total', '@prior.T1.total', both, reason)}。]`,
      },
    ],
  };
}

export const INCOME: SectionPattern = {
  title: '收入决算情况说明',
  paragraphs: [
    {
      id: 'income',
      text: '{year}年度收入合计{T2.total}万元[some incomeSources & T2.total <> 0:，其中：[*incomeSources "；":{name}{amount}万元，占{amount / T2.total %}]]。',
    },
  ],
};

export const SPENDING: SectionPattern = {
  title: '支出决算情况说明',
  paragraphs: [
    {
      id: 'spending',
      text: '{year}年度支出合计{T3.total}万元[some spendingKinds & T3.total <> 0:，其中：[*spendingKinds "；":{name}{amount}万元，占{amount / T3.total %}]]。',
    },
  ],
};

export function fiscalTotals({ both }: Manner): SectionPattern {
  const reason = '，主要原因是{text @reasons.T4.total}';
  return {
    title: '财政拨款收入支出决算总体情况说明',
    paragraphs: [
      {
        id: 'total',
        text: `{year}年度财政拨款收、支总计{T4.total}万元。[known T4.total:与{year-1}年度相比，财政拨款收、支总计${change('T4.total', '@prior.T4.total', both, reason)}。]`,
      },
    ],
  };
}
