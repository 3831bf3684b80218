/** 五（三） of 上海: the total has its percentage, the items are compared in words alone. */
import type { SectionPattern } from '../../narrative/wording';
import { BY_ITEM_TITLE } from '../central-2022/parts/generalBudget';

const REASON = '的主要原因：{text @reasons.item.$code}';

export const ITEMS: SectionPattern = {
  title: BY_ITEM_TITLE,
  paragraphs: [
    {
      id: 'total',
      text:
        '{year}年度一般公共预算财政拨款支出年初预算为{budget.total}万元，支出决算为{T5.total}万元' +
        '[budget.total > 0:，完成年初预算的{T5.total / budget.total %}]。[some items:其中：]',
    },
    {
      id: 'item',
      each: 'items',
      text:
        '{1}.{class}（类）{group}（款）{name}（项）。年初预算为{budget}万元，支出决算为{amount}万元' +
        `[explained:，[amount > budget:决算数大于预算数${REASON}|决算数小于预算数${REASON}]|，决算数与预算数持平]。`,
    },
  ],
};
