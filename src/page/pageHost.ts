/**
 * The page as a host: the workbook is the file that was read, selecting and marking change the grid beside
 * the pane. The file on disk is never touched; what is to be kept with it stays here until a copy is saved.
 */
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';
import { HostFailure, type Host } from '../hosts/host';
import type { ViewAction } from './workbookView';

export function createPageHost(
  snapshot: WorkbookSnapshot,
  change: (action: ViewAction) => void,
  carried: string | null = null,
): Host {
  let state = carried;
  const sheetNames = new Set(snapshot.sheets.map((sheet) => sheet.name));
  return {
    kind: 'file',
    async read() {
      return snapshot;
    },
    async select(cell) {
      // Hidden sheets have a tab here, so unlike in Excel they can be shown.
      if (!sheetNames.has(cell.sheet)) throw new HostFailure('sheetMissing', '', cell.sheet);
      change({ type: 'select', cell });
    },
    async mark(marks) {
      const known = marks.filter((mark) => sheetNames.has(mark.sheet));
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
      change({ type: 'keep', state: text });
    },
  };
}
