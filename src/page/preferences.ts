/** Language and look of the page: the browser's wish, unless the user chose otherwise here. */
import { useState, useSyncExternalStore } from 'react';
import type { Locale } from '../locales/locale';
import type { ThemeName } from '../views/theme';

export type ThemeChoice = 'system' | ThemeName;

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
  const [locale, setLocale] = useState<Locale>(() => localeFor(navigator.language));
  const [themeChoice, setThemeChoice] = useState<ThemeChoice>('system');
  const dark = useMedia('(prefers-color-scheme: dark)');
  const forcedColors = useMedia('(forced-colors: active)');
  const theme = themeChoice === 'system' ? themeFor({ dark, forcedColors }) : themeChoice;
  return { locale, setLocale, theme, themeChoice, setThemeChoice };
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
