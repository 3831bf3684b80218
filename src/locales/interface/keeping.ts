/** The words for what people keep with a workbook: explanations, baseline, strictness, sheets; and for the help pages. */
import type { StateProblem } from '../../engine/report/state';

const zhCN = {
  explain: {
    title: '说明',
    start: '说明原因…',
    again: '重新说明…',
    edit: '修改说明…',
    withdraw: '撤回说明',
    reason: '原因（必填）',
    hint: (least: number) => `写明数据无误的原因，至少 ${least} 个字。`,
    tooShort: (least: number) => `请写明原因，至少 ${least} 个字。`,
    boundTo: '说明所对应的数据',
    boundWhy: '其中任何一个数改变，说明即失效，须重新确认。',
    save: '保存说明',
    cancel: '取消',
    inExcel: '说明写入工作簿，保存文件后生效；这一步不能用 Ctrl+Z 撤销，但可以撤回说明。',
    inFile: '说明先留在本页，另存带说明的副本后才写入文件。',
    firstBaseline: '首次保存说明时，同时把本次结果记为比较基准。',
    accepted: '已说明，不再计入错误和需说明。',
    reopened: '说明之后数据有变化，原说明已失效，请核实后重新说明或撤回。',
    oldReason: '原说明',
    unavailable:
      '此处不能保存说明：只是从文件中选取查看，或当前 Excel 缺少所需接口（ExcelApi 1.5），或工作簿中的说明由更新的版本写入。',
    group: (count: number) => `已说明 ${count} 处`,
    reopenedShort: '须重新说明',
    stale: (count: number) => `失效的说明 ${count} 条`,
    staleWhy: '所说明的问题已经消除，这些说明不再需要，可以删除。',
    remove: '删除',
    removeOf: (finding: string) => `删除对 ${finding} 的说明`,
  },

  keptProblem: {
    unreadable: '工作簿中保存的说明无法读取，本次按没有说明校验；再次保存时将替换它。',
    partial: '工作簿中保存的说明有一部分无法读取，已略去；再次保存时将替换它。',
    newer: '工作簿中的说明由更新的版本写入，本版本不能读取，也不会改动它。',
  } satisfies Readonly<Record<StateProblem, string>>,

  since: {
    label: '与基准比较',
    new: '新增',
    changed: '有变化',
    line: (taken: string, added: number, changed: number, gone: number) =>
      `与 ${taken} 的基准相比：新增 ${added} · 有变化 ${changed} · 已消除 ${gone}`,
    keep: '记为基准',
    renew: '重记基准',
    why: '记下本次结果，以后校验时标出新增的和有变化的问题。',
  },

  strict: {
    label: '严格：尾差也算错误',
    why: '用于按舍位平衡填报、要求各式严格相等的表。设置随工作簿保存。',
    on: '严格',
  },

  sheetChoice: {
    label: (form: string) => `${form}所在的工作表`,
    none: '指定工作表…',
    likely: '像这张表的',
    others: '其他工作表',
    use: '指定',
    useOf: (form: string) => `指定${form}的工作表`,
    reset: '恢复自动识别',
    resetOf: (form: string) => `${form}恢复自动识别`,
    chosenShort: '已指定',
    titledShort: (form: string) => `已指定，标题为${form}`,
    ask: (title: string, titled: string, form: string) =>
      `这张工作表的标题是“${title}”（${titled}），仍指定为${form}？`,
    still: '仍然指定',
    cancel: '取消',
    results: {
      used: (sheet: string) => `已指定“${sheet}”。`,
      gone: (sheet: string) => `所指定的工作表“${sheet}”已不存在，仍按自动识别。请另行指定，或恢复自动识别。`,
      unreadable: (sheet: string) =>
        `“${sheet}”中找不到这张表的行和栏，仍按自动识别。请另行指定，或恢复自动识别。`,
    },
    inExcel: '指定后立即重新校验，并写入工作簿，保存文件后生效；不能用 Ctrl+Z 撤销，但可以恢复自动识别。',
    inFile: '指定后立即重新校验；先留在本页，另存副本后才写入文件。',
    unavailable:
      '此处不能指定：只是从文件中选取查看，或当前 Excel 缺少所需接口（ExcelApi 1.5），或工作簿中的设置由更新的版本写入。',
  },

  help: {
    open: '校验说明',
    openOf: (check: string) => `${check} 校验说明`,
    parts: '为什么 · 怎样算 · 怎样改 · 何时可以说明',
    back: '返回',
    loading: '正在打开校验说明…',
    failed: '校验说明未能打开。请关闭任务窗格或刷新网页后重试。',
    missing: (check: string) => `${check} 没有单独的说明页。`,
    formula: '公式',
    how: '怎样算',
    language: '说明页为中文。',
    own: (check: string) => `${check} 自定义公式`,
    ownWhy: '本单位在工作表“自定义公式”中自行填写的校验，与本程序的校验一同进行。',
    ownWhere: (row: string) => `所在位置：工作表“自定义公式”第 ${row} 行。`,
    ownHow: '按公式把两边分别相加后比较；允许差额为两边各数末位半个单位之和，以内记为尾差。',
    ownFix: '公式有误时在该行修改，然后重新校验；公式无误时核对所涉单元格。',
    ownResult: '本次结果',
    goTo: (cell: string) => `转到 ${cell}`,
  },
};

