/** What proposals on the self-evaluation forms rest on. */
import { toText, type Scaled } from '../amounts/scaled';
import { convert } from '../amounts/unit';
import { expectedScore, shareOf } from '../checks/performance/printed';
import { figureAt, foundForm, type Recognition } from '../forms/model';
import type { Score } from '../forms/performanceModel';
import type { Addend, FormId, MoneyUnit } from '../report/report';
import { a1, type CellRef } from '../workbook/reference';
import { standingOf } from './knowledge';
import type { Solution } from './solve';

/** The self-evaluation forms print their amounts in this unit, 预算执行情况（万元）. */
const THEIR_UNIT: MoneyUnit = '万元';

/** A number that a proposal rests on: its cell and what it is. */
export interface Part {
  readonly cell: CellRef;
  readonly form: FormId;
  readonly label: string;
  readonly column: string;
  readonly value: Scaled;
}

export interface Draft {
  readonly score: Score;
  readonly row: string;
  readonly column: string;
  readonly check: string;
  readonly statement: string;
  readonly value: Scaled;
  /** Written instead of the number: `97.6%`. */
  readonly text?: string;
  readonly formula: string;
  readonly parts: readonly Part[];
}

/** The amount of a form as it is known, in the unit of the self-evaluation; null where nothing sure is known of it. */
export function knownPart(
  recognition: Recognition,
  solution: Solution,
  [form, row, column]: readonly [FormId, string, string],
): Part | null {
  const found = foundForm(recognition, form);
  const figure = found ? figureAt(found, row, column) : undefined;
  const standing = figure && standingOf(solution, figure);
  if (!figure || standing?.kind !== 'amount' || (figure.unit !== null && figure.unit !== THEIR_UNIT))
    return null;
  const value = convert(standing.value, figure.unit, THEIR_UNIT);
  return { cell: figure.cell, form, label: figure.row.label, column: figure.column.label, value };
}

/** Null where a target of nought leaves nothing to be in proportion to. */
export function scoreFor(
  weight: Scaled,
  target: Scaled,
  actual: Scaled,
  sense: 'more' | 'less',
): Scaled | null {
  if (sense === 'more') return target > 0n ? expectedScore(shareOf(weight, actual, target)) : null;
  return expectedScore(actual > 0n ? shareOf(weight, target, actual) : weight);
}

export function addendOf({ cell, form, label, column, value }: Part): Addend {
  return {
    sheet: cell.sheet,
    cell: a1(cell),
    sign: 1,
    value: toText(value),
    label,
    column,
    form,
    blank: false,
  };
}
