/**
 * Weights and scores as figures of an equation, so that they are evaluated, shown and diagnosed as every other figure.
 * They are exact decimals: their interval is a point unless rounding is allowed for.
 */
import type { AmountReading } from '../../amounts/reading';
import { ZERO, decimalsOf, halfUnit, type Scaled } from '../../amounts/scaled';
import type { BoundTerm } from '../../equations/evaluate';
import { writtenDecimals } from '../../forms/performance/score';
import type { Figure } from '../../forms/model';
import type { Score, WeightedLabel } from '../../forms/performanceModel';
import type { FormId } from '../../report/report';
import type { CellRef } from '../../workbook/reference';

interface Naming {
  readonly form: FormId;
  /** Key of the row, unique in the form. */
  readonly key: string;
  readonly label: string;
  readonly column: string;
}

/** A score that is there; callers have looked for gaps. `half` is the half-width rounding gives it. */
export function scoreFigure(naming: Naming, score: Score, half: Scaled = ZERO): Figure {
  const decimals = writtenDecimals(score);
  return figure(naming, score.cell, score.value ?? ZERO, decimals, half);
}

/** An amount of money: published with two decimals at least, so 192.6 stands for 192.60. */
export function moneyFigure(naming: Naming, score: Score): Figure {
  return scoreFigure(naming, score, halfUnit(Math.max(PUBLISHED_DECIMALS, writtenDecimals(score))));
}

export const PUBLISHED_DECIMALS = 2;

/** A weight that its label names; callers have looked for gaps. */
export function weightFigure(form: FormId, key: string, { cell, name, weight }: WeightedLabel): Figure {
  const value = weight ?? ZERO;
  return figure({ form, key, label: name, column: '分值' }, cell, value, decimalsOf(value), ZERO);
}

export function terms(figures: readonly Figure[]): BoundTerm[] {
  return figures.map((figure) => ({ sign: 1, figure }));
}

function figure(naming: Naming, cell: CellRef, value: Scaled, decimals: number, half: Scaled): Figure {
  const { form, key, label, column } = naming;
  const reading: AmountReading = {
    kind: 'amount',
    value,
    written: value,
    decimals,
    heldFiner: false,
    asText: false,
    glued: null,
  };
  const header = { key: column, label: column, number: null, sheetColumn: cell.column };
  return {
    form,
    row: { key, label, line: null, code: null, sheetRow: cell.row, cell, columns: [header] },
    column: header,
    cell,
    reading,
    // 自评表 print 万元 throughout; their checks settle units themselves.
    unit: null,
    formula: null,
    interval: { middle: value, half },
  };
}
