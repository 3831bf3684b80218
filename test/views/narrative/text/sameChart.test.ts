import type { ChartData } from '../../../../src/engine/narrative/narrative';
import { sameChart } from '../../../../src/views/narrative/text/sameChart';

const chart = (title: string, value: bigint | null): ChartData => ({
  id: 'chart1',
  kind: 'columns',
  title,
  categories: ['2021年', '2022年'],
  series: [{ name: '总计', values: [value, null] }],
});

it('charts are the same where they say the same', () => {
  expect(sameChart(chart('一', 1n), chart('一', 1n))).toBe(true);
  expect(sameChart(chart('一', 1n), chart('二', 1n))).toBe(false);
  expect(sameChart(chart('一', 1n), chart('一', 2n))).toBe(false);
  expect(sameChart(chart('一', 1n), chart('一', null))).toBe(false);
});
