/** Charts of a change that failed half-way. */
import type { ChartEdit } from '../../../engine/workbook/edits';
import { roundTrip } from '../batch';
import type { SheetList } from '../sheetList';
import { addCharts, outgoingName } from './charts';
import { sheetFinder, type SheetOf } from './sheetFinder';
import { chartKey } from './standing';
import { chartsReplaced, chartsToRemove, type Task } from './write';

/** How far the change came. */
export interface Remains {
  readonly list: SheetList;
  /** Whether a sheet that stood before, by its name then, still does: a co-author may have removed it. */
  readonly isThere: (sheet: string) => boolean;
  /** Sheets of the new names on which something stands. */
  readonly filled: ReadonlySet<string>;
  /** Charts of these names that are there now, by `sheet\nname`. */
  readonly charts: ReadonlySet<string>;
}

export async function lookAtCharts(
  { edit, standing }: Task,
  { isThere }: Omit<Remains, 'charts'>,
): Promise<Remains['charts']> {
  const wanted = [...edit.charts, ...edit.removedCharts]
    .filter(({ sheet }) => isThere(sheet))
    .flatMap(({ sheet, name }) => [
      { sheet, name },
      { sheet, name: outgoingName(name) },
    ]);
  if (wanted.length === 0) return new Set();
  return roundTrip((workbook) => {
    const sheetOf = sheetFinder(workbook, standing.sheets);
    const asked = wanted.map((chart) => ({
      key: chartKey(chart),
      found: sheetOf(chart.sheet).charts.getItemOrNullObject(chart.name).load('name'),
    }));
    return () => new Set(asked.filter(({ found }) => !found.isNullObject).map(({ key }) => key));
  });
}

/** Removes those that were added, gives those in waiting their names back, and builds again what is gone. */
export function restoreCharts(task: Task, remains: Remains, sheetOf: SheetOf): void {
  const { edit, standing } = task;
  const { charts } = remains;
  const chartOf = (sheet: string, name: string) => sheetOf(sheet).charts.getItem(name);
  for (const { sheet, name } of edit.charts) {
    if (!charts.has(chartKey({ sheet, name }))) continue;
    const wasThere = standing.charts.has(chartKey({ sheet, name }));
    const wasRenamed = charts.has(chartKey({ sheet, name: outgoingName(name) }));
    if (!wasThere || wasRenamed) chartOf(sheet, name).delete();
  }
  for (const { sheet, name } of chartsReplaced(edit, standing)) {
    if (charts.has(chartKey({ sheet, name: outgoingName(name) }))) {
      chartOf(sheet, outgoingName(name)).name = name;
    }
  }
  const gone = new Set(chartsGone(task, remains).map(chartKey));
  addCharts(
    edit.removedCharts.filter((chart) => gone.has(chartKey(chart))),
    sheetOf,
  );
}

/** Charts that stood there and were removed already. */
export function chartsGone({ edit, standing }: Task, { isThere, charts }: Remains): ChartEdit[] {
  return chartsToRemove(edit, standing).filter(({ sheet, name }) => {
    const left = [name, outgoingName(name)].some((one) => charts.has(chartKey({ sheet, name: one })));
    return isThere(sheet) && !left;
  });
}
