/**
 * The page as a host: the workbook is the file that was read, selecting and marking change the grid beside
 * the pane. The file on disk is never touched; what is written or to be kept stays here until a copy is saved.
 */
import { startTransition } from 'react';
import { EMPTY_STATE, serialiseState } from '../engine/report/state';
import type { WorkbookEdit } from '../engine/workbook/edits';
import type { CellRef } from '../engine/workbook/reference';
import { HostFailure, type Host } from '../hosts/host';
import { createEditor, type WorkbookEditor } from './editing/workbookEditor';
import type { OpenedFile } from './openWorkbook';
import type { ViewAction } from './workbookView';

/** What the grid does to the workbook; unlike changes from the pane it makes the results out of date. */
export type GridEdits = Pick<WorkbookEditor, 'heldAt' | 'settled' | 'prepare' | 'write' | 'step'>;

/** What an earlier session left in no file. */
export interface Left {
  readonly edits: readonly WorkbookEdit[];
  /** What was to be kept with the workbook. */
  readonly state: string | null;
}

export interface PageHost extends Host {
  /** null for an .xls, which cannot be patched. */
  readonly edits: GridEdits | null;
  /** Does again what an earlier session did: all of it or nothing. @throws HostFailure */
  recall(left: Left): Promise<void>;
  /** The grid says when a cell is being typed into. */
  setTyping(cell: CellRef | null): void;
}

export function createPageHost(file: OpenedFile, change: (action: ViewAction) => void): PageHost {
  let state = file.state;
  let typing = false;
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());
  let sheetCount = file.snapshot.sheets.length;
  const editor = createEditor(file, (now) => {
    const { length } = now.version.snapshot.sheets;
    const show = (): void => change({ type: 'edited', state: now });
    // Drawing another sheet in place of one that goes takes long: in slices. What is typed shows at once.
    if (length < sheetCount) startTransition(show);
    else show();
    sheetCount = length;
  });
  const hasSheet = (name: string): boolean => editor.snapshot().sheets.some((sheet) => sheet.name === name);
  const keep = (text: string | null): void => {
    state = text;
    // A file that carries something must be told that there is nothing any more.
    const none = file.state === null ? null : serialiseState(EMPTY_STATE);
    change({ type: 'keep', state: text ?? none });
  };

  const edits: GridEdits = {
    heldAt: editor.heldAt,
    settled: editor.settled,
    prepare: editor.prepare,
    async write(wishes) {
      const edit = await editor.write(wishes);
      if (edit) changed();
      return edit;
    },
    async step(by) {
      const edit = await editor.step(by);
      if (edit) changed();
      return edit;
    },
  };

  return {
    kind: 'file',
    async read() {
      return editor.snapshot();
    },
    async select(cell) {
      // Hidden sheets have a tab here, so unlike in Excel they can be shown.
      if (!hasSheet(cell.sheet)) throw new HostFailure('sheetMissing', '', cell.sheet);
      // The pane comes first: the sheet that follows it is drawn in slices.
      startTransition(() => change({ type: 'select', cell }));
    },
    async mark(marks) {
      const known = marks.filter((mark) => hasSheet(mark.sheet));
      change({ type: 'mark', marks: known });
      return { marked: known.length, protectedSheets: [] };
    },
    async clearMarks() {
      change({ type: 'mark', marks: [] });
    },
    async onChanged(listener) {
      listeners.add(listener);
      return async () => {
        listeners.delete(listener);
      };
    },
    typing: () => typing,
    async readState() {
      return state;
    },
    async writeState(text) {
      keep(text);
    },
    // An .xls cannot be patched.
    ...(file.carriesState ? { apply: editor.apply } : {}),
    edits: file.carriesState ? edits : null,
    async recall({ edits: wanted, state: kept }) {
      if (wanted.length > 0) await editor.repeat(wanted);
      if (kept !== null) keep(kept);
      changed();
    },
    setTyping(cell) {
      typing = cell !== null;
    },
  };
}
