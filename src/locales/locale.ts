/** The languages of the product; Chinese first. */
export type Locale = 'zh-CN' | 'en-US';

export const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];

/** The locale for a host's or browser's language tag: Chinese of any kind → zh-CN, anything else → en-US. */
export function localeFor(language: string | undefined): Locale {
  return language === undefined || /^zh/i.test(language) ? 'zh-CN' : 'en-US';
}
