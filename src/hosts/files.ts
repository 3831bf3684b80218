/**
 * Files beside the workbook, read and made on this computer: last year's workbook, last year's text, a document for
 * the user. Views know only this interface; `hosts/file/browserFiles` is what browsers and web views offer.
 */
import type { ImportedWorkbook } from '../engine/sources/planImport';
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';
import type { NewWorkbook, NewWorkbookOptions } from './file/newWorkbook/newWorkbook';
import type { WrittenSheet } from './file/newWorkbook/sheetPart';

export type { NewWorkbook, NewWorkbookOptions };

export interface Files {
  /** @throws HostFailure `notAWorkbook`, `damaged`, `encrypted`, `emptyWorkbook`, `tooLarge` */
  openWorkbook(file: File): Promise<WorkbookSnapshot>;
  /** The paragraphs of a .docx, or of a plain text file. @throws HostFailure */
  openText(file: File): Promise<readonly string[]>;
  /** 新建标准工作簿, as the bytes of an .xlsx. @throws HostFailure `textTooLong` where the entity is too long for a title */
  newWorkbook(options: NewWorkbookOptions): Promise<NewWorkbook>;
  /** Described tables as the bytes of an .xlsx. Absent where none are made. */
  tables?(sheets: readonly WrittenSheet[]): Promise<Uint8Array>;
  /**
   * A source of an import: a workbook, or separated values (.csv). Absent, like `imported`, where nothing is imported.
   * @throws HostFailure as `openWorkbook`; `notAWorkbook` also for bytes that are no text
   */
  openSource?(file: File): Promise<WorkbookSnapshot>;
  /** The imported workbook as the bytes of an .xlsx, read back before it is handed out. @throws HostFailure `unknown` */
  imported?(workbook: Pick<ImportedWorkbook, 'template' | 'recognition'>): Promise<Uint8Array>;
  /** Gives the user a file made here, under this name. */
  save(bytes: Uint8Array, name: string, type: string): void;
  /** Opens a document made here in a tab of its own; false where the browser does not. Absent where there are no tabs. */
  show?(bytes: Uint8Array, type: string): boolean;
}
