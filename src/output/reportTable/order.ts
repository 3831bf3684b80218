/** The order in which a report tells its findings: by cause, then those that stand alone; what is explained apart. */
import type { Cause, Finding, WorkbookReport } from '../../engine/report/report';
import { asksForSomething, isOpen } from '../../engine/report/waivers';

export interface CauseGroup {
  /** null: no cause was found that explains these. */
  readonly cause: Cause | null;
  readonly findings: readonly Finding[];
}

export interface OrderedFindings {
  /** Open errors and warnings, most probable cause first. */
  readonly groups: readonly CauseGroup[];
  readonly rounding: readonly Finding[];
  readonly hints: readonly Finding[];
  /** With an explanation that holds. */
  readonly explained: readonly Finding[];
}

export function ordered({ findings, causes }: WorkbookReport): OrderedFindings {
  const open = findings.filter((finding) => asksForSomething(finding) && isOpen(finding));
  const of = (index: number | null): Finding[] => open.filter(({ cause }) => cause === index);
  const groups = [
    ...causes.map((cause, index) => ({ cause, findings: of(index) })),
    { cause: null, findings: of(null) },
  ];
  return {
    groups: groups.filter((group) => group.findings.length > 0),
    rounding: findings.filter(({ level }) => level === 'rounding'),
    hints: findings.filter(({ level }) => level === 'info'),
    explained: findings.filter((finding) => !isOpen(finding)),
  };
}

/** 尾差 are one finding a form; each difference in it counts. */
export function countPlaces(findings: readonly Finding[]): number {
  return findings.reduce((sum, { members }) => sum + Math.max(1, members.length), 0);
}

/** Checks that did not run, those of one reason together, in the order of the catalogue. */
export function uncheckedByReason(
  { unchecked, checks }: WorkbookReport,
  sentence: (why: WorkbookReport['unchecked'][number]['why']) => string,
): readonly { readonly why: string; readonly checks: WorkbookReport['checks'] }[] {
  const byId = new Map(checks.map((one) => [one.check, one]));
  const groups = new Map<string, WorkbookReport['checks'][number][]>();
  for (const { check, why } of unchecked) {
    const one = byId.get(check);
    if (!one) continue;
    const reason = sentence(why);
    const group = groups.get(reason);
    if (group) group.push(one);
    else groups.set(reason, [one]);
  }
  return [...groups].map(([why, list]) => ({ why, checks: list }));
}
