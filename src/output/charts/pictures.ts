/** The charts of a narrative as pictures for Word: SVG, and PNG for programs that show no SVG. */
import type { ChartData, ChartId } from '../../engine/narrative/narrative';
import { describeChart } from './describe';
import { sizeOf, type ChartOptions } from './options';
import type { Rasterise } from './rasterise';

export interface ChartPicture {
  readonly id: ChartId;
  readonly svg: string;
  /** Null where it could not be drawn: such programs then show an empty box with the description. */
  readonly png: Uint8Array | null;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What the chart shows, in words: alternative text. */
  readonly description: string;
}

/** Sharp at 300 dots per inch on the page. */
const PNG_SCALE = 3;

/** A chart as SVG: `chartSvg` here or elsewhere. */
export type Draw = (chart: ChartData, options: ChartOptions) => string | Promise<string>;

/** @param rasterise null where this machine draws no PNG */
export async function chartPictures(
  charts: readonly ChartData[],
  draw: Draw,
  rasterise: Rasterise | null,
  options: ChartOptions = {},
): Promise<readonly ChartPicture[]> {
  const pictures: ChartPicture[] = [];
  for (const chart of charts) {
    const { width, height } = sizeOf(chart, options);
    const svg = await draw(chart, options);
    const png = rasterise === null ? null : await rasterise(svg, width * PNG_SCALE).catch(() => null);
    pictures.push({ id: chart.id, svg, png, width, height, description: describeChart(chart, options) });
  }
  return pictures;
}
