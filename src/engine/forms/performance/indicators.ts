/**
 * The grid of indicators, found by its header row. 一级 and 二级 labels stand in the first of their rows, merged over the
 * others or not.
 */
import type { Grid } from '../../workbook/grid';
import type { Area } from '../../workbook/reference';
import type { Indicator, IndicatorGroup } from '../performanceModel';
import { bottomOf, findLabel, labelsOf, refTo, textOf, type LabelCell } from './cells';
import { readQuantity } from './quantity';
import { readScore } from './score';
import { readWeightedLabel } from './weightedLabel';

type Role = 'first' | 'second' | 'third' | 'target' | 'actual' | 'weight' | 'score';

/** In order: `实际完成指标值` is an actual value, not a target. */
const HEADERS: readonly (readonly [Role, RegExp])[] = [
  ['first', /^一级指标/],
  ['second', /^二级指标/],
  ['third', /^三级指标/],
  ['score', /^(自评|实际)?(得分|评分)/],
  ['weight', /^(分值|权重|标准分)/],
  ['actual', /完成值|完成情况|实际值/],
  ['target', /目标值|指标值/],
];

/** The whole label: an indicator may be called 合计发放人数. */
const SUMMARY =
  /^(总分|总得分|总评分|自评总分|自评得分合计|得分合计|总计|合计)(\([^()]{0,12}\))?:?[\d.]{0,8}分?$/;
const AFTERWORD = /^(偏差|未完成|目标未完成|改进|备注|注:|说明:)/;

export interface Layout {
  /** First header row and first row below the header, zero-based. */
  readonly headerTop: number;
  readonly bodyTop: number;
  /** The row of the total, or the row after the last of the grid. */
  readonly end: number;
  /** The 总分 label; null where the form prints no total. */
  readonly total: LabelCell | null;
  readonly columns: Readonly<Record<'third' | 'target' | 'actual' | 'score', number>> &
    Readonly<Partial<Record<Role, number>>>;
}

/** Null where the area holds no such grid. */
export function findLayout(grid: Grid, area: Area): Layout | null {
  const anchor = findLabel(grid, area, /^三级指标/);
  if (!anchor) return null;
  const bottom = bottomOf(grid, anchor);
  const columns: Partial<Record<Role, number>> = {};
  for (let row = anchor.row; row <= bottom; row += 1) {
    for (const { label, column } of labelsOf(grid, area, row)) {
      const role = HEADERS.find(([, pattern]) => pattern.test(label))?.[0];
      if (role) columns[role] ??= column;
    }
  }
  const { third, target, actual, score } = columns;
  if (third === undefined || target === undefined || actual === undefined || score === undefined) return null;
  const { end, total } = findEnd(grid, area, bottom + 1);
  return {
    headerTop: anchor.row,
    bodyTop: bottom + 1,
    end,
    total,
    columns: { ...columns, third, target, actual, score },
  };
}

function findEnd(grid: Grid, area: Area, from: number): Pick<Layout, 'end' | 'total'> {
  for (let row = from; row <= area.bottom; row += 1) {
    const labels = labelsOf(grid, area, row);
    const [head] = labels;
    const total = labels.find(({ label }) => SUMMARY.test(label));
    if (total) return { end: row, total };
    if (head && AFTERWORD.test(head.label)) return { end: row, total: null };
  }
  return { end: area.bottom + 1, total: null };
}

export function readIndicators(
  grid: Grid,
  layout: Layout,
): { readonly groups: readonly IndicatorGroup[]; readonly indicators: readonly Indicator[] } {
  const { columns } = layout;
  const groups: IndicatorGroup[] = [];
  const indicators: Indicator[] = [];
  let first: number | null = null;
  let second: number | null = null;
  /** Index of the group whose label stands in the cell; the current one where it stands in none or is repeated. */
  const groupAt = (
    level: 1 | 2,
    column: number | undefined,
    row: number,
    current: number | null,
  ): number | null => {
    const text = column === undefined ? '' : textOf(grid.at(row, column));
    if (column === undefined || text === '') return current;
    const label = readWeightedLabel(refTo(grid, row, column), text);
    if (current !== null && groups[current]?.name === label.name) return current;
    groups.push({ ...label, level });
    return groups.length - 1;
  };
  for (let row = layout.bodyTop; row < layout.end; row += 1) {
    const above = first;
    first = groupAt(1, columns.first, row, first);
    second = groupAt(2, columns.second, row, first === above ? second : null);
    const indicator = readIndicator(grid, layout, row);
    if (indicator) indicators.push({ ...indicator, first, second });
  }
  return { groups, indicators };
}

/** Null for an empty row and for a 小计. A row that is scored though its 三级指标 is blank counts as an indicator. */
function readIndicator(
  grid: Grid,
  { columns }: Layout,
  row: number,
): Omit<Indicator, 'first' | 'second'> | null {
  const score = readScore(grid, row, columns.score);
  const names = [columns.third, columns.second, columns.first].flatMap((column) => {
    const text = column === undefined ? '' : textOf(grid.at(row, column));
    return column === undefined || text === '' ? [] : [{ column, text }];
  });
  if (names.some(({ text }) => /^小\s*计/.test(text))) return null;
  const [name] = names;
  if (name?.column !== columns.third && score.text === '') return null;
  const column = name?.column ?? columns.third;
  const label = readWeightedLabel(refTo(grid, row, column), name?.text ?? '');
  const weight = columns.weight === undefined ? null : readScore(grid, row, columns.weight).value;
  return {
    label: { ...label, weight: weight ?? label.weight },
    target: readQuantity(grid.shown(row, columns.target), refTo(grid, row, columns.target)),
    actual: readQuantity(grid.shown(row, columns.actual), refTo(grid, row, columns.actual)),
    score,
  };
}
