/** What a run over several files yields; the input of every printer in this folder. */
import type { WorkbookReport } from '../engine/report/report';

export interface CheckResults {
  readonly engine: WorkbookReport['engine'];
  readonly workbooks: readonly CheckedWorkbook[];
  readonly failed: readonly FailedWorkbook[];
}

export interface CheckedWorkbook {
  /** As the user named the file. */
  readonly path: string;
  readonly report: WorkbookReport;
  /** SHA-256 of the file, hexadecimal; says which version of it was checked. Absent where there is no file. */
  readonly sha256?: string;
}

export interface FailedWorkbook {
  readonly path: string;
  /** `NotAWorkbook`, `Encrypted`, `EmptyWorkbook`, `TooLarge`, `NotFound`, `Unknown`. */
  readonly error: string;
  /** One sentence for people. */
  readonly message: string;
}
