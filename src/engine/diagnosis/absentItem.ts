/** What equations and findings say of an item that one form lists and another does not. */
import type { Finding, FormId } from '../report/report';
import type { LineId, Network } from './network';

/** Checks that compare an item with one that the form of the second name may lack. */
const COMPARED_WITH: ReadonlyMap<string, FormId> = new Map([
  ['X-05', 'T3'],
  ['X-06', 'T5'],
  ['X-14b', 'T5'],
  ['X-17', 'T7'],
  ['X-18', 'T8'],
]);

/** Broken comparisons of the item with the form that lacks it, each with the column it compares. */
export function comparedLines(network: Network, form: FormId, code: string): [LineId, string][] {
  return [...network.failing].flatMap((line): [LineId, string][] => {
    const { finding, bound } = network.lines[line]?.judged ?? { finding: null, bound: null };
    const [check, item, column] = finding?.split('/') ?? [];
    if (check === undefined || item !== code || COMPARED_WITH.get(check) !== form) return [];
    return bound?.right.some(({ figure }) => figure === null) ? [[line, column ?? 'c1']] : [];
  });
}

/** Findings that another form lists the item and 表3 does not. */
export function unlisted(form: FormId, code: string, findings: readonly Finding[]): Finding[] {
  return findings.filter(({ id }) => form === 'T3' && /^X-14\/T\d\//.test(id) && id.endsWith(`/${code}`));
}
