/** Every change since the workbook was opened, from the grid and from the pane alike, to go back and forth in. */
import type { WorkbookEdit } from '../../engine/workbook/edits';
import type { Version } from './version';

export interface Step {
  readonly edit: WorkbookEdit;
  /** The workbook after it. */
  readonly version: Version;
}

export interface History {
  readonly first: Version;
  readonly steps: readonly Step[];
  /** How many of the steps stand; those behind it were undone. */
  readonly at: number;
}

export function begun(first: Version): History {
  return { first, steps: [], at: 0 };
}

export function present({ first, steps, at }: History): Version {
  return steps[at - 1]?.version ?? first;
}

/** What stands, in order. */
export function standing({ steps, at }: History): readonly WorkbookEdit[] {
  return steps.slice(0, at).map(({ edit }) => edit);
}

/** Whoever changes something after undoing gives up what was undone. */
export function stepped({ first, steps, at }: History, step: Step): History {
  return { first, steps: [...steps.slice(0, at), step], at: at + 1 };
}

/** One back (−1) or forth (1); null at the end. */
export function moved(
  history: History,
  by: 1 | -1,
): { readonly history: History; readonly edit: WorkbookEdit } | null {
  const { steps, at } = history;
  const step = steps[by === -1 ? at - 1 : at];
  return step ? { history: { ...history, at: at + by }, edit: step.edit } : null;
}
