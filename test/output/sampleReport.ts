/** A small report written by hand: one broken total with its cause, one warning without a cell. */
import type { Finding, FormReport, WorkbookReport } from '../../src/engine/report/report';
import type { CheckResults } from '../../src/output/results';

const form = (id: FormReport['form'], name: string, status: FormReport['status']): FormReport => ({
  form: id,
  name,
  status,
  sheet: status === 'missing' ? null : name,
  range: status === 'missing' ? null : 'A1:J25',
  title: null,
  year: 2022,
  entity: '某单位',
  unit: '万元',
  figures: 46,
  header: '3:6',
  columns: [],
  evidence: ['title'],
  printedNotes: [],
});

export const broken: Finding = {
  id: 'T3-02/20801/c1',
  check: 'T3-02',
  level: 'error',
  form: 'T3',
  sheet: '支出决算表',
  cell: 'E9',
  printed: '1454.79',
  expected: '1544.79',
  difference: '-90.00',
  bound: '0.015',
  relation: '=',
  addends: [
    {
      sheet: '支出决算表',
      cell: 'E10',
      sign: 1,
      value: '1352.17',
      label: '2080101 行政运行',
      column: '合计',
      form: 'T3',
      blank: false,
    },
    {
      sheet: '表 5',
      cell: 'E11',
      sign: -1,
      value: '0',
      label: '2080109 社会保险经办机构',
      column: '',
      form: 'T5',
      blank: true,
    },
  ],
  label: '20801 人力资源和社会保障管理事务',
  column: '本年支出合计',
  statement: '表3[20801,1栏]＝Σ 项',
  basis: ['科目编码的层次'],
  sentence: { id: 'identityBroken', values: { printed: '1,454.79' } },
  cause: 0,
  members: [],
};

const warning: Finding = {
  ...broken,
  id: 'G-01/year',
  check: 'G-01',
  level: 'warning',
  form: null,
  sheet: null,
  cell: null,
  printed: null,
  expected: null,
  difference: null,
  bound: null,
  relation: null,
  addends: [],
  label: '',
  column: '',
  statement: '各表年度一致',
  basis: [],
  sentence: { id: 'yearDiffers', values: {} },
  cause: null,
};

export const report: WorkbookReport = {
  entity: '某单位',
  year: 2022,
  moneyUnit: '万元',
  pack: 'wuhan-2022',
  forms: [form('T3', '支出决算表', 'recognised'), form('T9', '“三公”经费支出决算表', 'missing')],
  findings: [broken, warning],
  causes: [
    {
      kind: 'cell',
      sheet: '支出决算表',
      cell: 'E9',
      range: null,
      form: 'T3',
      label: broken.label,
      column: broken.column,
      printed: '1454.79',
      suggested: '1544.79',
      pattern: 'transposed-digits',
      also: [{ sheet: '收入决算表', cell: 'E9' }],
      explains: ['T3-02/20801/c1'],
      sentence: { id: 'causeCellPattern', values: {} },
    },
  ],
  checks: [
    { check: 'T3-02', statement: '表3 款＝Σ 项', outcome: 'fail', instances: 12, broken: 1, why: null },
  ],
  ledger: { pass: 180, rounding: 1, fail: 2, notApplicable: 3, notEnoughData: 4, unreadable: 5 },
  unchecked: [{ check: 'T9-01', why: { id: 'whyFormMissing', values: { form: 'T9' } } }],
  otherSheets: ['封面'],
  engine: { version: '0.1.0', catalogue: 'abc' },
};

export const results: CheckResults = {
  engine: report.engine,
  workbooks: [{ path: 'seed.xlsx', report }],
  failed: [{ path: 'broken.xlsx', error: 'NotAWorkbook', message: '不是 Excel 工作簿' }],
};
