/**
 * where nothing is carried over, what came in for an item as 财政拨款 was spent on it. A hint, never an error:
 * one line a workbook.
 */
import { meet } from '../amounts/interval';
import { convertInterval } from '../amounts/unit';
import { toText } from '../amounts/scaled';
import { figureAt, TOTAL_ROW, type Form } from '../forms/model';
import { qualifiedA1 } from '../workbook/reference';
import { broken, holds, notRun, remark, type Check, type CheckContext } from './check';
import { rowLabel } from './equationInstance';

export const INCOME_ITEMS: readonly Check[] = [
  {
    id: 'X-24',
    forms: ['T2', 'T4', 'T5'],
    level: 'info',
    statement: '无结转结余且只有一般公共预算财政拨款时：表2[各行,2栏]＝表5[各行,1栏]',
    basis: ['收支平衡'],
    run: (context) => {
      const [t2, t5] = [context.form('T2'), context.form('T5')];
      if (!t2 || !t5 || !nothingCarriedOver(context)) return notRun({ id: 'whyConditionUnmet', values: {} });
      const different = differing(t2, t5);
      const [first] = different;
      if (!first) return { instances: [holds('')], why: null };
      const cell = first.cell;
      const values = {
        cell: qualifiedA1(cell),
        label: rowLabel(first),
        count: String(different.length),
        value: first.reading.kind === 'amount' ? toText(first.reading.value) : '0',
      };
      return { instances: [broken('', remark('T2', cell, { id: 'codeIncomeDiffers', values }))], why: null };
    },
  },
];

function differing(t2: Form, t5: Form): NonNullable<ReturnType<typeof figureAt>>[] {
  return t2.rows.flatMap((row) => {
    if (row.key === TOTAL_ROW) return [];
    const [income, spent] = [figureAt(t2, row.key, 'c2'), figureAt(t5, row.key, 'c1')];
    if (!income?.interval || !spent?.interval) return [];
    return meet(income.interval, convertInterval(spent.interval, spent.unit, income.unit)) ? [] : [income];
  });
}

function nothingCarriedOver(context: CheckContext): boolean {
  const t4 = context.form('T4');
  if (!t4) return false;
  const cells = [
    ['r28', 'c1'],
    ['r60', 'c2'],
    ['r2', 'c1'],
    ['r3', 'c1'],
  ] as const;
  return cells.every(([row, column]) => {
    const figure = figureAt(t4, row, column);
    return (
      !figure ||
      figure.reading.kind === 'blank' ||
      (figure.reading.kind === 'amount' && figure.reading.value === 0n)
    );
  });
}
