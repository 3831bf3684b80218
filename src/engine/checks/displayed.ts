/**
 * S-05: cells that hold more digits than they show. What they hold agrees; what is printed may not add up to the last
 * digit. A hint, one line a form: readers of the published table see the printed figures only.
 */
import { absolute, toText, type Scaled } from '../amounts/scaled';
import type { BoundEquation, BoundTerm } from '../equations/evaluate';
import { OFFICIAL_NAMES } from '../forms/definitions/titles';
import type { Figure } from '../forms/model';
import { qualifiedA1 } from '../workbook/reference';
import { broken, holds, notRun, remark, type Check, type Instance } from './check';

export const DISPLAYED_CHECKS: readonly Check[] = [
  {
    id: 'S-05',
    forms: [],
    level: 'info',
    statement: '单元格保存的位数多于显示的位数时，显示的数也应加得出合计',
    basis: ['公开的是显示的数；各数分别四舍五入会有尾差'],
    run: ({ ran }) => {
      const byTotal = new Map<Figure['form'], { total: Figure; difference: Scaled }[]>();
      for (const { instances } of ran.values()) {
        for (const { equation, outcome } of instances) {
          const total = equation?.bound.left[0]?.figure;
          if (!equation || !total || (outcome !== 'pass' && outcome !== 'rounding')) continue;
          if (equation.bound.relation !== '=' || !holdsFiner(equation.bound)) continue;
          const list = byTotal.get(total.form) ?? [];
          list.push({ total, difference: shown(equation.bound.left) - shown(equation.bound.right) });
          byTotal.set(total.form, list);
        }
      }
      const instances = [...byTotal].map(([form, sums]) => judged(form, sums));
      return instances.length > 0 ? { instances, why: null } : notRun({ id: 'whyNothingFiner', values: {} });
    },
  },
];

function holdsFiner({ left, right }: BoundEquation): boolean {
  return [...left, ...right].some(
    ({ figure }) => figure?.reading.kind === 'amount' && figure.reading.heldFiner,
  );
}

/** The sum of what the cells show. */
function shown(terms: readonly BoundTerm[]): Scaled {
  return terms.reduce(
    (sum, { sign, figure }) =>
      figure?.reading.kind === 'amount' ? sum + BigInt(sign) * figure.reading.written : sum,
    0n,
  );
}

function judged(form: Figure['form'], sums: readonly { total: Figure; difference: Scaled }[]): Instance {
  const off = sums.filter(({ difference }) => difference !== 0n);
  const [first] = off;
  if (!first) return holds(form);
  const largest = off.reduce<Scaled>(
    (most, { difference }) => (absolute(difference) > most ? absolute(difference) : most),
    0n,
  );
  const values = {
    form: OFFICIAL_NAMES[form],
    count: String(off.length),
    largest: toText(largest),
    cell: qualifiedA1(first.total.cell),
  };
  return broken(form, remark(form, first.total.cell, { id: 'printedDoNotFoot', values }));
}
