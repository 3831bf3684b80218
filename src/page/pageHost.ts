/**
 * The page as a host: the workbook is the file that was read, selecting and marking change the grid beside
 * the pane. The file on disk is never touched; what is written or to be kept stays here until a copy is saved.
 */
import { EMPTY_STATE, serialiseState } from '../engine/report/state';
import { inverseOf, type WorkbookEdit } from '../engine/workbook/edits';
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';
import { HostFailure, type Host } from '../hosts/host';
import type { OpenedFile } from './openWorkbook';
import type { ViewAction } from './workbookView';

/** The workbook between two changes. */
interface Version {
  readonly snapshot: WorkbookSnapshot;
  readonly bytes: Uint8Array;
}

export function createPageHost(file: OpenedFile, change: (action: ViewAction) => void): Host {
  let state = file.state;
  let now: Version = file;
  /** The way back: what was applied last, and the version before it. */
  let last: { readonly edit: WorkbookEdit; readonly before: Version } | null = null;

  const hasSheet = (name: string): boolean => now.snapshot.sheets.some((sheet) => sheet.name === name);
  const show = (version: Version): void => {
    now = version;
    const { snapshot, bytes } = version;
    change({ type: 'written', snapshot, bytes: bytes === file.bytes ? null : bytes });
  };
  const apply = async (edit: WorkbookEdit): Promise<void> => {
    if (last && sameEdit(edit, inverseOf(last.edit))) {
      // Nothing was written since: the bytes from before are the exact way back.
      show(last.before);
      last = null;
      return;
    }
    const [{ patchWorkbook }, { readWorkbook }] = await Promise.all([
      import('../hosts/file/patch/patchWorkbook'),
      import('../hosts/file/read'),
    ]);
    const before = now;
    const bytes = patchWorkbook(before.bytes, edit);
    const snapshot = await readWorkbook(bytes, before.snapshot.name);
    last = { edit, before };
    show({ snapshot, bytes });
  };

  return {
    kind: 'file',
    async read() {
      return now.snapshot;
    },
    async select(cell) {
      // Hidden sheets have a tab here, so unlike in Excel they can be shown.
      if (!hasSheet(cell.sheet)) throw new HostFailure('sheetMissing', '', cell.sheet);
      change({ type: 'select', cell });
    },
    async mark(marks) {
      const known = marks.filter((mark) => hasSheet(mark.sheet));
      change({ type: 'mark', marks: known });
      return { marked: known.length, protectedSheets: [] };
    },
    async clearMarks() {
      change({ type: 'mark', marks: [] });
    },
    async readState() {
      return state;
    },
    async writeState(text) {
      state = text;
      // A file that carries something must be told that there is nothing any more.
      const none = file.state === null ? null : serialiseState(EMPTY_STATE);
      change({ type: 'keep', state: text ?? none });
    },
    // An .xls cannot be patched.
    ...(file.carriesState ? { apply } : {}),
  };
}

function sameEdit(a: WorkbookEdit, b: WorkbookEdit): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
