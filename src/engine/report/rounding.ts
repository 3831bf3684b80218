/**
 * 尾差: identities that close only within the bound of rounding. One line a form, never one line an identity.
 */
import type { Instance } from '../checks/check';
import { absolute, toFixed, toText, type Scaled } from '../amounts/scaled';
import { OFFICIAL_NAMES } from '../forms/definitions/titles';
import { a1 } from '../workbook/reference';
import type { Finding, FormId, RoundingMember } from './report';

interface Line {
  readonly form: FormId;
  readonly sheet: string;
  readonly members: RoundingMember[];
  largest: Scaled;
}

/** One finding at level `rounding` for each form whose printed totals differ by rounding. */
export function roundingFindings(
  ran: ReadonlyMap<string, { readonly instances: readonly Instance[] }>,
): Finding[] {
  const lines = new Map<FormId, Line>();
  for (const [check, { instances }] of ran) {
    for (const { place, outcome, equation } of instances) {
      const head = equation?.bound.left.find(({ figure }) => figure !== null)?.figure;
      if (outcome !== 'rounding' || !equation || !head) continue;
      const { difference, bound, decimals } = equation.evaluation;
      let line = lines.get(head.form);
      if (!line)
        lines.set(head.form, (line = { form: head.form, sheet: head.cell.sheet, members: [], largest: 0n }));
      line.members.push({
        id: place === '' ? check : `${check}/${place}`,
        statement: equation.statement,
        sheet: head.cell.sheet,
        cell: a1(head.cell),
        difference: toFixed(difference, decimals),
        bound: toText(bound),
      });
      if (absolute(difference) > line.largest) line.largest = absolute(difference);
    }
  }
  return [...lines.values()].map(findingOf);
}

function findingOf({ form, sheet, members, largest }: Line): Finding {
  return {
    id: `rounding/${form}`,
    check: 'rounding',
    level: 'rounding',
    form,
    sheet,
    cell: members[0]?.cell ?? null,
    printed: null,
    expected: null,
    difference: null,
    bound: null,
    relation: null,
    addends: [],
    label: '',
    column: '',
    statement: '各数分别四舍五入，合计与分项之和可能相差尾数',
    basis: ['四舍五入：每个印出的数代表一个区间，区间相交即不矛盾（XBRL Calculations 1.1）'],
    sentence: {
      id: 'roundingDifference',
      values: { form: OFFICIAL_NAMES[form], count: String(members.length), largest: toText(largest) },
    },
    cause: null,
    members,
  };
}
