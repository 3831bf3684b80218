/**
 * What the views ask of the program around the workbook. `hosts/excel` answers through Office.js,
 * `hosts/file` through a file opened in the page. Views know only this interface.
 */
import type { Level } from '../engine/report/report';
import type { WorkbookEdit } from '../engine/workbook/edits';
import type { Area, CellRef } from '../engine/workbook/reference';
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';

/** A cell to be marked in the workbook, with the level that decides its look. */
export interface Mark {
  readonly sheet: string;
  readonly area: Area;
  readonly level: Exclude<Level, 'rounding' | 'info'>;
}

export interface Host {
  readonly kind: 'excel' | 'file';
  /** false where there are no cells to mark: a file that is looked at without being open. */
  readonly canMark?: false;
  /** Reads the whole workbook. Never writes. */
  read(): Promise<WorkbookSnapshot>;
  /** Brings the cell before the user's eyes: activates its sheet and selects it. */
  select(cell: CellRef): Promise<void>;
  /**
   * Replaces our marks by these. The user's own formatting is not touched.
   * @param following nobody asked just now: where the user took our marks off by other means, none are put on again
   */
  mark(marks: readonly Mark[], following?: boolean): Promise<MarkResult>;
  /** Removes every mark of ours, also those left by an earlier session. */
  clearMarks(): Promise<void>;
  /** Calls back after a cell changed; returns how to stop. Absent where the host has no such events. */
  onChanged?(listener: () => void): Promise<() => Promise<void>>;
  /** Whether a cell is being typed into just now: not the moment to read. Absent where the host cannot tell. */
  typing?(): boolean;
  /**
   * The text kept for us with the workbook (`engine/report/state` gives it its meaning), null where there is none.
   * Never writes. Absent, like `writeState`, where the host can keep nothing.
   */
  readState?(): Promise<string | null>;
  /**
   * Replaces that text; null takes it out of the workbook again. Called only when the user asked for something to be kept: in Excel it changes the workbook
   * and cannot be taken back with Ctrl+Z.
   */
  writeState?(text: string | null): Promise<void>;
  /**
   * Applies the whole change or none of it; taking it back is `apply(inverseOf(edit))`. Refuses with `changedSince`
   * where a cell no longer holds its `before`. Called only after the user saw the change and agreed. Absent where the
   * host cannot write.
   * @throws HostFailure `partlyApplied` is the only code after which something of the change may stand
   */
  apply?(edit: WorkbookEdit): Promise<void>;
}

export interface MarkResult {
  readonly marked: number;
  /** Sheets that could not be marked because they are protected. */
  readonly protectedSheets: readonly string[];
  /** There was nothing to follow: our marks had been taken off. */
  readonly gone?: boolean;
}

/** Why a host could not do what was asked. The code decides the words; `detail` is for support only. */
export class HostFailure extends Error {
  constructor(
    readonly code: HostFailureCode,
    /** Technical detail for the copyable support block; never shown as the message. */
    readonly detail: string = '',
    /** Sheet, cell or API the failure is about. */
    readonly subject: string = '',
  ) {
    super(`${code}${subject ? ` (${subject})` : ''}`);
    this.name = 'HostFailure';
  }
}

export type HostFailureCode =
  /** Excel is editing a cell and takes no calls. */
  | 'editMode'
  /** The sheet or workbook is protected. */
  | 'protected'
  /** This Excel lacks the API. */
  | 'apiMissing'
  /** Office.onReady did not answer within five seconds. */
  | 'notResponding'
  /** The pane was opened in a browser, not in Excel. */
  | 'notInExcel'
  /** Request or response too large for this Excel. */
  | 'tooLarge'
  /** The sheet no longer exists. */
  | 'sheetMissing'
  /** The sheet is hidden and cannot be shown to the user. */
  | 'sheetHidden'
  /** A cell no longer holds what the change was made for; `subject` is the first such cell. */
  | 'changedSince'
  /** A cell no longer holds what was written, so that it cannot be taken back; `subject` is the first such cell. */
  | 'changedSinceWritten'
  /** A sheet to be added is there already. */
  | 'sheetExists'
  /** The sheet to be removed is the only visible one, which Excel does not give up. */
  | 'lastVisibleSheet'
  /** More characters than a cell can hold; `subject` is the cell. */
  | 'textTooLong'
  /** The change failed half-way and was taken back: the workbook is as it was. */
  | 'takenBack'
  /** The change failed half-way and taking it back failed too: some of it may stand. */
  | 'partlyApplied'
  /** The cell is part of something that can only be changed as a whole: a merged area, an array formula, a table. */
  | 'notWritable'
  /** The sheet to be removed is used elsewhere in the workbook. */
  | 'sheetInUse'
  /** The file is not a workbook. */
  | 'notAWorkbook'
  /** The file begins as a workbook does and is cut off or broken. */
  | 'damaged'
  /** The file is not a Word document (.docx). */
  | 'notADocument'
  /** The file is encrypted. */
  | 'encrypted'
  /** The workbook holds nothing. */
  | 'emptyWorkbook'
  /** Anything else the host reported. */
  | 'unknown';
