/** The second round trip, which writes everything, and the third, which removes what is to go. */
import type { ChartEdit, WorkbookEdit } from '../../../engine/workbook/edits';
import { roundTrip } from '../batch';
import type { ExcelCapabilities } from '../capabilities';
import { addCharts, outgoingName } from './charts';
import { clearLooks, fitRows, writeLooks } from './looks';
import { addSheets, arrangeSheet } from './newSheets';
import type { Before, CellPlan } from './plan';
import { sheetsToRemove } from './refusals';
import { restoreRules, writeRules } from './rules';
import { sheetFinder, type SheetOf } from './sheetFinder';
import { chartKey, type Standing } from './standing';
import { askWritten, writeCells } from './writeCells';

/** One change on its way. */
export interface Task {
  readonly edit: WorkbookEdit;
  readonly standing: Standing;
  readonly cells: readonly CellPlan[];
  /** What stood there before the earlier change that this one takes back. */
  readonly back: Before | null;
  readonly able: ExcelCapabilities;
}

/** Whether the change writes anything at all; the rest may be removals only. */
export function writes(task: Task): boolean {
  const { edit, cells } = task;
  const count = edit.newSheets.length + cells.length + edit.rules.length + edit.charts.length;
  return count + rulesBack(task).length > 0;
}

export function removes({ edit, standing }: Task): boolean {
  return sheetsToRemove(edit, standing.sheets).length + chartsToRemove(edit, standing).length > 0;
}

/** @throws HostFailure also where a cell does not hold what was written, and then nothing is taken back yet */
export function write(task: Task): Promise<void> {
  const { edit, standing, cells, able } = task;
  return roundTrip((workbook) => {
    const sheetOf = sheetFinder(workbook, standing.sheets);
    if (able.suspendScreen) workbook.application.suspendScreenUpdatingUntilNextSync();
    const resume = pauseEvents(workbook, able);
    addSheets(edit.newSheets, workbook.worksheets);
    for (const sheet of edit.newSheets) arrangeSheet(sheet, sheetOf(sheet.name), able.freezePanes);
    for (const { sheet, name } of chartsReplaced(edit, standing)) {
      sheetOf(sheet).charts.getItem(name).name = outgoingName(name);
    }
    writeContents(cells, sheetOf, able);
    if (able.dataValidation) {
      restoreRules(rulesBack(task), sheetOf);
      writeRules(edit.rules, sheetOf);
    }
    addCharts(edit.charts, sheetOf);
    fitRows(cells, sheetOf);
    resume();
    return askWritten(cells, sheetOf);
  });
}

/** Validations that stood there before the change that this one takes back. */
function rulesBack({ back, standing: { sheets } }: Task): Before['rules'] {
  return (back?.rules ?? []).filter(({ sheet }) => sheets.some(({ name }) => name === sheet));
}

/** Looks are taken off before anything is typed, and put on after: clearing them clears number formats too. */
export function writeContents(cells: readonly CellPlan[], sheetOf: SheetOf, able: ExcelCapabilities): void {
  clearLooks(cells, sheetOf, able.rangeAreas);
  writeCells(cells, sheetOf);
  writeLooks(cells, sheetOf, able.rangeAreas);
}

/** What cannot be brought back goes last, once everything else stands. Excel asks no one before it deletes a sheet. */
export function remove({ edit, standing }: Task): Promise<void> {
  return roundTrip((workbook) => {
    const sheetOf = sheetFinder(workbook, standing.sheets);
    const replaced = new Set(chartsReplaced(edit, standing).map(chartKey));
    for (const chart of chartsToRemove(edit, standing)) {
      const name = replaced.has(chartKey(chart)) ? outgoingName(chart.name) : chart.name;
      sheetOf(chart.sheet).charts.getItem(name).delete();
    }
    for (const { id, visibility } of sheetsToRemove(edit, standing.sheets)) {
      const sheet = workbook.worksheets.getItem(id);
      // Excel refuses to delete a sheet that is hidden more deeply.
      if (visibility === 'veryHidden') sheet.visibility = 'Hidden';
      sheet.delete();
    }
    return () => undefined;
  });
}

/** Existing charts whose name a chart to be added takes over. */
export function chartsReplaced(edit: WorkbookEdit, { charts }: Standing): ChartEdit[] {
  return edit.charts.filter((chart) => charts.has(chartKey(chart)));
}

/** Charts that a user removed already need nothing more. */
export function chartsToRemove(edit: WorkbookEdit, standing: Standing): ChartEdit[] {
  const replaced = chartsReplaced(edit, standing);
  const keys = new Set(replaced.map(chartKey));
  const others = edit.removedCharts.filter(
    (chart) => standing.charts.has(chartKey(chart)) && !keys.has(chartKey(chart)),
  );
  return [...replaced, ...others];
}

/** Before ExcelApi 1.14 events do not say whose change they report, so ours are held back. */
export function pauseEvents({ context }: Excel.Workbook, able: ExcelCapabilities): () => void {
  if (able.changeTrigger || !able.pauseEvents) return () => undefined;
  // A workbook's context is the one it was made by.
  const { runtime } = context as Excel.RequestContext;
  runtime.enableEvents = false;
  return () => {
    runtime.enableEvents = true;
  };
}
