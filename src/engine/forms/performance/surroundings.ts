/**
 * What stands above and below the grid: whom the form is about, the totals of basic and project spending, the total
 * score, the reasons for deviations.
 */
import type { Grid } from '../../workbook/grid';
import type { Area } from '../../workbook/reference';
import { halfWidth } from '../../workbook/text';
import type { PerformanceBody, Score } from '../performanceModel';
import { findLabel, labelsOf, refTo, rightOf, textOf } from './cells';
import type { Layout } from './indicators';
import { readScore, scoreOf } from './score';

/** 项目名称, else 单位名称: the cell beside the label, or what follows its colon. */
export function readSubject(grid: Grid, head: Area): string | null {
  for (const name of ['项目名称', '单位名称', '部门名称']) {
    const beside = findLabel(grid, head, new RegExp(`^${name}$`));
    const text = beside ? textOf(rightOf(grid, head, beside).cell) : inline(grid, head, name);
    if (text) return text;
  }
  return null;
}

function inline(grid: Grid, head: Area, name: string): string {
  const cell = findLabel(grid, head, new RegExp(`^${name}:.`));
  return cell ? afterColon(textOf(grid.at(cell.row, cell.column))) : '';
}

function afterColon(text: string): string {
  const colon = halfWidth(text).indexOf(':');
  return colon < 0 ? '' : text.slice(colon + 1).trim();
}

/** The amount beside a label such as 基本支出总额; null where the form has no such label. */
export function readHeadAmount(grid: Grid, head: Area, pattern: RegExp): Score | null {
  const label = findLabel(grid, head, pattern);
  if (!label) return null;
  const { next, cell } = rightOf(grid, head, label);
  // The next thing to the right may be the next label: then the amount itself is missing.
  const isLabel = cell?.kind === 'text' && /支出总额|^[\u4e00-\u9fff]{4,}$/.test(grid.labelOf(cell));
  if (!cell || isLabel) return scoreOf(undefined, grid, label.row, next);
  return scoreOf(cell, grid, label.row, cell.column);
}

/** 总分, in the score column or wherever its row prints it; `总分 98 分` in one cell too. */
export function readTotal(grid: Grid, area: Area, { total, columns }: Layout): Score | null {
  if (!total) return null;
  const printed = readScore(grid, total.row, columns.score);
  if (printed.value !== null) return printed;
  const others = labelsOf(grid, area, total.row)
    .filter(({ column }) => column !== total.column && column !== columns.weight)
    .map(({ column }) => readScore(grid, total.row, column))
    .filter(({ value }) => value !== null);
  const last = others.at(-1);
  if (last) return last;
  const own = /[:\s]?([\d.]{1,12})分?$/.exec(total.label);
  const cell = grid.at(total.row, total.column);
  if (own?.[1] && cell) {
    return scoreOf({ ...cell, kind: 'text', value: own[1], text: own[1] }, grid, total.row, total.column);
  }
  return printed;
}

/** 偏差大或目标未完成原因分析; null where the form has no such text. */
export function readDeviation(grid: Grid, area: Area, below: number): PerformanceBody['deviation'] {
  const rest = { ...area, top: below };
  const label = findLabel(grid, rest, /^(存在)?(偏差|未完成|目标未完成)[^:]{0,20}(原因|分析|说明)/);
  if (!label) return null;
  const { cell } = rightOf(grid, rest, label);
  if (cell) return { cell: refTo(grid, label.row, cell.column), text: textOf(cell) };
  const text = afterColon(textOf(grid.at(label.row, label.column)));
  return text === '' ? null : { cell: refTo(grid, label.row, label.column), text };
}
