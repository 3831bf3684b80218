/** The fixed words of the text report, which is written in Chinese. */
import type { FormReport, Level, Outcome, WorkbookReport } from '../engine/report/report';

export const LEVELS: Readonly<Record<Level, string>> = {
  error: '错误',
  warning: '警告',
  rounding: '尾差',
  info: '提示',
};

export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  pass: '通过',
  rounding: '尾差',
  fail: '不符',
  notApplicable: '不适用',
  notEnoughData: '数据不足',
  unreadable: '无法读取',
};

export const STATUSES: Readonly<Record<Exclude<FormReport['status'], 'recognised'>, string>> = {
  empty: '空表',
  missing: '未找到',
  ambiguous: '有多张相似的表，未采用',
};

export const WORDS = {
  causes: '最可能的原因',
  wholeWorkbook: '整本工作簿',
  printed: '表列数',
  expected: { '=': '应为', '≥': '应不小于', '≤': '应不大于' },
  difference: '差额',
  bound: (bound: string): string => `差额（允许 ±${bound}）`,
  blank: '空',
  blanks: (count: number): string => `其余 ${count} 项为空白`,
  basis: '依据：',
  clean: '没有发现问题。',
  ledger: '核对情况',
  total: '合计',
  unchecked: '未能核对',
  otherSheets: '未识别为决算表的工作表：',
  failed: '未能检查的文件',
} as const;

/** `2022 年度 · 单位：万元 · …`, leaving out what the workbook does not say. */
export function headline({ entity, year, moneyUnit, pack }: WorkbookReport): string {
  const known = [
    entity,
    year === null ? null : `${year} 年度`,
    moneyUnit && `金额单位：${moneyUnit}`,
    `规则包：${pack}`,
  ];
  return known.filter((part) => part !== null).join(' · ');
}
