/** The words of 元 → 万元. */
import type { Locale } from '../locale';

const zhCN = {
  back: '返回填列',
  title: '元 → 万元',
  lead: '以元为单位的公开表换算为万元，两位小数，表头的单位随之改写。先预览，确认后一次写入，可以撤销。',
  practice: '换算方法',
  own: '各自四舍五入',
  ownWhy: '每个数分别四舍五入；合计与分项之和可能差在末位（尾差），不算错误。',
  balanced: '舍位平衡',
  balancedWhy: '个别数取另一侧的末位，与精确数相差不到 0.01 万元，使公式在万元下也全部相等。',
  planning: '正在换算…',
  planningLong: '正在换算，数多时需要几秒，其间窗格没有反应…',
  inWanAlready: '各表的金额单位已是万元，不用换算。',
  nothingInYuan: '没有以元为单位的公开表，没有可以换算的数。',
  converted: (count: number, forms: number) => `换算 ${forms} 张表的 ${count} 个数。`,
  movedCount: (count: number) =>
    count === 0 ? '没有一格与四舍五入不同。' : `其中 ${count} 格与四舍五入差 0.01 万元。`,
  brokenFirst: (count: number) =>
    `在元下就有 ${count} 处公式不成立。换算后位数变少，其中相差很小的不再显出来，但并没有改正：请先改正，再换算。`,
  closes: '换算后公式全部相等，没有尾差。',
  closesOthers: '在元下成立的公式，换算后全部相等，没有尾差。',
  keepsBroken: (count: number) => `仍要换算：在元下不成立的 ${count} 处不在这次换算中改正。`,
  keptBroken: (count: number) => `在元下不成立的 ${count} 处没有改正，换算后可能查不出来。`,
  residualCount: (count: number) => `换算后 ${count} 处公式有尾差，都在四舍五入的范围之内。`,
  fewest: '已证明：要使公式全部相等，调整的格不能更少。',
  fewestOthers: '已证明：要使在元下成立的公式全部相等，调整的格不能更少。',
  notProven: '算到上限为止，公式都已相等，没有证明调整的格最少。',
  cutShort: '算到上限仍没有得出全部结果，其余的数按四舍五入。',
  longer: '多算一会儿',
  longerWhy: '最多算到刚才的三十倍，其间窗格没有反应。',
  write: (count: number) => `写入 ${count} 格…`,
  preview: '元 → 万元预览',
  nothing: '没有要写入的内容。',
  unavailable: '此处不能写入工作簿：只是从文件中选取查看。请在 Excel 或网页中打开该文件后换算。',
  forms: (count: number) => `各表 ${count} 张`,
  formLine: (count: number, residuals: number, largest: string) =>
    residuals === 0 ? `换算 ${count} 个数` : `换算 ${count} 个数，尾差 ${residuals} 处，最大 ${largest}`,
  moved: (count: number) => `与四舍五入不同的 ${count} 格`,
  yuan: '元',
  rounded: '四舍五入',
  proposed: '舍位平衡',
  residuals: (count: number) => `保留尾差的公式 ${count} 处`,
  within: (difference: string, bound: string, unit: string) =>
    `相差 ${difference} ${unit}，四舍五入最多可差 ${bound}`,
  errors: (count: number) => `换算后不成立的公式 ${count} 处`,
  errorsWhy: '相差超过四舍五入能解释的范围。请先在元下核对这些数。',
  broken: (count: number) => `在元下就不成立的公式 ${count} 处`,
  brokenWhy: '它们没有参与平衡。请先改正，再换算。',
  conflicts: (count: number) => `不能同时相等的公式 ${count} 组`,
  conflictWhy: '去掉任何一条，其余的在万元下都可以相等。',
  conflictUnsure: '其中可能有不相干的：算到上限为止。',
  givenUp: (id: string) => `已放弃 ${id}，它的差额在尾差范围之内，其余的照常平衡。`,
  formulas: (count: number) => `改为数值的公式 ${count} 个`,
  formulasWhy: '四舍五入后的合计不一定等于分项之和，金额一律写成数值；以元为单位的原工作簿保留公式。',
  left: (count: number) => `不换算的表 ${count} 张`,
  unread: (count: number) => `不能读取的数 ${count} 格，没有换算`,
  unreadWhy: '这些格不是可以读取的数，保持原样。请改正后自行换算，或改正后重新换算。',
  untouched: (count: number) => `金额栏以外的数 ${count} 格，没有换算`,
  untouchedWhy: '不知道它们是不是金额，保持原样。请核对是否仍以元为单位。',
  frozen: (count: number) => `不换算的表里改为数值的公式 ${count} 个`,
  frozenWhy: '它们取自换算的表，留着公式会再除一次，因此写成原来的数值。',
  following: (count: number) => `今后按万元计算的公式 ${count} 个`,
  followingWhy: '它们可能取自换算的表，公式不动。请核对结果。',
  more: (count: number, rest: number) => `再列 ${count} 项（还有 ${rest} 项）`,
};

