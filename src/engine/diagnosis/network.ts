/**
 * The equations of a workbook as a network of numbers: which cells stand in which equations, how far each equation is
 * off, and what changing cells does to all of them. A trial costs what it touches, never the whole workbook. All values
 * are in one unit, that of the first form; `inOwnUnit` gives back what a cell would print.
 */
import type { Interval } from '../amounts/interval';
import { absolute, type Scaled } from '../amounts/scaled';
import { convert, convertInterval } from '../amounts/unit';
import { unitOf, type BoundEquation, type Evaluation } from '../equations/evaluate';
import type { Relation } from '../equations/syntax';
import type { Figure } from '../forms/model';
import type { FormId, MoneyUnit } from '../report/report';
import { qualifiedA1 } from '../workbook/reference';

/** An equation that was evaluated, with the finding it made. */
export interface Judged {
  readonly bound: BoundEquation;
  readonly evaluation: Evaluation;
  /** Null where another finding says the same, and where the equation holds. */
  readonly finding: string | null;
}

/** Number of a cell, of an equation: indices into the network. */
export type CellId = number;
export type LineId = number;

/** One equation: Σ weight·value, compared to zero. */
export interface Line {
  readonly judged: Judged;
  readonly relation: Relation;
  readonly terms: readonly { readonly cell: CellId; readonly weight: bigint }[];
}

/** Values assumed for cells, and what rows that are not in the form would add to the difference of equations. */
export interface Change {
  readonly values: ReadonlyMap<CellId, Interval>;
  readonly added?: ReadonlyMap<LineId, Scaled>;
}

/** What a change does: equations that hold then, and how many hold no longer. */
export interface Verdict {
  readonly fixed: readonly LineId[];
  readonly broken: number;
}

/** What one diagnosis may evaluate. Past it nothing more is looked for: a workbook that bad is not explained by slips. */
const MOST_EVALUATIONS = 300_000;
/** Broken equations that hypotheses are drawn from at a time. What a hypothesis explains is counted over all of them. */
const MOST_IN_VIEW = 1_000;

export class Network {
  readonly figures: Figure[] = [];
  readonly lines: Line[] = [];
  private readonly linesByCell: LineId[][] = [];
  /** Weight of the cell in each line of `linesByCell`. */
  private readonly weightsByCell: bigint[][] = [];
  private readonly ids = new Map<Figure, CellId>();
  private readonly usual = new Map<FormId, Map<Scaled, number>>();
  // The state that committed changes have led to.
  private readonly values: Interval[] = [];
  private readonly differences: Scaled[] = [];
  private readonly bounds: Scaled[] = [];
  private readonly open = new Set<LineId>();
  private view: Set<LineId> = this.open;
  private readonly changed = new Set<CellId>();
  private readonly unit: MoneyUnit | null;
  private evaluations = 0;

  /** `most`: evaluations after which the network counts as exhausted. */
  constructor(
    equations: readonly Judged[],
    private readonly most = MOST_EVALUATIONS,
  ) {
    const byPlace = new Map<string, CellId>();
    this.unit = equations.map(({ bound }) => unitOf(bound)).find((unit) => unit !== null) ?? null;
    for (const judged of equations) {
      if (judged.evaluation.outcome !== 'unreadable') this.add(judged, byPlace);
    }
  }

  /** Equations that are broken and not yet explained; of a great many, the first, which is all a round looks at. */
  get failing(): ReadonlySet<LineId> {
    return this.view;
  }

  /** All equations that are broken and not yet explained. */
  get unexplained(): ReadonlySet<LineId> {
    return this.open;
  }

  isBroken(line: LineId): boolean {
    return this.open.has(line);
  }

  /** Fills the view from what is still broken. Called before each round. */
  lookAgain(): void {
    this.view = this.open.size <= MOST_IN_VIEW ? this.open : new Set(take(this.open, MOST_IN_VIEW));
  }

  get exhausted(): boolean {
    return this.evaluations > this.most;
  }

  linesOf(cell: CellId): readonly LineId[] {
    return this.linesByCell[cell] ?? [];
  }

  idOf(figure: Figure): CellId | undefined {
    return this.ids.get(figure);
  }

  /** What the cell holds, or was found to hold. */
  valueOf(cell: CellId): Interval {
    return this.values[cell] ?? NOTHING;
  }

  /** A value of this cell in the unit of its form. */
  inOwnUnit(cell: CellId, value: Scaled): Scaled {
    return convert(value, this.unit, this.figures[cell]?.unit ?? null);
  }

  /** Whether a cause already gave the cell another value. */
  isChanged(cell: CellId): boolean {
    return this.changed.has(cell);
  }

  differenceOf(line: LineId): Scaled {
    return this.differences[line] ?? 0n;
  }

  boundOf(line: LineId): Scaled {
    return this.bounds[line] ?? 0n;
  }

  /** The value as this cell would print it: exact nothing for zero, else as wide as its form's figures usually are. */
  written(cell: CellId, value: Scaled): Interval {
    if (value === 0n) return NOTHING;
    const figure = this.figures[cell];
    if (figure?.reading.kind === 'amount' && figure.reading.heldFiner) {
      return { middle: value, half: this.valueOf(cell).half };
    }
    let half = 0n;
    let most = 0;
    for (const [width, count] of (figure && this.usual.get(figure.form)) ?? []) {
      if (count > most) [half, most] = [width, count];
    }
    return { middle: value, half };
  }

