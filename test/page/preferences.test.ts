import { HostFailure } from '../../src/hosts/host';
import { problemOf } from '../../src/page/openWorkbook';
import { localeFor, themeFor } from '../../src/page/preferences';
import { pageStrings } from '../../src/page/strings';

describe('language and look', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hant-TW', 'zh-CN'],
    ['en-GB', 'en-US'],
    ['zha', 'en-US'],
  ])('a browser in %s reads %s', (language, locale) => expect(localeFor(language)).toBe(locale));

  it('follows the system, high contrast first', () => {
    expect(themeFor({ dark: false, forcedColors: false })).toBe('light');
    expect(themeFor({ dark: true, forcedColors: false })).toBe('dark');
    expect(themeFor({ dark: true, forcedColors: true })).toBe('contrast');
  });
});

describe('what a failed opening is called', () => {
  it.each(['notAWorkbook', 'damaged', 'encrypted', 'emptyWorkbook', 'tooLarge'] as const)('%s', (code) => {
    expect(problemOf(new HostFailure(code))).toBe(code);
    expect(pageStrings('zh-CN').problem('甲.xlsx')[code]).toContain('甲.xlsx');
  });

  it('anything else is unknown', () => {
    expect(problemOf(new HostFailure('editMode'))).toBe('unknown');
    expect(problemOf(new TypeError('x'))).toBe('unknown');
  });
});
