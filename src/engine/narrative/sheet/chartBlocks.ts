/**
 * 图1–图4 on the sheet: the numbers beside the text in columns D to F, one block below the other, and a native chart on
 * each. A block whose numbers people have changed is left alone, its chart with it.
 */
import { fromText, round, toText } from '../../amounts/scaled';
import type { CellContent, CellEdit, ChartEdit } from '../../workbook/edits';
import { contentOf, sameContent } from '../../workbook/edits';
import { NARRATIVE_SHEET } from '../../workbook/ownSheets';
import type { CellSnapshot, SheetSnapshot } from '../../workbook/snapshot';
import type { ChartData, ChartId } from '../narrative';
import { textMark, type KeptNarrative } from './kept';
import { shownText } from './rows';

const LEFT = 3;
const COLUMNS = 3;
/** Rows from one block to the next; a chart is as high as that but one. */
const PITCH = 16;
/** Header and at most six kinds of income. */
const BLOCK_ROWS = 9;
const CHART = { left: 7, right: 14, rows: 14 };

const ORDER: readonly ChartId[] = ['chart1', 'chart2', 'chart3', 'chart4'];

export interface ChartPlan {
  readonly cells: readonly CellEdit[];
  readonly charts: readonly ChartEdit[];
  readonly removed: readonly ChartEdit[];
  readonly kept: KeptNarrative;
}

export function planCharts(
  sheet: SheetSnapshot | null,
  charts: readonly ChartData[],
  kept: KeptNarrative,
): ChartPlan {
  const standing = new Map((sheet?.cells ?? []).map((cell) => [`${cell.row}|${cell.column}`, cell]));
  const plans = charts.map((chart) => planChart(chart, standing, kept));
  return {
    cells: plans.flatMap(({ cells }) => cells),
    charts: plans.flatMap((plan) => plan.charts),
    removed: plans.flatMap(({ removed }) => removed),
    kept: Object.assign({}, ...plans.map((plan) => plan.kept)),
  };
}

function planChart(
  chart: ChartData,
  standing: ReadonlyMap<string, CellSnapshot>,
  kept: KeptNarrative,
): ChartPlan {
  const top = ORDER.indexOf(chart.id) * PITCH;
  const wanted = blockOf(chart);
  const places = Array.from({ length: BLOCK_ROWS * COLUMNS }, (_, index) => ({
    row: top + Math.floor(index / COLUMNS),
    column: LEFT + (index % COLUMNS),
  }));
  const before = places.map(({ row, column }) => contentOf(standing.get(`${row}|${column}`)));
  const after = places.map(
    ({ row, column }): CellContent => wanted[row - top]?.[column - LEFT] ?? { kind: 'blank' },
  );
  const written = Object.hasOwn(kept, chart.id) ? kept[chart.id] : undefined;
  const untouched = before.every(({ kind }) => kind === 'blank') || written === blockMark(before);
  if (!untouched || before.every((content, index) => sameContent(content, after[index] ?? content))) {
    return { cells: [], charts: [], removed: [], kept: {} };
  }
  const cells = places.flatMap(({ row, column }, index): CellEdit[] => {
    const [old, now] = [before[index], after[index]];
    if (!old || !now || sameContent(old, now)) return [];
    return [{ cell: { sheet: NARRATIVE_SHEET, row, column }, before: old, after: now }];
  });
  const name = `final-accounts-${chart.id}`;
  const isNew = before.every(({ kind }) => kind === 'blank');
  // The chart follows its numbers by itself unless there are more or fewer of them than before.
  const sameSize = filledRows(before) === wanted.length;
  return {
    cells,
    charts: !isNew && sameSize ? [] : [chartEdit(chart, name, top, wanted.length)],
    removed: isNew || sameSize ? [] : [chartEdit(chart, name, top, filledRows(before))],
    kept: { [chart.id]: blockMark(after) },
  };
}

function chartEdit(chart: ChartData, name: string, top: number, rows: number): ChartEdit {
  return {
    sheet: NARRATIVE_SHEET,
    name,
    kind: chart.kind,
    title: chart.title,
    place: { top, left: CHART.left, bottom: top + CHART.rows - 1, right: CHART.right },
    data: { top, left: LEFT, bottom: top + rows - 1, right: LEFT + chart.series.length },
  };
}

/** Names of the series above, categories at the left; a missing number stays blank. */
function blockOf({ title, categories, series }: ChartData): readonly (readonly CellContent[])[] {
  const header: CellContent[] = [
    { kind: 'text', text: `${title}（万元）` },
    ...series.map(({ name }) => ({ kind: 'text', text: name }) as const),
  ];
  return [
    header,
    ...categories.map((category, index): CellContent[] => [
      { kind: 'text', text: category },
      ...series.map(({ values }): CellContent => {
        const value = values[index];
        if (value === null || value === undefined) return { kind: 'blank' };
        return { kind: 'number', value: toText(value), decimals: 2 };
      }),
    ]),
  ];
}

function filledRows(block: readonly CellContent[]): number {
  const last = block.reduce((found, { kind }, index) => (kind === 'blank' ? found : index), -1);
  return Math.floor(last / COLUMNS) + 1;
}

/** Numbers as they are, not as a double happens to print them. */
function blockMark(block: readonly CellContent[]): string {
  return textMark(block.map((content) => `${content.kind} ${plain(content)}`).join('\n'));
}

function plain(content: CellContent): string {
  if (content.kind !== 'number') return shownText(content);
  const value = fromText(content.value);
  return value === null ? content.value : toText(round(value, 2));
}
