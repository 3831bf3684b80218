/** 一 to 四 of 四川: every source and kind is named, zeros too; a chart and the form of origin under each. */
import type { ChartId } from '../../narrative/narrative';
import type { ParagraphPattern, SectionPattern } from '../../narrative/wording';
import { GENERAL } from '../central-2022/manner';
import { change } from '../phrases';

export const CHART_TITLES: Readonly<Record<ChartId, string>> = {
  chart1: '收、支决算总计变动情况图',
  chart2: '收入决算结构图',
  chart3: '支出决算结构图',
  chart4: '财政拨款收、支决算总计变动情况图',
};

/** The line that names the form of the Ministry's own set which the figures were filed in. */
export function source(form: string): ParagraphPattern {
  return { id: 'source', text: `（注：数据来源于${form}）` };
}

function caption(chart: ChartId, number: number): ParagraphPattern {
  return { id: 'chart', chart, text: `图${number}：${CHART_TITLES[chart]}` };
}

function bothTotals(label: string, now: string): string {
  const reason = `。主要变动原因是{text @reasons.${now}}`;
  return `{year}年度${label}总计{${now}}万元。[known ${now}:与{year-1}年度相比，${label}总计${change(now, `@prior.${now}`, GENERAL.both, reason)}。]`;
}

export const TOTALS: readonly SectionPattern[] = [
  {
    title: '收入支出决算总体情况说明',
    paragraphs: [
      { id: 'total', text: bothTotals('收、支', 'T1.total') },
      caption('chart1', 1),
      source('财决01表，口径为总计数'),
    ],
  },
  {
    title: '收入决算情况说明',
    paragraphs: [
      {
        id: 'income',
        text: '{year}年度本年收入合计{T2.total}万元，其中：[*incomeLines "；":{name}{amount}万元，占{amount / T2.total %}]。',
      },
      caption('chart2', 2),
      source('财决03表'),
    ],
  },
  {
    title: '支出决算情况说明',
    paragraphs: [
      {
        id: 'spending',
        text: '{year}年度本年支出合计{T3.total}万元，其中：[*spendingKinds "；":{name}{amount}万元，占{amount / T3.total %}]。',
      },
      caption('chart3', 3),
      source('财决04表'),
    ],
  },
  {
    title: '财政拨款收入支出决算总体情况说明',
    paragraphs: [
      { id: 'total', text: bothTotals('财政拨款收、支', 'T4.total') },
      caption('chart4', 4),
      source('财决01-1表，口径为总计数'),
    ],
  },
];
