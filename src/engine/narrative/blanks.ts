/**
 * When a blank cell is nought and when it is a number nobody has filled in. Forms leave blank what there is none of, so a
 * blank counts as nought only where everything it adds up with agrees; else the text asks for it instead of saying 0.
 */
import { EXACT_ZERO, meet, plus } from '../amounts/interval';
import { figureAt, foundForm, TOTAL_ROW, type Figure, type Form, type Recognition } from '../forms/model';
import type { FormId } from '../report/report';

/** `total` is the sum of `parts`: rows of a ledger, columns of the other forms. */
interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Lines of 表1 and 表4 by column; spending by 类 is not among them, the text takes it from 表5. */
const LINES: Readonly<Partial<Record<FormId, Readonly<Record<string, readonly Sum[]>>>>> = {
  T1: {
    c1: [
      { total: 'r27', parts: ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8'] },
      { total: 'r31', parts: ['r27', 'r28', 'r29'] },
    ],
    c2: [{ total: 'r62', parts: ['r58', 'r59', 'r60'] }],
  },
  T4: {
    c1: [
      { total: 'r27', parts: ['r1', 'r2', 'r3'] },
      { total: 'r32', parts: ['r27', 'r28'] },
    ],
    c2: [{ total: 'r64', parts: ['r59', 'r60'] }],
  },
};

/** Columns within a row. */
const COLUMNS: Readonly<Partial<Record<FormId, readonly Sum[]>>> = {
  T2: [{ total: 'c1', parts: ['c2', 'c3', 'c4', 'c5', 'c6', 'c7'] }],
  T3: [{ total: 'c1', parts: ['c2', 'c3', 'c4', 'c5', 'c6'] }],
  T5: [{ total: 'c1', parts: ['c2', 'c3'] }],
  T7: [{ total: 'c3', parts: ['c4', 'c5'] }],
  T8: [{ total: 'c1', parts: ['c2', 'c3'] }],
  T9: [
    { total: 'c1', parts: ['c2', 'c3', 'c6'] },
    { total: 'c3', parts: ['c4', 'c5'] },
    { total: 'c7', parts: ['c8', 'c9', 'c12'] },
    { total: 'c9', parts: ['c10', 'c11'] },
  ],
};

/** Whether a blank figure stands for nought. */
export function isNought(form: Form, { row, column }: Figure): boolean {
  const byLine = LINES[form.id]?.[column.key];
  if (byLine) return agrees(byLine, row.key, (line) => figureAt(form, line, column.key));
  // Below 合计 stand the rows it adds up: they say more than the other columns do.
  const below = form.figures.filter((one) => one.column.key === column.key && one.row.key !== row.key);
  if (row.key === TOTAL_ROW && below.length > 0) return below.every(isNone);
  return agrees(COLUMNS[form.id] ?? [], column.key, (other) => figureAt(form, row.key, other));
}

/** A total is nought where its parts are; a part is where the others make up the total, or there is no total. */
function agrees(sums: readonly Sum[], key: string, at: (key: string) => Figure | undefined): boolean {
  return sums.every(({ total, parts }) => {
    const figures = parts.map(at);
    if (key === total) return figures.every((one) => one === undefined || isNone(one));
    const whole = at(total);
    if (!parts.includes(key) || whole?.reading.kind !== 'amount' || !whole.interval) return true;
    const sum = figures.reduce((all, one) => plus(all, one?.interval ?? EXACT_ZERO), EXACT_ZERO);
    return meet(sum, whole.interval);
  });
}

function isNone({ reading }: Figure): boolean {
  return reading.kind === 'blank' || (reading.kind === 'amount' && reading.value === 0n);
}

/**
 * Whether a form without a single amount says that there was nothing. 表7, 表8 and 表9 are published empty; 表6 is where
 * there was no 基本支出, 表5 where 表4 has nothing of 一般公共预算. The others are never empty: they were not filled in.
 */
function mayBeEmpty(recognition: Recognition, id: FormId): boolean {
  const none = (form: FormId, row: string, column: string): boolean => {
    const found = foundForm(recognition, form);
    const figure = found && !isUntouched(found) ? figureAt(found, row, column) : undefined;
    return figure !== undefined && isNone(figure);
  };
  switch (id) {
    case 'T7':
    case 'T8':
    case 'T9':
      return true;
    case 'T6':
      return none('T5', TOTAL_ROW, 'c2');
    case 'T5':
      return none('T4', 'r59', 'c3');
    default:
      return false;
  }
}

/** A form without a single amount that cannot be meant: nothing of it is known. */
export function isNotFilledIn(recognition: Recognition, form: Form): boolean {
  return isUntouched(form) && !mayBeEmpty(recognition, form.id);
}

/** Nothing was ever typed into it, not even a 0. */
function isUntouched({ figures }: Form): boolean {
  return figures.every(({ reading }) => reading.kind === 'blank');
}
