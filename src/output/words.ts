/** The fixed words of the text report, which is written in Chinese. */
import type { Finding, FormReport, Level, Outcome, WorkbookReport } from '../engine/report/report';

export const LEVELS: Readonly<Record<Level, string>> = {
  error: '错误',
  warning: '需说明',
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

/** Against the check before; what is the same needs no word. */
export const SINCE: Readonly<Record<NonNullable<Finding['since']>, string>> = {
  new: '新增',
  changed: '有变化',
  same: '',
};

export const WORDS = {
  causes: '最可能的原因',
  wholeWorkbook: '整本工作簿',
  printed: '表列数',
  expected: { '=': '算得', '≥': '应不小于', '≤': '应不大于' },
  difference: '差额',
  bound: (bound: string): string => `差额（允许 ±${bound}）`,
  blank: '空',
  blanks: (count: number): string => `其余 ${count} 项为空白`,
  basis: '依据：',
  level: '级别：',
  clean: '没有发现问题。',
  noForms: '没有识别到决算公开表，没有校验任何内容。',
  also: (cells: string): string => `同样的数还填在 ${cells}，应一并改正。`,
  lookUp: '（编号的含义：final-accounts rule <编号>）',
  allExplained: '没有待处理的问题。',
  explained: '已说明',
  reason: '原因：',
  reopened: (reason: string): string => `曾说明“${reason}”，此后数值有变化，请重新核实。`,
  gone: '已消除',
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
