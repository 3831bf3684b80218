/**
 * Waivers (说明原因) and the baseline. Both speak of findings by id and by the values the finding stood on: when a number
 * changes, a waiver no longer holds and is reopened; when the finding is gone, it is stale and said so.
 */
import type { Finding } from './report';

/** A finding that people have explained. */
export interface Waiver {
  /** Finding id, `T9-02/c7`. */
  readonly finding: string;
  /** The values the explanation is about (`valuesOf` of the finding when it was given). */
  readonly values: string;
  /** Why the figures are right as they stand; never empty. */
  readonly reason: string;
}

export interface WaiverState {
  /** accepted: the values are still those explained · reopened: a number has changed since. */
  readonly status: 'accepted' | 'reopened';
  readonly reason: string;
}

/** What a finding stands on, in words that stay the same while the numbers do: `1454.79≠1544.79 E10=1352.17 E11=192.62`. */
export function valuesOf(finding: Finding): string {
  if (finding.relation === null) {
    // A structural finding stands on what its sentence says.
    const { values } = finding.sentence;
    return Object.keys(values)
      .sort()
      .map((name) => `${name}=${values[name] ?? ''}`)
      .join(' ');
  }
  const addends = finding.addends.map(({ cell, value }) => `${cell}=${value}`);
  return [`${finding.printed ?? ''}≠${finding.expected ?? ''}`, ...addends].join(' ');
}

/** Puts each waiver on its finding; returns those whose finding is gone. Only errors and warnings can be explained. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
): { readonly findings: Finding[]; readonly stale: readonly Waiver[] } {
  const byFinding = new Map(
    waivers.filter(({ reason }) => reason.trim() !== '').map((waiver) => [waiver.finding, waiver]),
  );
  const used = new Set<string>();
  const explained = findings.map((finding): Finding => {
    const waiver = byFinding.get(finding.id);
    if (!waiver || !asksForSomething(finding)) return finding;
    used.add(finding.id);
    const status = waiver.values === valuesOf(finding) ? 'accepted' : 'reopened';
    return { ...finding, waiver: { status, reason: waiver.reason } };
  });
  return { findings: explained, stale: [...byFinding.values()].filter(({ finding }) => !used.has(finding)) };
}

/** Errors must be put right and warnings explained; 尾差 and hints are said and nothing more. */
export function asksForSomething({ level }: Pick<Finding, 'level'>): boolean {
  return level === 'error' || level === 'warning';
}

/** Whether the finding still asks for something: explained ones do not. */
export function isOpen(finding: Finding): boolean {
  return finding.waiver?.status !== 'accepted';
}

/** What a check found, kept to compare the next one with. */
export type Baseline = readonly { readonly finding: string; readonly values: string }[];

/** The errors and warnings of a report, to be kept. */
export function baselineOf(findings: readonly Finding[]): Baseline {
  return findings
    .filter(asksForSomething)
    .map((finding) => ({ finding: finding.id, values: valuesOf(finding) }));
}

/** Marks what was not there last time; returns the ids that are gone since. */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
): { readonly findings: Finding[]; readonly gone: readonly string[] } {
  const before = new Map(baseline.map(({ finding, values }) => [finding, values]));
  const marked = findings.map((finding): Finding => {
    if (!asksForSomething(finding)) return finding;
    const values = before.get(finding.id);
    return {
      ...finding,
      since: values === undefined ? 'new' : values === valuesOf(finding) ? 'same' : 'changed',
    };
  });
  // What is only a hint today asks for nothing any more: it is gone.
  const now = new Set(findings.filter(asksForSomething).map(({ id }) => id));
  return { findings: marked, gone: baseline.map(({ finding }) => finding).filter((id) => !now.has(id)) };
}
