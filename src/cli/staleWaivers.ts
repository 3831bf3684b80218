/** Explanations whose finding is gone, over all workbooks of a run. */
import type { Waiver } from '../engine/report/waivers';
import type { CheckedWorkbook } from '../output/results';
import { MESSAGES } from './messages';
import type { FiledWaiver } from './waiversFile';

/** An explanation for every workbook is stale only where none of them has its finding. */
export function withoutUsedElsewhere(
  workbooks: readonly CheckedWorkbook[],
  filed: readonly FiledWaiver[],
): CheckedWorkbook[] {
  const staleIn = workbooks.map(({ report }) => new Set<Waiver>(report.staleWaivers ?? []));
  const used = new Set<Waiver>(
    filed.filter((waiver) => waiver.workbook === null && staleIn.some((stale) => !stale.has(waiver))),
  );
  return workbooks.map(({ path, report }) => {
    const { staleWaivers } = report;
    if (!staleWaivers) return { path, report };
    return { path, report: { ...report, staleWaivers: staleWaivers.filter((waiver) => !used.has(waiver)) } };
  });
}

/** One line for each, however many workbooks it was meant for. */
export function staleNotices(workbooks: readonly CheckedWorkbook[]): string[] {
  const paths = new Map<Waiver, string[]>();
  for (const { path, report } of workbooks) {
    for (const waiver of report.staleWaivers ?? []) paths.set(waiver, [...(paths.get(waiver) ?? []), path]);
  }
  return [...paths].map(([{ finding, reason }, of]) => MESSAGES.staleWaiver(of.join('、'), finding, reason));
}
