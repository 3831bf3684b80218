/** The words of editing, finding and keeping several workbooks on the page, in both languages. */
import type { Locale } from '../locales/locale';
import { useLocale } from '../views/language';

const zhCN = {
  editor: (cell: string) => `编辑 ${cell}`,
  gridKeys:
    '输入即替换，F2 修改，Enter 或 Tab 确认并移动，Esc 取消，Delete 清除；Ctrl+Z 撤销，Ctrl+F 查找。按 Esc 后再按 Tab 离开表格。',
  undo: '撤销',
  redo: '重做',
  undoKeys: '撤销（Ctrl+Z）',
  redoKeys: '重做（Ctrl+Y）',
  findKeys: '查找（Ctrl+F）',
  readOnly: '.xls 文件不能在此修改。转换为 .xlsx 后即可修改，原文件不变。',
  convert: '转换为 .xlsx 并打开',
  notPasted: {
    tooLarge: '要粘贴的内容超出工作表范围，没有粘贴。',
    merged: (cell: string) =>
      `${cell} 在合并单元格之内，不能单独填入，没有粘贴。请按合并区域的首格对齐后再粘贴。`,
  },
  notCopied: '选中的区域过大，没有复制。',
  notAFormula: (cell: string, text: string) =>
    `“${text}”不是完整的公式，没有写入 ${cell}。请检查括号、引号和运算符；要输入以 = 开头的文字，请先输入一个单引号 '。`,
  resume: '继续修改',
  pastedAsText: (count: number, first: string) =>
    `有 ${count} 格以 = 开头但不是完整的公式，已按文字粘贴：${first}`,
  dismiss: '关闭提示',
  copying: '正在生成副本，可以继续修改；之后的修改不在这份副本中。',
  cancel: '取消',
  stopOpening: '取消打开',
  uncalculated: {
    cell: '未重算',
    what: (count: number, first: string) => `${count} 处公式未重算：${first}`,
    why: '这些公式用到的单元格已改动，而本页只重算加减乘除、SUM、ROUND 等简单公式。校验时按“没有结果”处理；用 Excel 打开另存的副本即会重算。',
  },
  find: {
    label: '查找',
    placeholder: '文字、数字或编码',
    here: '本工作表',
    everywhere: '全部工作表',
    scope: '查找范围',
    next: '下一个',
    previous: '上一个',
    close: '关闭查找',
    count: (at: number, count: number) => `第 ${at} 个，共 ${count} 个`,
    many: (at: number, count: number) => `第 ${at} 个，共 ${count} 个以上`,
    total: (count: number) => `共 ${count} 个，按 Enter 转到`,
    totalMany: (count: number) => `共 ${count} 个以上，按 Enter 转到`,
    none: '没有找到',
    inAll: '在全部工作表中查找',
  },
  workbooks: {
    menu: (count: number) => `已打开 ${count} 个工作簿，切换`,
    errors: (count: number) => `${count} 处错误`,
    warnings: (count: number) => `${count} 处需说明`,
    clean: '没有错误',
    notChecked: (count: number) => `${count} 项未检查`,
    noForms: '未识别到决算公开表',
    unchecked: '未校验',
    unsaved: '未保存',
    next: '下一个工作簿',
    close: (name: string) => `关闭“${name}”`,
    none: '没有打开的工作簿',
    noneNext: '打开一个或几个工作簿（.xlsx、.xls），或把文件拖到这里。',
  },
  closing: {
    title: (name: string) => `“${name}”有未保存的修改`,
    kept: (days: number) =>
      `写入和修改的内容、说明和设置还没有存入文件。关闭后仍暂存在本机浏览器中，${days} 天内重新打开同一文件时可以恢复；无痕窗口关闭后不保留。`,
    lost: '写入和修改的内容、说明和设置还没有存入文件，也没有暂存在本机，关闭后丢失。',
    saved: (copy: string, name: string) => `已生成 ${copy}，“${name}”已关闭。`,
    save: '保存副本并关闭',
    discard: '不保存，直接关闭',
    stay: '取消',
  },
  recovery: {
    found: (changes: number, when: string) => `上次对此工作簿有 ${changes} 步修改没有保存（${when}）。`,
    stateOnly: (when: string) => `上次对此工作簿的说明和设置没有保存（${when}）。`,
    restore: '恢复未保存的修改',
    discard: '放弃',
    failed: '没有恢复：这次已改动了其中的单元格。请先撤销这次的修改，再恢复。',
    forget: '清除本机暂存的未保存修改',
    kept: (days: number) => `已暂存在本机浏览器中，${days} 天内重新打开同一文件时可恢复（无痕窗口除外）。`,
    lost: '没有暂存在本机，关闭本页后丢失。',
    notKept: '此浏览器不允许在本机暂存修改，关闭页面前请保存副本。',
  },
  recheck: (errors: number, warnings: number) => `已重新校验：${errors} 处错误，${warnings} 处需说明`,
};

export type WorkStrings = typeof zhCN;

