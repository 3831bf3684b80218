/** The words for adopting the value that a cause suggests. */
import type { Locale } from '../locale';

const zhCN = {
  title: (cause: string) => `采用建议值：${cause}`,
  gone: '这处原因已不在：工作簿改动后，校验结果也变了。没有写入任何内容。',
  close: '关闭',
  formula: (cells: string) => `${cells} 现为公式，采用后公式被换成数值，以后不再随其他格变化。`,
  copies: (count: number) => `同一个数在 ${count} 处，一并更改。`,
  moved: (from: string, to: string, count: number) => `${from} 的数 → ${to}（${count} 格有变）`,
  changed: (to: string, count: number) => `${to}（${count} 格有变）`,
  stretches: '改动的范围',
  lost: (cells: string, count: number) =>
    `请填：${cells}。这 ${count} 格原来的数已不在工作簿中，不写入；格中现有的内容不是它们的，请据账填写。`,
  followed: (cells: string) => `${cells} 是公式，不改写：其余各格改正后，已验算，它们随之得出应有的数。`,
  already: '这些格已是建议的内容，没有要写入的。',
  unclear: {
    formula: '这一段里有公式，改写会破坏公式，请在工作簿中手工改正。',
    unit: '几处的金额单位不同或无法判断，不能直接采用，请手工改正。',
    cells: '应改的格无法逐一确定，请按说明手工改正。',
    finer:
      '换算后有的数比其他表多出小数位，怎样四舍五入会影响合计，所以不直接换算。请按账重填，或把各表改为以元填列，再用“元 → 万元”一并换算。',
    coarser: '这张表印出的位数不够，换算成其他表的单位后末几位无从得知，请按账重填。',
  },
};

/** What each language fills. */
export type AdoptingText = typeof zhCN;

const enUS: AdoptingText = {
  title: (cause) => `Adopt the suggestion: ${cause}`,
  gone: 'This cause is gone: the workbook has changed, and so have the results. Nothing was written.',
  close: 'Close',
  formula: (cells) =>
    `${cells} holds a formula, which is replaced by a value and will no longer follow other cells.`,
  copies: (count) => `The same amount stands in ${count} cells; all of them are changed.`,
  moved: (from, to, count) => `The amounts of ${from} → ${to} (${count} cells change)`,
  changed: (to, count) => `${to} (${count} cells change)`,
  stretches: 'What changes',
  lost: (cells, count) =>
    `To be filled in: ${cells}. The amounts of these ${count} cells are no longer in the workbook; they are not written. What stands there now belongs elsewhere. Please fill them in from the accounts.`,
  followed: (cells) =>
    `${cells} holds formulas, which are kept: reckoned with the other cells put right, they come to the right amounts.`,
  already: 'The cells already hold what is suggested; there is nothing to write.',
  unclear: {
    formula: 'There are formulas among these cells, which writing would break. Please correct them by hand.',
    unit: 'The money units of these cells differ or are unknown. Please correct them by hand.',
    cells: 'Which cells are to be changed is not certain. Please correct them by hand as described.',
    finer:
      'Converted, some amounts would have more decimals than the other forms print. How they are rounded affects the totals, so nothing is converted here. Please fill the form in again from the accounts, or put all forms in 元 and convert them together under “元 → 万元”.',
    coarser:
      'The form prints too few digits: in the unit of the other forms the last digits are not known. Please fill it in again from the accounts.',
  },
};

const texts: Readonly<Record<Locale, AdoptingText>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function adoptingText(locale: Locale): AdoptingText {
  return texts[locale];
}
