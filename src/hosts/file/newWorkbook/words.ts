/** What the new workbook itself says to people who fill it in. Its forms are Chinese, and so is this. */
import type { CodeRule } from '../../../engine/template/sheet';

/** Excel allows 32 characters in the title and 255 in the message. */
export const CODE_WARNING: {
  readonly title: string;
  readonly message: Readonly<Record<CodeRule['kind'], string>>;
} = {
  title: '科目编码',
  message: {
    functional: '这里填功能分类科目编码：类 3 位、款 5 位、项 7 位数字。仍要保留所填内容吗？',
    economic: '这里填经济分类科目编码：类 3 位、款 5 位数字。仍要保留所填内容吗？',
  },
};
