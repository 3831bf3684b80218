/** The words of 从其他数据填表. */
import type { Locale } from '../locale';

const zhCN = {
  back: '返回填列',
  title: '从其他数据填表',
  lead: '读取明细账或财决报表的导出文件，新建一个填好数的标准工作簿；打开着的工作簿不改动。有一行不能采用，就什么也不建。',
  sources: '来源文件',
  sourcesWhy: '可以选多个：收入、支出可以分在不同的文件里。都在本机读取，不上传。',
  pick: '选择文件…',
  remove: (name: string) => `不用 ${name}`,
  reading: '正在读取…',
  picked: (count: number) => (count === 0 ? '还没有选文件。' : `已选 ${count} 个文件。`),
  needFile: '请先选择来源文件。',
  notText: (name: string) =>
    `“${name}”不是文本文件，没有采用。CSV 请用 Excel 另存为“CSV UTF-8（逗号分隔）”。`,
  emptyText: (name: string) => `“${name}”是空的，没有采用。`,
  entityBlank: '不填则取财决报表上的，没有的留空',
  unit: '金额单位',
  inYuan: '元',
  inWan: '万元（两位小数）',
  check: '读取并核对',
  checking: '正在核对…',
  refused: (count: number) => `有 ${count} 处不能采用，没有建任何工作簿。`,
  problems: '不能采用的行',
  head: { file: '文件', sheet: '工作表', row: '行', content: '内容', reason: '原因和办法' },
  copy: '复制这张表',
  copied: '已复制。',
  byHand: '不能使用剪贴板，请在下面选中后复制。',
  table: '表格文字',
  more: (count: number, rest: number) => `再列 ${count} 行（还有 ${rest} 行）`,
  ready: (amounts: number, derived: number) =>
    `可以新建：填入 ${amounts} 个数，由公式得出 ${derived} 处（合计、小计、空表说明等）。`,
  findings: (errors: number, warnings: number) =>
    errors + warnings === 0 ? '校验没有发现问题。' : `校验：错误 ${errors} 处，需说明 ${warnings} 处。`,
  conversion: (moved: number, residuals: number) =>
    `换算为万元：${moved} 格与四舍五入不同，尾差 ${residuals} 处。`,
  conflicts: (count: number) => `${count} 组公式在万元下不能同时相等，各放弃一条，差额在尾差范围之内。`,
  taken: (count: number) => `采用的来源 ${count} 张`,
  list: '明细账',
  rows: (count: number) => `采用 ${count} 行`,
  amounts: (count: number) => `采用 ${count} 个数`,
  missing: (count: number) => `未提供、留空的 ${count} 项`,
  warnings: (count: number) => `请核对的 ${count} 处`,
  row: (row: number) => `第 ${row} 行`,
  help: '明细账要有哪些栏',
  helpLead:
    '表头可以在前六十行的任何一行，栏次不限。每行一个科目、一种资金、一种支出类型；金额以元为单位，表头写“金额（万元）”的按万元。',
  columns: [
    ['科目编码', '支出功能分类科目，2 开头的 3、5 或 7 位', '必须'],
    ['资金性质', '一般公共预算、政府性基金、国有资本经营预算、其他', '必须'],
    ['支出类型', '基本支出、项目支出、上缴上级支出、经营支出、对附属单位补助支出', '支出必须'],
    ['金额', '数字，至多两位小数；或借方、贷方两栏', '必须'],
    ['经济分类科目编码', '部门预算支出经济分类，3 开头的 3 或 5 位', '表6、表9 需要'],
    ['收入类别', '财政拨款收入、上级补助收入、事业收入、经营收入、附属单位上缴收入、其他收入', '收入必须'],
    ['收支类别', '收入、支出、年初结转和结余、年末结转和结余、使用非财政拨款结余、结余分配', '有结转时'],
    ['项目', '同一科目下区分各行', '行有重复时'],
  ] as readonly (readonly [column: string, holds: string, needed: string])[],
  helpSet: '财决报表（财决01、01-1、03、04、07、08-1、09、11 表）按表名和表头识别，整套导出即可。',
  sample: '下载样例',
  sampleName: '明细账样例.csv',
  sampleSaved: (name: string) => `已生成 ${name}，其中的数是示意，请换成您的。`,
};

