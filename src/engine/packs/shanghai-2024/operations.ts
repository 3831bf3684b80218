/** 八 to 十三 of 上海: state capital with its income, performance by numbers, procurement by contracts. */
import type { SectionPattern } from '../../narrative/wording';
import { STATE_CAPITAL } from '../central-2022/parts/funds';
import { PROJECTS_WHERE_SPENT } from '../central-2022/parts/performance';
import { PROCURED } from '../phrases';

/** 表9 of 上海 is a form of income and expenditure; a workbook whose form has the three columns of expenditure says those. */
export const STATE_CAPITAL_WITH_INCOME: SectionPattern = {
  title: '国有资本经营预算财政拨款收入支出决算情况说明',
  paragraphs: STATE_CAPITAL.paragraphs.map((paragraph) => {
    if (paragraph.id === 'none') {
      return {
        ...paragraph,
        text: '{entity}{year}年度没有国有资本经营预算财政拨款收入和支出。',
      };
    }
    if (paragraph.id !== 'total') return paragraph;
    return {
      ...paragraph,
      text:
        '{year}年度国有资本经营预算财政拨款[T8.carriedIn + T8.income + T8.carriedOut <> 0:' +
        '年初结转和结余{T8.carriedIn}万元，本年收入{T8.income}万元，本年支出{T8.spending}万元，年末结转和结余{T8.carriedOut}万元' +
        '|支出{T8.spending}万元]。[some stateCapitalItems:具体支出情况如下：]',
    };
  }),
};

export const PERFORMANCE_NUMBERS: SectionPattern = {
  title: '预算绩效管理情况',
  paragraphs: [
    {
      id: 'work',
      text:
        '{year}年度，{entity}开展绩效自评的项目{count @performance.projectCount}个，涉及资金{@performance.projectAmount}万元；' +
        '开展整体支出绩效自评的单位{count @performance.unitCount}个，涉及资金{@performance.unitAmount}万元。',
    },
    ...PROJECTS_WHERE_SPENT,
  ],
};

export const PROCUREMENT_BY_CONTRACT: SectionPattern = {
  title: '政府采购支出情况',
  paragraphs: [
    {
      id: 'procurement',
      text:
        `{year}年度{entity}[${PROCURED} = 0:无政府采购支出|政府采购合同金额{${PROCURED}}万元，` +
        '其中：货物采购合同金额{@procurement.goods}万元、工程采购合同金额{@procurement.works}万元、' +
        '服务采购合同金额{@procurement.services}万元。' +
        `授予中小企业合同金额{@procurement.sme}万元，占政府采购合同金额的{@procurement.sme / (${PROCURED}) %}，` +
        '其中：授予小微企业合同金额{@procurement.micro}万元' +
        '[@procurement.sme <> 0:，占授予中小企业合同金额的{@procurement.micro / @procurement.sme %}]]。',
    },
  ],
};
