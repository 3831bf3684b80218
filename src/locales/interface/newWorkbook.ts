/** The words for making a new standard workbook. */
import type { Locale } from '../locale';

const zhCN = {
  back: '返回',
  title: '新建标准工作簿',
  lead: '按官方样表生成九张决算表和绩效自评表：表头、行次栏次、表下注、打印设置俱全，等您填数。',
  year: '决算年度',
  badYear: '请填 2000 至 2099 之间的四位年度。',
  pack: '样表',
  entity: '单位名称',
  entityFromPrior: '不填则沿用上年工作簿的单位名称',
  entityBlank: '可以先不填',
  entityTooLong: '单位名称过长，请缩短后再建。',
  prior: '按上年工作簿滚动（可选）',
  priorWhy: '沿用上年的科目、名称和绩效指标；上年的数不进表，供说明比较的数写入《填报说明数据》。',
  pickPrior: '选择上年工作簿…',
  reading: '正在读取…',
  taken: (name: string) => `将按“${name}”滚动。`,
  dropPrior: '不用上年工作簿',
  codes: '科目（可选）',
  codesWhy:
    '填编码，名称表中有的自动带出名称，没有的请自行填写；列入表2、表3、表5（3 开头的列入表6）。上级类、款自动补上。也可以粘贴多行。',
  code: '科目编码',
  name: '科目名称',
  add: '添加',
  badCode: '功能科目是 2 开头的 3、5 或 7 位数字，经济科目是 3 开头的 3 或 5 位数字。',
  unknownCode: (code: string) => `${code} 不在名称表中：仍可添加，名称请自行填写。`,
  seenOnce: (code: string) => `${code} 的名称只在一份公开表中见过，请核对。`,
  unknown: '没有名称',
  pasteProblems: (lines: string) => `有几行不是科目，没有添加：${lines}`,
  remove: (code: string) => `移除 ${code}`,
  listed: (count: number) => `已列 ${count} 个科目`,
  open: '新建并打开',
  save: '另存为文件',
  making: '正在生成…',
  opened: '已打开，尚未保存。',
  saved: (name: string) => `已生成 ${name}。`,
  fileName: (entity: string, year: string) => `${entity}${year}年度决算.xlsx`,
};

/** What each language fills. */
export type NewWorkbookText = typeof zhCN;

const enUS: NewWorkbookText = {
  back: 'Back',
  title: 'New standard workbook',
  lead: 'The nine forms and the self-evaluations as officially printed: headers, line and column numbers, notes, print set-up; ready to be filled in.',
  year: 'Year of the accounts',
  badYear: 'A year of four digits between 2000 and 2099, please.',
  pack: 'Forms of',
  entity: 'Name of the entity',
  entityFromPrior: 'Left blank: that of last year’s workbook',
  entityBlank: 'May be left blank',
  entityTooLong: 'The name of the entity is too long. Please shorten it.',
  prior: 'Roll last year’s workbook forward (optional)',
  priorWhy:
    'Items, names and indicators are taken over. Last year’s figures stay out of the forms; those the narrative compares with go to 填报说明数据.',
  pickPrior: 'Choose last year’s workbook…',
  reading: 'Reading…',
  taken: (name) => `“${name}” will be rolled forward.`,
  dropPrior: 'Without last year’s workbook',
  codes: 'Items (optional)',
  codesWhy:
    'Type a code; where the dictionary has its name, it appears, otherwise type it. Items go to 表2, 表3 and 表5 (those beginning with 3 to 表6); the levels above are added. Several lines can be pasted.',
  code: 'Code',
  name: 'Name',
  add: 'Add',
  badCode:
    'Functional codes have 3, 5 or 7 digits and begin with 2, economic ones 3 or 5 digits and begin with 3.',
  unknownCode: (code) => `The dictionary does not know ${code}: it can be added, please type its name.`,
  seenOnce: (code) => `The name of ${code} was seen in one published workbook only: please check it.`,
  unknown: 'no name',
  pasteProblems: (lines) => `Some lines are no items and were not added: ${lines}`,
  remove: (code) => `Remove ${code}`,
  listed: (count) => `${count} items listed`,
  open: 'Make and open',
  save: 'Save as a file',
  making: 'Making the workbook…',
  opened: 'It is open and not saved yet.',
  saved: (name) => `${name} was made.`,
  fileName: (entity, year) => `${entity}${year}年度决算.xlsx`,
};

const texts: Readonly<Record<Locale, NewWorkbookText>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function newWorkbookText(locale: Locale): NewWorkbookText {
  return texts[locale];
}