/** What each language fills. */
export type ImportingText = typeof zhCN;

const enUS: ImportingText = {
  back: 'Back to filling',
  title: 'Fill from other data',
  lead: 'Reads accounts lists or exports of the Ministry’s forms and makes a new standard workbook of them; the open one is not touched. One bad row, and nothing is made.',
  sources: 'Sources',
  sourcesWhy:
    'Several may be chosen: income and spending may stand in different files. They are read on this computer and not uploaded.',
  pick: 'Choose files…',
  remove: (name) => `Without ${name}`,
  reading: 'Reading…',
  picked: (count) => (count === 0 ? 'No file yet.' : `${count} files.`),
  needFile: 'Please choose a source first.',
  notText: (name) =>
    `“${name}” is no text file and was not taken. Save CSV as “CSV UTF-8 (comma delimited)” from Excel.`,
  emptyText: (name) => `“${name}” is empty and was not taken.`,
  entityBlank: 'Left blank: as the Ministry’s forms state it, else blank',
  unit: 'Money unit',
  inYuan: '元',
  inWan: '万元 (two decimals)',
  check: 'Read and check',
  checking: 'Checking…',
  refused: (count) => `${count} rows cannot be taken; nothing was made.`,
  problems: 'Rows that cannot be taken',
  head: { file: 'File', sheet: 'Sheet', row: 'Row', content: 'Content', reason: 'Why, and what to do' },
  copy: 'Copy this table',
  copied: 'Copied.',
  byHand: 'The clipboard is closed to us; select and copy the text below.',
  table: 'The table as text',
  more: (count, rest) => `${count} more rows (${rest} left)`,
  ready: (amounts, derived) =>
    `Ready: ${amounts} amounts filled in, ${derived} cells follow from them (totals, subtotals, notes of empty forms).`,
  findings: (errors, warnings) =>
    errors + warnings === 0
      ? 'The check found nothing.'
      : `The check: ${errors} errors, ${warnings} warnings.`,
  conversion: (moved, residuals) =>
    `Converted to 万元: ${moved} cells differ from their own rounding, ${residuals} rounding differences.`,
  conflicts: (count) =>
    `${count} groups of identities cannot close together in 万元; one of each was given up, within rounding.`,
  taken: (count) => `${count} tables taken`,
  list: 'accounts list',
  rows: (count) => `${count} rows`,
  amounts: (count) => `${count} amounts`,
  missing: (count) => `${count} parts that no source gives, left blank`,
  warnings: (count) => `${count} to be checked`,
  row: (row) => `row ${row}`,
  help: 'Columns of an accounts list',
  helpLead:
    'The header may stand in any of the first sixty rows, its columns in any order. A row is one item, fund and kind; amounts are in 元, under a header 金额（万元） in 万元.',
  columns: [
    ['科目编码', 'functional code, 3, 5 or 7 digits beginning with 2', 'always'],
    ['资金性质', '一般公共预算, 政府性基金, 国有资本经营预算, 其他', 'always'],
    ['支出类型', '基本支出, 项目支出, 上缴上级支出, 经营支出, 对附属单位补助支出', 'for spending'],
    ['金额', 'a number of at most two decimals; or 借方 and 贷方', 'always'],
    ['经济分类科目编码', 'economic code, 3 or 5 digits beginning with 3', 'for 表6 and 表9'],
    ['收入类别', '财政拨款收入, 上级补助收入, 事业收入, 经营收入, 附属单位上缴收入, 其他收入', 'for income'],
    ['收支类别', '收入, 支出, 年初结转和结余, 年末结转和结余, 使用非财政拨款结余, 结余分配', 'for balances'],
    ['项目', 'tells rows of one item apart', 'where rows repeat'],
  ],
  helpSet:
    'The Ministry’s forms (财决01, 01-1, 03, 04, 07, 08-1, 09 and 11) are known by their names and headers; the whole set can be given.',
  sample: 'Download a sample',
  sampleName: '明细账样例.csv',
  sampleSaved: (name) => `${name} was made; its amounts only show how, put yours in their place.`,
};

const texts: Readonly<Record<Locale, ImportingText>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function importingText(locale: Locale): ImportingText {
  return texts[locale];
}
