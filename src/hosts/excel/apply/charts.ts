/** Native charts of ours. Their name is how they are found again. */
import type { ChartEdit } from '../../../engine/workbook/edits';
import { a1, areaA1 } from '../../../engine/workbook/reference';
import type { SheetOf } from './sheetFinder';

/** The name a chart has while its successor is being added; it is removed last, when nothing can fail any more. */
export function outgoingName(name: string): string {
  return `${name} (final-accounts: outgoing)`;
}

export function addCharts(charts: readonly ChartEdit[], sheetOf: SheetOf): void {
  for (const { sheet, name, kind, title, place, data } of charts) {
    const worksheet = sheetOf(sheet);
    const type = kind === 'pie' ? 'Pie' : 'ColumnClustered';
    const chart = worksheet.charts.add(type, worksheet.getRange(areaA1(data)), 'Columns');
    chart.name = name;
    chart.title.text = title;
    chart.setPosition(
      a1({ row: place.top, column: place.left }),
      a1({ row: place.bottom, column: place.right }),
    );
    const labels = chart.dataLabels;
    // What is to be shown first: a chart without labels gets them by it.
    if (kind === 'pie') {
      labels.showPercentage = true;
      labels.showCategoryName = true;
      labels.showValue = false;
    } else labels.showValue = true;
    // The labels of a pie name its pieces; columns need the legend to tell the series apart.
    chart.legend.visible = kind === 'columns';
    if (kind === 'columns') chart.legend.position = 'Bottom';
  }
}
