/** Columns of 表2 and 表3, lines of 表1, that are named in a text, in the order of the form: name of the amount → its words. */
export const INCOME_COLUMNS: Readonly<Record<string, string>> = {
  'T2.fiscal': '财政拨款收入',
  'T2.superior': '上级补助收入',
  'T2.operations': '事业收入',
  'T2.business': '经营收入',
  'T2.affiliates': '附属单位上缴收入',
  'T2.other': '其他收入',
};

/** Lines 1–8 of 表1: 财政拨款 by its three budgets. */
export const INCOME_LINES: Readonly<Record<string, string>> = {
  'T1.fiscal': '一般公共预算财政拨款收入',
  'T1.funds': '政府性基金预算财政拨款收入',
  'T1.stateCapital': '国有资本经营预算财政拨款收入',
  'T1.superior': '上级补助收入',
  'T1.operations': '事业收入',
  'T1.business': '经营收入',
  'T1.affiliates': '附属单位上缴收入',
  'T1.other': '其他收入',
};

export const SPENDING_COLUMNS: Readonly<Record<string, string>> = {
  'T3.basic': '基本支出',
  'T3.project': '项目支出',
  'T3.upward': '上缴上级支出',
  'T3.business': '经营支出',
  'T3.affiliates': '对附属单位补助支出',
};
