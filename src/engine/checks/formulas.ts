/**
 * Formulas behind totals (F-01, F-02): a range that leaves a row out, a total typed by hand among formulas. The value
 * may be right today; it is wrong after the next change.
 */
import type { BoundTerm } from '../equations/evaluate';
import type { Figure, SheetArea } from '../forms/model';
import { a1, contains, qualifiedA1 } from '../workbook/reference';
import { broken, holds, notRun, remark, type Check, type CheckContext, type Instance } from './check';
import { rowLabel } from './equationInstance';
import { summedAreas } from './sumFormula';

/** Identities within a form: the totals people write formulas for. */
const WITHIN_A_FORM = /^T[1-9]-0[1-8]$/;

export const FORMULA_CHECKS: readonly Check[] = [
  {
    id: 'F-01',
    forms: [],
    level: 'warning',
    statement: '合计单元格的求和公式包括全部分项',
    basis: ['公式漏行时，改动漏掉的一行不会进入合计'],
    run: (context) => {
      const instances = coverages(totals(context));
      return instances.length > 0 ? { instances, why: null } : notRun({ id: 'whyNoFormulas', values: {} });
    },
  },
  {
    id: 'F-02',
    forms: [],
    level: 'warning',
    statement: '一张表的合计多数用公式时，不夹杂手填的合计',
    basis: ['手填的合计不随分项变化'],
    run: (context) => {
      // A lone part says the same figure again: whoever typed one typed both.
      const added = totals(context).filter(({ terms }) => terms.length > 1);
      const instances = typedTotals(added.map(({ total }) => total));
      return instances.length > 0 ? { instances, why: null } : notRun({ id: 'whyNoFormulas', values: {} });
    },
  },
];

interface Total {
  readonly total: Figure;
  readonly terms: readonly BoundTerm[];
}

/** Every printed total of a sum within one form, with what it sums; a cell that sums both ways appears for each. */
function totals({ ran }: CheckContext): Total[] {
  return [...ran].flatMap(([check, { instances }]) => {
    if (!WITHIN_A_FORM.test(check)) return [];
    return instances.flatMap(({ equation }) => {
      const total = equation?.bound.left.length === 1 ? equation.bound.left[0]?.figure : undefined;
      if (!equation || !total || equation.bound.relation !== '=') return [];
      return [{ total, terms: equation.bound.right }];
    });
  });
}

function figuresOf(terms: readonly BoundTerm[]): Figure[] {
  return terms.flatMap(({ figure }) => (figure ? [figure] : []));
}

/** Each total whose formula is a plain sum of this identity's addends: whether one of them is left out. */
function coverages(all: readonly Total[]): Instance[] {
  const sums = all
    .filter(({ terms }) => terms.every(({ sign }) => sign > 0))
    .map(({ total, terms }) => ({ total, addends: figuresOf(terms) }))
    .filter(({ addends }) => addends.length > 0);
  const partsOf = new Map<Figure, (readonly Figure[])[]>();
  for (const { total, addends } of sums) partsOf.set(total, [...(partsOf.get(total) ?? []), addends]);
  return sums.flatMap(({ total, addends }) => {
    const areas = total.formula === null ? null : summedAreas(total.formula, total.cell.sheet);
    const missed = areas ? addends.filter((figure) => !isTaken(figure, areas, partsOf)) : addends;
    // The formula sums the other way (across the row instead of down the column): another identity judges it.
    return missed.length === addends.length ? [] : [coverage(total, missed)];
  });
}

/** 类, 款 and 项: no total is parted deeper. */
const DEEPEST = 3;

/** In the sum itself, or with all its parts: 合计 may add up the 款 where it leaves out their 类. */
function isTaken(
  figure: Figure,
  areas: readonly SheetArea[],
  partsOf: ReadonlyMap<Figure, readonly (readonly Figure[])[]>,
  depth = 0,
): boolean {
  const { sheet, row, column } = figure.cell;
  if (areas.some((summed) => summed.sheet === sheet && contains(summed.area, row, column))) return true;
  if (depth === DEEPEST) return false;
  const parted = partsOf.get(figure) ?? [];
  return parted.some((parts) => parts.every((part) => isTaken(part, areas, partsOf, depth + 1)));
}

function coverage(total: Figure, missed: readonly Figure[]): Instance {
  if (missed.length === 0) return holds(placeOf(total));
  const label = rowLabel(total);
  const cells = missed.map((figure) => a1(figure.cell)).join('、');
  const values = { cell: qualifiedA1(total.cell), label, formula: total.formula ?? '', cells };
  return broken(placeOf(total), {
    ...remark(total.form, total.cell, { id: 'formulaOmits', values }),
    label,
  });
}

/** Totals typed by hand in a form whose totals are mostly formulas. */
function typedTotals(all: readonly Figure[]): Instance[] {
  const byForm = new Map<string, Set<Figure>>();
  for (const figure of all) {
    if (figure.reading.kind !== 'amount') continue;
    const set = byForm.get(figure.form) ?? new Set();
    byForm.set(figure.form, set.add(figure));
  }
  return [...byForm.values()].flatMap((figures) => {
    const list = [...figures];
    const formulas = list.filter(({ formula }) => formula !== null).length;
    if (formulas < 3 || formulas * 5 < list.length * 4) return [];
    return list.map((figure) => {
      if (figure.formula !== null) return holds(placeOf(figure));
      const label = rowLabel(figure);
      const values = { cell: qualifiedA1(figure.cell), label, column: figure.column.label };
      return broken(placeOf(figure), {
        ...remark(figure.form, figure.cell, { id: 'typedTotal', values }),
        label,
        column: figure.column.label,
      });
    });
  });
}

function placeOf({ form, cell }: Figure): string {
  return `${form}/${a1(cell)}`;
}
