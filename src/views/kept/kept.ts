import type { Finding, FormId, WorkbookReport } from '../../engine/report/report';
import {
  withBaseline,
  withSheet,
  withoutWaiver,
  withWaiver,
  type StateProblem,
  type WorkbookState,
} from '../../engine/report/state';
import type { Host } from '../../hosts/host';
import { draftsOf, type Drafts } from '../explaining/drafts';
import type { WorkbookStateControl } from './useWorkbookState';

/** What the user can keep with the workbook. Each answers whether it was kept; the results are judged anew at once. */
export interface Kept {
  readonly where: Host['kind'];
  readonly state: WorkbookState;
  readonly problem: StateProblem | null;
  readonly writable: boolean;
  readonly busy: boolean;
  /** Reasons begun and not yet kept. */
  readonly drafts: Drafts;
  readonly explain: (finding: Finding, reason: string) => Promise<boolean>;
  readonly withdraw: (finding: string) => Promise<boolean>;
  readonly keepBaseline: () => Promise<boolean>;
  readonly setStrict: (strict: boolean) => Promise<boolean>;
  /** Points at the sheet a form stands on; null leaves it to recognition again. */
  readonly chooseSheet: (form: FormId, sheet: string | null) => Promise<boolean>;
  /** Keeps the rules and wording of a place; null for the usual ones. */
  readonly choosePack: (pack: string | null) => Promise<boolean>;
  /** Keeps something that no check looks at: what was typed for the narrative, what was written of it. */
  readonly remember: (edit: (state: WorkbookState) => WorkbookState) => Promise<boolean>;
}

export interface KeptOptions {
  readonly host: Host;
  readonly control: WorkbookStateControl;
  readonly report: WorkbookReport | null;
  /** Judges what was read before under the new state. */
  readonly rejudge: (state: WorkbookState) => Promise<void>;
}

export function keptOf({ host, control, report, rejudge }: KeptOptions): Kept {
  const { state, problem, writable, busy } = control;
  const keep = async (edit: (state: WorkbookState) => WorkbookState): Promise<boolean> => {
    const next = await control.change(edit);
    if (next) await rejudge(next);
    return next !== null;
  };
  const asBaseline = (before: WorkbookState): WorkbookState =>
    withBaseline(before, report?.findings ?? [], new Date().toISOString());
  return {
    where: host.kind,
    state,
    problem,
    writable,
    busy,
    drafts: draftsOf(host),
    explain: (finding, reason) =>
      keep((before) => {
        const after = withWaiver(before, finding, reason);
        // Who explains has looked through the findings: from here on it can be said which ones are new.
        return after.baseline ? after : asBaseline(after);
      }),
    withdraw: (finding) => keep((before) => withoutWaiver(before, finding)),
    keepBaseline: () => keep(asBaseline),
    setStrict: (strict) => keep((before) => ({ ...before, strict })),
    chooseSheet: (form, sheet) => keep((before) => withSheet(before, form, sheet)),
    choosePack: (pack) => keep((before) => ({ ...before, pack })),
    remember: async (edit) => (await control.change(edit)) !== null,
  };
}
