/** The words for a workbook in which nothing disagrees, or nothing was read; and for the way on from there. */
import type { Locale } from '../locale';

const zhCN = {
  title: '未发现不符',
  value: (checks: number) => `已核对 ${checks} 项勾稽关系，数据全部相符。`,
  remaining: '没有错误，仍有以下事项供查看。',
  checked: '已核对',
  figures: (count: number) => `${count} 个金额`,
  emptyForm: '空表',
  ledger: '查看校验清单',
  next: '下一步',
  noErrors: '没有错误了。需说明的可逐条说明原因，也可以继续：',
  narrative: '去写决算情况说明',
  filling: '填列其余单元格',
  nothing: '没有识别到决算公开表',
  nothingWords:
    '工作簿中没有找到九张决算公开表和绩效自评表，没有校验任何内容。识别依据是标题、表头和栏次，与工作表名称无关。确有决算表的，请在“表单”中指定各表所在的工作表；也可以新建标准工作簿。',
  toForms: '到“表单”指定',
  sheets: (sheets: string) => `未识别的工作表：${sheets}`,
};

/** What each language fills. */
export type CleanText = typeof zhCN;

const plural = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

const enUS: CleanText = {
  title: 'Nothing disagrees',
  value: (checks) => `${plural(checks, 'check')} run; all figures agree.`,
  remaining: 'No errors; the following is left for you to look at.',
  checked: 'Checked',
  figures: (count) => plural(count, 'amount'),
  emptyForm: 'empty',
  ledger: 'Show the ledger of checks',
  next: 'Next',
  noErrors: 'No errors are left. Explain what is still to be explained, or go on:',
  narrative: 'Write the narrative',
  filling: 'Fill in other cells',
  nothing: 'No final-account form was recognised',
  nothingWords:
    'None of the nine forms and no self-evaluation form was found, so nothing was checked. Forms are recognised by title, header and column numbers, whatever the sheet is called. If they are there, choose their sheets under Forms; or make a new standard workbook.',
  toForms: 'Choose under Forms',
  sheets: (sheets) => `Sheets not recognised: ${sheets}`,
};

const texts: Readonly<Record<Locale, CleanText>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function cleanText(locale: Locale): CleanText {
  return texts[locale];
}
