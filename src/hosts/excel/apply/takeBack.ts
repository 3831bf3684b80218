/** A change that failed half-way is taken back: one round trip to see how far it came, one to restore. */
import { HostFailure } from '../../host';
import { roundTrip } from '../batch';
import { askSheets } from '../sheetList';
import { chartsGone, lookAtCharts, restoreCharts, type Remains } from './chartsBack';
import { fitRows } from './looks';
import { planBack } from './plan';
import { sheetsToRemove } from './refusals';
import { restoreRules } from './rules';
import { sheetFinder } from './sheetFinder';
import { chartKey, sheetsAdded } from './standing';
import { writeContents, type Task } from './write';

/**
 * What the user is told: that everything is as it was, or that some of it may stand. Never throws.
 * @param written whether an earlier request of this change went through
 */
export async function takeBack(task: Task, reason: HostFailure, written: boolean): Promise<HostFailure> {
  if (!written && wasRefusedWhole(reason)) return reason;
  const detail = `${reason.code} · ${reason.detail}`;
  try {
    const sheets = await lookAtSheets(task);
    const remains = { ...sheets, charts: await lookAtCharts(task, sheets) };
    await restore(task, remains, reason);
    const gone = firstGone(task, remains);
    if (gone !== null) return new HostFailure('partlyApplied', detail, gone);
    // Its own words say that nothing was changed.
    if (reason.code === 'sheetExists') return reason;
    return new HostFailure('takenBack', detail, reason.subject);
  } catch (error) {
    const second = error instanceof HostFailure ? `${error.code} · ${error.detail}` : String(error);
    return new HostFailure('partlyApplied', `${detail} · then ${second}`);
  }
}

/** Excel took none of the request, so there is nothing to take back. */
function wasRefusedWhole({ code, detail }: HostFailure): boolean {
  return code === 'editMode' || detail.startsWith('RequestPayloadSizeLimitExceeded');
}

function lookAtSheets({ edit, standing }: Task): Promise<Omit<Remains, 'charts'>> {
  return roundTrip((workbook) => {
    const listed = askSheets(workbook);
    const used = [...sheetsAdded(edit)].map((name) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      return { name, range: sheet.getUsedRangeOrNullObject(true).load('address') };
    });
    return () => {
      const list = listed();
      const ids = new Set(list.sheets.map(({ id }) => id));
      const there = new Set(standing.sheets.filter(({ id }) => ids.has(id)).map(({ name }) => name));
      return {
        list,
        isThere: (name) => there.has(name),
        filled: new Set(used.filter(({ range }) => !range.isNullObject).map(({ name }) => name)),
      };
    };
  });
}

function restore(task: Task, remains: Remains, reason: HostFailure): Promise<void> {
  const { edit, standing, able } = task;
  const { isThere } = remains;
  return roundTrip((workbook) => {
    const sheetOf = sheetFinder(workbook, standing.sheets);
    if (!able.changeTrigger && able.pauseEvents) {
      // The failed batch may have left events held back. A workbook's context is the one it was made by.
      (workbook.context as Excel.RequestContext).runtime.enableEvents = true;
    }
    for (const { name, id } of remains.list.sheets) {
      const isNew = sheetsAdded(edit).has(name) && !standing.sheets.some((sheet) => sheet.id === id);
      // Where a co-author added a sheet of that name first, only blank ones can be ours: nothing was written yet.
      const isOurs = isNew && (reason.code !== 'sheetExists' || !remains.filled.has(name));
      if (isOurs) workbook.worksheets.getItem(id).delete();
    }
    const cells = planBack(edit, standing).filter(({ cell }) => isThere(cell.sheet));
    writeContents(cells, sheetOf, able);
    restoreCharts(task, remains, sheetOf);
    if (able.dataValidation)
      restoreRules(
        standing.rules.filter(({ sheet }) => isThere(sheet)),
        sheetOf,
      );
    fitRows(cells, sheetOf);
    return () => undefined;
  });
}

/** A sheet, or the sheet of a chart, that was removed and cannot be brought back; null where there is none. */
function firstGone(task: Task, remains: Remains): string | null {
  const { edit, standing } = task;
  const sheet = sheetsToRemove(edit, standing.sheets).find(({ name }) => !remains.isThere(name));
  const known = new Set(edit.removedCharts.map(chartKey));
  const chart = chartsGone(task, remains).find((gone) => !known.has(chartKey(gone)));
  return sheet?.name ?? chart?.sheet ?? null;
}
