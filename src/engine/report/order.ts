/** The order in which findings are shown: gravest first, then as the forms and their cells stand. */
import { parseArea } from '../workbook/reference';
import { FORM_IDS } from '../forms/definitions/titles';
import type { Finding, Level } from './report';

const LEVELS: readonly Level[] = ['error', 'warning', 'rounding', 'info'];

export function inOrder(findings: readonly Finding[]): Finding[] {
  const keyed = findings.map((finding) => ({ finding, key: keyOf(finding) }));
  keyed.sort(
    (a, b) =>
      compare(a.key, b.key) || (a.finding.id < b.finding.id ? -1 : a.finding.id > b.finding.id ? 1 : 0),
  );
  return keyed.map(({ finding }) => finding);
}

function keyOf({ level, form, cell }: Finding): readonly number[] {
  const area = cell === null ? null : parseArea(cell);
  return [
    LEVELS.indexOf(level),
    form ? FORM_IDS.indexOf(form) : FORM_IDS.length,
    area?.top ?? -1,
    area?.left ?? -1,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}
