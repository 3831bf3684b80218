import { useState } from 'react';
import type { WorkbookReport } from '../../engine/report/report';
import { countByFilter, type Filter } from '../findingGroups';
import type { Writing } from './useWriting';

/** How many findings of a level there were before something was written, and how many there are now. */
export interface Effect {
  readonly level: Filter;
  readonly before: number;
  readonly after: number;
}

export interface Effects {
  /** Before it is written. */
  readonly watch: () => void;
  /** Empty where nothing was written, after it was taken back, and once the workbook has moved on. */
  readonly effects: readonly Effect[];
}

const TOLD: readonly Filter[] = ['error', 'warning'];

/** What the check says to a change of the workbook. */
export function useEffects(report: WorkbookReport, { outcome, fresh }: Writing): Effects {
  const [before, setBefore] = useState<ReturnType<typeof countByFilter> | null>(null);
  const after = countByFilter(report);
  return {
    watch: () => setBefore(after),
    effects:
      outcome?.kind === 'written' && fresh && before
        ? TOLD.map((level) => ({ level, before: before[level], after: after[level] }))
        : [],
  };
}
