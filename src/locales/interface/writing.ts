/** The words for any change to the workbook: preview, writing, the way back. They come with the places that write. */
import type { Locale } from '../locale';

const zhCN = {
  newSheet: (name: string) => `新建工作表“${name}”`,
  cells: (count: number) => `写入 ${count} 个单元格`,
  charts: (count: number) => `插入 ${count} 张图`,
  removed: (count: number) => `移除 ${count} 张旧图`,
  before: '原内容',
  after: '写入后',
  blank: '空',
  list: (count: number) => `逐格查看（${count}）`,
  apply: '写入',
  cancel: '取消',
  writing: '正在写入…',
  written: (cells: number) => `已写入 ${cells} 个单元格。`,
  undo: '撤销本次写入',
  undone: '已撤销，工作簿恢复到写入之前。',
  lookAgain: '重新查看',
  effect: (counts: string) => `写入后重新校验：${counts}`,
  effectOf: (level: string, before: number, after: number) =>
    before === after ? `${level} ${after} 不变` : `${level} ${before} → ${after}`,
  notInXls: '.xls 文件不能写入。请先转为 .xlsx 副本，在副本中写入。',
  toXlsx: '转为 .xlsx 副本并打开',
  noUndo: '这一步不能用 Ctrl+Z 撤销，但可以用“撤销本次写入”。',
};

/** What each language fills. */
export type WritingText = typeof zhCN;

const enUS: WritingText = {
  newSheet: (name) => `New sheet “${name}”`,
  cells: (count) => `${count} cells written`,
  charts: (count) => `${count} charts added`,
  removed: (count) => `${count} earlier charts removed`,
  before: 'Before',
  after: 'After',
  blank: 'blank',
  list: (count) => `Cell by cell (${count})`,
  apply: 'Write',
  cancel: 'Cancel',
  writing: 'Writing…',
  written: (cells) => `${cells} cells written.`,
  undo: 'Undo this writing',
  undone: 'Undone; the workbook is as it was before.',
  lookAgain: 'Look again',
  effect: (counts) => `Checked again after writing: ${counts}`,
  effectOf: (level, before, after) =>
    before === after ? `${level} ${after} as before` : `${level} ${before} → ${after}`,
  notInXls: 'An .xls file cannot be written to. Make an .xlsx copy and write there.',
  toXlsx: 'Make an .xlsx copy and open it',
  noUndo: 'Ctrl+Z does not undo this; “Undo this writing” does.',
};

export const writing: Readonly<Record<Locale, WritingText>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function writingText(locale: Locale): WritingText {
  return writing[locale];
}