const enUS: WorkStrings = {
  editor: (cell) => `Edit ${cell}`,
  gridKeys:
    'Type to replace, F2 to edit, Enter or Tab to confirm and move, Esc to cancel, Delete to clear; Ctrl+Z undoes, Ctrl+F finds. Press Esc, then Tab, to leave the table.',
  undo: 'Undo',
  redo: 'Redo',
  undoKeys: 'Undo (Ctrl+Z)',
  redoKeys: 'Redo (Ctrl+Y)',
  findKeys: 'Find (Ctrl+F)',
  readOnly: 'An .xls file cannot be changed here. Convert it to .xlsx to edit; the original stays as it is.',
  convert: 'Convert to .xlsx and open',
  notPasted: {
    tooLarge: 'What is to be pasted does not fit on the sheet; nothing was pasted.',
    merged: (cell) =>
      `${cell} lies inside a merged cell and cannot be filled by itself; nothing was pasted. Align the block with the first cells of the merged areas.`,
  },
  notCopied: 'The selection is too large and was not copied.',
  notAFormula: (cell, text) =>
    `“${text}” is not a complete formula and was not written to ${cell}. Check brackets, quotes and operators; for a text that begins with =, type an apostrophe ' first.`,
  resume: 'Continue editing',
  pastedAsText: (count, first) =>
    count === 1
      ? `1 cell begins with = but is not a complete formula; it was pasted as text: ${first}`
      : `${count} cells begin with = but are not complete formulas; they were pasted as texts: ${first}`,
  dismiss: 'Dismiss',
  copying: 'Making the copy. You can go on; what you change from here on is not in it.',
  cancel: 'Cancel',
  stopOpening: 'Stop opening',
  uncalculated: {
    cell: 'not recalculated',
    what: (count, first) =>
      count === 1
        ? `1 formula was not recalculated: ${first}`
        : `${count} formulas were not recalculated: ${first}`,
    why: 'Cells they use have changed, and this page computes simple formulas only (+ − × ÷, SUM, ROUND and a few more). The check treats them as having no result; Excel computes them when the saved copy is opened.',
  },
  find: {
    label: 'Find',
    placeholder: 'Text, number or code',
    here: 'This sheet',
    everywhere: 'All sheets',
    scope: 'Where to look',
    next: 'Next',
    previous: 'Previous',
    close: 'Close find',
    count: (at, count) => `${at} of ${count}`,
    many: (at, count) => `${at} of more than ${count}`,
    total: (count) => `${count} found; Enter goes to one`,
    totalMany: (count) => `More than ${count} found; Enter goes to one`,
    none: 'Nothing found',
    inAll: 'Look in all sheets',
  },
  workbooks: {
    menu: (count) => (count === 1 ? '1 open workbook, switch' : `${count} open workbooks, switch`),
    errors: (count) => (count === 1 ? '1 error' : `${count} errors`),
    warnings: (count) => `${count} to explain`,
    clean: 'no errors',
    notChecked: (count) => (count === 1 ? '1 check not done' : `${count} checks not done`),
    noForms: 'no forms recognised',
    unchecked: 'not checked',
    unsaved: 'unsaved',
    next: 'Next workbook',
    close: (name) => `Close “${name}”`,
    none: 'No workbook is open',
    noneNext: 'Open one or several workbooks (.xlsx, .xls), or drop files here.',
  },
  closing: {
    title: (name) => `“${name}” has unsaved changes`,
    kept: (days) =>
      `What was written and changed, explanations and settings are in no file yet. This browser keeps them after closing and offers them when the same file is opened again within ${days} days; a private window keeps them only until it is closed.`,
    lost: 'What was written and changed, explanations and settings are in no file and are not kept by this browser: closing loses them.',
    saved: (copy, name) => `${copy} was made; “${name}” was closed.`,
    save: 'Save a copy and close',
    discard: 'Close without saving',
    stay: 'Cancel',
  },
  recovery: {
    found: (changes, when) =>
      changes === 1
        ? `1 change to this workbook was not saved last time (${when}).`
        : `${changes} changes to this workbook were not saved last time (${when}).`,
    stateOnly: (when) => `Explanations and settings of this workbook were not saved last time (${when}).`,
    restore: 'Restore unsaved changes',
    discard: 'Discard',
    failed:
      'Not restored: some of these cells have been changed since. Undo your changes first, then restore.',
    forget: 'Clear unsaved changes kept in this browser',
    kept: (days) =>
      `This browser keeps them; they are offered when the same file is opened again within ${days} days (not so in a private window).`,
    lost: 'They are not kept by this browser and are lost when the page closes.',
    notKept: 'This browser does not keep changes locally; save a copy before you close the page.',
  },
  recheck: (errors, warnings) =>
    `Checked again: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} to explain`,
};

const STRINGS: Readonly<Record<Locale, WorkStrings>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function workStrings(locale: Locale): WorkStrings {
  return STRINGS[locale];
}

export function useWorkStrings(): WorkStrings {
  return workStrings(useLocale());
}
