/** Language and look of the page: the browser's wish, unless the user chose otherwise; the choice is remembered. */
import { useSyncExternalStore } from 'react';
import type { Locale } from '../locales/locale';
import {
  changePreferences,
  usePreferences as useKept,
  type ThemeChoice,
} from '../views/settings/preferences';
import type { ThemeName } from '../views/theme';

export function localeFor(language: string): Locale {
  return /^zh\b/i.test(language) ? 'zh-CN' : 'en-US';
}

/** High contrast goes before dark: who asks for forced colours needs them in either. */
export function themeFor(wish: { readonly dark: boolean; readonly forcedColors: boolean }): ThemeName {
  if (wish.forcedColors) return 'contrast';
  return wish.dark ? 'dark' : 'light';
}

export interface Preferences {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
  readonly theme: ThemeName;
  readonly themeChoice: ThemeChoice;
  readonly setThemeChoice: (choice: ThemeChoice) => void;
}

export function usePreferences(): Preferences {
  const { language, theme: themeChoice } = useKept();
  const dark = useMedia('(prefers-color-scheme: dark)');
  const forcedColors = useMedia('(forced-colors: active)');
  const theme = themeChoice === 'system' ? themeFor({ dark, forcedColors }) : themeChoice;
  return {
    locale: language ?? localeFor(navigator.language),
    setLocale: (locale) => changePreferences({ language: locale }),
    theme,
    themeChoice,
    setThemeChoice: (choice) => changePreferences({ theme: choice }),
  };
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
