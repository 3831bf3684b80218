/** The words of the narrative in pane and page. The narrative itself is Chinese in every language. */
import type { ParagraphStatus } from '../../engine/narrative/sheet/states';
import type { InputKind } from '../../engine/inputs/keys';
import type { Locale } from '../locale';
import { narrativeWriting } from './narrativeWriting';

const zhCN = {
  ...narrativeWriting['zh-CN'],
  title: '决算情况说明',
  noForms: '没有识别到决算公开表，无法生成说明。',
  wording: '措辞',
  keys: '虚线上的数字可以点击：悬停或聚焦看算式，点击转到单元格；← → 在一段的数字之间移动，↓ 进入算式，Esc 收起。',

  statuses: {
    unwritten: '未写入',
    current: '已写入',
    outdated: '已过期',
    edited: '已手改',
    conflict: '已手改且已过期',
    deleted: '已删除',
    gone: '已不需要',
  } satisfies Readonly<Record<ParagraphStatus, string>>,
  statusWhy: {
    unwritten: '工作表“决算情况说明”中还没有这一段。',
    current: '工作表中的文字与现在的数据一致。',
    outdated: '写入之后数据或措辞有变化，工作表中的文字还是原来的。',
    edited: '写入之后有人改过这一段；不会自动覆盖。',
    conflict: '写入之后有人改过这一段，数据也有变化；不会自动覆盖。',
    deleted: '写入之后有人删去了这一段；不会自动补回。',
    gone: '工作表中还有这一段，现在的说明不再需要它。',
  } satisfies Readonly<Record<ParagraphStatus, string>>,
  chips: {
    outdated: (count: number) => `已过期 ${count}`,
    missing: (count: number) => `待填 ${count}`,
    edited: (count: number) => `已手改 ${count}`,
  },

  outdated: {
    why: '写入之后数据或措辞有变化，工作表中的文字还是原来的。',
    show: '查看',
  },

  errors: {
    open: (count: number) =>
      `表中还有 ${count} 处错误，文中的数照表写出，公开前请先改正。带波浪线的数出自可能填错的单元格。`,
    show: '查看错误',
    doubted: (place: string, suggested: string | null) =>
      suggested === null ? `校验认为 ${place} 有误` : `校验认为 ${place} 应为 ${suggested}`,
  },

  figure: {
    label: '算式',
    sources: '取自',
    equals: (value: string) => `取自原数 ${value}`,
    choose: '选择要转到的单元格',
    typed: '在此填写',
    file: '输入文件',
    prior: (place: string) => (place === '' ? '上年工作簿' : `上年工作簿 ${place}`),
    change: '修改',
    changeOf: (label: string) => `修改 ${label}`,
    input: (label: string) => `填写内容：${label}`,
  },

  field: {
    refused: {
      amount: '不是金额。请填数字，单位万元，如 1,234.56。',
      count: '不是个数。请填整数，如 3。',
      year: '不是年度。请填四位数字，如 2022。',
      text: '不能识别。请填文字。',
      texts: '不能识别。请每行填一条。',
      choice: '请从所列各项中选择。',
    } satisfies Readonly<Record<InputKind, string>>,
    onePerLine: '每行一条；Ctrl+Enter 完成。',
    enter: 'Enter 完成并转到下一项。',
    cancel: '取消',
    clear: '清空',
    inSheet: (cell: string) => `已在 ${cell} 填写，请到该单元格修改。`,
  },

  inputs: {
    missing: (count: number, filled: number) =>
      filled === 0 ? `还缺 ${count} 项` : `已填 ${filled} 项，还缺 ${count} 项`,
    complete: '所需内容已填齐',
    fill: '逐项填写',
    createSheet: '在工作簿中建立《填报说明数据》',
    extendSheet: '补全《填报说明数据》',
    sheetDone: '《填报说明数据》已是最新，没有要补的内容。',
    sheetBlocked: '已有名为“填报说明数据”的工作表，但不是本程序的格式，没有改动。请将它改名后再建立。',
    inExcel: '所填内容随工作簿保存；《填报说明数据》中的内容优先。',
    inFile: '所填内容先留在本页，另存副本后才写入文件；《填报说明数据》中的内容优先。',
    session: '此处不能保存所填内容，关闭后丢失。',
    unlikely: (label: string, value: string, other: string) =>
      `“${label}”填的 ${value} 与表中的 ${other} 相差千倍以上，请核对单位是否为万元。`,
    problems: (count: number) => `《填报说明数据》中有 ${count} 处不能使用`,
  },

  prior: {
    openWorkbook: '打开上年工作簿…',
    reading: (name: string) => `正在读取“${name}”…`,
    taken: (name: string, count: number) => `已从“${name}”取得上年数 ${count} 项。`,
    none: (name: string) => `“${name}”中没有可用的上年数。`,
    details: '取得的数',
    overruled: '已另行填写，未采用',
    openText: '参考上年说明…',
    textTitle: '参考上年说明',
    textWhy: '粘贴上年的决算情况说明，或打开 .docx 文件；其中的原因和用途逐条列出，由您决定是否采用。',
    textLabel: '上年说明文字',
    openDocx: '打开 .docx…',
    find: '查找可用内容',
    offers: (count: number) => `找到 ${count} 条`,
    noOffers: '没有找到可以参考的原因或用途。',
    from: '原文',
    accept: '采用',
    acceptOf: (label: string) => `采用：${label}`,
    accepted: '已采用',
    close: '关闭',
  },

  copy: {
    section: '复制本节',
    sectionOf: (title: string) => `复制本节：${title}`,
    all: '复制全文',
    copied: '已复制，可粘贴到 Word 等程序。',
    plain: '已复制为纯文本。',
    byHand: '无法自动复制，请选中下面的文字后复制。',
    byHandIn: (count: number) => `其中 ${count} 段照工作表《决算情况说明》上手改的。`,
    behind: (count: number) => `手改的有 ${count} 段，表中的数后来变了，请核对。`,
    missing: (count: number) => `文中还有 ${count} 处〔请填〕。`,
    text: '说明文字',
  },

  word: {
    export: '导出 Word',
    running: '正在生成 Word 文档…',
    cancel: '取消',
    name: (entity: string, year: string) => `${entity}${year}年度决算公开.docx`,
    saved: (name: string) => `已生成 ${name}。`,
    again: '没有自动保存？再存一次',
    byHand: (count: number) => `其中 ${count} 段照工作表《决算情况说明》上手改的写出。`,
    behind: (count: number) => `手改的有 ${count} 段，表中的数后来变了，请核对。`,
    missing: (count: number) => `文件中还有 ${count} 处待填，已突出显示。`,
    beside: (count: number) =>
      `其中 ${count} 处在情况说明以外（主要职能、单位构成、重点工作等），可在工作表《填报说明数据》中填写。`,
    errors: (count: number) => `表中还有 ${count} 处错误，文中的数照表写出。`,
  },

  chart: {
    tableOf: (title: string) => `${title}（万元）`,
    category: '项目',
    missing: '缺',
    failed: '图未能画出，数据见下表。',
    numbers: '数据',
  },
};

