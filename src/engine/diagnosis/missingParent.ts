/** Hypothesis: items stand without the row above them; the form lists such rows elsewhere. */
import type { Finding, FormId } from '../report/report';
import { a1, qualifiedA1 } from '../workbook/reference';
import { comparedLines, unlisted } from './absentItem';
import { judge, type Hypothesis, type Judgement } from './hypothesis';
import type { Network } from './network';
import type { CodedRows } from './rows';

const PRICE = 1;

export function missingParents(
  network: Network,
  forms: CodedRows,
  findings: readonly Finding[],
): Judgement[] {
  return gaps(findings).flatMap((gap) => {
    const remarks = [...gap.children, ...unlisted(gap.form, gap.parent, findings)];
    return judge(network, hypothesisOf(network, forms, gap, remarks)) ?? [];
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
  forms: CodedRows,
  { form, parent }: Gap,
  remarks: readonly Finding[],
): Hypothesis {
  const lines = comparedLines(network, form, parent);
  const rows = [...(forms.get(form)?.values() ?? [])];
  const child = rows.find(({ row }) => row.code?.startsWith(parent))?.row.cell ?? null;
  const [sheet, cell] = [child?.sheet ?? null, child ? a1(child) : null];
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
        values: { cell: child ? qualifiedA1(child) : '', sheet: sheet ?? '', label: parent },
      },
      place: { form, sheet, cell, label: parent },
    },
    remarks: remarks.map(({ id }) => id),
  };
}
