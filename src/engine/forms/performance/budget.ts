/**
 * The block 预算执行情况: 预算数（A）, 执行数（B）, 执行率（B/A）, 得分, with its weight in the label, in a column or in the
 * header of the score.
 */
import { divide, type Scaled } from '../../amounts/scaled';
import type { Grid } from '../../workbook/grid';
import type { Area } from '../../workbook/reference';
import type { PerformanceBody, Score } from '../performanceModel';
import { bottomOf, findLabel, labelsOf, refTo, textOf, type LabelCell } from './cells';
import { readScore } from './score';
import { weightIn } from './weightedLabel';

/** Labels are short; the notes below the form speak of 预算数 and 执行数 too, in sentences. */
const PLANNED = /^.{0,6}预算(数|金额)(\(.{0,6}\))?$/;
const EXECUTED = /^.{0,6}(执行数|执行金额)(\(.{0,6}\))?$/;
const BLOCK = /^(预算执行|项目资金|资金执行|预算资金)/;
const WHOLE = /总额|合计|总计/;
/** A project's money is listed by source under its total, in a handful of rows. */
const LISTED_SOURCES = 6;
const ONE_HUNDRED: Scaled = 100n * 10n ** 12n;

/** Null where the area has no such block. `area` ends above the indicators. */
export function readBudget(grid: Grid, area: Area): PerformanceBody['budget'] {
  const header = findHeader(grid, area);
  if (!header) return null;
  const { planned, executed, labels } = header;
  const row = valueRow(grid, area, header);
  const find = (pattern: RegExp): LabelCell | undefined => labels.find(({ label }) => pattern.test(label));
  const rate = find(/^(预算)?执行率/);
  const score = find(/^(自评)?得分/);
  const weight = find(/^(分值|权重)/);
  const around = {
    top: Math.max(area.top, planned.row - 1),
    left: area.left,
    bottom: row,
    right: planned.column,
  };
  const block = findLabel(grid, around, BLOCK);
  const named = block && weightIn(block.label);
  const label = block ?? score ?? planned;
  const scoreAt = (cell: LabelCell | undefined): Score =>
    cell
      ? readScore(grid, row, cell.column)
      : { cell: refTo(grid, row, label.column), text: '', value: null };
  return {
    weight:
      named ??
      (weight ? readScore(grid, row, weight.column).value : null) ??
      (score ? weightIn(score.label) : null) ??
      (rate ? weightIn(rate.label) : null),
    label: refTo(grid, label.row, label.column),
    planned: readScore(grid, row, planned.column),
    executed: readScore(grid, row, executed.column),
    rate: asRate(scoreAt(rate), rate?.label ?? ''),
    score: scoreAt(score),
  };
}

interface Header {
  /** The last 预算数: 年初预算数 stands before 全年预算数, which counts. */
  readonly planned: LabelCell;
  readonly executed: LabelCell;
  readonly labels: readonly LabelCell[];
}

function findHeader(grid: Grid, area: Area): Header | null {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const labels = labelsOf(grid, area, row);
    const planned = labels.filter(({ label }) => PLANNED.test(label)).at(-1);
    const executed = labels.find(({ label }) => EXECUTED.test(label));
    if (planned && executed) return { planned, executed, labels };
  }
  return null;
}

/** The row of the total where the block lists sources of money, else the first row that holds amounts. */
function valueRow(grid: Grid, area: Area, { planned, executed }: Header): number {
  const first = bottomOf(grid, planned) + 1;
  const rows = Array.from(
    { length: Math.min(LISTED_SOURCES, area.bottom - first + 1) },
    (_, index) => first + index,
  );
  const isWhole = (row: number): boolean =>
    labelsOf(grid, area, row).some(({ column, label }) => column < planned.column && WHOLE.test(label));
  const isFilled = (row: number): boolean =>
    [planned, executed].some(({ column }) => textOf(grid.at(row, column)) !== '');
  return rows.find(isWhole) ?? rows.find(isFilled) ?? first;
}

/** A rate printed without its % (`执行率（%）` above, or a plain 99.8) as the fraction it stands for. */
function asRate(score: Score, header: string): Score {
  if (score.value === null || /[%％]/.test(score.text)) return score;
  const inHundred = /%/.test(header) || score.value > 10n * 10n ** 12n;
  return inHundred ? { ...score, text: `${score.text}%`, value: divide(score.value, ONE_HUNDRED) } : score;
}
