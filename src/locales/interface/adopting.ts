/** The words for adopting the value that a cause suggests. */
import type { Locale } from '../locale';

const zhCN = {
  title: (cause: string) => `采用建议值：${cause}`,
  gone: '这处原因已不在：工作簿改动后，校验结果也变了。没有写入任何内容。',
  close: '关闭',
  formula: (cells: string) => `${cells} 现为公式，采用后公式被换成数值，以后不再随其他格变化。`,
  copies: (count: number) => `同一个数在 ${count} 处，一并更改。`,
  already: '这些格已是建议的内容，没有要写入的。',
  unclear: {
    formula: '这一段里有公式，互换会破坏公式，请在工作簿中手工改正。',
    unit: '几处的金额单位不同或无法判断，不能直接采用，请手工改正。',
    cells: '应改的格无法逐一确定，请按说明手工改正。',
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
  already: 'The cells already hold what is suggested; there is nothing to write.',
  unclear: {
    formula:
      'There are formulas among these cells, which exchanging would break. Please correct them by hand.',
    unit: 'The money units of these cells differ or are unknown. Please correct them by hand.',
    cells: 'Which cells are to be changed is not certain. Please correct them by hand as described.',
  },
};

const texts: Readonly<Record<Locale, AdoptingText>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function adoptingText(locale: Locale): AdoptingText {
  return texts[locale];
}
