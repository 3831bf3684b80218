import type { Cause, Finding, FormId, Level, WorkbookReport } from '../engine/report/report';
import { isOpen, type Waiver } from '../engine/report/waivers';

/** What the list may be narrowed to: one level of findings, or what was not checked. */
export type Filter = Level | 'unchecked';

/** In what order the list stands: under the causes that explain them, form by form, or by severity. */
export type Arrangement = 'cause' | 'form' | 'level';
export const ARRANGEMENTS: readonly Arrangement[] = ['cause', 'form', 'level'];

/** Findings stand under the cause that explains them, and otherwise by level and form, unless arranged otherwise. */
export type FindingGroup = CauseGroup | FormGroup | LevelGroup | UncheckedGroup | ExplainedGroup | StaleGroup;

export interface CauseGroup {
  readonly kind: 'cause';
  readonly key: string;
  readonly index: number;
  readonly cause: Cause;
  readonly findings: readonly Finding[];
  /** How many of those it explains people have explained: they stand apart. */
  readonly explained: number;
  readonly openAtFirst: boolean;
}

/** All findings of a form, the gravest first. */
export interface FormGroup extends FormFindings {
  readonly kind: 'form';
  readonly key: string;
  readonly gravest: Level;
  readonly count: number;
  readonly openAtFirst: boolean;
}

export interface LevelGroup {
  readonly kind: 'level';
  readonly key: string;
  readonly level: Level;
  readonly count: number;
  readonly forms: readonly FormFindings[];
  readonly openAtFirst: boolean;
}

export interface FormFindings {
  /** null: findings about the workbook as a whole. */
  readonly form: FormId | null;
  readonly findings: readonly Finding[];
}

export interface UncheckedGroup {
  readonly kind: 'unchecked';
  readonly key: string;
  readonly count: number;
  readonly openAtFirst: boolean;
}

/** Findings that have been explained: out of the counts, but not out of sight. */
export interface ExplainedGroup {
  readonly kind: 'explained';
  readonly key: string;
  readonly findings: readonly Finding[];
  readonly openAtFirst: boolean;
}

/** Explanations whose finding is gone. */
export interface StaleGroup {
  readonly kind: 'stale';
  readonly key: string;
  readonly waivers: readonly Waiver[];
  readonly openAtFirst: boolean;
}

/** Severity order of everything the pane lists. */
export const LEVELS: readonly Level[] = ['error', 'warning', 'rounding', 'info'];
export const FILTERS: readonly Filter[] = ['error', 'warning', 'rounding', 'unchecked', 'info'];

/** How many places the findings speak of: the rounding differences of a form are one finding with many. */
export function countPlaces(findings: readonly Finding[]): number {
  return findings.reduce((sum, finding) => sum + Math.max(1, finding.members.length), 0);
}

/** How many of each there are, as the filter buttons show it. */
export function countByFilter(report: WorkbookReport): Readonly<Record<Filter, number>> {
  const open = report.findings.filter(isOpen);
  const of = (level: Level) => countPlaces(open.filter((finding) => finding.level === level));
  return {
    error: of('error'),
    warning: of('warning'),
    rounding: of('rounding'),
    info: of('info'),
    unchecked: report.unchecked.length,
  };
}

/**
 * @param explained whether what has been explained stands apart at the end, as in the list, or where it stood before,
 *   so that who walks from finding to finding keeps their place when they explain one.
 */
export function groupFindings(
  report: WorkbookReport,
  filter: Filter | null,
  explained: 'apart' | 'in place' = 'apart',
  arrangement: Arrangement = 'cause',
): readonly FindingGroup[] {
  const wanted = report.findings.filter(
    (finding) =>
      (filter === null || finding.level === filter) && (explained === 'in place' || isOpen(finding)),
  );
  const count = report.unchecked.length;
  const unchecked: readonly UncheckedGroup[] =
    count > 0 && (filter === null || filter === 'unchecked')
      ? [{ kind: 'unchecked', key: 'unchecked', count, openAtFirst: filter !== null }]
      : [];
  return [
    ...arranged(report, wanted, filter, arrangement),
    ...unchecked,
    ...(filter === null ? keptGroups(report, explained) : []),
  ];
}

