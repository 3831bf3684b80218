/** The words of the settings. */
import type { Locale } from '../locale';

const zhCN = {
  open: '设置',
  back: '返回',
  title: '设置',
  ofWorkbook: '随工作簿保存',
  pack: '口径与措辞',
  packWhy: '情况说明的写法、百分比小数位等按哪个地区、年度的样式。',
  ofPerson: '仅本机',
  arrangement: '结果排列',
  arrangements: { cause: '按原因', form: '按表', level: '按严重程度' },
  autoMark: '校验后自动标记单元格',
  autoMarkWhy: '每次点“校验”后标出差错，一键可清除；不改动原有格式。',
  live: '改动后自动重新校验',
  liveWhy: '停下输入片刻后重算；工作簿较大时只提示结果已过期。',
  language: '语言',
  languages: { host: '跟随软件', 'zh-CN': '中文', 'en-US': 'English' },
  about: '关于',
  version: (version: string) => `决算校核 ${version}`,
  local: '全部在本机运行：不上传工作簿，不访问其他网站。',
  locked: '此工作簿不能保存设置，此处的选择无法修改。',
};

/** What each language fills. */
export type SettingsText = typeof zhCN;

const enUS: SettingsText = {
  open: 'Settings',
  back: 'Back',
  title: 'Settings',
  ofWorkbook: 'Kept with the workbook',
  pack: 'Rules and wording of',
  packWhy: 'The place and year whose style the narrative follows: sentences, decimals of percentages.',
  ofPerson: 'On this machine only',
  arrangement: 'Findings stand',
  arrangements: { cause: 'by cause', form: 'by form', level: 'by severity' },
  autoMark: 'Mark cells after a check',
  autoMarkWhy: 'After each check you ask for; one click clears the marks, your formatting stays.',
  live: 'Check again after a change',
  liveWhy: 'A moment after the last change; with a large workbook the result is only marked out of date.',
  language: 'Language',
  languages: { host: 'as the program', 'zh-CN': '中文', 'en-US': 'English' },
  about: 'About',
  version: (version) => `Final Accounts Check ${version}`,
  local: 'Everything runs on this machine: no workbook is uploaded, no other site is visited.',
  locked: 'This workbook cannot keep settings: what stands here cannot be changed.',
};

const texts: Readonly<Record<Locale, SettingsText>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function settingsText(locale: Locale): SettingsText {
  return texts[locale];
}
