/** 十三: what was evaluated, and what came of it. */
import type { ParagraphPattern, SectionPattern } from '../../../narrative/wording';
import { oneByOne } from '../../phrases';

export const SELF_EVALUATION: ParagraphPattern = {
  id: 'work',
  text:
    '根据预算绩效管理要求，{entity}组织对{year}年度一般公共预算项目支出开展绩效自评，' +
    '共涉及项目{count @performance.projectCount}个，资金{@performance.projectAmount}万元' +
    '[T5.project <> 0:，占一般公共预算项目支出总额的{@performance.projectAmount / T5.project %}]。',
};

export const WHOLE: ParagraphPattern = {
  id: 'whole',
  text:
    '{entity}组织对{count @performance.unitCount}个单位开展整体支出绩效自评，资金{@performance.unitAmount}万元。' +
    '{text @performance.overall}。',
};

/** What a project achieved; `place`: `$index`, or `0` where none is known yet. */
function project(place: string): string {
  const key = `projects.${place}`;
  return (
    `{text @${key}.name}项目绩效自评综述：项目全年预算数为{@${key}.annualBudget}万元，执行数为{@${key}.executed}万元` +
    `[@${key}.annualBudget <> 0:，完成预算的{@${key}.executed / @${key}.annualBudget %}]。` +
    `主要产出和效益：${oneByOne(`${key}.results`)}。` +
    `发现的问题及原因：{text @${key}.problems}。` +
    `下一步改进措施：${oneByOne(`${key}.measures`)}。`
  );
}

/** One paragraph a project; where there was project spending and none is named, the first is asked for. */
export const PROJECTS_WHERE_SPENT: readonly ParagraphPattern[] = [
  { id: 'project', each: 'projects', text: project('$index') },
  { id: 'asked', when: 'none projects & T5.project <> 0', text: project('0') },
];

export const APPLICATIONS: ParagraphPattern = {
  id: 'applications',
  text: `${oneByOne('performance.applications')}。`,
};

export const PERFORMANCE: SectionPattern = {
  title: '预算绩效情况说明',
  paragraphs: [],
  subsections: [
    { title: '预算绩效管理工作开展情况', paragraphs: [SELF_EVALUATION, WHOLE] },
    { title: '项目绩效自评结果', when: 'T5.project <> 0', paragraphs: PROJECTS_WHERE_SPENT },
    { title: '绩效自评结果应用情况', paragraphs: [APPLICATIONS] },
  ],
};
