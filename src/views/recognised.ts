import type { Recognition } from '../engine/forms/model';
import { recognise } from '../engine/forms/recognise';
import type { WorkbookState } from '../engine/report/state';
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';

interface Known {
  readonly sheets: WorkbookState['sheets'];
  readonly recognition: Recognition;
}

const KNOWN = new WeakMap<WorkbookSnapshot, Known>();

/** The forms of a workbook, read once for all places that ask for them. */
export function recognised(snapshot: WorkbookSnapshot, sheets: WorkbookState['sheets']): Recognition {
  const known = KNOWN.get(snapshot);
  if (known?.sheets === sheets) return known.recognition;
  const recognition = recognise(snapshot, sheets);
  KNOWN.set(snapshot, { sheets, recognition });
  return recognition;
}
