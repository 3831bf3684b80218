/** What the grid shows of the open workbook: its content, the sheet in front, the selected cells, the marks. */
import type { CellRef } from '../engine/workbook/reference';
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';
import type { Mark } from '../hosts/host';
import type { Position } from './grid/moves';

export interface WorkbookView {
  /** The workbook as it is now, with what was written into it. */
  readonly snapshot: WorkbookSnapshot;
  readonly activeSheet: string;
  readonly selections: ReadonlyMap<string, Position>;
  readonly marks: readonly Mark[];
  /** Grows with every selection, so that selecting the same cell again scrolls to it again. */
  readonly revision: number;
  /** What is to be kept with the workbook; null for what the file carries. */
  readonly kept: string | null;
  /** The same where it is in no file yet; null where there is no such thing. */
  readonly unsaved: string | null;
  /** The workbook's bytes with what was written into it and is in no file yet; null where there is no such thing. */
  readonly written: Uint8Array | null;
}

export type ViewAction =
  | { readonly type: 'select'; readonly cell: CellRef }
  | { readonly type: 'activate'; readonly sheet: string }
  | { readonly type: 'mark'; readonly marks: readonly Mark[] }
  /** null: nothing is kept any more, and the file carries nothing either. */
  | { readonly type: 'keep'; readonly state: string | null }
  /** Something was written; `bytes` null where that made it the opened file again. */
  | { readonly type: 'written'; readonly snapshot: WorkbookSnapshot; readonly bytes: Uint8Array | null }
  | { readonly type: 'saved'; readonly state: string | null; readonly written: Uint8Array | null };

const FIRST: Position = { row: 0, column: 0 };

export function initialView(snapshot: WorkbookSnapshot): WorkbookView {
  const first = snapshot.sheets.find((sheet) => sheet.visibility === 'visible') ?? snapshot.sheets[0];
  return {
    snapshot,
    activeSheet: first?.name ?? '',
    selections: new Map(),
    marks: [],
    revision: 0,
    kept: null,
    unsaved: null,
    written: null,
  };
}

export function changeView(view: WorkbookView, action: ViewAction): WorkbookView {
  switch (action.type) {
    case 'select': {
      const { sheet, row, column } = action.cell;
      const selections = new Map(view.selections).set(sheet, { row, column });
      return { ...view, activeSheet: sheet, selections, revision: view.revision + 1 };
    }
    case 'activate':
      return { ...view, activeSheet: action.sheet };
    case 'mark':
      return { ...view, marks: action.marks };
    case 'keep':
      return { ...view, kept: action.state, unsaved: action.state };
    case 'written': {
      const { snapshot, bytes } = action;
      const still = snapshot.sheets.some(({ name }) => name === view.activeSheet);
      const { activeSheet } = still ? view : initialView(snapshot);
      return { ...view, snapshot, activeSheet, written: bytes };
    }
    case 'saved':
      // What changed while the copy was being made is not in it.
      return {
        ...view,
        unsaved: view.unsaved === action.state ? null : view.unsaved,
        written: view.written === action.written ? null : view.written,
      };
  }
}

export function selectionOn(view: WorkbookView, sheet: string): Position {
  return view.selections.get(sheet) ?? FIRST;
}

/** The sheet `step` tabs further; the last and the first one are ends, as in Excel. */
export function neighbouringSheet(snapshot: WorkbookSnapshot, sheet: string, step: 1 | -1): string {
  const index = snapshot.sheets.findIndex((each) => each.name === sheet);
  return snapshot.sheets[index + step]?.name ?? sheet;
}
