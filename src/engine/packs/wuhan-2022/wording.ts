/**
 * The wording of 武汉市 2022: sections, sentences and number policies as the reference report prints them. Branches the
 * report does not show (减少, 持平, several projects, 三公 with money) are worded as the report words their opposites.
 */
import type { Wording } from '../../narrative/wording';
import { assets, change, compared, oneByOne, smeShare, where, type ChangeWords } from '../phrases';
import { PERFORMANCE } from './performance';
import { THREE_PUBLIC } from './threePublic';

const WORDS: ChangeWords = { more: '增加', less: '减少', growth: '增长', decline: '下降', same: '持平' };
const BOTH: ChangeWords = { ...WORDS, more: '各增加', less: '各减少' };

const RESULTS = oneByOne('projects.$index.results');

/** One source of 财政拨款 compared with the year before. */
function source(label: string, now: string): string {
  const before = `@prior.${now}`;
  const text = (direction: string): string =>
    `${direction}{|${now} - ${before}|}万元。${direction}主要原因是{text @reasons.${now}}`;
  return (
    `${label}{${now}}万元[given ${before} & ${now} = ${before}:，与{year-1}年度决算数持平` +
    `|given ${before} & ${now} > ${before}:，比{year-1}年度决算数${text('增加')}` +
    `|given ${before} & ${now} < ${before}:，比{year-1}年度决算数${text('减少')}|，比{year-1}年度决算数{${before}}]。`
  );
}

