/**
 * X-14 and X-14b: what 表5, 表7, 表8 list is part of what 表3 lists, item by item; where all spending is 一般公共预算,
 * 表3 and 表5 agree cell by cell.
 */
import { meet } from '../amounts/interval';
import { absolute, type Scaled } from '../amounts/scaled';
import { convertInterval } from '../amounts/unit';
import type { BoundEquation } from '../equations/evaluate';
import { figureAt, type Form, type FormRow } from '../forms/model';
import { qualifiedA1 } from '../workbook/reference';
import { broken, notRun, remark, type Check, type CheckContext, type Instance } from './check';
import { equationInstance, rowLabel } from './equationInstance';

const COLUMNS = ['c1', 'c2', 'c3'] as const;

export const SPENDING_FORMS: readonly Check[] = [
  {
    id: 'X-14',
    forms: ['T3', 'T5'],
    level: 'error',
    statement: '表3[各行,1～3栏]≥表5[各行,1～3栏]；表5、表7、表8所列科目表3均应列出',
    basis: ['表间勾稽关系：部分不大于全部'],
    run: (context) => {
      const [t3, t5] = [context.form('T3'), context.form('T5')];
      if (!t3 || !t5) return notRun({ id: 'whyNoSuchRows', values: {} });
      const listed = [t5, context.form('T7'), context.form('T8')].flatMap((form) =>
        form ? unlisted(t3, form) : [],
      );
      const parts = pairs(t3, t5, '≥').map(({ equation, statement }) =>
        equationInstance(equation, statement),
      );
      return { instances: [...listed, ...parts], why: null };
    },
  },
  {
    id: 'X-14b',
    forms: ['T1', 'T3', 'T4', 'T5'],
    level: 'error',
    statement: '本年支出全部为一般公共预算财政拨款时：表3[各行,1～3栏]＝表5[各行,1～3栏]',
    basis: ['表间勾稽关系：同一事项在两张表中金额相等'],
    run: (context) => {
      const [t3, t5] = [context.form('T3'), context.form('T5')];
      const unseen = t3 && otherMoneyUnseen(context, t3);
      if (!t3 || !t5 || unseen === null) return notRun({ id: 'whyConditionUnmet', values: {} });
      return {
        instances: pairs(t3, t5, '=').map(({ equation, statement }): Instance => {
          const instance = equationInstance(equation, statement);
          if (instance.outcome !== 'fail' || !instance.equation) return instance;
          const { difference, bound } = instance.equation.evaluation;
          // Other money too little to show in the totals may stand in one row.
          if (absolute(difference) <= bound + unseen) {
            return { ...instance, outcome: 'rounding', equation: null, finding: null };
          }
          // Where 表3 falls short of 表5, X-14 says so already.
          return difference < 0n ? { ...instance, finding: null } : instance;
        }),
        why: null,
      };
    },
  },
];

function pairs(t3: Form, t5: Form, relation: '=' | '≥'): { equation: BoundEquation; statement: string }[] {
  const rows = relation === '=' ? unionOfRows(t3, t5) : t5.rows;
  return rows.flatMap((row) =>
    COLUMNS.flatMap((column) => {
      const [whole, part] = [figureAt(t3, row.key, column), figureAt(t5, row.key, column)];
      // A row that 表3 lacks is a finding of its own; one that 表5 lacks counts only where all money is the same.
      if (!whole || (!part && relation === '≥')) return [];
      return [
        {
          equation: {
            place: `${row.key}/${column}`,
            left: [{ sign: 1 as const, figure: whole }],
            relation,
            right: [{ sign: 1 as const, figure: part ?? null }],
          },
          statement: `表3[${row.key},${column.slice(1)}栏]${relation === '=' ? '＝' : '≥'}表5[${row.key},${column.slice(1)}栏]`,
        },
      ];
    }),
  );
}

/** Rows of either form; without a level (款) that one of them leaves out altogether. */
function unionOfRows(a: Form, b: Form): FormRow[] {
  const both = [a, b].map(levelsOf).reduce((one, other) => new Set([...one].filter((n) => other.has(n))));
  return [...a.rows, ...b.rows.filter(({ key }) => !a.rowByKey.has(key))].filter(
    ({ code }) => code === null || both.has(code.length),
  );
}

/** The code lengths a form lists: 3 类, 5 款, 7 项. */
function levelsOf({ rows }: Form): ReadonlySet<number> {
  return new Set(rows.flatMap(({ code }) => code?.length ?? []));
}

/** Items that a fund's form lists and 表3 does not. A level (款) that 表3 leaves out altogether is no omission. */
function unlisted(t3: Form, form: Form): Instance[] {
  const levels = levelsOf(t3);
  return form.rows
    .filter(({ code, key }) => code !== null && levels.has(code.length) && !t3.rowByKey.has(key))
    .map((row): Instance => {
      const label = rowLabel({ row });
      const sentence = {
        id: 'codeMissingElsewhere' as const,
        values: { cell: qualifiedA1(row.cell), label, other: t3.sheet },
      };
      return broken(`${form.id}/${row.key}`, { ...remark(form.id, row.cell, sentence), label });
    });
}

/**
 * Null where 本年支出 is not 一般公共预算 alone; else how much other money the rounding of the two totals may hide, in
 * the unit of 表3.
 */
function otherMoneyUnseen(context: CheckContext, t3: Form): Scaled | null {
  const [t1, t4] = [context.form('T1'), context.form('T4')];
  const all = t1 ? figureAt(t1, 'r58', 'c2') : undefined;
  const general = t4 ? figureAt(t4, 'r59', 'c3') : undefined;
  if (!all?.interval || !general?.interval || all.reading.kind !== 'amount') return null;
  const whole = convertInterval(all.interval, all.unit, t3.money.unit);
  const part = convertInterval(general.interval, general.unit, t3.money.unit);
  return meet(whole, part) ? whole.half + part.half + absolute(whole.middle - part.middle) : null;
}
