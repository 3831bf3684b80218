import { createContext, useContext } from 'react';
import { interfaceText, type InterfaceText } from '../locales/interface';
import type { Locale } from '../locales/locale';

/** The language of the texts below; Chinese unless a host says otherwise. */
export const LocaleContext = createContext<Locale>('zh-CN');

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The interface texts in the language of the surroundings. */
export function useText(): InterfaceText {
  return interfaceText(useLocale());
}
