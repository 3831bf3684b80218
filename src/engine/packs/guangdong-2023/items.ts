/** 五（三） of 广东: `完成全年预算…万元的…`, and what is said where that budget is zero. */
import type { SectionPattern } from '../../narrative/wording';
import { BY_ITEM_TITLE } from '../central-2022/parts/generalBudget';
import { NO_BASE } from './manner';

function completed(budget: string, final: string): string {
  return `支出决算为{${final}}万元，完成全年预算{${budget}}万元[${budget} = 0:的--%${NO_BASE}|的{${final} / ${budget} %}]`;
}

const reason = (direction: string): string =>
  `决算数${direction}预算数的主要原因是{text @reasons.item.$code}。`;

export const ITEMS: SectionPattern = {
  title: BY_ITEM_TITLE,
  paragraphs: [
    {
      id: 'total',
      text: `{year}年度一般公共预算财政拨款${completed('budget.total', 'T5.total')}。其中：基本支出{T5.basic}万元，项目支出{T5.project}万元。`,
    },
    {
      id: 'item',
      each: 'items',
      text:
        `{1}.{class}（类）{group}（款）{name}（项）。${completed('budget', 'amount')}。` +
        `[explained:[amount > budget:${reason('大于')}|${reason('小于')}]]`,
    },
  ],
};