/** What each language fills. */
export type ConversionText = typeof zhCN;

const enUS: ConversionText = {
  back: 'Back to filling',
  title: '元 → 万元',
  lead: 'Published forms in 元 become 万元 with two decimals, their headings too. Previewed first, written as one change, and it can be undone.',
  practice: 'Rounding',
  own: 'Each by itself',
  ownWhy:
    'Every figure is rounded half up by itself; totals may differ from their parts in the last digit, which is no error.',
  balanced: 'Balanced',
  balancedWhy:
    'Some figures take the last digit on their other side, less than 0.01 万元 from the exact amount, so that all identities close in 万元.',
  planning: 'Converting…',
  planningLong: 'Converting; with many amounts this takes seconds, and the pane does not answer meanwhile…',
  inWanAlready: 'The forms are in 万元 already; there is nothing to convert.',
  nothingInYuan: 'No published form is in 元; there is nothing to convert.',
  converted: (count, forms) => `${count} amounts of ${forms} forms are converted.`,
  movedCount: (count) =>
    count === 0
      ? 'No cell differs from its own rounding.'
      : `${count} cells differ from their own rounding by 0.01 万元.`,
  brokenFirst: (count) =>
    `${count} identities do not hold in 元. With fewer digits small differences no longer show, but nothing is corrected: correct them first, then convert.`,
  closes: 'All identities close afterwards, without rounding differences.',
  closesOthers: 'All identities that hold in 元 close after the conversion, without rounding differences.',
  keepsBroken: (count) =>
    `Convert all the same: ${count} identities that do not hold in 元 stay uncorrected.`,
  keptBroken: (count) =>
    `${count} identities that did not hold in 元 were not corrected and may not be seen any more.`,
  residualCount: (count) => `${count} identities are off afterwards by no more than rounding explains.`,
  fewest: 'Proven: no fewer cells would make all identities close.',
  fewestOthers: 'Proven: no fewer cells can be moved if all identities that hold in 元 are to close.',
  notProven: 'The search ended at its limit: all identities close, but fewer cells might have done.',
  cutShort: 'The search ended at its limit without a whole answer; the rest is rounded by itself.',
  longer: 'Search longer',
  longerWhy: 'Up to thirty times as long; the pane does not answer meanwhile.',
  write: (count) => `Write ${count} cells…`,
  preview: 'What 元 → 万元 writes',
  nothing: 'There is nothing to write.',
  unavailable:
    'Nothing can be written here: the file is only looked at. Open it in Excel or on the page to convert it.',
  forms: (count) => `${count} forms`,
  formLine: (count, residuals, largest) =>
    residuals === 0
      ? `${count} amounts converted`
      : `${count} amounts converted, ${residuals} rounding differences, at most ${largest}`,
  moved: (count) => `${count} cells that differ from their own rounding`,
  yuan: '元',
  rounded: 'by itself',
  proposed: 'balanced',
  residuals: (count) => `${count} identities with a rounding difference`,
  within: (difference, bound, unit) => `off by ${difference} ${unit}; rounding may make ${bound} of it`,
  errors: (count) => `${count} identities that do not hold afterwards`,
  errorsWhy: 'They are off by more than rounding explains. Please check these figures in 元 first.',
  broken: (count) => `${count} identities that do not hold in 元`,
  brokenWhy: 'They took no part in the balancing. Please put them right first.',
  conflicts: (count) => `${count} groups of identities that cannot close together`,
  conflictWhy: 'Without any one of them the others can close in 万元.',
  conflictUnsure: 'Some may have nothing to do with it: the search ended at its limit.',
  givenUp: (id) => `${id} was given up; it is off by no more than rounding explains, the rest is balanced.`,
  formulas: (count) => `${count} formulas that become values`,
  formulasWhy:
    'A rounded total is not always the sum of its rounded parts, so amounts are written as values; the workbook in 元 keeps its formulas.',
  left: (count) => `${count} forms that are not converted`,
  unread: (count) => `${count} amounts that cannot be read, not converted`,
  unreadWhy: 'These cells hold no readable number and stay as they are. Please correct them first.',
  untouched: (count) => `${count} numbers outside the columns of amounts, not converted`,
  untouchedWhy: 'Nothing tells whether they are amounts. Please check whether they are in 元.',
  frozen: (count) => `${count} formulas of forms that are not converted become values`,
  frozenWhy: 'They take from converted forms and would be divided twice; they are given the value they have.',
  following: (count) => `${count} formulas that reckon from 万元 now`,
  followingWhy: 'They may take from converted forms and are left alone. Please check their results.',
  more: (count, rest) => `${count} more (${rest} left)`,
};

const texts: Readonly<Record<Locale, ConversionText>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function conversionText(locale: Locale): ConversionText {
  return texts[locale];
}
