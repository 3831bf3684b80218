/** The words of the place 填列. */
import type { Locale } from '../locale';

const zhCN = {
  title: '填列',
  lead: '由已填的数推出空白格：合计、类款小计、表间相同的数、科目名称。只列有依据的，没有依据的不填。',
  as: '写成',
  values: '值',
  formulas: '公式',
  planning: '正在推算…',
  noForms: '没有识别出决算表，无从填列。请打开决算工作簿，或新建一个标准工作簿。',
  nothing: '没有可以填列的空白格：能由其他数推出的都已填好。',
  write: (count: number) => `写入 ${count} 格…`,
  none: '没有勾选任何一格。',
  preview: '填列预览',
  nothingTaken: '没有勾选任何一格，没有要写入的内容。',
  overwrites: (count: number) =>
    `其中 ${count} 格已有内容，写入后原内容被替换。确认替换（撤销本次写入可以恢复）`,
  unavailable: '此处不能写入工作簿：只是从文件中选取查看。请在 Excel 或网页中打开该文件后填列。',
  group: (form: string, taken: number, count: number) =>
    taken === count ? `${form} · ${count} 格` : `${form} · 已选 ${taken}/${count} 格`,
  groupOnly: (form: string, count: number) => `${form} · ${count} 格`,
  all: '全部勾选',
  allOf: (form: string) => `全部勾选：${form}`,
  noneOf: (form: string) => `全部不选：${form}`,
  clear: '全部不选',
  differing: (count: number) => `与推算不同的 ${count} 格（只报告，不覆盖）`,
  differingWhy: '这些格已有数，与推算的不同。只有勾选并在预览中确认后才会替换。',
  now: '现为',
  should: '应为',
  basis: '依据',
  basisOf: (place: string) => `依据：${place}`,
  gives: '得数',
  rounding: (check: string, statement: string, value: string, difference: string) =>
    `尾差：按 ${check} ${statement} 得 ${value}，相差 ${difference}`,
  withCode: '随科目编码',
  unfilled: (count: number) => `没有填的 ${count} 处`,
  toWan: '元 → 万元…',
  fromData: '从其他数据填表…',
};

/** What each language fills. */
export type FillingText = typeof zhCN;

const enUS: FillingText = {
  title: 'Fill',
  lead: 'Blank cells that follow from what is filled in: totals, subtotals, amounts that stand in several forms, names of items. Only what an identity gives.',
  as: 'Write',
  values: 'values',
  formulas: 'formulas',
  planning: 'Working out what follows…',
  noForms: 'No forms were recognised. Open a final accounts workbook, or make a new standard one.',
  nothing: 'There is nothing to fill in: every cell that follows from others holds something.',
  write: (count) => `Write ${count} cells…`,
  none: 'No cell is ticked.',
  preview: 'What will be filled in',
  nothingTaken: 'No cell is ticked; there is nothing to write.',
  overwrites: (count) =>
    `${count} of them hold something, which will be replaced. Replace it (undoing this writing brings it back)`,
  unavailable:
    'Nothing can be written here: the file is only looked at. Open it in Excel or on the page to fill it in.',
  group: (form, taken, count) =>
    taken === count ? `${form} · ${count} cells` : `${form} · ${taken} of ${count} cells`,
  groupOnly: (form, count) => `${form} · ${count} cells`,
  all: 'Tick all',
  allOf: (form) => `Tick all: ${form}`,
  noneOf: (form) => `Tick none: ${form}`,
  clear: 'Tick none',
  differing: (count) => `${count} cells that differ (reported, not overwritten)`,
  differingWhy:
    'These cells hold another amount than the one that follows. They are replaced only where ticked, and confirmed in the preview.',
  now: 'now',
  should: 'should be',
  basis: 'Basis',
  basisOf: (place) => `Basis: ${place}`,
  gives: 'Result',
  rounding: (check, statement, value, difference) =>
    `Rounding: ${check} ${statement} gives ${value}, a difference of ${difference}`,
  withCode: 'with its code',
  unfilled: (count) => `${count} not filled in`,
  toWan: '元 → 万元…',
  fromData: 'Fill from other data…',
};

const texts: Readonly<Record<Locale, FillingText>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function fillingText(locale: Locale): FillingText {
  return texts[locale];
}
