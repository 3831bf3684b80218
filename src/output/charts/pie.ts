/** 图2, 图3: what income and expenditure consist of, each slice with its name, amount and share. */
import type { EChartsCoreOption } from 'echarts/core';
import { toText, ZERO, type Scaled } from '../../engine/amounts/scaled';
import type { ChartData } from '../../engine/narrative/narrative';
import { printNumber, printPercent, type NumberPolicy } from '../../engine/narrative/numbers';
import { displayWidth } from '../columns';
import { cleanText } from '../word/xmlText';
import { EDGE, FILLS, INK, LINE, USUAL_NUMBERS, type ChartOptions } from './options';
import { CHART_WORDS } from './words';

interface Slice {
  readonly name: string;
  readonly value: Scaled;
  /** What stands beside it: amount and share. */
  readonly figures: string;
}

/** In half characters. */
const LONGEST_INSIDE = 22;
/** More slices than these are named in a list beside the disc: around it their names would run into one another. */
const NAMED_AROUND = 4;

export function pieOption(chart: ChartData, { numbers = USUAL_NUMBERS }: ChartOptions): EChartsCoreOption {
  const { slices, notes } = contentOf(chart, numbers);
  const middle = notes.length > 0 ? '47%' : '50%';
  const listed = slices.length > NAMED_AROUND;
  const [first] = slices;
  const only = slices.length === 1 && displayWidth(first?.name ?? '') <= LONGEST_INSIDE;
  return {
    title: {
      show: notes.length > 0,
      text: notes.join('　'),
      left: 'center',
      bottom: 4,
      textStyle: { fontSize: 12, fontWeight: 'normal', color: INK },
    },
    legend: listed ? listOf(slices) : { show: false },
    series: {
      type: 'pie',
      silent: true,
      radius: notes.length > 0 ? '62%' : '70%',
      center: [listed ? '27%' : '50%', middle],
      startAngle: 90,
      clockwise: true,
      emptyCircleStyle: { color: 'none', borderColor: LINE, borderWidth: 1, opacity: 1 },
      // A single slice is the whole disc: its name stands inside, and there is no edge from the centre.
      label: only
        ? { position: 'center', fontSize: 15, lineHeight: 22, color: '#ffffff' }
        : { show: !listed, position: 'outside', fontSize: 13, lineHeight: 18, color: INK },
      labelLine: { show: !only && !listed, length: 14, length2: 16, lineStyle: { color: LINE } },
      data: slices.map(({ name, value, figures }, index) => ({
        name,
        value: Number(toText(value)),
        itemStyle: {
          color: FILLS[index % FILLS.length],
          borderColor: EDGE,
          borderWidth: only ? 0 : 0.75,
        },
        label: { formatter: () => `${name}\n${figures}` },
      })),
    },
  };
}

/** What is drawn, and what a pie cannot show. */
function contentOf(chart: ChartData, numbers: NumberPolicy): { slices: Slice[]; notes: string[] } {
  const values = chart.series[0]?.values ?? [];
  const all = chart.categories.map((name, index) => ({
    name: cleanText(name),
    value: values[index] ?? null,
  }));
  const known = all.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
  // Of a whole that is not fully known nothing has a share.
  const whole = known.length === all.length ? known.reduce((sum, { value }) => sum + value, ZERO) : null;
  const slices = known
    .filter(({ value }) => value > ZERO)
    .map((slice) => ({ ...slice, figures: figuresOf(slice.value, whole, numbers) }));
  const notes = all.flatMap(({ name, value }) => {
    if (value === null) return [CHART_WORDS.left(name, CHART_WORDS.missing)];
    if (value >= ZERO) return [];
    return [CHART_WORDS.left(name, CHART_WORDS.negative(printNumber(value, numbers.amount)))];
  });
  if (slices.length === 0 && notes.length === 0) notes.push(CHART_WORDS.nothing);
  return { slices, notes };
}

function figuresOf(value: Scaled, whole: Scaled | null, numbers: NumberPolicy): string {
  const amount = CHART_WORDS.amount(printNumber(value, numbers.amount));
  return whole !== null && whole > ZERO ? `${amount}  ${printPercent(value, whole, numbers)}` : amount;
}

function listOf(slices: readonly Slice[]): object {
  const figures = new Map(slices.map((slice) => [slice.name, slice.figures]));
  return {
    orient: 'vertical',
    left: '54%',
    top: 'middle',
    icon: 'rect',
    itemWidth: 16,
    itemHeight: 12,
    itemGap: 12,
    itemStyle: { borderColor: EDGE, borderWidth: 0.75 },
    textStyle: { fontSize: 13, color: INK },
    formatter: (name: string) => `${name}  ${figures.get(name) ?? ''}`,
  };
}
