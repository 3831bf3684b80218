/** The words for writing the narrative into the workbook: what is written, what is not touched. */
import { writing } from './writing';

const zhCN = {
  write: {
    ...writing['zh-CN'],
    all: '写入工作表“决算情况说明”',
    section: '重写本节',
    sectionOf: (title: string) => `重写本节：${title}`,
    preview: '写入预览',
    sheetPreview: '建立《填报说明数据》预览',
    asks: (count: number) => `${count} 段有人改动过，未勾选的保持原样`,
    take: (title: string) => `用新文字替换：${title}`,
    diff: '改动对照',
    added: '新增',
    removedWords: '删去',
    nothing: '工作表中的文字与现在一致，没有要写入的内容。',
    nothingTaken: '没有勾选任何一段，没有要写入的内容。',
    unavailable: '此处不能写入工作簿：只是从文件中选取查看。请复制全文，或在 Excel、网页中打开该文件。',
  },
};

const enUS: typeof zhCN = {
  write: {
    ...writing['en-US'],
    all: 'Write to the sheet 决算情况说明',
    section: 'Rewrite section',
    sectionOf: (title) => `Rewrite section: ${title}`,
    preview: 'What will be written',
    sheetPreview: 'What 填报说明数据 will hold',
    asks: (count) => `${count} paragraphs were changed by someone; those not ticked stay as they are`,
    take: (title) => `Replace by the new text: ${title}`,
    diff: 'Changes',
    added: 'added',
    removedWords: 'removed',
    nothing: 'The sheet already says what the figures say; there is nothing to write.',
    nothingTaken: 'No paragraph is ticked; there is nothing to write.',
    unavailable:
      'Nothing can be written here: the file is only looked at. Copy the text, or open the file in Excel or on the page.',
  },
};

export const narrativeWriting = { 'zh-CN': zhCN, 'en-US': enUS };
