/** 五（三） of 四川: `完成预算…`, where 预算 is the 全年预算. */
import type { SectionPattern } from '../../narrative/wording';
import { BY_ITEM_TITLE } from '../central-2022/parts/generalBudget';
import { source } from './totals';

const reason = (direction: string): string =>
  `，决算数${direction}预算数的主要原因是{text @reasons.item.$code}`;

export const ITEMS: SectionPattern = {
  title: BY_ITEM_TITLE,
  paragraphs: [
    {
      id: 'total',
      text: '{year}年度一般公共预算财政拨款支出决算数为{T5.total}万元[budget.total = 0 & T5.total <> 0:|，完成预算{T5.total / budget.total %}]。[some items:其中：]',
    },
    {
      id: 'item',
      each: 'items',
      text:
        '{1}.{class}（类）{group}（款）{name}（项）：支出决算为{amount}万元[absent @initialBudget.$code:，完成预算{amount / budget %}|budget > 0:，完成预算{amount / budget %}]' +
        `[explained:[amount > budget:${reason('大于')}|${reason('小于')}]|amount = budget:，决算数与预算数持平]。`,
    },
    source('财决07表'),
  ],
};
