/** The words for a file picked in the pane: Excel runs no add-in in an .xls, so the pane opens it itself. */
import type { Locale } from '../locale';

const zhCN = {
  pick: '检查 .xls 文件…',
  pickWhy:
    '在 Excel 中打开 .xls 时加载项不可用；请在此选择 .xls 或 .xlsx 文件。文件只在本机读取，不会上传，也不会改动。',
  reading: (name: string) => `正在读取“${name}”…`,
  showing: (name: string) => `正在检查文件 ${name}（未在 Excel 中打开）`,
  back: '返回当前工作簿',
  openCopy: '打开 .xlsx 副本',
  saveCopy: '另存为 .xlsx',
  simplified: '副本保留数据、公式和数字格式；字体、边框、底色、批注和图形不保留。',
  opened: '副本已在 Excel 新窗口中打开。请先保存，再在其中校验、定位和标记。',
  saved: (name: string) => `已生成 ${name}。用 Excel 打开后即可在其中校验、定位和标记。`,
  place: (cell: string, content: string) => `位置 ${cell}，内容：${content}`,
  blank: '空',
  noMarks: '此文件未在 Excel 中打开，没有标记或清除任何单元格。请先转为 .xlsx，在 Excel 中打开后再标记。',
};

/** What each language fills. */
export type PickedFileText = typeof zhCN;

const enUS: PickedFileText = {
  pick: 'Check an .xls file…',
  pickWhy:
    'Excel runs no add-ins in an .xls file; choose the .xls or .xlsx here. It is read on this computer only, not uploaded and not changed.',
  reading: (name) => `Reading “${name}”…`,
  showing: (name) => `Checking the file ${name} (not open in Excel)`,
  back: 'Back to this workbook',
  openCopy: 'Open .xlsx copy',
  saveCopy: 'Save as .xlsx',
  simplified:
    'The copy keeps data, formulas and number formats; fonts, borders, fills, comments and drawings are lost.',
  opened: 'The copy is open in a new Excel window. Save it, then check, locate and mark there.',
  saved: (name) => `${name} was made. Open it in Excel to check, locate and mark there.`,
  place: (cell, content) => `Cell ${cell}, content: ${content}`,
  blank: 'blank',
  noMarks:
    'This file is not open in Excel; no cell was marked or cleared. Turn it into an .xlsx, open that in Excel and mark there.',
};

const texts: Readonly<Record<Locale, PickedFileText>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function pickedFileText(locale: Locale): PickedFileText {
  return texts[locale];
}
