/** 七 and 八: government funds and state capital. Where there is nothing, the words of the 空表说明. */
import type { SectionPattern } from '../../../narrative/wording';

const ITEM = '{1}.{class}（类）{group}（款）{name}（项）支出决算为{amount}万元。';

export const FUNDS: SectionPattern = {
  title: '政府性基金预算财政拨款收入支出决算情况说明',
  paragraphs: [
    {
      id: 'none',
      when: 'T7.empty',
      text: '{entity}{year}年度没有政府性基金预算财政拨款收入，也没有使用政府性基金预算财政拨款安排的支出。',
    },
    {
      id: 'total',
      when: 'not T7.empty',
      text:
        '{year}年度政府性基金预算财政拨款年初结转和结余{T7.carriedIn}万元，本年收入{T7.income}万元，' +
        '本年支出{T7.spending}万元，年末结转和结余{T7.carriedOut}万元。[some fundItems:具体支出情况如下：]',
    },
    { id: 'item', when: 'not T7.empty', each: 'fundItems', text: ITEM },
  ],
};

export const STATE_CAPITAL: SectionPattern = {
  title: '国有资本经营预算财政拨款支出决算情况说明',
  paragraphs: [
    {
      id: 'none',
      when: 'T8.empty',
      text: '{entity}{year}年度没有使用国有资本经营预算财政拨款安排的支出。',
    },
    {
      id: 'total',
      when: 'not T8.empty',
      text: '{year}年度国有资本经营预算财政拨款支出{T8.spending}万元。[some stateCapitalItems:具体支出情况如下：]',
    },
    { id: 'item', when: 'not T8.empty', each: 'stateCapitalItems', text: ITEM },
  ],
};
