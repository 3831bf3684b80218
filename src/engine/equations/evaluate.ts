/**
 * Evaluating an equation whose operands are figures of the workbook, with intervals.
 */
import { EXACT_ZERO, meet, plus, signed, type Interval } from '../amounts/interval';
import { halfUnit, absolute, decimalsOf, type Scaled } from '../amounts/scaled';
import { convertInterval } from '../amounts/unit';
import type { Figure } from '../forms/model';
import type { MoneyUnit, Outcome } from '../report/report';
import type { Relation } from './syntax';

/** A figure with its sign; `figure` null for a row the form does not list, which stands for exactly nothing. */
export interface BoundTerm {
  readonly sign: 1 | -1;
  readonly figure: Figure | null;
}

export interface BoundEquation {
  readonly place: string;
  readonly left: readonly BoundTerm[];
  readonly relation: Relation;
  readonly right: readonly BoundTerm[];
}

export interface Evaluation {
  readonly outcome: Outcome;
  /** Left and right side in the unit of the form that the left side begins with. */
  readonly printed: Scaled;
  readonly computed: Scaled;
  /** printed − computed. */
  readonly difference: Scaled;
  /** The difference that rounding alone may cause: the half-widths of all figures added up. */
  readonly bound: Scaled;
  /** Decimals the operands are written with, for printing the difference. */
  readonly decimals: number;
}

const HELD_NOISE = halfUnit(4);

/** Evaluates; all blank → `notApplicable` (0 = 0 proves nothing), anything unreadable → `unreadable`. */
export function evaluate(equation: BoundEquation): Evaluation {
  const terms = [...equation.left, ...equation.right];
  const unit = unitOf(equation);
  const left = sideOf(equation.left, unit);
  const right = sideOf(equation.right, unit);
  const difference = left.middle - right.middle;
  const bound = left.half + right.half;
  const result = {
    printed: left.middle,
    computed: right.middle,
    difference,
    bound,
    decimals: decimalsIn(terms),
  };
  if (terms.some(({ figure }) => figure?.interval === null)) return { ...result, outcome: 'unreadable' };
  if (terms.every(({ figure }) => !figure || figure.reading.kind === 'blank')) {
    return { ...result, outcome: 'notApplicable' };
  }
  return { ...result, outcome: verdict(equation.relation, left, right, heldNoise(terms)) };
}

function verdict(relation: Relation, left: Interval, right: Interval, noise: Scaled): Outcome {
  const difference = left.middle - right.middle;
  const holds = relation === '=' ? difference === 0n : relation === '≥' ? difference >= 0n : difference <= 0n;
  if (holds || absolute(difference) <= noise) return 'pass';
  return meet(left, right) ? 'rounding' : 'fail';
}

/** The unit an equation is evaluated in: that of its first figure. */
export function unitOf({ left, right }: BoundEquation): MoneyUnit | null {
  return [...left, ...right].find(({ figure }) => figure !== null)?.figure?.unit ?? null;
}

/** Whether no figure of the equation needs converting. */
export function inOneUnit({ left, right }: BoundEquation): boolean {
  const units = new Set([...left, ...right].flatMap(({ figure }) => figure?.unit ?? []));
  return units.size <= 1;
}

function sideOf(terms: readonly BoundTerm[], unit: MoneyUnit | null): Interval {
  return terms.reduce<Interval>(
    (sum, { sign, figure }) =>
      figure?.interval ? plus(sum, signed(sign, convertInterval(figure.interval, figure.unit, unit))) : sum,
    EXACT_ZERO,
  );
}

/** Figures held with more digits than shown carry binary noise; below it a difference is none. */
function heldNoise(terms: readonly BoundTerm[]): Scaled {
  const held = terms.filter(
    ({ figure }) => figure?.reading.kind === 'amount' && figure.reading.heldFiner,
  ).length;
  return BigInt(held) * HELD_NOISE;
}

function decimalsIn(terms: readonly BoundTerm[]): number {
  let decimals = 0;
  for (const { figure } of terms) {
    if (figure?.reading.kind === 'amount') {
      decimals = Math.max(
        decimals,
        figure.reading.heldFiner ? decimalsOf(figure.reading.value) : figure.reading.decimals,
      );
    }
  }
  return Math.min(decimals, 6);
}
