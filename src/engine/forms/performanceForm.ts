/**
 * P1 and P2 as a form body: they have no rows and columns of amounts, their content is `performance`.
 */
import type { Body } from './body';
import { readPerformance } from './performance';
import type { Region } from './titles';

/** Null where the region is no self-evaluation form. */
export function readPerformanceForm({ grid, area }: Region): Body | null {
  const performance = readPerformance(grid, area);
  if (!performance) return null;
  return {
    header: { top: area.top, bottom: Math.min(area.bottom, area.top + 2) },
    keyColumns: [],
    columns: [],
    entries: [],
    duplicates: [],
    bottom: area.bottom,
    performance,
  };
}