  trial({ values, added }: Change, unknown?: ReadonlySet<CellId>): Verdict {
    const moved = this.moved(values, added);
    if (unknown) for (const cell of unknown) for (const line of this.linesOf(cell)) moved.delete(line);
    const fixed: LineId[] = [];
    let broken = 0;
    for (const [line, { difference, bound }] of moved) {
      const off = isOff(this.lines[line]?.relation, difference, bound);
      if (this.open.has(line)) {
        if (!off) fixed.push(line);
      } else if (off && !isOff(this.lines[line]?.relation, this.differenceOf(line), this.boundOf(line))) {
        broken += 1;
      }
    }
    this.evaluations += moved.size;
    return { fixed, broken };
  }

  /** Makes the change part of the state and closes what it explains. */
  commit({ values, added }: Change): void {
    for (const [line, { difference, bound }] of this.moved(values, added)) {
      this.differences[line] = difference;
      this.bounds[line] = bound;
      if (!isOff(this.lines[line]?.relation, difference, bound)) this.close(line);
    }
    for (const [cell, value] of values) {
      this.values[cell] = value;
      this.changed.add(cell);
    }
  }

  /** Leaves equations unexplained: nothing is to be concluded from them. */
  setAside(lines: readonly LineId[]): void {
    for (const line of lines) this.close(line);
  }

  /** The value the cell must have for the equation to hold exactly, given the others; null where it does not say. */
  required(line: LineId, cell: CellId, assumed?: ReadonlyMap<CellId, Interval>): Scaled | null {
    let rest = this.differenceOf(line);
    let weight = 0n;
    for (const term of this.lines[line]?.terms ?? []) {
      if (term.cell === cell) weight += term.weight;
      const value = assumed?.get(term.cell);
      if (value) rest += term.weight * (value.middle - this.valueOf(term.cell).middle);
    }
    if (absolute(weight) !== 1n) return null;
    return (assumed?.get(cell) ?? this.valueOf(cell)).middle - rest * weight;
  }

  private add(judged: Judged, byPlace: Map<string, CellId>): void {
    const { bound, evaluation } = judged;
    const weights = new Map<CellId, bigint>();
    for (const { sign, figure } of bound.left) this.weigh(weights, figure, BigInt(sign), byPlace);
    for (const { sign, figure } of bound.right) this.weigh(weights, figure, BigInt(-sign), byPlace);
    const line = this.lines.length;
    this.lines.push({
      judged,
      relation: bound.relation,
      terms: [...weights].map(([cell, weight]) => ({ cell, weight })),
    });
    const unit = unitOf(bound);
    this.differences.push(convert(evaluation.difference, unit, this.unit));
    this.bounds.push(convert(evaluation.bound, unit, this.unit));
    if (evaluation.outcome === 'fail') this.open.add(line);
    for (const [cell, weight] of weights) {
      this.linesByCell[cell]?.push(line);
      this.weightsByCell[cell]?.push(weight);
    }
  }

  private weigh(
    weights: Map<CellId, bigint>,
    figure: Figure | null,
    weight: bigint,
    byPlace: Map<string, CellId>,
  ): void {
    if (!figure?.interval) return;
    const cell = this.ids.get(figure) ?? this.cellFor(figure, figure.interval, byPlace);
    weights.set(cell, (weights.get(cell) ?? 0n) + weight);
  }

  private cellFor(figure: Figure, value: Interval, byPlace: Map<string, CellId>): CellId {
    const place = qualifiedA1(figure.cell);
    let cell = byPlace.get(place);
    if (cell === undefined) {
      cell = this.figures.length;
      byPlace.set(place, cell);
      this.figures.push(figure);
      this.values.push(convertInterval(value, figure.unit, this.unit));
      this.linesByCell.push([]);
      this.weightsByCell.push([]);
      const { half } = this.valueOf(cell);
      if (half > 0n) {
        const widths = this.usual.get(figure.form) ?? new Map<Scaled, number>();
        this.usual.set(figure.form, widths.set(half, (widths.get(half) ?? 0) + 1));
      }
    }
    this.ids.set(figure, cell);
    return cell;
  }

  private close(line: LineId): void {
    this.open.delete(line);
    this.view.delete(line);
  }

  private moved(
    values: ReadonlyMap<CellId, Interval>,
    added: ReadonlyMap<LineId, Scaled> | undefined,
  ): Map<LineId, { difference: Scaled; bound: Scaled }> {
    const moved = new Map<LineId, { difference: Scaled; bound: Scaled }>();
    const add = (line: LineId, more: Scaled, wider: Scaled): void => {
      const state = moved.get(line);
      if (state) {
        state.difference += more;
        state.bound += wider;
      } else {
        moved.set(line, { difference: this.differenceOf(line) + more, bound: this.boundOf(line) + wider });
      }
    };
    for (const [cell, { middle, half }] of values) {
      const before = this.valueOf(cell);
      const [more, wider] = [middle - before.middle, half - before.half];
      if (more === 0n && wider === 0n) continue;
      const weights = this.weightsByCell[cell] ?? [];
      this.linesOf(cell).forEach((line, index) => {
        const weight = weights[index] ?? 0n;
        add(line, weight * more, absolute(weight) * wider);
      });
    }
    for (const [line, more] of added ?? []) add(line, more, 0n);
    return moved;
  }
}

function* take<T>(from: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const one of from) {
    if (left === 0) return;
    left -= 1;
    yield one;
  }
}

export const NOTHING: Interval = { middle: 0n, half: 0n };

/** Whether a difference of left and right side is more than the bound allows under the relation. */
export function isOff(relation: Relation | undefined, difference: Scaled, bound: Scaled): boolean {
  if (relation === '≥') return -difference > bound;
  if (relation === '≤') return difference > bound;
  return absolute(difference) > bound;
}
