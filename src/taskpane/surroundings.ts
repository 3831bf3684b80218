import type { Locale } from '../locales/locale';
import type { ThemeName } from '../views/theme';

/** What Office says about itself; see hosts/excel/surroundings.ts. */
export interface Surroundings {
  /** Language tag of Office's interface, `zh-CN`. */
  readonly language: string;
  readonly dark: boolean;
}

/** Chinese is the language of the product, as in the manifest; English where Office speaks English. */
export function localeOf(language: string): Locale {
  return /^en\b/i.test(language) ? 'en-US' : 'zh-CN';
}

/** @param contrast whether the system forces its own high-contrast colours */
export function themeOf({ dark }: Pick<Surroundings, 'dark'>, contrast: boolean): ThemeName {
  if (contrast) return 'contrast';
  return dark ? 'dark' : 'light';
}
