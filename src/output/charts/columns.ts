/** 图1, 图4: income and expenditure of two years side by side, each column with its amount. */
import type { EChartsCoreOption } from 'echarts/core';
import { printNumber } from '../../engine/narrative/numbers';
import type { ChartData } from '../../engine/narrative/narrative';
import { toText, type Scaled } from '../../engine/amounts/scaled';
import { cleanText } from '../word/xmlText';
import { EDGE, FILLS, INK, LINE, USUAL_NUMBERS, type ChartOptions } from './options';
import { CHART_WORDS } from './words';

const NO_COLUMN = { color: 'transparent', borderWidth: 0 };

export function columnsOption(
  { categories, series }: ChartData,
  { numbers = USUAL_NUMBERS }: ChartOptions,
): EChartsCoreOption {
  return {
    grid: { left: 16, right: 16, top: 64, bottom: 8, containLabel: true },
    legend: {
      top: 8,
      icon: 'rect',
      itemWidth: 16,
      itemHeight: 12,
      itemGap: 28,
      textStyle: { fontSize: 14, color: INK },
    },
    xAxis: {
      type: 'category',
      data: categories.map(cleanText),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: LINE } },
      axisLabel: { fontSize: 14, color: INK },
    },
    yAxis: {
      type: 'value',
      name: CHART_WORDS.unit,
      nameTextStyle: { fontSize: 13, color: INK, align: 'right', padding: [0, 6, 4, 0] },
      axisLabel: {
        fontSize: 12,
        color: INK,
        // Ticks are round numbers of the drawing, not amounts of the report.
        formatter: (tick: number) => tick.toLocaleString('en-US', { maximumFractionDigits: 6 }),
      },
      splitLine: { lineStyle: { color: '#e3e6ea' } },
    },
    series: series.map(({ name, values }, index) => ({
      type: 'bar',
      silent: true,
      name: cleanText(name),
      barMaxWidth: 84,
      barGap: '12%',
      itemStyle: { color: FILLS[index % FILLS.length], borderColor: EDGE, borderWidth: 0.75 },
      label: { show: true, position: 'top', fontSize: 13, color: INK },
      data: categories.map((_, place) => column(values[place] ?? null)),
    })),
  };

  function column(value: Scaled | null): object {
    // A missing amount has no column, only the word for it on the axis.
    if (value === null) {
      return { value: 0, itemStyle: NO_COLUMN, label: { formatter: () => CHART_WORDS.missing } };
    }
    return {
      value: Number(toText(value)),
      label: {
        formatter: () => printNumber(value, numbers.amount),
        position: value < 0n ? 'bottom' : 'top',
      },
    };
  }
}