export const WUHAN_WORDING: Wording = {
  numbers: {
    amount: { decimals: 2, dropZeros: true, thousands: true },
    percent: { decimals: 1, dropZeros: true, thousands: false },
    zeroOverZero: '0%',
    overZero: '--%',
  },
  // Printed: reasons at 102.7, 93.1, 88.6 and 87.4 %, none at 96.3 % and above (narrative.md §4.1).
  reasons: { over: true, underBelow: '95' },
  listZeroItems: false,
  brackets: 'half',
  charts: {
    chart1: '收、支决算总计变动情况',
    chart2: '收入决算结构',
    chart3: '支出决算结构',
    chart4: '财政拨款收、支决算总计变动情况',
  },
  sections: [
    {
      title: '收入支出决算总体情况说明',
      paragraphs: [
        {
          id: 'total',
          text: `{year}年度收、支总计{T1.total}万元。[known T1.total:与{year-1}年度相比，收、支总计${change('T1.total', '@prior.T1.total', BOTH, '，主要原因是{text @reasons.T1.total}')}。]`,
        },
        { id: 'chart', chart: 'chart1', text: '图1：收、支决算总计变动情况' },
      ],
    },
    {
      title: '收入决算情况说明',
      paragraphs: [
        {
          id: 'income',
          text: '{year}年度收入合计{T2.total}万元。[some incomeSources & T2.total <> 0:其中：[*incomeSources "；":{name}{amount}万元，占本年收入{amount / T2.total %}]。]',
        },
        { id: 'chart', chart: 'chart2', text: '图2：收入决算结构' },
      ],
    },
    {
      title: '支出决算情况说明',
      paragraphs: [
        {
          id: 'spending',
          text: '{year}年度支出合计{T3.total}万元。[some spendingKinds & T3.total <> 0:其中：[*spendingKinds "；":{name}{amount}万元，占本年支出{amount / T3.total %}]。]',
        },
        { id: 'chart', chart: 'chart3', text: '图3：支出决算结构' },
      ],
    },
    {
      title: '财政拨款收入支出决算总体情况说明',
      paragraphs: [
        {
          id: 'total',
          text: `{year}年度财政拨款收、支总计{T4.total}万元。[known T4.total:与{year-1}年度相比，财政拨款收、支总计${change('T4.total', '@prior.T4.total', BOTH, '。主要原因是{text @reasons.T4.total}')}。]`,
        },
        {
          id: 'sources',
          text:
            `{year}年度财政拨款收入中，${source('一般公共预算财政拨款收入', 'T4.r1')}` +
            where('T4.r2', '@prior.T4.r2', source('政府性基金预算财政拨款收入', 'T4.r2')) +
            where('T4.r3', '@prior.T4.r3', source('国有资本经营预算财政拨款收入', 'T4.r3')),
        },
        { id: 'chart', chart: 'chart4', text: '图4：财政拨款收、支决算总计变动情况' },
      ],
    },
    {
      title: '一般公共预算财政拨款支出决算情况说明',
      paragraphs: [],
      subsections: [
        {
          title: '一般公共预算财政拨款支出决算总体情况',
          paragraphs: [
            {
              id: 'total',
              text: `{year}年度一般公共预算财政拨款支出{T5.total}万元，占本年支出合计的{T5.total / T1.spending %}。[known T5.total:与{year-1}年度相比，一般公共预算财政拨款支出${change('T5.total', '@prior.T5.total', WORDS, '。主要原因是{text @reasons.T5.total}')}。]`,
            },
          ],
        },
        {
          title: '一般公共预算财政拨款支出决算结构情况',
          paragraphs: [
            {
              id: 'none',
              when: 'T5.total = 0',
              text: '{year}年度一般公共预算财政拨款支出{T5.total}万元。',
            },
            {
              id: 'intro',
              when: 'T5.total <> 0',
              text: '{year}年度一般公共预算财政拨款支出{T5.total}万元，主要用于以下方面：',
            },
            {
              id: 'class',
              each: 'classes',
              text: '{1}.{name}（类）支出{amount}万元，占{amount / T5.total %}。主要是{text @uses.$code}。',
            },
          ],
        },
        {
          title: '一般公共预算财政拨款支出决算具体情况',
          paragraphs: [
            {
              id: 'total',
              text:
                '{year}年度一般公共预算财政拨款支出年初预算为{budget.total}万元，支出决算为{T5.total}万元' +
                '[budget.total > 0:，完成年初预算的{T5.total / budget.total %}]。' +
                '其中：基本支出{T5.basic}万元，项目支出{T5.project}万元。' +
                '[T5.project <> 0:项目支出主要用于[' +
                `projects.one:{text @projects.0.name}{@projects.0.amount}万元，主要成效：${oneByOne('projects.0.results')}。` +
                `|projects.several:[*projects "、":{text @projects.$index.name}{@projects.$index.amount}万元]。主要成效：[*projects "。":{text @projects.$index.name}：${RESULTS}]。` +
                '|{text @projects.0.name}{@projects.0.amount}万元，主要成效：[*@projects.0.results "；":{一}是{it}]。]]',
            },
            {
              id: 'item',
              each: 'items',
              text:
                '{1}.{class}（类）{group}（款）{name}（项）年初预算为{budget}万元，支出决算为{amount}万元' +
                '[budget > 0:，完成年初预算的{amount / budget %}]' +
                '[explained:[amount > budget:，支出决算数大于年初预算数的主要原因是{text @reasons.item.$code}|，支出决算数小于年初预算数的主要原因是{text @reasons.item.$code}]]。',
            },
          ],
        },
      ],
    },
    {
      title: '一般公共预算财政拨款基本支出决算情况说明',
      paragraphs: [
        {
          id: 'none',
          when: 'T5.basic = 0',
          text: '{year}年度一般公共预算财政拨款基本支出{T5.basic}万元。',
        },
        {
          id: 'intro',
          when: 'T5.basic <> 0',
          text: '{year}年度一般公共预算财政拨款基本支出{T5.basic}万元，其中：',
        },
        {
          id: 'staff',
          when: 'T5.basic <> 0',
          text: '人员经费{T6.staff}万元[some staffItems:，主要包括：[*staffItems "、":{name}]]。',
        },
        {
          id: 'operating',
          when: 'T5.basic <> 0',
          text: '公用经费{T6.operating}万元[some operatingItems:，主要包括：[*operatingItems "、":{name}]]。',
        },
      ],
    },
    {
      title: '政府性基金预算财政拨款收入支出决算情况说明',
      paragraphs: [
        { id: 'none', when: 'T7.empty', text: '本单位当年无政府性基金预算财政拨款收入支出。' },
        {
          id: 'total',
          when: 'not T7.empty',
          text: '{year}年度政府性基金预算财政拨款年初结转和结余{T7.carriedIn}万元，本年收入{T7.income}万元，本年支出{T7.spending}万元，年末结转和结余{T7.carriedOut}万元。[some fundItems:具体支出情况为：]',
        },
        {
          id: 'item',
          when: 'not T7.empty',
          each: 'fundItems',
          text: '{1}.{class}（类）{group}（款）{name}（项）支出决算为{amount}万元。',
        },
      ],
    },
    {
      title: '国有资本经营预算财政拨款支出决算情况说明',
      paragraphs: [
        { id: 'none', when: 'T8.empty', text: '本单位当年无国有资本经营预算财政拨款支出。' },
        {
          id: 'total',
          when: 'not T8.empty',
          text: '{year}年度国有资本经营预算财政拨款支出{T8.spending}万元。[some stateCapitalItems:具体支出情况为：]',
        },
        {
          id: 'item',
          when: 'not T8.empty',
          each: 'stateCapitalItems',
          text: '{1}.{class}（类）{group}（款）{name}（项）支出决算为{amount}万元。',
        },
      ],
    },
    {
      title: '财政拨款“三公”经费支出决算情况说明',
      paragraphs: [],
      subsections: [
        {
          title: '“三公”经费财政拨款支出决算总体情况说明',
          paragraphs: [
            {
              id: 'total',
              text: '{year}年度“三公”经费财政拨款支出预算为{T9.budget.total}万元，支出决算为{T9.final.total}万元[T9.budget.total = 0 & T9.final.total <> 0:|，完成预算的{T9.final.total / T9.budget.total %}]。',
            },
          ],
        },
        { title: '“三公”经费财政拨款支出决算具体情况说明', paragraphs: THREE_PUBLIC },
      ],
    },
    {
      title: '机关运行经费支出情况',
      paragraphs: [
        {
          id: 'cost',
          text: `{year}年度{entity}[operatingCost = 0:无机关运行经费支出|机关运行经费支出{operatingCost}万元${compared('{year-1}年度', 'operatingCost', '@prior.operatingCost', WORDS, '。主要原因是{text @reasons.operatingCost}')}]。`,
        },
      ],
    },
    {
      title: '政府采购支出情况',
      paragraphs: [
        {
          id: 'procurement',
          text: [
            '{year}年度{entity}政府采购支出总额{@procurement.goods + @procurement.works + @procurement.services}万元',
            '[@procurement.goods + @procurement.works + @procurement.services <> 0:，其中：',
            '[@procurement.goods <> 0:政府采购货物支出{@procurement.goods}万元]',
            '[@procurement.works <> 0:[@procurement.goods <> 0:，]政府采购工程支出{@procurement.works}万元]',
            '[@procurement.services <> 0:[@procurement.goods + @procurement.works <> 0:，]政府采购服务支出{@procurement.services}万元]。',
            '授予中小企业合同金额{@procurement.sme}万元，占政府采购支出总额的{@procurement.sme / (@procurement.goods + @procurement.works + @procurement.services) %}，',
            '其中：授予小微企业合同金额{@procurement.micro}万元[@procurement.sme <> 0:，占授予中小企业合同金额的{@procurement.micro / @procurement.sme %}]',
            ...(['goods', 'works', 'services'] as const).map(smeShare),
            ']。',
          ].join(''),
        },
      ],
    },
    {
      title: '国有资产占用情况',
      paragraphs: [
        {
          id: 'assets',
          text: `截至{year}年12月31日，{entity}${assets('单价100万元(含)以上设备')}。`,
        },
      ],
    },
    PERFORMANCE,
  ],
};
