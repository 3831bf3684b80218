/** Running the whole engine for the sake of one check. */
import { check } from '../../../src/engine/run';
import type { CheckResult, Finding } from '../../../src/engine/report/report';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { withCells } from '../../snapshots/change';
import type { Change } from './cases/structure';

export interface Ended {
  readonly result: CheckResult;
  readonly findings: readonly Finding[];
}

/** How the check ends on the workbook, with its findings. */
export function runOne(id: string, snapshot: WorkbookSnapshot): Ended {
  const report = check(snapshot);
  const result = report.checks.find((one) => one.check === id);
  if (!result) throw new Error(`no check ${id}`);
  return { result, findings: report.findings.filter((finding) => finding.check === id) };
}

export function changed(snapshot: WorkbookSnapshot, change: Change): WorkbookSnapshot {
  return typeof change === 'function' ? change(snapshot) : withCells(snapshot, change);
}
