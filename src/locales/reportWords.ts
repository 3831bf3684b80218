/** The words of the reports that are printed, filed and signed: HTML, the workbook of results, the sheet 校验结果. */
import type { FormReport, Level, Outcome } from '../engine/report/report';
import type { Locale } from './locale';

export interface ReportWords {
  readonly title: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly statuses: Readonly<Record<FormReport['status'], string>>;
  readonly since: Readonly<Record<'new' | 'changed' | 'same', string>>;
  readonly explained: string;
  readonly reopened: string;
  /** `3 处错误 · 2 处需说明`: a level and how often. */
  readonly count: (what: string, count: number) => string;
  readonly formsRead: (read: number, all: number) => string;
  readonly noForms: string;
  readonly clean: string;
  readonly allExplained: string;
  readonly diagnosisStopped: string;
  /** Names of what a workbook says of itself, and of the file. */
  readonly facts: Readonly<
    Record<'file' | 'entity' | 'year' | 'unit' | 'pack' | 'hash' | 'engine' | 'forms' | 'found', string>
  >;
  readonly notStated: string;
  readonly yearOf: (year: number) => string;
  readonly headings: Readonly<
    Record<
      | 'index'
      | 'notRead'
      | 'causes'
      | 'alone'
      | 'rounding'
      | 'hints'
      | 'explained'
      | 'stale'
      | 'gone'
      | 'ledger'
      | 'unchecked'
      | 'otherSheets'
      | 'failed',
      string
    >
  >;
  /** Column titles. */
  readonly columns: Readonly<
    Record<
      | 'workbook'
      | 'entity'
      | 'year'
      | 'level'
      | 'form'
      | 'place'
      | 'item'
      | 'check'
      | 'printed'
      | 'expected'
      | 'difference'
      | 'bound'
      | 'equation'
      | 'message'
      | 'cause'
      | 'reason'
      | 'values'
      | 'outcome'
      | 'count'
      | 'statement'
      | 'why'
      | 'identities'
      | 'largest'
      | 'fault'
      | 'status',
      string
    >
  >;
  readonly equation: {
    readonly printed: string;
    readonly expected: Readonly<Record<'=' | '≥' | '≤', string>>;
    readonly difference: string;
    readonly bound: (bound: string) => string;
    readonly blank: string;
    readonly blanks: (count: number) => string;
  };
  readonly basis: string;
  readonly also: (cells: string) => string;
  readonly wasExplained: (reason: string) => string;
  readonly wholeWorkbook: string;
  readonly total: string;
  readonly none: string;
  /** Whoever signs the report, in the order of the official forms. */
  readonly signatures: readonly string[];
  /** At the foot: which program and which rules judged. */
  readonly judgedBy: (version: string, catalogue: string) => string;
  /** How the sheet in the workbook is to be understood. */
  readonly sheetNote: (version: string, catalogue: string) => string;
  readonly cut: (left: number) => string;
  readonly sheetNames: Readonly<Record<'summary' | 'findings' | 'unchecked', string>>;
}

