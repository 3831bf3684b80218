/**
 * Reads a self-evaluation form (绩效自评表). Its grid of indicators is what makes it one; everything else may be missing.
 */
import type { Grid } from '../../workbook/grid';
import type { Area } from '../../workbook/reference';
import type { PerformanceBody } from '../performanceModel';
import { readBudget } from './budget';
import { findLayout, readIndicators } from './indicators';
import { readDeviation, readHeadAmount, readSubject, readTotal } from './surroundings';

/** Null where the area holds no grid of indicators with targets, actual values and scores. */
export function readPerformance(grid: Grid, area: Area): PerformanceBody | null {
  const layout = findLayout(grid, area);
  if (!layout) return null;
  const head: Area = { ...area, bottom: layout.headerTop - 1 };
  return {
    subject: readSubject(grid, head),
    basicTotal: readHeadAmount(grid, head, /^基本支出(总额|金额|合计)?(\(.{0,4}\))?$/),
    projectTotal: readHeadAmount(grid, head, /^项目支出(总额|金额|合计)?(\(.{0,4}\))?$/),
    budget: readBudget(grid, head),
    ...readIndicators(grid, layout),
    total: readTotal(grid, area, layout),
    deviation: readDeviation(grid, area, layout.end),
  };
}
