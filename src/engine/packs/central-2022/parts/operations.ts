/** 十 to 十二: running costs, procurement, assets. */
import type { SectionPattern } from '../../../narrative/wording';
import { assets, compared, PROCURED, smeShare } from '../../phrases';
import type { Manner } from '../manner';

export function runningCosts({ words }: Manner): SectionPattern {
  const reason = '，主要原因是{text @reasons.operatingCost}';
  return {
    title: '机关运行经费支出情况',
    paragraphs: [
      {
        id: 'cost',
        text: `{year}年度{entity}[operatingCost = 0:无机关运行经费支出|机关运行经费支出{operatingCost}万元${compared('{year-1}年度', 'operatingCost', '@prior.operatingCost', words, reason)}]。`,
      },
    ],
  };
}

/** 小微企业 as a part of what went to 中小企业, then 中小企业 by kind of procurement. */
const MICRO_OF_SME =
  '其中：授予小微企业合同金额{@procurement.micro}万元' +
  '[@procurement.sme <> 0:，占授予中小企业合同金额的{@procurement.micro / @procurement.sme %}]' +
  `${smeShare('goods')}${smeShare('works')}${smeShare('services')}`;

/** 小微企业 as a part of all procurement, as 中小企业 is. */
export const MICRO_OF_ALL = `其中：授予小微企业合同金额{@procurement.micro}万元，占政府采购支出总额的{@procurement.micro / (${PROCURED}) %}`;

export function procurement(micro = MICRO_OF_SME): SectionPattern {
  return {
    title: '政府采购支出情况',
    paragraphs: [
      {
        id: 'procurement',
        text:
          `{year}年度{entity}[${PROCURED} = 0:无政府采购支出|政府采购支出总额{${PROCURED}}万元，` +
          '其中：政府采购货物支出{@procurement.goods}万元、政府采购工程支出{@procurement.works}万元、' +
          '政府采购服务支出{@procurement.services}万元。' +
          `授予中小企业合同金额{@procurement.sme}万元，占政府采购支出总额的{@procurement.sme / (${PROCURED}) %}，` +
          `${micro}]。`,
      },
    ],
  };
}

export const ASSETS: SectionPattern = {
  title: '国有资产占用情况',
  paragraphs: [
    {
      id: 'assets',
      text: `截至{year}年12月31日，{entity}${assets('单价100万元（含）以上设备（不含车辆）')}。`,
    },
  ],
};
