/** What the grid shows of the open workbook: its content, the sheet in front, the selected cells, the marks. */
import type { Area, CellRef } from '../engine/workbook/reference';
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';
import type { Mark } from '../hosts/host';
import type { Version } from './editing/version';
import type { EditorState } from './editing/workbookEditor';
import type { Position } from './grid/moves';

export interface WorkbookView {
  /** The workbook as it is now, with what was written into it. */
  readonly snapshot: WorkbookSnapshot;
  readonly activeSheet: string;
  readonly selections: ReadonlyMap<string, Position>;
  /** Opposite corner of what is selected, where that is more than a cell. */
  readonly corners: ReadonlyMap<string, Position>;
  readonly marks: readonly Mark[];
  /** Grows with every selection, so that selecting the same cell again scrolls to it again. */
  readonly revision: number;
  /** What the sheet scrolls to with it. */
  readonly follow: 'cell' | 'corner' | null;
  /** What is to be kept with the workbook; null for what the file carries. */
  readonly kept: string | null;
  /** The same where it is in no file yet; null where there is no such thing. */
  readonly unsaved: string | null;
  /** What was changed since the file was opened; null before the first change. */
  readonly edited: EditorState | null;
  /** The version that a copy was saved of last. */
  readonly saved: Version | null;
}

export type ViewAction =
  | { readonly type: 'select'; readonly cell: CellRef }
  /** Selects from the selected cell to this one. */
  | { readonly type: 'extend'; readonly to: Position }
  | { readonly type: 'selectArea'; readonly sheet: string; readonly area: Area; readonly show: boolean }
  | { readonly type: 'activate'; readonly sheet: string }
  | { readonly type: 'mark'; readonly marks: readonly Mark[] }
  /** null: nothing is kept any more, and the file carries nothing either. */
  | { readonly type: 'keep'; readonly state: string | null }
  | { readonly type: 'edited'; readonly state: EditorState }
  | { readonly type: 'saved'; readonly state: string | null; readonly version: Version | null };

const FIRST: Position = { row: 0, column: 0 };

export function initialView(snapshot: WorkbookSnapshot): WorkbookView {
  const first = snapshot.sheets.find((sheet) => sheet.visibility === 'visible') ?? snapshot.sheets[0];
  return {
    snapshot,
    activeSheet: first?.name ?? '',
    selections: new Map(),
    corners: new Map(),
    marks: [],
    revision: 0,
    follow: 'cell',
    kept: null,
    unsaved: null,
    edited: null,
    saved: null,
  };
}

export function changeView(view: WorkbookView, action: ViewAction): WorkbookView {
  switch (action.type) {
    case 'select': {
      const { sheet, row, column } = action.cell;
      return selected(view, sheet, { row, column }, null, 'cell');
    }
    case 'extend':
      return selected(view, view.activeSheet, selectionOn(view, view.activeSheet), action.to, 'corner');
    case 'selectArea': {
      const { top, left, bottom, right } = action.area;
      const [from, to] = [
        { row: top, column: left },
        { row: bottom, column: right },
      ];
      return selected(view, action.sheet, from, to, action.show ? 'cell' : null);
    }
    case 'activate':
      return { ...view, activeSheet: action.sheet };
    case 'mark':
      return { ...view, marks: action.marks };
    case 'keep':
      return { ...view, kept: action.state, unsaved: action.state };
    case 'edited': {
      const { snapshot } = action.state.version;
      const still = snapshot.sheets.some(({ name }) => name === view.activeSheet);
      const { activeSheet } = still ? view : initialView(snapshot);
      return { ...view, snapshot, activeSheet, edited: action.state };
    }
    case 'saved':
      // What changed while the copy was being made is not in it.
      return {
        ...view,
        unsaved: view.unsaved === action.state ? null : view.unsaved,
        saved: action.version ?? view.saved,
      };
  }
}

function selected(
  view: WorkbookView,
  sheet: string,
  from: Position,
  to: Position | null,
  follow: WorkbookView['follow'],
): WorkbookView {
  // What was changed back may have gone with its sheet.
  if (!view.snapshot.sheets.some(({ name }) => name === sheet)) return view;
  const selections = new Map(view.selections).set(sheet, from);
  const corners = new Map(view.corners);
  if (to) corners.set(sheet, to);
  else corners.delete(sheet);
  return { ...view, activeSheet: sheet, selections, corners, revision: view.revision + 1, follow };
}

export function selectionOn(view: WorkbookView, sheet: string): Position {
  return view.selections.get(sheet) ?? FIRST;
}

/** The opposite corner of what is selected; the selected cell itself where that is all. */
export function cornerOn(view: WorkbookView, sheet: string): Position {
  return view.corners.get(sheet) ?? selectionOn(view, sheet);
}

/** The version that is in no file; null where the workbook is as it was opened or saved. */
export function unsavedVersion({ edited, saved }: WorkbookView): Version | null {
  return edited === null || edited.edits.length === 0 || edited.version === saved ? null : edited.version;
}

/** The sheet `step` tabs further; the last and the first one are ends, as in Excel. */
export function neighbouringSheet(snapshot: WorkbookSnapshot, sheet: string, step: 1 | -1): string {
  const index = snapshot.sheets.findIndex((each) => each.name === sheet);
  return snapshot.sheets[index + step]?.name ?? sheet;
}
