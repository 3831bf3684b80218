/**
 * How this person likes to work on this machine: kept in the browser's own storage, never in the workbook. What belongs
 * to the workbook (pack, strictness, explanations) is `engine/report/state`.
 */
import { useSyncExternalStore } from 'react';
import type { Locale } from '../../locales/locale';
import { ARRANGEMENTS, type Arrangement } from '../findingGroups';
import type { ThemeName } from '../theme';

export interface Preferences {
  readonly arrangement: Arrangement;
  /** Cells are marked after each check that the user asks for. */
  readonly autoMark: boolean;
  /** The workbook is checked again after a change, where that is quick. */
  readonly live: boolean;
  /** null: that of Excel or of the browser. */
  readonly language: Locale | null;
  /** The look of the page; the pane looks as Office does. */
  readonly theme: ThemeChoice;
}

/** system: as the browser is set. */
export type ThemeChoice = 'system' | ThemeName;
export const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast'];

export const USUAL: Preferences = {
  arrangement: 'cause',
  autoMark: false,
  live: true,
  language: null,
  theme: 'system',
};

export const LANGUAGES: readonly Locale[] = ['zh-CN', 'en-US'];

const KEY = 'final-accounts/preferences';

/** What was kept, the usual where nothing or nonsense was. */
export function parsePreferences(text: string | null): Preferences {
  const kept = objectIn(text);
  const { arrangement, autoMark, live, language, theme } = kept;
  return {
    arrangement: ARRANGEMENTS.find((each) => each === arrangement) ?? USUAL.arrangement,
    autoMark: typeof autoMark === 'boolean' ? autoMark : USUAL.autoMark,
    live: typeof live === 'boolean' ? live : USUAL.live,
    language: LANGUAGES.find((each) => each === language) ?? null,
    theme: THEMES.find((each) => each === theme) ?? USUAL.theme,
  };
}

function objectIn(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const listeners = new Set<() => void>();
/** What was last parsed, so that the same text is the same value. */
let parsed: { readonly text: string | null; readonly value: Preferences } | null = null;
/** Stands in where the browser keeps nothing for us (private windows, blocked storage): lasts as long as the page. */
let unkept: string | null = null;

function stored(): string | null {
  try {
    return window.localStorage.getItem(KEY) ?? unkept;
  } catch {
    return unkept;
  }
}

function current(): Preferences {
  const text = stored();
  if (parsed?.text !== text || parsed === null) parsed = { text, value: parsePreferences(text) };
  return parsed.value;
}

export function changePreferences(change: Partial<Preferences>): void {
  const text = JSON.stringify({ ...current(), ...change });
  try {
    window.localStorage.setItem(KEY, text);
    unkept = null;
  } catch {
    unkept = text;
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another window of the same person.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, current);
}
