import type { ChartData } from '../../../engine/narrative/narrative';

/** Whether two charts say the same: each change of the workbook tells the whole text anew. */
export function sameChart(one: ChartData, other: ChartData): boolean {
  return told(one) === told(other);
}

function told(chart: ChartData): string {
  // Amounts are whole numbers without bound, which JSON does not know.
  return JSON.stringify(chart, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}
