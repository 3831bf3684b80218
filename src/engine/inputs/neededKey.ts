/** One key that a workbook needs, with where an accountant finds its value. */
import type { InputKey } from './inputs';
import type { Suggestion } from './needed';
import type { Known } from './projects';

export interface NeededKey {
  readonly key: InputKey;
  readonly source: string;
  readonly suggestion?: Suggestion;
}

export function of(key: InputKey, source: string, known?: Known<string | number> | null): NeededKey {
  return known ? { key, source, suggestion: { ...known, implied: false } } : { key, source };
}

/** What is to be minded where a cell takes several entries. */
export const ONE_A_LINE = '一行一条（Alt+Enter 换行），不写“一是”“二是”';
