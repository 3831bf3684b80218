/**
 * The equations of a workbook as a network: which cells stand in which equations, and what changing cells does to them.
 */
import type { Interval } from '../amounts/interval';
import { absolute, type Scaled } from '../amounts/scaled';
import { evaluate, type BoundEquation, type Evaluation } from '../equations/evaluate';
import type { Figure } from '../forms/model';
import { qualifiedA1 } from '../workbook/reference';

/** An equation that was evaluated, with the finding it made. */
export interface Judged {
  readonly bound: BoundEquation;
  readonly evaluation: Evaluation;
  /** Null where another finding says the same, and where the equation holds. */
  readonly finding: string | null;
}

export type CellKey = string;

export function cellKey(figure: Figure): CellKey {
  return qualifiedA1(figure.cell);
}

/** Values assumed for cells, in place of what is written. */
export type Assumption = ReadonlyMap<CellKey, Scaled>;

export class Network {
  readonly figures = new Map<CellKey, Figure>();
  private readonly byCell = new Map<CellKey, Judged[]>();

  constructor(readonly equations: readonly Judged[]) {
    for (const judged of equations) {
      for (const { figure } of [...judged.bound.left, ...judged.bound.right]) {
        if (!figure) continue;
        const key = cellKey(figure);
        this.figures.set(key, figure);
        const list = this.byCell.get(key);
        if (list) list.push(judged);
        else this.byCell.set(key, [judged]);
      }
    }
  }

  equationsOf(cell: CellKey): readonly Judged[] {
    return this.byCell.get(cell) ?? [];
  }

  /** Whether the equation is broken when the assumed values stand in their cells. */
  broken(judged: Judged, assumed: Assumption): boolean {
    const { outcome } = evaluate({
      ...judged.bound,
      left: judged.bound.left.map((term) => ({ ...term, figure: assume(term.figure, assumed) })),
      right: judged.bound.right.map((term) => ({ ...term, figure: assume(term.figure, assumed) })),
    });
    return outcome === 'fail';
  }

  /** The value the cell must have for the equation to hold exactly; null where the equation does not depend on it. */
  required(judged: Judged, cell: CellKey, assumed: Assumption): Scaled | null {
    let difference = 0n;
    let weight = 0n;
    const count = (terms: BoundEquation['left'], side: 1n | -1n): void => {
      for (const { sign, figure } of terms) {
        if (!figure) continue;
        const value = valueOf(figure, assumed);
        if (value === null) continue;
        difference += side * BigInt(sign) * value;
        if (cellKey(figure) === cell) weight += side * BigInt(sign);
      }
    };
    count(judged.bound.left, 1n);
    count(judged.bound.right, -1n);
    const figure = this.figures.get(cell);
    const current = figure ? valueOf(figure, assumed) : null;
    return weight === 0n || absolute(weight) !== 1n || current === null
      ? null
      : current - difference * weight;
  }
}

/** The value that takes part: assumed, read, or zero for a blank; null where it cannot be read. */
export function valueOf(figure: Figure, assumed: Assumption): Scaled | null {
  return assumed.get(cellKey(figure)) ?? figure.interval?.middle ?? null;
}

function assume(figure: Figure | null, assumed: Assumption): Figure | null {
  if (!figure) return null;
  const value = assumed.get(cellKey(figure));
  if (value === undefined) return figure;
  // An assumed value is known as well as the figures it was computed from: it keeps the width of its cell.
  const interval: Interval = { middle: value, half: figure.interval?.half ?? 0n };
  return {
    ...figure,
    interval,
    reading: {
      kind: 'amount',
      value,
      written: value,
      decimals: 2,
      heldFiner: false,
      asText: false,
      glued: null,
    },
  };
}
