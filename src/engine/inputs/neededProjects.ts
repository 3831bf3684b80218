/** A block of rows for each project, and what is told of the self-evaluations as a whole. */
import { TOTAL_ROW, type Recognition } from '../forms/model';
import type { InputKey, InputTable } from './inputs';
import { of, ONE_A_LINE, type NeededKey } from './neededKey';
import { countForms, knownProjects, knownUnitAmount } from './projects';
import { amountAt, isMoney } from './workbookFacts';

export function projectKeys(recognition: Recognition, table: InputTable): NeededKey[] {
  const projects = knownProjects(recognition);
  const spent = isMoney(amountAt(recognition, 'T5', [[TOTAL_ROW, 'c3']]));
  const count = Math.max(projects.length, table.count('projects'), spent ? 1 : 0);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const known = projects[index];
    const key = (field: string): InputKey => `projects.${index}.${field}`;
    return [
      of(key('name'), '项目库、项目绩效自评表；不带“项目”二字', known?.name),
      of(key('amount'), '本年支出', known?.executed),
      of(key('annualBudget'), '项目绩效自评表“预算数”', known?.annualBudget),
      of(key('executed'), '项目绩效自评表“执行数”', known?.executed),
      of(key('results'), ONE_A_LINE),
      of(key('problems'), '项目绩效自评表“偏差大或目标未完成原因分析”等；末尾不加句号'),
      of(key('measures'), ONE_A_LINE),
    ];
  });
}

export function performanceKeys(recognition: Recognition): NeededKey[] {
  const projects = countForms(recognition, 'P2');
  const [only, ...others] = knownProjects(recognition);
  const own = only && others.length === 0 ? only.executed : null;
  return [
    of('performance.projectCount', '开展自评的项目', projects > 0 ? { value: projects, from: null } : null),
    of('performance.projectAmount', '这些项目的资金，一般为全部项目支出', own),
    of(
      'performance.unitCount',
      '开展整体支出自评的单位',
      countForms(recognition, 'P1') === 1 ? { value: 1, from: null } : null,
    ),
    of('performance.unitAmount', '整体绩效自评表“执行数”', knownUnitAmount(recognition)),
    of('performance.overall', '整体绩效自评报告'),
    of('performance.applications', ONE_A_LINE),
  ];
}
