/** The order in which findings are shown: gravest first, then as the forms and their cells stand. */
import { parseArea } from '../workbook/reference';
import type { Finding, FormId, Level } from './report';

const LEVELS: readonly Level[] = ['error', 'warning', 'rounding', 'info'];
const FORMS: readonly FormId[] = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'P1', 'P2'];

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
    form ? FORMS.indexOf(form) : FORMS.length,
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
