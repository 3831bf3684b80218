/**
 * X-14 and X-14b: what 表5, 表7, 表8 list is part of what 表3 lists, item by item; where all spending is 一般公共预算,
 * 表3 and 表5 agree cell by cell.
 */
import { meet } from '../amounts/interval';
import type { BoundEquation } from '../equations/evaluate';
import { figureAt, TOTAL_ROW, type Form, type FormRow } from '../forms/model';
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
      if (!t3 || !t5 || !allGeneralBudget(context)) return notRun({ id: 'whyConditionUnmet', values: {} });
      return {
        instances: pairs(t3, t5, '=').map(({ equation, statement }) => {
          const instance = equationInstance(equation, statement);
          // Where 表3 falls short of 表5, X-14 says so already.
          const short = instance.finding?.difference?.startsWith('-') ?? false;
          return short ? { ...instance, finding: null } : instance;
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

function unionOfRows(a: Form, b: Form): FormRow[] {
  return [...a.rows, ...b.rows.filter(({ key }) => !a.rowByKey.has(key))];
}

/** Items that a fund's form lists and 表3 does not. */
function unlisted(t3: Form, form: Form): Instance[] {
  return form.rows
    .filter((row) => row.key !== TOTAL_ROW && !t3.rowByKey.has(row.key))
    .map((row): Instance => {
      const label = rowLabel({ row });
      const sentence = {
        id: 'codeMissingElsewhere' as const,
        values: { cell: qualifiedA1(row.cell), label, other: t3.sheet },
      };
      return broken(`${form.id}/${row.key}`, { ...remark(form.id, row.cell, sentence), label });
    });
}

function allGeneralBudget(context: CheckContext): boolean {
  const [t1, t4] = [context.form('T1'), context.form('T4')];
  const all = t1 ? figureAt(t1, 'r58', 'c2') : undefined;
  const general = t4 ? figureAt(t4, 'r59', 'c3') : undefined;
  if (!all?.interval || !general?.interval || all.reading.kind !== 'amount') return false;
  return meet(all.interval, general.interval);
}
