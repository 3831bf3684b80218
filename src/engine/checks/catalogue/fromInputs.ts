/**
 * Checks whose figures are not in the nine forms but among the inputs of the narrative (填报说明数据). Without these inputs
 * they say that they did not run.
 */
import { notRun, type Check } from '../check';

function fromInputs(id: string, statement: string, input: string, basis: string): Check {
  return {
    id,
    forms: [],
    level: 'error',
    statement,
    basis: [basis],
    run: () => notRun({ id: 'whyInputMissing', values: { input } }),
  };
}

export const FROM_INPUTS: readonly Check[] = [
  fromInputs(
    'X-20',
    '机关运行经费＝表6公用经费合计（行政、参公单位）',
    '机关运行经费',
    '财预〔2016〕143号：公开机关运行经费',
  ),
  fromInputs(
    'X-21',
    '政府采购支出总额＝货物＋工程＋服务',
    '政府采购支出',
    '财预〔2016〕143号：公开政府采购支出',
  ),
  fromInputs(
    'X-22',
    '政府采购支出总额≥授予中小企业合同金额≥授予小微企业合同金额',
    '政府采购支出',
    '部分不大于全部',
  ),
];
