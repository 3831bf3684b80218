/**
 * The cells that hold amounts: readable, numbers as numbers, signs as the form admits them (S-01, S-02, T1-06, S-03).
 */
import { toText } from '../amounts/scaled';
import { FORM_IDS } from '../forms/definitions/titles';
import type { Figure, Form } from '../forms/model';
import type { FormId, Level } from '../report/report';
import type { SentenceId } from '../report/sentence';
import { a1, qualifiedA1 } from '../workbook/reference';
import {
  broken,
  holds,
  notRun,
  remark,
  type Check,
  type CheckContext,
  type CheckRun,
  type Instance,
} from './check';
import { rowLabel } from './equationInstance';

/** Balances that 差额 and 调整 forms show negative. */
const MAY_BE_NEGATIVE: ReadonlySet<string> = new Set([
  'T1/r29',
  'T1/r60',
  'T4/r28',
  'T4/r29',
  'T4/r30',
  'T4/r31',
  'T4/r60',
]);

export const CELL_CHECKS: readonly Check[] = [
  {
    id: 'S-01',
    forms: [],
    level: 'error',
    statement: '金额单元格都能读成金额',
    basis: ['有错误值、文字或粘连的单元格无法参加汇总'],
    run: (context) => everyFigure(context, readable),
  },
  {
    id: 'S-02',
    forms: [],
    level: 'warning',
    statement: '金额以数值保存，不以文本保存',
    basis: ['文本格式的数字不参加 Excel 求和'],
    run: (context) =>
      everyFigure(context, (figure) => {
        if (figure.reading.kind !== 'amount') return null;
        if (!figure.reading.asText || figure.reading.glued !== null) return holds(placeOf(figure));
        return at(figure, 'warning', 'numberAsText', {
          text: figure.reading.typed ?? '',
          value: toText(figure.reading.value),
        });
      }),
  },
  {
    id: 'T1-06',
    forms: ['T1'],
    level: 'warning',
    statement: '收入、支出各行不为负数（年初、年末结转和结余除外）',
    basis: ['收入、支出按发生额填列'],
    run: (context) => everyFigure(context, notNegative, ['T1']),
  },
  {
    id: 'S-03',
    forms: [],
    level: 'warning',
    statement: '表2至表9金额不为负数（财政拨款结转和结余除外）',
    basis: ['收入、支出按发生额填列'],
    run: (context) =>
      everyFigure(
        context,
        notNegative,
        FORM_IDS.filter((id) => id !== 'T1'),
      ),
  },
];

function everyFigure(
  context: CheckContext,
  look: (figure: Figure) => Instance | null,
  ids: readonly FormId[] = FORM_IDS,
): CheckRun {
  const forms = ids.flatMap((id): readonly Form[] => listOf(context.form(id)));
  const instances = forms.flatMap(({ figures }) =>
    figures.flatMap((figure) => (figure.reading.kind === 'blank' ? [] : listOf(look(figure)))),
  );
  return instances.length > 0 ? { instances, why: null } : notRun({ id: 'whyAllBlank', values: {} });
}

function listOf<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}

const UNREADABLE = {
  error: 'errorCell',
  uncalculated: 'uncalculated',
  text: 'unreadableAmount',
  date: 'unreadableAmount',
  boolean: 'unreadableAmount',
} as const;

function readable(figure: Figure): Instance {
  const { reading } = figure;
  if (reading.kind === 'unreadable') {
    const id = UNREADABLE[reading.reason];
    return { ...at(figure, 'error', id, { text: reading.text }), outcome: 'fail' };
  }
  if (reading.kind === 'amount' && reading.glued !== null) {
    return at(figure, 'error', 'gluedAmount', { glued: reading.glued, value: toText(reading.value) });
  }
  return holds(placeOf(figure));
}

function notNegative(figure: Figure): Instance | null {
  const { reading, form, row, column } = figure;
  if (reading.kind !== 'amount' || MAY_BE_NEGATIVE.has(`${form}/${row.key}`)) return null;
  // 表7, 表8 carry balances in their first and last column.
  if (/结转/.test(column.label)) return null;
  return reading.value < 0n
    ? at(figure, 'warning', 'negativeAmount', { value: toText(reading.value) })
    : holds(placeOf(figure));
}

function placeOf({ form, cell }: Figure): string {
  return `${form}/${a1(cell)}`;
}

function at(
  figure: Figure,
  level: Exclude<Level, 'rounding'>,
  id: SentenceId,
  values: Readonly<Record<string, string>>,
): Instance {
  const label = rowLabel(figure);
  const sentence = {
    id,
    values: { cell: qualifiedA1(figure.cell), label, column: figure.column.label, ...values },
  };
  return broken(placeOf(figure), {
    ...remark(figure.form, figure.cell, sentence),
    label,
    column: figure.column.label,
    level,
  });
}
