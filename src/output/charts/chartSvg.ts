/**
 * 图1–图4 as SVG text, the same in pane, page and Word. Import lazily: the drawing library is large.
 */
import { BarChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartData } from '../../engine/narrative/narrative';
import { displayWidth } from '../columns';
import { columnsOption } from './columns';
import { CHART_FONTS, sizeOf, type ChartOptions } from './options';
import { pieOption } from './pie';
import { plainSvg } from './plainSvg';

use([BarChart, PieChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** A text is as wide everywhere, whatever fonts the machine has: a Chinese character is as wide as high. */
const HALF_WIDTH = 0.56;
setPlatformAPI({
  measureText: (text: string, font?: string) => {
    const size = Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? 12);
    return { width: displayWidth(text) * HALF_WIDTH * size };
  },
});

/** The same chart gives the same text, on every machine and however often it is drawn. */
export function chartSvg(chart: ChartData, options: ChartOptions = {}): string {
  const { width, height } = sizeOf(chart, options);
  const canvas = init(null, null, { renderer: 'svg', ssr: true, width, height });
  canvas.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: CHART_FONTS },
    ...(chart.kind === 'pie' ? pieOption(chart, options) : columnsOption(chart, options)),
  });
  const svg = canvas.renderToSVGString();
  canvas.dispose();
  return plainSvg(svg);
}
