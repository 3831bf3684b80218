/** The figures of the forms that sentences speak of, by the names declarations use. */
import { decimalsOf } from '../amounts/scaled';
import { convert } from '../amounts/unit';
import { THREE_PUBLIC } from '../forms/definitions/threePublic';
import {
  AMOUNT_ROW,
  figureAt,
  foundForm,
  isEmptyForm,
  OPERATING_TOTAL,
  STAFF_TOTAL,
  TOTAL_ROW,
  type Figure,
  type Form,
  type Recognition,
} from '../forms/model';
import type { FormId } from '../report/report';
import { qualifiedA1 } from '../workbook/reference';
import { isNotFilledIn, isNought } from './blanks';
import { missing, single, type Quantity } from './quantity';

interface Place {
  readonly form: FormId;
  /** Row and column; the first of them that holds an amount. */
  readonly at: readonly (readonly [row: string, column: string])[];
  /** A line that forms leave out, or leave blank, where there is nothing. */
  readonly optional?: true;
}

function columns(form: FormId, names: Readonly<Record<string, number>>): Record<string, Place> {
  return Object.fromEntries(
    Object.entries(names).map(([name, column]) => [
      `${form}.${name}`,
      {
        form,
        at: [[TOTAL_ROW, `c${column}`]],
        ...(name === 'total' ? {} : { optional: true as const }),
      },
    ]),
  );
}

function lines(form: FormId, column: string, names: Readonly<Record<string, string>>): Record<string, Place> {
  return Object.fromEntries(
    Object.entries(names).map(([name, row]) => [
      `${form}.${name}`,
      { form, at: [[row, column]], optional: true as const },
    ]),
  );
}

const THREE_PUBLIC_NAMES = [
  'total',
  'abroad',
  'vehicles',
  'vehiclePurchase',
  'vehicleRunning',
  'reception',
] as const;

/** 表9: budget in 栏 1–6, final amount in 栏 7–12. */
function threePublic(): Record<string, Place> {
  return Object.fromEntries(
    THREE_PUBLIC.flatMap(({ number }, index) =>
      (['budget', 'final'] as const).map((kind) => [
        `T9.${kind}.${THREE_PUBLIC_NAMES[index]}`,
        {
          form: 'T9' as const,
          at: [[AMOUNT_ROW, `c${number + (kind === 'final' ? 6 : 0)}`] as const],
          optional: true as const,
        },
      ]),
    ),
  );
}

/** Every name of an amount of the forms. docs/packs.md lists them. */
export const FORM_AMOUNTS: Readonly<Record<string, Place>> = {
  'T1.total': {
    form: 'T1',
    at: [
      ['r31', 'c1'],
      ['r62', 'c2'],
    ],
  },
  'T1.income': { form: 'T1', at: [['r27', 'c1']] },
  'T1.spending': { form: 'T1', at: [['r58', 'c2']] },
  ...lines('T1', 'c1', {
    fiscal: 'r1',
    funds: 'r2',
    stateCapital: 'r3',
    superior: 'r4',
    operations: 'r5',
    business: 'r6',
    affiliates: 'r7',
    other: 'r8',
    ownSurplus: 'r28',
    carriedIn: 'r29',
  }),
  ...lines('T1', 'c2', { distributed: 'r59', carriedOut: 'r60' }),
  ...columns('T2', {
    total: 1,
    fiscal: 2,
    superior: 3,
    operations: 4,
    business: 5,
    affiliates: 6,
    other: 7,
  }),
  ...columns('T3', { total: 1, basic: 2, project: 3, upward: 4, business: 5, affiliates: 6 }),
  'T4.total': {
    form: 'T4',
    at: [
      ['r32', 'c1'],
      ['r64', 'c2'],
    ],
  },
  'T4.income': { form: 'T4', at: [['r27', 'c1']] },
  'T4.spending': { form: 'T4', at: [['r59', 'c2']] },
  ...lines('T4', 'c1', { r1: 'r1', r2: 'r2', r3: 'r3', carriedIn: 'r28' }),
  ...lines('T4', 'c2', { carriedOut: 'r60' }),
  ...columns('T5', { total: 1, basic: 2, project: 3 }),
  'T6.staff': { form: 'T6', at: [[STAFF_TOTAL, 'c1']] },
  'T6.operating': { form: 'T6', at: [[OPERATING_TOTAL, 'c1']] },
  ...columns('T7', { carriedIn: 1, income: 2, spending: 3, basic: 4, project: 5, carriedOut: 6 }),
  ...columns('T8', { spending: 1, basic: 2, project: 3, carriedIn: 4, income: 5, carriedOut: 6 }),
  ...threePublic(),
};

/** The amount of that name as the workbook states it. */
export function formAmount(recognition: Recognition, name: string): Quantity | undefined {
  const place = FORM_AMOUNTS[name];
  if (!Object.hasOwn(FORM_AMOUNTS, name) || !place) return undefined;
  const form = foundForm(recognition, place.form);
  if (form === null) return missing(`form.${place.form}`);
  const figures = place.at.flatMap(([row, column]) => figureAt(form, row, column) ?? []);
  const written = figures.find(({ reading }) => reading.kind === 'amount') ?? figures[0];
  if (written?.reading.kind === 'amount' || written?.reading.kind === 'unreadable') return amountOf(written);
  if (isNotFilledIn(recognition, form)) {
    return missing(written ? `cell.${qualifiedA1(written.cell)}` : `form.${place.form}`);
  }
  if (written) return blankAmount(form, written, place.optional === true || isEmptyForm(form));
  return place.optional || isEmptyForm(form) ? absentZero(form) : missing(`form.${place.form}`);
}

/** A blank is 0 where it may be left blank and nothing that it adds up with says otherwise; else it is asked for. */
export function blankAmount(form: Form, figure: Figure, mayBeBlank = true): Quantity {
  return mayBeBlank && isNought(form, figure)
    ? blankZero(figure)
    : missing(`cell.${qualifiedA1(figure.cell)}`);
}

/** A figure as a quantity in 万元; blank is 0, what cannot be read is missing. */
export function amountOf(figure: Figure): Quantity {
  const { reading, cell, unit } = figure;
  if (reading.kind === 'unreadable') return missing(`cell.${qualifiedA1(cell)}`);
  if (reading.kind === 'blank') return blankZero(figure);
  // The text repeats what the form shows, not what a cell holds behind it.
  const value = convert(reading.written, unit, '万元');
  return single(value, Math.max(reading.decimals, decimalsOf(value)), { cell });
}

/** The nought of a line or item that the form does not have: it points to the form. */
export function absentZero({ title, sheet, area }: Form): Quantity {
  return single(0n, 0, { cell: title?.cell ?? { sheet, row: area.top, column: area.left } });
}

function blankZero({ cell }: Figure): Quantity {
  return single(0n, 0, { cell });
}
