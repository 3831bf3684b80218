/** Comparing what the engine reports as error with what the oracle finds broken. */
import type { WorkbookReport } from '../../src/engine/report/report';
import { parseArea } from '../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';

/** `check@form!row,column` of every identity or inequality that the engine reports at level error. */
export function reportedIdentities(workbook: WorkbookSnapshot, report: WorkbookReport): ReadonlySet<string> {
  const keys = report.findings.flatMap(({ check, level, relation, sheet, cell }) => {
    const area = cell === null ? null : parseArea(cell);
    if (level !== 'error' || relation === null || !area) return [];
    const form = workbook.sheets.findIndex(({ name }) => name === sheet) + 1;
    return [`${check}@${form}!${area.top},${area.left}`];
  });
  return new Set(keys);
}

/** Everything reported on one side only; empty where oracle and engine agree. */
export function disagreement(oracle: ReadonlySet<string>, engine: ReadonlySet<string>): string[] {
  return [
    ...[...oracle].filter((key) => !engine.has(key)).map((key) => `not reported: ${key}`),
    ...[...engine].filter((key) => !oracle.has(key)).map((key) => `reported wrongly: ${key}`),
  ];
}