export const REPORT_WORDS: Readonly<Record<Locale, ReportWords>> = {
  'zh-CN': {
    title: '部门决算公开表校验报告',
    levels: { error: '错误', warning: '需说明', rounding: '尾差', info: '提示' },
    outcomes: {
      pass: '通过',
      rounding: '尾差',
      fail: '不符',
      notApplicable: '不适用',
      notEnoughData: '数据不足',
      unreadable: '无法读取',
    },
    statuses: { recognised: '已识别', empty: '空表', missing: '未找到', ambiguous: '有多张相似的表，未采用' },
    since: { new: '新增', changed: '有变化', same: '与上次相同' },
    explained: '已说明',
    reopened: '说明后数值有变化',
    count: (what, count) => `${what} ${count}`,
    formsRead: (read, all) => `识别 ${read}/${all} 张表`,
    noForms: '没有识别到决算公开表，没有校验任何内容。',
    clean: '没有发现问题。',
    allExplained: '没有待处理的问题。',
    diagnosisStopped: '不符之处过多，没有全部查找原因；列出的问题是完整的。',
    facts: {
      file: '文件',
      entity: '单位',
      year: '年度',
      unit: '金额单位',
      pack: '规则包',
      hash: '文件 SHA-256',
      engine: '校核程序',
      forms: '公开表',
      found: '结果',
    },
    notStated: '（未写明）',
    yearOf: (year) => `${year} 年度`,
    headings: {
      index: '汇总',
      notRead: '未采用的表',
      causes: '差错',
      alone: '未归因的差错',
      rounding: '尾差',
      hints: '提示',
      explained: '说明原因',
      stale: '已失效的说明',
      gone: '已消除的问题',
      ledger: '核对情况',
      unchecked: '未检查',
      otherSheets: '未识别为决算表的工作表',
      failed: '未能检查的文件',
    },
    columns: {
      workbook: '工作簿',
      entity: '单位',
      year: '年度',
      level: '级别',
      form: '表',
      place: '位置',
      item: '项目',
      check: '校验',
      printed: '表列数',
      expected: '应为',
      difference: '差额',
      bound: '允许差额',
      equation: '算式',
      message: '问题',
      cause: '最可能的原因',
      reason: '说明原因',
      values: '所说明的数值',
      outcome: '结果',
      count: '项数',
      statement: '内容',
      why: '未检查的原因',
      identities: '等式数',
      largest: '最大差额',
      fault: '原因',
      status: '状态',
    },
    equation: {
      printed: '表列数',
      expected: { '=': '算得', '≥': '应不小于', '≤': '应不大于' },
      difference: '差额',
      bound: (bound) => `差额（允许 ±${bound}）`,
      blank: '空',
      blanks: (count) => `其余 ${count} 项为空白`,
    },
    basis: '依据',
    also: (cells) => `同样的数还填在 ${cells}，应一并改正。`,
    wasExplained: (reason) => `曾说明“${reason}”，此后数值有变化，请重新核实。`,
    wholeWorkbook: '整本工作簿',
    total: '合计',
    none: '无',
    signatures: ['填报人', '复核人', '单位负责人', '日期'],
    judgedBy: (version, catalogue) => `决算校核 ${version} · 校验目录 ${catalogue}`,
    sheetNote: (version, catalogue) =>
      `本表由决算校核 ${version} 写入（校验目录 ${catalogue}），再次校验时不读取，可以删除。`,
    cut: (left) => `……其余 ${left} 项从略`,
    sheetNames: { summary: '汇总', findings: '差错', unchecked: '未检查' },
  },
  'en-US': {
    title: 'Check report of the published final accounts',
    levels: { error: 'Error', warning: 'Warning', rounding: 'Rounding', info: 'Note' },
    outcomes: {
      pass: 'Passed',
      rounding: 'Rounding',
      fail: 'Failed',
      notApplicable: 'Not applicable',
      notEnoughData: 'Not enough data',
      unreadable: 'Unreadable',
    },
    statuses: {
      recognised: 'recognised',
      empty: 'empty',
      missing: 'not found',
      ambiguous: 'several sheets look like it, none used',
    },
    since: { new: 'new', changed: 'changed', same: 'as before' },
    explained: 'Explained',
    reopened: 'Explained, but figures changed since',
    count: (what, count) => `${what} ${count}`,
    formsRead: (read, all) => `${read} of ${all} forms recognised`,
    noForms: 'None of the published forms was recognised; nothing was checked.',
    clean: 'Nothing was found.',
    allExplained: 'Nothing is left to be dealt with.',
    diagnosisStopped: 'Too much is broken to trace all of it to causes; the findings listed are complete.',
    facts: {
      file: 'File',
      entity: 'Entity',
      year: 'Year',
      unit: 'Unit of amounts',
      pack: 'Rule pack',
      hash: 'SHA-256 of the file',
      engine: 'Checked by',
      forms: 'Forms',
      found: 'Result',
    },
    notStated: '(not stated)',
    yearOf: (year) => String(year),
    headings: {
      index: 'Summary',
      notRead: 'Forms not used',
      causes: 'Findings',
      alone: 'Findings without a common cause',
      rounding: 'Rounding differences',
      hints: 'Notes',
      explained: 'Explanations',
      stale: 'Explanations that no longer apply',
      gone: 'Findings that are gone',
      ledger: 'What was checked',
      unchecked: 'Not checked',
      otherSheets: 'Sheets that are none of the forms',
      failed: 'Files that could not be checked',
    },
    columns: {
      workbook: 'Workbook',
      entity: 'Entity',
      year: 'Year',
      level: 'Level',
      form: 'Form',
      place: 'Place',
      item: 'Item',
      check: 'Check',
      printed: 'Printed',
      expected: 'Expected',
      difference: 'Difference',
      bound: 'Allowed',
      equation: 'Equation',
      message: 'Finding',
      cause: 'Most likely cause',
      reason: 'Explanation',
      values: 'Figures explained',
      outcome: 'Outcome',
      count: 'Checks',
      statement: 'Statement',
      why: 'Why not checked',
      identities: 'Identities',
      largest: 'Largest',
      fault: 'Reason',
      status: 'Status',
    },
    equation: {
      printed: 'printed',
      expected: { '=': 'computed', '≥': 'at least', '≤': 'at most' },
      difference: 'difference',
      bound: (bound) => `difference (±${bound} allowed)`,
      blank: 'blank',
      blanks: (count) => `${count} more are blank`,
    },
    basis: 'Basis',
    also: (cells) => `The same figure stands in ${cells}; change it there too.`,
    wasExplained: (reason) => `Explained as “${reason}”, but a figure has changed since: look again.`,
    wholeWorkbook: 'Whole workbook',
    total: 'Total',
    none: 'none',
    signatures: ['Prepared by', 'Reviewed by', 'Head of the entity', 'Date'],
    judgedBy: (version, catalogue) => `Final accounts ${version} · catalogue ${catalogue}`,
    sheetNote: (version, catalogue) =>
      `Written by Final accounts ${version} (catalogue ${catalogue}); not read by later checks, may be deleted.`,
    cut: (left) => `… ${left} more left out`,
    sheetNames: { summary: 'Summary', findings: 'Findings', unchecked: 'Not checked' },
  },
};
