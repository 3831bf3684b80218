import type { Locale } from '../locale';
import { enUS } from './en-US';
import { zhCN, type InterfaceText } from './zh-CN';

export type { FailureText, InterfaceText } from './zh-CN';

const texts: Readonly<Record<Locale, InterfaceText>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** Every text of the pane and the page in one language. */
export function interfaceText(locale: Locale): InterfaceText {
  return texts[locale];
}
