/** A chart in words, for those who cannot see it. */
import type { ChartData } from '../../engine/narrative/narrative';
import { printNumber } from '../../engine/narrative/numbers';
import { cleanText } from '../word/xmlText';
import { USUAL_NUMBERS, type ChartOptions } from './options';
import { CHART_WORDS } from './words';

/** `收、支决算总计变动情况。2021 年：收入 2,018.46 万元，支出 2,018.46 万元。…` */
export function describeChart(
  { title, categories, series }: ChartData,
  { numbers = USUAL_NUMBERS }: ChartOptions = {},
): string {
  const sentences = categories.map((category, place) => {
    const amounts = series.map(({ name, values }) => {
      const value = values[place] ?? null;
      const amount =
        value === null ? CHART_WORDS.missing : CHART_WORDS.amount(printNumber(value, numbers.amount));
      return series.length > 1 ? `${name} ${amount}` : amount;
    });
    return `${category}：${amounts.join('，')}。`;
  });
  return cleanText(`${title}。${sentences.join('')}`);
}
