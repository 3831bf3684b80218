/** The words for reports made in pane and page: the menu, what was made, and copies with marks. */
import type { Locale } from '../locale';

const zhCN = {
  kinds: {
    sheet: '写入工作表《校验结果》',
    html: '打印/另存校验报告（HTML）',
    xlsx: '另存校验结果（.xlsx）',
    markedCopy: '另存带标记的副本',
  },
  preview: '写入《校验结果》预览',
  creates: '其他工作表不动。',
  replaces: (sheet: string) => `已有的工作表“${sheet}”改为本次结果，其他工作表不动。`,
  nothing: '工作表《校验结果》已是本次结果，没有要写入的内容。',
  taken: '已有另作他用的工作表“校验结果”，没有写入。请将它改名后再试。',
  close: '关闭',
  renewing: '工作簿在校验后有改动，先重新校验…',
  renewed: '工作簿在校验后有改动，已先重新校验。',
  making: '正在生成…',
  saved: (name: string) => `已生成 ${name}。`,
  opened: (name: string) => `已在新标签页中打开 ${name}，可在其中打印。`,
  blocked: (name: string) => `浏览器未允许打开新标签页，已改为保存 ${name}。`,
  again: '没有自动保存？再存一次',
  saveFile: '另存为文件',
  htmlName: (entity: string, year: string) => `${entity}${year}校验报告.html`,
  xlsxName: (entity: string, year: string) => `${entity}${year}校验结果.xlsx`,
  withMarks: '带标记（标出差错的单元格，附校验结果表）',
  marked: (name: string, count: number) =>
    count === 0 ? `已生成 ${name}，没有要标出的单元格。` : `已生成 ${name}，标出 ${count} 处。`,
  markedName: (workbook: string) => `${workbook}（带标记）`,
  protectedSheets: (sheets: string) => `${sheets}有保护，未能标记。`,
  sheetTaken: '已有另作他用的工作表“校验结果”，副本中只有标记。',
  noSheet: '不能加入工作表《校验结果》（工作簿或该表有保护），副本中只有标记。',
  converted: '.xls 已转为 .xlsx：保留数据、公式和数字格式，其余格式不保留。',
};

/** What each language fills. */
export type ReportText = typeof zhCN;

const enUS: ReportText = {
  kinds: {
    sheet: 'Write the sheet 校验结果',
    html: 'Print or save the report (HTML)',
    xlsx: 'Save the results (.xlsx)',
    markedCopy: 'Save a copy with marks',
  },
  preview: 'What 校验结果 will hold',
  creates: 'The other sheets are left alone.',
  replaces: (sheet) => `The sheet “${sheet}” is brought up to date; the others are left alone.`,
  nothing: 'The sheet 校验结果 holds these results already; there is nothing to write.',
  taken: 'A sheet “校验结果” is used for something else; nothing was written. Rename it and try again.',
  close: 'Close',
  renewing: 'The workbook changed after the check; checking again first…',
  renewed: 'The workbook had changed after the check and was checked again first.',
  making: 'Making the file…',
  saved: (name) => `${name} was made.`,
  opened: (name) => `${name} is open in a new tab; print it there.`,
  blocked: (name) => `The browser did not open a new tab; ${name} was saved instead.`,
  again: 'Not saved? Save it again',
  saveFile: 'Save as a file',
  htmlName: zhCN.htmlName,
  xlsxName: zhCN.xlsxName,
  withMarks: 'With marks (cells of findings, and the sheet 校验结果)',
  marked: (name, count) =>
    count === 0
      ? `${name} was made; no cell is to be marked.`
      : `${name} was made; ${count} ${count === 1 ? 'place is' : 'places are'} marked.`,
  markedName: (workbook) => `${workbook} (marked)`,
  protectedSheets: (sheets) => `Not marked, because protected: ${sheets}.`,
  sheetTaken: 'A sheet “校验结果” is used for something else; the copy has the marks only.',
  noSheet:
    'The sheet 校验结果 cannot be added (the workbook or the sheet is protected); the copy has the marks only.',
  converted: 'The .xls became an .xlsx: data, formulas and number formats are kept, other formats are not.',
};

const texts: Readonly<Record<Locale, ReportText>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function reportText(locale: Locale): ReportText {
  return texts[locale];
}
