/**
 * From an evaluated equation to an instance of a check: the finding with its addends, in the unit of the form.
 */
import { decimalsOf, toFixed, toText } from '../amounts/scaled';
import { evaluate, type BoundEquation, type BoundTerm, type Evaluation } from '../equations/evaluate';
import type { Figure } from '../forms/model';
import type { Addend } from '../report/report';
import type { Sentence, SentenceId } from '../report/sentence';
import { a1, qualifiedA1 } from '../workbook/reference';
import type { FindingDraft, Instance } from './check';

/** Evaluates one bound equation. `statement` is the identity as the finding quotes it. */
export function equationInstance(bound: BoundEquation, statement: string): Instance {
  const evaluation = evaluate(bound);
  const base = { place: bound.place, equation: { bound, evaluation, statement } };
  switch (evaluation.outcome) {
    case 'unreadable':
      return { ...base, outcome: 'unreadable', finding: null, why: whyUnreadable(bound) };
    case 'fail':
      // The printed total is not in the form: nothing to compare with, and nowhere to point.
      if (bound.left.every(({ figure }) => figure === null)) {
        return {
          ...base,
          equation: null,
          outcome: 'notEnoughData',
          finding: null,
          why: whyNoTotal(bound, statement),
        };
      }
      return { ...base, outcome: 'fail', finding: brokenEquation(bound, evaluation, statement), why: null };
    default:
      return { ...base, outcome: evaluation.outcome, finding: null, why: null };
  }
}

/** Names the cells of the equation that cannot be read. */
export function whyUnreadable({ left, right }: BoundEquation): Sentence {
  const cells = [...left, ...right].flatMap(({ figure }) =>
    figure && figure.interval === null ? [qualifiedA1(figure.cell)] : [],
  );
  return { id: 'whyUnreadable', values: { cells: cells.join('、') } };
}

function whyNoTotal({ right }: BoundEquation, statement: string): Sentence {
  const filled = right.find(({ figure }) => figure?.reading.kind === 'amount')?.figure;
  return { id: 'whyRowMissing', values: { statement, cell: filled ? qualifiedA1(filled.cell) : '' } };
}

/** The finding for an equation broken beyond its bound. */
export function brokenEquation(
  bound: BoundEquation,
  evaluation: Evaluation,
  statement: string,
): FindingDraft {
  const head = bound.left.find(({ figure }) => figure !== null)?.figure ?? null;
  const { decimals } = evaluation;
  const printed = printedText(bound.left, evaluation);
  // The expected figure is written as the printed one is: 2,132.70 beside 2,132.07, 98 beside 97.
  const asPrinted = printed.split('.')[1]?.length ?? 0;
  const expected = toFixed(evaluation.computed, Math.max(asPrinted, decimalsOf(evaluation.computed)));
  const difference = toFixed(evaluation.difference, Math.max(decimals, decimalsOf(evaluation.difference)));
  const others = bound.left.length > 1 ? [...bound.left.slice(1), ...bound.right] : bound.right;
  const values = {
    form: head?.form ?? '',
    cell: head ? qualifiedA1(head.cell) : '',
    label: head ? rowLabel(head) : '',
    column: head?.column.label ?? '',
    statement,
    printed,
    expected,
    difference,
  };
  return {
    form: head?.form ?? null,
    sheet: head?.cell.sheet ?? null,
    cell: head ? a1(head.cell) : null,
    printed,
    expected,
    difference,
    bound: toText(evaluation.bound),
    relation: bound.relation,
    addends: others.flatMap(addendOf),
    label: values.label,
    column: values.column,
    statement,
    sentence: { id: sentenceFor(bound), values: { ...values, relation: bound.relation } },
  };
}

/** A blank total was not filled in as 0. */
function sentenceFor({ left, relation }: BoundEquation): SentenceId {
  const isBlank = left.every(({ figure }) => figure === null || figure.reading.kind === 'blank');
  if (relation !== '=') return isBlank ? 'inequalityLeftBlank' : 'inequalityBroken';
  return isBlank ? 'identityLeftBlank' : 'identityBroken';
}

/** The left side as it stands in its cell (`1454.79`, `212.70`), without separators. */
function printedText(left: readonly BoundTerm[], evaluation: Evaluation): string {
  const [only] = left;
  const reading = left.length === 1 ? only?.figure?.reading : undefined;
  if (reading?.kind !== 'amount' || reading.heldFiner) return toText(evaluation.printed);
  return toFixed(evaluation.printed, Math.max(reading.decimals, decimalsOf(evaluation.printed)));
}

/** One term of a sum as a finding lists it; none where the form has no such figure. */
export function addendOf({ sign, figure }: BoundTerm): Addend[] {
  if (!figure) return [];
  const { reading } = figure;
  return [
    {
      sheet: figure.cell.sheet,
      cell: a1(figure.cell),
      sign,
      value: reading.kind === 'amount' ? toText(reading.value) : '0',
      label: rowLabel(figure),
      column: figure.column.label,
      form: figure.form,
      blank: reading.kind === 'blank',
    },
  ];
}

/** Code or 行次 and label of a row, for people. */
export function rowLabel({ row }: Pick<Figure, 'row'>): string {
  const number =
    row.code !== null && /^\d/.test(row.key) ? row.code : row.line !== null ? String(row.line) : '';
  return [number, row.label].filter((part) => part !== '').join(' ');
}
