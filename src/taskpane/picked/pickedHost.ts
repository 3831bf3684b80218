/**
 * A picked file as a host. It is not open in Excel, so nothing can be selected or marked: what was asked for is told
 * instead, and the workbook that is open is never touched.
 */
import type { CellRef } from '../../engine/workbook/reference';
import type { CellSnapshot } from '../../engine/workbook/snapshot';
import { HostFailure, type Host } from '../../hosts/host';
import type { PickedFile } from './pickedFile';

/** What the user asked for and is told instead. */
export type Told =
  | { readonly kind: 'place'; readonly cell: CellRef; readonly content: CellSnapshot | null }
  | { readonly kind: 'noMarks' };

export function createPickedHost({ snapshot, state }: PickedFile, tell: (told: Told) => void): Host {
  const noMarks = (): void => tell({ kind: 'noMarks' });
  return {
    kind: 'file',
    canMark: false,
    async read() {
      return snapshot;
    },
    async select(cell) {
      const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
      if (!sheet) throw new HostFailure('sheetMissing', '', cell.sheet);
      const content = sheet.cells.find(({ row, column }) => row === cell.row && column === cell.column);
      tell({ kind: 'place', cell, content: content ?? null });
    },
    async mark() {
      noMarks();
      return { marked: 0, protectedSheets: [] };
    },
    async clearMarks() {
      noMarks();
    },
    // Explanations in the file count; new ones have nowhere to go, hence no writeState.
    async readState() {
      return state;
    },
  };
}
