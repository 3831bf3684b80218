import { localeOf, themeOf } from '../../src/taskpane/surroundings';

describe('what Office says about itself', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['en-US', 'en-US'],
    ['en-GB', 'en-US'],
    ['ja-JP', 'zh-CN'],
  ])('%s is served in %s', (language, locale) => {
    expect(localeOf(language)).toBe(locale);
  });

  it('lets forced high contrast win over light and dark', () => {
    expect(themeOf({ dark: true }, false)).toBe('dark');
    expect(themeOf({ dark: false }, false)).toBe('light');
    expect(themeOf({ dark: true }, true)).toBe('contrast');
  });
});
