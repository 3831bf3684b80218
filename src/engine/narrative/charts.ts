/** What 图1–图4 show: two years' totals as columns, the structure of income and spending as pies. */
import { round, ZERO, type Scaled } from '../amounts/scaled';
import type { ChartData, ChartId } from './narrative';
import { formAmount } from './figures';
import { quantityOf } from './pattern/reckon';
import { missing, type Quantity } from './quantity';
import type { Contents } from './contents';
import { INCOME_COLUMNS, SPENDING_COLUMNS } from './columnNames';

type Facts = Pick<Contents, 'recognition' | 'inputs' | 'wording'> & { readonly year: number | null };

/** In the order of their numbers; one whose form is not there is left out. */
export function chartsOf(titles: Readonly<Record<ChartId, string>>, facts: Facts): readonly ChartData[] {
  return [
    ...twoYears('chart1', titles.chart1, 'T1.total', ['收入总计', '支出总计'], facts),
    ...structure('chart2', titles.chart2, INCOME_COLUMNS, '收入', facts),
    ...structure('chart3', titles.chart3, SPENDING_COLUMNS, '支出', facts),
    ...twoYears('chart4', titles.chart4, 'T4.total', ['财政拨款收入总计', '财政拨款支出总计'], facts),
  ];
}

/** Income and expenditure total are one number by definition of the form; both are drawn, as reports do. */
function twoYears(
  id: ChartId,
  title: string,
  name: string,
  series: readonly string[],
  { recognition, inputs, wording, year }: Facts,
): ChartData[] {
  const key = `prior.${name}`;
  const now = formAmount(recognition, name) ?? missing(name);
  if (year === null || now.kind === 'missing') return [];
  const values = [quantityOf(inputs.get(key), key), now].map((quantity) => printedValue(quantity, wording));
  return [
    {
      id,
      kind: 'columns',
      title,
      categories: [`${year - 1}年度`, `${year}年度`],
      series: series.map((each) => ({ name: each, values })),
    },
  ];
}

function structure(
  id: ChartId,
  title: string,
  columns: Readonly<Record<string, string>>,
  series: string,
  { recognition, wording }: Facts,
): ChartData[] {
  const parts = Object.entries(columns).flatMap(([name, label]) => {
    const value = printedValue(formAmount(recognition, name) ?? missing(name), wording);
    // A part of a whole cannot be negative; the text still says it.
    return value !== null && value > ZERO ? [{ label, value }] : [];
  });
  if (parts.length === 0) return [];
  return [
    {
      id,
      kind: 'pie',
      title,
      categories: parts.map(({ label }) => label),
      series: [{ name: series, values: parts.map(({ value }) => value) }],
    },
  ];
}

function printedValue(quantity: Quantity, { numbers }: Contents['wording']): Scaled | null {
  return quantity.kind === 'missing' ? null : round(quantity.value, numbers.amount.decimals);
}
