/** The words of the button that opens the menu of reports: part of the pane, the rest comes with the menu. */
import type { Locale } from '../locale';

const zhCN = { reports: '报告' };
const enUS: typeof zhCN = { reports: 'Reports' };

const texts: Readonly<Record<Locale, typeof zhCN>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function reportButtonText(locale: Locale): typeof zhCN {
  return texts[locale];
}