/** What each language fills. */
export type KeepingText = typeof zhCN;

const enUS: KeepingText = {
  explain: {
    title: 'Explanation',
    start: 'Explain…',
    again: 'Explain again…',
    edit: 'Edit explanation…',
    withdraw: 'Withdraw explanation',
    reason: 'Reason (required)',
    hint: (least) => `Say why the figures are right as they stand, in at least ${least} characters.`,
    tooShort: (least) => `Please give a reason of at least ${least} characters.`,
    boundTo: 'Figures the explanation is about',
    boundWhy: 'When any of them changes, the explanation no longer holds and has to be confirmed again.',
    save: 'Save explanation',
    cancel: 'Cancel',
    inExcel:
      'Written into the workbook and kept once the file is saved. Ctrl+Z does not undo it; the explanation can be withdrawn.',
    inFile: 'Kept on this page until you save a copy with explanations.',
    firstBaseline: 'Saving the first explanation also keeps this result as the baseline.',
    accepted: 'Explained; no longer counted among errors and what is to be explained.',
    reopened:
      'The figures changed after the explanation, which no longer holds. Verify them, then explain again or withdraw.',
    oldReason: 'Earlier explanation',
    unavailable:
      'Explanations cannot be saved here: the file is only looked at, or this Excel lacks the API (ExcelApi 1.5), or a later version wrote those in the workbook.',
    group: (count) => `Explained (${count})`,
    reopenedShort: 'explain again',
    stale: (count) => `Explanations no longer needed (${count})`,
    staleWhy: 'What they explained is gone; they can be removed.',
    remove: 'Remove',
    removeOf: (finding) => `Remove the explanation of ${finding}`,
  },
  keptProblem: {
    unreadable:
      'The explanations kept in the workbook cannot be read; this check ran without them. Saving again replaces them.',
    partial:
      'Some of the explanations kept in the workbook cannot be read and were left out. Saving again replaces them.',
    newer:
      'The explanations in the workbook were written by a later version; this one cannot read them and leaves them alone.',
  },
  since: {
    label: 'Against the baseline',
    new: 'new',
    changed: 'changed',
    line: (taken, added, changed, gone) =>
      `Against the baseline of ${taken}: ${added} new · ${changed} changed · ${gone} gone`,
    keep: 'Keep as baseline',
    renew: 'Renew baseline',
    why: 'Keeps this result, so that later checks tell what is new and what has changed.',
  },
  strict: {
    label: 'Strict: rounding differences are errors',
    why: 'For forms balanced on purpose, where every identity has to hold exactly. Kept with the workbook.',
    on: 'strict',
  },
  sheetChoice: {
    label: (form) => `Sheet of ${form}`,
    none: 'Choose a sheet…',
    likely: 'Sheets that look like it',
    others: 'Other sheets',
    use: 'Use',
    useOf: (form) => `Use this sheet for ${form}`,
    reset: 'Recognise automatically',
    resetOf: (form) => `Recognise automatically: ${form}`,
    chosenShort: 'chosen',
    titledShort: (form) => `chosen, titled as ${form}`,
    ask: (title, titled, form) =>
      `This sheet is titled “${title}” (${titled}). Use it for ${form} all the same?`,
    still: 'Use it',
    cancel: 'Cancel',
    results: {
      used: (sheet) => `Chosen: “${sheet}”.`,
      gone: (sheet) =>
        `The sheet “${sheet}” that was chosen is gone; recognition decides. Choose another or recognise automatically.`,
      unreadable: (sheet) =>
        `“${sheet}” lacks the rows and columns of this form; recognition decides. Choose another or recognise automatically.`,
    },
    inExcel:
      'The workbook is checked again at once. The choice is written into it and kept once the file is saved; Ctrl+Z does not undo it, recognising automatically does.',
    inFile: 'The workbook is checked again at once. The choice is kept on this page until you save a copy.',
    unavailable:
      'A sheet cannot be chosen here: the file is only looked at, or this Excel lacks the API (ExcelApi 1.5), or a later version wrote what the workbook keeps.',
  },
  help: {
    open: 'About this check',
    openOf: (check) => `About check ${check}`,
    parts: 'why · how · how to fix · when to explain',
    back: 'Back',
    loading: 'Opening the page…',
    failed: 'The page could not be opened. Reopen the pane or reload the web page and try again.',
    missing: (check) => `${check} has no page of its own.`,
    formula: 'Identity',
    how: 'How',
    language: 'This page is in Chinese.',
    own: (check) => `${check} own identity`,
    ownWhy: 'An identity your organisation wrote on a sheet of its own; it runs beside the built-in checks.',
    ownWhere: (row) => `It stands in row ${row} of the sheet of own identities.`,
    ownHow:
      'Both sides are added up and compared; half a unit of the last digit of each figure is allowed for rounding.',
    ownFix:
      'Where the identity is wrong, correct its row and check again; otherwise look at the cells concerned.',
    ownResult: 'Result of this check',
    goTo: (cell) => `Go to ${cell}`,
  },
};

export const keeping = { 'zh-CN': zhCN, 'en-US': enUS };
