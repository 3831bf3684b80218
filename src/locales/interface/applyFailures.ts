/** The words for a change to the workbook that was refused or failed, and for a file that could not be read. */
import type { Locale } from '../locale';
import type { FailureText } from './zh-CN';

const zhCN = {
  damaged: (subject: string) => ({
    what: subject ? `“${subject}”不完整或已损坏，没有读取。` : '文件不完整或已损坏，没有读取。',
    why: '文件开头是 Excel 工作簿的格式，但内容缺失或损坏，常见于没有复制或下载完。',
    next: '重新复制或下载这个文件后再试。',
  }),
  changedSince: (subject: string) => ({
    what: subject ? `${subject} 的内容在预览之后有变化，没有写入。` : '内容在预览之后有变化，没有写入。',
    why: '预览之后，这里被您或同时编辑的人改过；为免覆盖，没有写入任何单元格。',
    next: '重新生成预览，核对后再写入。',
  }),
  changedSinceWritten: (subject: string) => ({
    what: subject ? `${subject} 在写入之后又改过，没有撤销。` : '写入之后又改过，没有撤销。',
    why: '撤销会覆盖后来改的内容，所以没有改动任何单元格。',
    next: '需要时在单元格里直接改回。',
  }),
  sheetExists: (subject: string) => ({
    what: subject ? `工作表“${subject}”已存在，没有新建。` : '同名的工作表已存在，没有新建。',
    why: '预览之后有人新建了同名的工作表；工作簿没有被改动。',
    next: '重新生成预览，或将原工作表改名后重试。',
  }),
  lastVisibleSheet: (subject: string) => ({
    what: subject ? `“${subject}”是唯一可见的工作表，不能删除。` : '唯一可见的工作表不能删除。',
    why: 'Excel 要求工作簿至少有一张可见的工作表。',
    next: '右键点击工作表标签，取消隐藏另一张工作表，然后重试。',
  }),
  textTooLong: (subject: string) => ({
    what: subject ? `要写入 ${subject} 的文字过长，没有写入。` : '要写入的文字过长，没有写入。',
    why: '一个单元格最多容纳 32,767 个字符，公式最多 8,192 个字符；工作簿没有被改动。',
    next: '缩短这段文字，或分成几段后重试。',
  }),
  notWritable: (subject: string) => ({
    what: subject
      ? `${subject} 不能单独写入，没有写入任何内容。`
      : '有单元格不能单独写入，没有写入任何内容。',
    why: '它在合并单元格、数组公式或表格标题之内，只能整体修改。',
    next: '取消合并，或清除数组公式后重试。',
  }),
  sheetInUse: (subject: string) => ({
    what: subject ? `工作表“${subject}”被引用，没有删除。` : '工作表被引用，没有删除。',
    why: '工作簿中有公式、名称或图表引用这张工作表。',
    next: '先改掉这些引用，或保留这张工作表。',
  }),
  notADocument: () => ({
    what: '这不是 Word 文档（.docx），没有读取。',
    why: '文件不是 .docx，或已损坏；旧的 .doc 不能直接读取。',
    next: '在 Word 或 WPS 中另存为 .docx 后再选，或把文字复制后粘贴。',
  }),
  takenBack: () => ({
    what: '写入没有完成，已写入的部分全部恢复。',
    why: '写入途中 Excel 报错；工作簿已恢复到写入之前的样子。',
    next: '重试；仍未成功时，复制技术信息并联系技术支持。',
  }),
  partlyApplied: (subject: string) => ({
    what: subject ? `写入没有完成，“${subject}”可能留有部分内容。` : '写入没有完成，工作簿可能留有部分内容。',
    why: '写入途中 Excel 报错，恢复时再次报错。',
    next: '不要保存；核对工作簿，必要时关闭且不保存，再重新打开。请复制技术信息并联系技术支持。',
  }),
} satisfies Readonly<Record<string, (subject: string) => FailureText>>;

const enUS: typeof zhCN = {
  damaged: (subject) => ({
    what: subject
      ? `“${subject}” is incomplete or damaged and was not read.`
      : 'This file is incomplete or damaged and was not read.',
    why: 'It begins as an Excel workbook does, but content is missing or broken, often because copying or downloading stopped.',
    next: 'Copy or download the file again, then retry.',
  }),
  changedSince: (subject) => ({
    what: subject
      ? `${subject} has changed since the preview; nothing was written.`
      : 'The content has changed since the preview; nothing was written.',
    why: 'You or someone editing with you changed it after the preview. So as not to overwrite that, no cell was written.',
    next: 'Make the preview again, look it over and write then.',
  }),
  changedSinceWritten: (subject) => ({
    what: subject
      ? `${subject} was changed after it was written; nothing was undone.`
      : 'Cells were changed after they were written; nothing was undone.',
    why: 'Undoing would overwrite what was put there later, so no cell was changed.',
    next: 'Where needed, put the earlier content back in the cell itself.',
  }),
  sheetExists: (subject) => ({
    what: subject ? `The sheet “${subject}” is there already.` : 'A sheet of that name is there already.',
    why: 'It was added after the preview; the workbook was not changed.',
    next: 'Make the preview again, or rename the other sheet and try again.',
  }),
  lastVisibleSheet: (subject) => ({
    what: subject
      ? `“${subject}” is the only visible sheet and cannot be removed.`
      : 'The only visible sheet cannot be removed.',
    why: 'Excel keeps at least one sheet visible.',
    next: 'Right-click a sheet tab, choose Unhide for another sheet and try again.',
  }),
  textTooLong: (subject) => ({
    what: subject ? `The text for ${subject} is too long.` : 'The text is too long.',
    why: 'A cell holds 32,767 characters at most, a formula 8,192; the workbook was not changed.',
    next: 'Shorten the text or split it, then try again.',
  }),
  notWritable: (subject) => ({
    what: subject
      ? `${subject} cannot be written by itself; nothing was written.`
      : 'A cell cannot be written by itself; nothing was written.',
    why: 'It lies in a merged area, an array formula or a table header, which change as a whole only.',
    next: 'Unmerge the cells or clear the array formula, then try again.',
  }),
  sheetInUse: (subject) => ({
    what: subject
      ? `Sheet “${subject}” is referred to and was not deleted.`
      : 'A sheet is referred to and was not deleted.',
    why: 'Formulas, names or charts of the workbook refer to this sheet.',
    next: 'Change these references first, or keep the sheet.',
  }),
  notADocument: () => ({
    what: 'This is not a Word document (.docx); nothing was read.',
    why: 'The file is no .docx or is damaged; old .doc files cannot be read directly.',
    next: 'Save it as .docx in Word or WPS and choose it again, or copy and paste the text.',
  }),
  takenBack: () => ({
    what: 'Writing was not completed; what had been written was taken back.',
    why: 'Excel reported an error half-way; the workbook is as it was before.',
    next: 'Try again; if it fails once more, copy the technical details and contact support.',
  }),
  partlyApplied: (subject) => ({
    what: subject
      ? `Writing was not completed; some of it may remain on “${subject}”.`
      : 'Writing was not completed; some of it may remain.',
    why: 'Excel reported an error half-way, and another one while it was being taken back.',
    next: 'Do not save. Look the workbook over; if need be, close it without saving and open it again. Copy the technical details and contact support.',
  }),
};

export const applyFailures: Readonly<Record<Locale, typeof zhCN>> = { 'zh-CN': zhCN, 'en-US': enUS };
