/** Explanations whose finding is gone, over all workbooks of a run. */
import type { Waiver } from '../engine/report/waivers';
import type { CheckedWorkbook } from '../output/results';
import { MESSAGES } from './messages';
import type { FiledWaiver } from './waiversFile';

/** By what it says: reports come from other threads, where the same explanation is another value. */
function key(waiver: Waiver | FiledWaiver): string {
  const { finding, values, reason } = waiver;
  return JSON.stringify([finding, values, reason, 'workbook' in waiver ? { for: waiver.workbook } : null]);
}

/** Whether it is meant for every workbook that has the finding. */
export function isGeneral(waiver: Waiver | FiledWaiver): boolean {
  return 'workbook' in waiver && waiver.workbook === null;
}

/** An explanation for every workbook is stale only where none of them has its finding. */
export function withoutUsedElsewhere(
  workbooks: readonly CheckedWorkbook[],
  filed: readonly FiledWaiver[],
): CheckedWorkbook[] {
  const staleIn = workbooks.map(({ report }) => new Set((report.staleWaivers ?? []).map(key)));
  const used = new Set(
    filed
      .filter(isGeneral)
      .map(key)
      .filter((one) => staleIn.some((stale) => !stale.has(one))),
  );
  return workbooks.map((workbook) => withoutStale(workbook, (waiver) => used.has(key(waiver))));
}

/** The workbook with those explanations no longer called stale. */
export function withoutStale(
  checked: CheckedWorkbook,
  isUsed: (waiver: Waiver | FiledWaiver) => boolean,
): CheckedWorkbook {
  const { staleWaivers } = checked.report;
  if (!staleWaivers) return checked;
  const left = staleWaivers.filter((waiver) => !isUsed(waiver));
  return { ...checked, report: { ...checked.report, staleWaivers: left } };
}

/** One line for each, however many workbooks it was meant for. */
export class StaleNotices {
  private readonly stale = new Map<string, { readonly waiver: Waiver; readonly paths: string[] }>();

  add({ path, report }: CheckedWorkbook): void {
    for (const waiver of report.staleWaivers ?? []) {
      const found = this.stale.get(key(waiver));
      if (found) found.paths.push(path);
      else this.stale.set(key(waiver), { waiver, paths: [path] });
    }
  }

  lines(): string[] {
    return [...this.stale.values()].map(({ waiver: { finding, reason }, paths }) =>
      MESSAGES.staleWaiver(paths.join('、'), finding, reason),
    );
  }
}
