/** 十三: the self-evaluations, in the words of the reference report. */
import type { SectionPattern } from '../../narrative/wording';
import { oneByOne } from '../phrases';

export const PERFORMANCE: SectionPattern = {
  title: '预算绩效情况说明',
  paragraphs: [],
  subsections: [
    {
      title: '预算绩效管理工作开展情况',
      brackets: 'half',
      paragraphs: [
        {
          id: 'work',
          text:
            '根据预算绩效管理要求，我单位组织对{year}年度一般公共预算项目支出全面开展绩效自评，' +
            '共涉及项目{count @performance.projectCount}个，资金{@performance.projectAmount}万元' +
            '[T5.project <> 0:，占一般公共预算项目支出总额的{@performance.projectAmount / T5.project %}]。' +
            '从绩效评价情况来看，我单位高度重视财政支出绩效评价工作，积极按照要求准备绩效项目自评相关资料，' +
            '运用科学、合理的绩效评价指标、评价标准和评价方法，对项目支出开展了绩效自评工作。',
        },
      ],
    },
    {
      title: '单位整体支出自评结果',
      brackets: 'half',
      paragraphs: [
        {
          id: 'whole',
          text:
            '我单位组织对{count @performance.unitCount}个单位开展整体支出绩效自评，资金{@performance.unitAmount}万元，' +
            '从评价情况来看，{entity}{year}年度整体支出绩效总体情况良好。{text @performance.overall}。',
        },
      ],
    },
    {
      title: '项目支出自评结果',
      brackets: 'half',
      paragraphs: [
        {
          id: 'projects',
          text: '我单位在{year}年度单位决算中反映所有项目绩效自评结果（不包括涉密项目），共涉及{count @performance.projectCount}个二级项目。',
        },
        {
          id: 'project',
          each: 'projects',
          text:
            '{text @projects.$index.name}项目绩效自评综述：项目全年预算数为{@projects.$index.annualBudget}万元，' +
            '执行数为{@projects.$index.executed}万元[@projects.$index.annualBudget > 0:，完成预算的{@projects.$index.executed / @projects.$index.annualBudget %}]。' +
            `主要产出和效益是：${oneByOne('projects.$index.results')}。` +
            '发现的问题及原因：{text @projects.$index.problems}。' +
            `下一步改进措施：${oneByOne('projects.$index.measures')}。`,
        },
      ],
    },
    {
      title: '绩效自评结果应用情况',
      brackets: 'half',
      paragraphs: [{ id: 'applications', text: `${oneByOne('performance.applications')}。` }],
    },
  ],
};
