/** What the title bar knows of each open workbook: its report, and whether closing it would lose something. */
import type { WorkbookReport } from '../../engine/report/report';

export interface Standing {
  readonly report: WorkbookReport | null;
  readonly unsaved: boolean;
  /** Gives the user a copy with everything; null where the file cannot carry it. */
  readonly save: (() => Promise<void>) | null;
}

export const NOTHING_KNOWN: Standing = { report: null, unsaved: false, save: null };
