/** How the charts of one report are drawn; all have a default. */
import type { ChartData } from '../../engine/narrative/narrative';
import type { NumberPolicy } from '../../engine/narrative/numbers';

export interface ChartOptions {
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  /** How the report prints its numbers, so that chart and text agree to the digit. */
  readonly numbers?: NumberPolicy;
}

const WIDTH = 640;
/** A disc needs less room than columns with an axis. */
const HEIGHTS = { columns: 320, pie: 280 } as const;

export function sizeOf(
  { kind }: Pick<ChartData, 'kind'>,
  { width = WIDTH, height = HEIGHTS[kind] }: ChartOptions,
): { readonly width: number; readonly height: number } {
  return { width, height };
}

/** Amounts as in most forms, percentages with one digit. */
export const USUAL_NUMBERS: NumberPolicy = {
  amount: { decimals: 2, dropZeros: true, thousands: true },
  percent: { decimals: 1, dropZeros: true, thousands: false },
  zeroOverZero: '0%',
  overZero: '--%',
};

/** Chinese fonts of Windows, macOS and Linux; a machine without any falls back to what it has. */
export const CHART_FONTS =
  'Microsoft YaHei, PingFang SC, Noto Sans CJK SC, Source Han Sans SC, WenQuanYi Micro Hei, SimHei, sans-serif';

export const INK = '#222222';
export const LINE = '#8a94a0';
export const EDGE = '#16395a';
/** Neighbours differ in lightness, so that they stay apart in black-and-white print. */
export const FILLS: readonly string[] = [
  '#1f4e79',
  '#a9c6e2',
  '#5b8db8',
  '#dbe7f3',
  '#2f6698',
  '#c2d5e8',
  '#3f7cac',
  '#eef3f8',
];