/** What each language fills. */
export type NarrativeText = typeof zhCN;

const enUS: NarrativeText = {
  ...narrativeWriting['en-US'],
  title: 'Narrative (决算情况说明)',
  noForms: 'No forms were recognised, so there is nothing to write about.',
  wording: 'Wording',
  keys: 'Dotted figures can be chosen: hover or focus for the computation, click for the cell; ← → moves between the figures of a paragraph, ↓ enters the computation, Esc closes.',
  statuses: {
    unwritten: 'not written',
    current: 'written',
    outdated: 'outdated',
    edited: 'edited',
    conflict: 'edited and outdated',
    deleted: 'deleted',
    gone: 'no longer needed',
  },
  statusWhy: {
    unwritten: 'The narrative sheet does not have this paragraph yet.',
    current: 'The sheet says what the figures say now.',
    outdated: 'Figures or wording changed after it was written; the sheet still has the old text.',
    edited: 'Someone changed this paragraph after it was written; it is not overwritten by itself.',
    conflict:
      'Someone changed this paragraph, and the figures changed as well; it is not overwritten by itself.',
    deleted: 'Someone removed this paragraph after it was written; it is not put back by itself.',
    gone: 'The sheet still has this paragraph; the narrative no longer does.',
  },
  chips: {
    outdated: (count) => `${count} outdated`,
    missing: (count) => `${count} to fill in`,
    edited: (count) => `${count} edited`,
  },
  outdated: {
    why: 'Figures or wording have changed since; the sheet still has the text before.',
    show: 'Show',
  },

  errors: {
    open: (count) =>
      `The forms still have ${count} errors, and the text takes their figures as they stand: put them right before it is published. Figures with a wavy line come from cells that are probably wrong.`,
    show: 'Show errors',
    doubted: (place, suggested) =>
      suggested === null
        ? `The check believes ${place} to be wrong`
        : `The check believes ${place} should be ${suggested}`,
  },

  figure: {
    label: 'Computation',
    sources: 'From',
    equals: (value) => `As it stands: ${value}`,
    choose: 'Choose the cell to go to',
    typed: 'typed here',
    file: 'inputs file',
    prior: (place) => (place === '' ? 'last year’s workbook' : `last year’s workbook, ${place}`),
    change: 'Change',
    changeOf: (label) => `Change ${label}`,
    input: (label) => `Filled in: ${label}`,
  },
  field: {
    refused: {
      amount: 'Not an amount. Type a number in 万元, such as 1,234.56.',
      count: 'Not a count. Type a whole number, such as 3.',
      year: 'Not a year. Type four digits, such as 2022.',
      text: 'Not understood. Type words.',
      texts: 'Not understood. Type one entry a line.',
      choice: 'Choose one of those listed.',
    },
    onePerLine: 'One entry a line; Ctrl+Enter when done.',
    enter: 'Enter takes it and goes on to the next.',
    cancel: 'Cancel',
    clear: 'Clear',
    inSheet: (cell) => `It stands in ${cell}; change it there.`,
  },
  inputs: {
    missing: (count, filled) =>
      filled === 0 ? `${count} still to fill in` : `${filled} filled in, ${count} still to go`,
    complete: 'Nothing is missing',
    fill: 'Fill in one by one',
    createSheet: 'Add the sheet 填报说明数据',
    extendSheet: 'Complete the sheet 填报说明数据',
    sheetDone: 'The sheet 填报说明数据 is complete; there is nothing to add.',
    sheetBlocked:
      'A sheet called 填报说明数据 is there already and is not in our format; it was left alone. Rename it first.',
    inExcel: 'What is filled in is kept with the workbook; the sheet 填报说明数据 takes precedence.',
    inFile:
      'What is filled in stays on this page until you save a copy; the sheet 填报说明数据 takes precedence.',
    session: 'What is filled in cannot be kept here and is lost on closing.',
    unlikely: (label, value, other) =>
      `${value} for “${label}” and ${other} in the forms are a thousand times apart: is it in 万元?`,
    problems: (count) => `${count} entries of 填报说明数据 cannot be used`,
  },
  prior: {
    openWorkbook: 'Open last year’s workbook…',
    reading: (name) => `Reading “${name}”…`,
    taken: (name, count) => `${count} figures of last year taken from “${name}”.`,
    none: (name) => `“${name}” holds no figures that can be used.`,
    details: 'Figures taken',
    overruled: 'filled in otherwise, not used',
    openText: 'Consult last year’s text…',
    textTitle: 'Last year’s text',
    textWhy:
      'Paste last year’s narrative or open a .docx; its reasons and uses are listed, and you decide on each.',
    textLabel: 'Text of last year’s narrative',
    openDocx: 'Open .docx…',
    find: 'Find what can be used',
    offers: (count) => `${count} found`,
    noOffers: 'No reasons or uses were found in it.',
    from: 'From',
    accept: 'Use',
    acceptOf: (label) => `Use: ${label}`,
    accepted: 'used',
    close: 'Close',
  },
  copy: {
    section: 'Copy section',
    sectionOf: (title) => `Copy section: ${title}`,
    all: 'Copy all',
    copied: 'Copied; paste it into Word or another program.',
    plain: 'Copied as plain text.',
    byHand: 'It could not be copied automatically; select the text below and copy it.',
    byHandIn: (count) => `${count} paragraphs are as they were changed by hand on the sheet 决算情况说明.`,
    behind: (count) => `In ${count} of these the figures of the forms have changed since: check them.`,
    missing: (count) => `It still holds ${count} places to fill in (〔请填〕).`,
    text: 'Text of the narrative',
  },
  word: {
    export: 'Export Word',
    running: 'Making the Word document…',
    cancel: 'Cancel',
    name: (entity, year) => `${entity}${year}年度决算公开.docx`,
    saved: (name) => `${name} was made.`,
    again: 'Not saved? Save it again',
    byHand: (count) => `${count} paragraphs are as they were changed by hand on the sheet 决算情况说明.`,
    behind: (count) => `In ${count} of these the figures of the forms have changed since: check them.`,
    missing: (count) => `${count} places are still to be filled in; they are highlighted.`,
    beside: (count) =>
      `${count} of them stand outside the narrative (duties, composition, key tasks …); fill them in on the sheet 填报说明数据.`,
    errors: (count) => `The forms still have ${count} errors; the figures were written as they stand.`,
  },
  chart: {
    tableOf: (title) => `${title} (万元)`,
    category: 'Item',
    missing: 'missing',
    failed: 'The picture could not be drawn; the table has its numbers.',
    numbers: 'Numbers',
  },
};

const texts: Readonly<Record<Locale, NarrativeText>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** Loaded with the narrative, not with the pane. */
export function narrativeText(locale: Locale): NarrativeText {
  return texts[locale];
}
