/** Hypothesis: items stand without the row above them; the form lists such rows elsewhere. */
import type { Finding, FormId } from '../report/report';
import { comparisons, type Comparison } from './absentItem';
import { judge, type Hypothesis, type Judgement } from './hypothesis';
import type { Network } from './network';
import type { RowFindings } from './rowFindings';

const PRICE = 1;

export function missingParents(network: Network, findings: RowFindings): Judgement[] {
  const compared = comparisons(network);
  return gaps(findings.all).flatMap((gap) => {
    const { form, parent, children } = gap;
    const remarks = [...children, ...findings.unlisted(form, parent)];
    const lines = compared.get(`${form}/${parent}`) ?? [];
    return judge(network, hypothesisOf(network, gap, lines, remarks)) ?? [];
  });
}

interface Gap {
  readonly form: FormId;
  readonly parent: string;
  /** Findings of the rows that lack it. */
  readonly children: readonly Finding[];
}

function gaps(findings: readonly Finding[]): Gap[] {
  const found = new Map<string, Gap & { readonly children: Finding[] }>();
  for (const finding of findings) {
    const { form, sentence } = finding;
    const parent = sentence.values['parent'];
    if (sentence.id !== 'parentMissing' || form === null || parent === undefined) continue;
    const gap = found.get(`${form}/${parent}`) ?? { form, parent, children: [] };
    gap.children.push(finding);
    found.set(`${form}/${parent}`, gap);
  }
  return [...found.values()];
}

function hypothesisOf(
  network: Network,
  { form, parent, children }: Gap,
  lines: readonly Comparison[],
  remarks: readonly Finding[],
): Hypothesis {
  const [child] = children;
  const [sheet, cell] = [child?.sheet ?? null, child?.cell ?? null];
  return {
    kind: 'missing-row',
    price: PRICE,
    values: new Map(),
    added: new Map(lines.map(([line]) => [line, -network.differenceOf(line)])),
    cells: [],
    subject: {
      kind: 'row',
      sentence: {
        id: 'causeMissingParent',
        values: { cell: child?.sentence.values['cell'] ?? '', sheet: sheet ?? '', label: parent },
      },
      place: { form, sheet, cell, label: parent },
    },
    remarks: remarks.map(({ id }) => id),
  };
}