function arranged(
  report: WorkbookReport,
  wanted: readonly Finding[],
  filter: Filter | null,
  arrangement: Arrangement,
): readonly FindingGroup[] {
  switch (arrangement) {
    case 'cause': {
      const own = wanted.filter((finding) => finding.cause === null || !report.causes[finding.cause]);
      return [...causeGroups(report, wanted, filter), ...levelGroups(report, own, filter)];
    }
    case 'form':
      return formGroups(report, wanted, filter);
    case 'level':
      return levelGroups(report, wanted, filter);
  }
}

function causeGroups(
  report: WorkbookReport,
  wanted: readonly Finding[],
  filter: Filter | null,
): readonly CauseGroup[] {
  const keys = causeKeys(report.causes);
  return report.causes.flatMap((cause, index): readonly CauseGroup[] => {
    const findings = wanted.filter((finding) => finding.cause === index);
    if (findings.length === 0) return [];
    const openAtFirst = filter !== null || index === 0;
    const key = keys[index] ?? `cause:${index}`;
    const explained = report.findings.filter((finding) => finding.cause === index && !isOpen(finding)).length;
    return [{ kind: 'cause', key, index, cause, findings, explained, openAtFirst }];
  });
}

/** The same cause keeps its key when another one before it is mended. */
function causeKeys(causes: readonly Cause[]): readonly string[] {
  const seen = new Map<string, number>();
  return causes.map(({ kind, sheet, cell, range, form, label, column }) => {
    const key = ['cause', kind, sheet ?? form, cell ?? range ?? label, column].join(':');
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key}:${before}`;
  });
}

function levelGroups(
  report: WorkbookReport,
  wanted: readonly Finding[],
  filter: Filter | null,
): readonly LevelGroup[] {
  return LEVELS.flatMap((level): readonly LevelGroup[] => {
    const findings = wanted.filter((finding) => finding.level === level);
    if (findings.length === 0) return [];
    const openAtFirst = filter !== null || asksForSomething(level);
    const forms = byForm(report, findings);
    return [
      { kind: 'level', key: `level:${level}`, level, count: countPlaces(findings), forms, openAtFirst },
    ];
  });
}

function formGroups(
  report: WorkbookReport,
  wanted: readonly Finding[],
  filter: Filter | null,
): readonly FormGroup[] {
  const sorted = LEVELS.flatMap((level) => wanted.filter((finding) => finding.level === level));
  return byForm(report, sorted).flatMap(({ form, findings }): readonly FormGroup[] => {
    const gravest = findings[0]?.level;
    if (gravest === undefined) return [];
    const openAtFirst = filter !== null || asksForSomething(gravest);
    const key = `form:${form ?? 'none'}`;
    return [{ kind: 'form', key, form, findings, gravest, count: countPlaces(findings), openAtFirst }];
  });
}

/** Rounding differences and hints ask for nothing: one line until they are asked for. */
function asksForSomething(level: Level): boolean {
  return level === 'error' || level === 'warning';
}

/** What people have said about findings, folded away until it is asked for. */
function keptGroups(report: WorkbookReport, explained: 'apart' | 'in place'): readonly FindingGroup[] {
  const findings = explained === 'apart' ? report.findings.filter((finding) => !isOpen(finding)) : [];
  const waivers = report.staleWaivers ?? [];
  return [
    ...(findings.length > 0
      ? [{ kind: 'explained', key: 'explained', findings, openAtFirst: false } as const]
      : []),
    ...(waivers.length > 0 ? [{ kind: 'stale', key: 'stale', waivers, openAtFirst: false } as const] : []),
  ];
}

function byForm(report: WorkbookReport, findings: readonly Finding[]): readonly FormFindings[] {
  const forms: readonly (FormId | null)[] = [...report.forms.map((form) => form.form), null];
  return forms
    .map((form) => ({ form, findings: findings.filter((finding) => finding.form === form) }))
    .filter((group) => group.findings.length > 0);
}
