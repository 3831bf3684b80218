/**
 * Applies a change to the workbook in at most three round trips: what stands there, everything that is written, and
 * last what is removed. All of it or none: see takeBack.ts.
 */
import { inverseOf, type WorkbookEdit } from '../../../engine/workbook/edits';
import type { HostFailure } from '../../host';
import type { ExcelCapabilities } from '../capabilities';
import { beforeOf, planCells, type Before } from './plan';
import { refuseAgainst, refuseTooLong } from './refusals';
import { readStanding } from './standing';
import { takeBack } from './takeBack';
import { remove, removes, write, writes, type Task } from './write';

export type ApplyEdit = (edit: WorkbookEdit) => Promise<void>;

/**
 * What stood there before our latest changes, by the change that takes each back: number formats and validations are
 * no part of a WorkbookEdit, but belong to the user all the same.
 */
const REMEMBERED = 20;

/** One for each connection: it remembers what its own changes replaced. */
export function editApplier(able: ExcelCapabilities): ApplyEdit {
  const remembered = new Map<string, Before>();
  const remember = (edit: WorkbookEdit, before: Before): void => {
    const key = JSON.stringify(inverseOf(edit));
    remembered.delete(key);
    remembered.set(key, before);
    for (const oldest of remembered.keys()) {
      if (remembered.size <= REMEMBERED) break;
      remembered.delete(oldest);
    }
  };
  return async (edit) => {
    refuseTooLong(edit.cells);
    const standing = await readStanding(edit, able);
    refuseAgainst(edit, standing);
    const back = remembered.get(JSON.stringify(edit)) ?? null;
    const task: Task = { edit, standing, cells: planCells(edit, standing, back), back, able };
    let written = false;
    try {
      if (writes(task)) await write(task);
      written = writes(task);
      if (removes(task)) await remove(task);
    } catch (error) {
      // roundTrip throws nothing else.
      throw await takeBack(task, error as HostFailure, written);
    }
    remember(edit, beforeOf(standing));
  };
}
