/** The open workbook as something that is changed: one change after the other, each with its way back. */
import {
  inverseOf,
  NO_EDIT,
  type CellContent,
  type CellEdit,
  type WorkbookEdit,
} from '../../engine/workbook/edits';
import { cellOn } from '../../engine/calculation/sheetCells';
import type { CellRef } from '../../engine/workbook/reference';
import type { CellSnapshot, WorkbookSnapshot } from '../../engine/workbook/snapshot';
import type { FileFacts } from '../file/fileFacts';
import type { NumberFormat } from '../file/numberFormat';
import type { Applier } from './apply';
import { begun, moved, present, standing, stepped, type History } from './history';
import { formatOf, heldAt, sheetOf, versionOf, type Version } from './version';

/** What is to stand in a cell, given the format it has and what it holds. */
export interface CellWish {
  readonly cell: CellRef;
  /** null leaves the cell as it is. */
  readonly content: (format: NumberFormat, facts: FileFacts) => CellContent | null;
}

/** A cell with all that is needed to change it. */
export interface HeldCell {
  readonly cell: CellSnapshot | undefined;
  readonly format: NumberFormat;
  readonly facts: FileFacts;
}

export interface EditorState {
  readonly version: Version;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Everything that stands, in order: what another session would need to do again. */
  readonly edits: readonly WorkbookEdit[];
}

export interface WorkbookEditor {
  readonly state: () => EditorState;
  readonly snapshot: () => WorkbookSnapshot;
  /** A change as the pane proposes it; taking back the last one is undoing it. @throws HostFailure */
  readonly apply: (edit: WorkbookEdit) => Promise<void>;
  /**
   * What the user did in the grid, as one change. Returns it; null where nothing changes. What is wished for is asked
   * when everything before it is done. @throws HostFailure
   */
  readonly write: (
    wishes: (snapshot: WorkbookSnapshot) => readonly CellWish[],
  ) => Promise<WorkbookEdit | null>;
  /** Several changes of an earlier session, all or none. @throws HostFailure */
  readonly repeat: (edits: readonly WorkbookEdit[]) => Promise<void>;
  /** Returns what was taken back or done again; null at the end. */
  readonly step: (by: 1 | -1) => Promise<WorkbookEdit | null>;
  /** The cell once everything before is done. */
  readonly heldAt: (cell: CellRef) => Promise<HeldCell>;
  /** What stands once everything before is done: a copy is made of it while the user goes on. */
  readonly settled: () => Promise<Version>;
  /** Does while nobody waits what the first change would wait for. */
  readonly prepare: () => Promise<void>;
}

/** @param onChange is told after every change, whoever made it */
export function createEditor(
  file: { readonly bytes: Uint8Array; readonly snapshot: WorkbookSnapshot },
  onChange: (state: EditorState) => void,
): WorkbookEditor {
  let history: History = begun(versionOf(file));
  let applier: Promise<Applier> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const load = (): Promise<Applier> => {
    applier ??= import('./apply').then(({ createApplier }) => createApplier());
    // A part of the program that could not be loaded is asked for again.
    applier.catch(() => (applier = null));
    return applier;
  };
  const state = (): EditorState => ({
    version: present(history),
    canUndo: history.at > 0,
    canRedo: history.at < history.steps.length,
    edits: standing(history),
  });
  const settle = (next: History): void => {
    history = next;
    onChange(state());
  };
  /** One after the other, so that each starts from what the one before left. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const done = last.then(task, task);
    last = done.catch(() => undefined);
    return done;
  };
  const step = (by: 1 | -1): WorkbookEdit | null => {
    const next = moved(history, by);
    if (!next) return null;
    settle(next.history);
    return next.edit;
  };
  const applied = async (edit: WorkbookEdit): Promise<void> => {
    const version = await (await load()).apply(present(history), edit);
    settle(stepped(history, { edit, version }));
  };

  return {
    state,
    snapshot: () => present(history).snapshot,
    apply: (edit) =>
      inTurn(async () => {
        const before = history.steps[history.at - 1]?.edit;
        if (before && sameEdit(edit, inverseOf(before))) step(-1);
        else await applied(edit);
      }),
    write: (wishes) =>
      inTurn(async () => {
        const version = present(history);
        const facts = await (await load()).factsOf(version);
        const cells = wishes(version.snapshot).flatMap(({ cell, content }): CellEdit[] => {
          const before = heldAt(version.snapshot, cell);
          const after = content(formatOf(version, facts, cell), facts);
          return after === null || unchanged(before, after) ? [] : [{ cell, before, after }];
        });
        if (cells.length === 0) return null;
        const edit: WorkbookEdit = { ...NO_EDIT, cells };
        await applied(edit);
        return edit;
      }),
    step: (by) => inTurn(() => Promise.resolve(step(by))),
    repeat: (edits) =>
      inTurn(async () => {
        const before = history;
        try {
          for (const edit of edits) await applied(edit);
        } catch (error) {
          settle(before);
          throw error;
        }
      }),
    heldAt: (cell) =>
      inTurn(async () => {
        const version = present(history);
        const facts = await (await load()).factsOf(version);
        const held = cellOn(sheetOf(version.snapshot, cell.sheet), cell.row, cell.column);
        return { cell: held, format: formatOf(version, facts, cell), facts };
      }),
    settled: () => inTurn(() => Promise.resolve(present(history))),
    prepare: async () => {
      try {
        await (await load()).factsOf(present(history));
      } catch {
        // The change itself will say so.
      }
    },
  };
}

/** Unlike for a reader, text that looks like a number differs from the number. */
function unchanged(before: CellContent, after: CellContent): boolean {
  if (before.kind !== after.kind) return false;
  switch (after.kind) {
    case 'blank':
      return true;
    case 'text':
      return before.kind === 'text' && before.text === after.text;
    case 'number':
      return before.kind === 'number' && Number(before.value) === Number(after.value);
    case 'formula':
      return before.kind === 'formula' && before.formula === after.formula;
  }
}

function sameEdit(a: WorkbookEdit, b: WorkbookEdit): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
