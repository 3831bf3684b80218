/** 五 and 六: expenditure of the general public budget, by 类, by 项, and its basic part by economic items. */
import type { SectionPattern } from '../../../narrative/wording';
import { change } from '../../phrases';
import type { Manner } from '../manner';

/** `byItem`: the third subsection, which places word most differently. */
export function generalBudget(manner: Manner, byItem = itemsAgainstBudget(manner)): SectionPattern {
  return {
    title: '一般公共预算财政拨款支出决算情况说明',
    paragraphs: [],
    subsections: [overall(manner), STRUCTURE, byItem],
  };
}

function overall({ words }: Manner): SectionPattern {
  const reason = '，主要原因是{text @reasons.T5.total}';
  return {
    title: '一般公共预算财政拨款支出决算总体情况',
    paragraphs: [
      {
        id: 'total',
        text: `{year}年度一般公共预算财政拨款支出{T5.total}万元[T1.spending <> 0:，占本年支出合计的{T5.total / T1.spending %}]。[known T5.total:与{year-1}年度相比，一般公共预算财政拨款支出${change('T5.total', '@prior.T5.total', words, reason)}。]`,
      },
    ],
  };
}

const STRUCTURE: SectionPattern = {
  title: '一般公共预算财政拨款支出决算结构情况',
  paragraphs: [
    {
      id: 'structure',
      text: '{year}年度一般公共预算财政拨款支出{T5.total}万元[some classes & T5.total <> 0:，主要用于以下方面：[*classes "；":{name}（类）{amount}万元，占{amount / T5.total %}]]。',
    },
  ],
};

export const BY_ITEM_TITLE = '一般公共预算财政拨款支出决算具体情况';

function itemsAgainstBudget({ itemBudget }: Manner): SectionPattern {
  const reason = (direction: string): string =>
    `决算数${direction}${itemBudget}数的主要原因是{text @reasons.item.$code}。`;
  return {
    title: BY_ITEM_TITLE,
    paragraphs: [
      {
        id: 'total',
        text:
          `{year}年度一般公共预算财政拨款支出${itemBudget}为{budget.total}万元，支出决算为{T5.total}万元` +
          `[budget.total <> 0:，完成${itemBudget}的{T5.total / budget.total %}]。` +
          '其中：基本支出{T5.basic}万元，项目支出{T5.project}万元。',
      },
      {
        id: 'item',
        each: 'items',
        text:
          `{1}.{class}（类）{group}（款）{name}（项）。${itemBudget}为{budget}万元，支出决算为{amount}万元` +
          `[budget <> 0:，完成${itemBudget}的{amount / budget %}]。` +
          `[explained:[amount > budget:${reason('大于')}|${reason('小于')}]]`,
      },
    ],
  };
}

export const BASIC: SectionPattern = {
  title: '一般公共预算财政拨款基本支出决算情况说明',
  paragraphs: [
    {
      id: 'none',
      when: 'T6.staff + T6.operating = 0',
      text: '{year}年度一般公共预算财政拨款基本支出{T5.basic}万元。',
    },
    {
      id: 'intro',
      when: 'T6.staff + T6.operating <> 0',
      text: '{year}年度一般公共预算财政拨款基本支出{T5.basic}万元，其中：',
    },
    {
      id: 'staff',
      when: 'T6.staff + T6.operating <> 0',
      text: '人员经费{T6.staff}万元[some staffItems:，主要包括：[*staffItems "、":{name}]]。',
    },
    {
      id: 'operating',
      when: 'T6.staff + T6.operating <> 0',
      text: '公用经费{T6.operating}万元[some operatingItems:，主要包括：[*operatingItems "、":{name}]]。',
    },
  ],
};
