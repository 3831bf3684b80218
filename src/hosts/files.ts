/**
 * Files beside the workbook, read and made on this computer: last year's workbook, last year's text, a document for
 * the user. Views know only this interface; `hosts/file/browserFiles` is what browsers and web views offer.
 */
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';

export interface Files {
  /** @throws HostFailure `notAWorkbook`, `encrypted`, `emptyWorkbook`, `tooLarge` */
  openWorkbook(file: File): Promise<WorkbookSnapshot>;
  /** The paragraphs of a .docx, or of a plain text file. @throws HostFailure */
  openText(file: File): Promise<readonly string[]>;
  /** Gives the user a file made here, under this name. */
  save(bytes: Uint8Array, name: string, type: string): void;
}
