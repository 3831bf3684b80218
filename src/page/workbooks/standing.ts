/** What the title bar knows of each open workbook: its report, and whether closing it would lose something. */
import type { WorkbookReport } from '../../engine/report/report';
import type { Copied } from '../copies';

export interface Standing {
  readonly report: WorkbookReport | null;
  readonly unsaved: boolean;
  /** Whether this browser keeps what is unsaved. */
  readonly kept: boolean;
  /** Gives the user a copy with everything; null where the file cannot carry it. */
  readonly save: (() => Promise<Copied>) | null;
}

export const NOTHING_KNOWN: Standing = { report: null, unsaved: false, kept: false, save: null };
