/**
 * What a check needs and does not find. A blank is never zero and a text is never a number: both end the instance
 * before anything is computed.
 */
import type { WeightedLabel, Score } from '../../forms/performanceModel';
import { isBlank } from '../../forms/performance/score';
import type { Outcome } from '../../report/report';
import type { Sentence } from '../../report/sentence';
import { qualifiedA1 } from '../../workbook/reference';
import type { Instance } from '../check';
import { draftAt } from './draft';
import type { SelfEvaluation } from './selfEvaluations';

/** An instance that could not be evaluated, or that there was nothing to evaluate in. */
export function unevaluated(place: string, outcome: Outcome, why: Sentence): Instance {
  return { place, outcome, finding: null, equation: null, why };
}

/** The instance that says which of the numbers is missing or unreadable; null where all are there. */
export function gapIn(place: string, needed: readonly Score[]): Instance | null {
  const without = needed.filter(({ value }) => value === null);
  if (without.length === 0) return null;
  const unreadable = without.filter((score) => !isBlank(score));
  return unreadable.length > 0
    ? unevaluated(place, 'unreadable', { id: 'whyUnreadable', values: { cells: cellsOf(unreadable) } })
    : unevaluated(place, 'notEnoughData', { id: 'whyBlank', values: { cells: cellsOf(without) } });
}

/** As `gapIn`, with a finding on the first text that should be a number. One check reports it, the others only say why. */
export function reportedGapIn(
  evaluation: SelfEvaluation,
  place: string,
  needed: readonly { readonly score: Score; readonly label: string; readonly column: string }[],
): Instance | null {
  const gap = gapIn(
    place,
    needed.map(({ score }) => score),
  );
  const culprit = needed.find(({ score }) => score.value === null && !isBlank(score));
  if (!gap || !culprit) return gap;
  const { score, label, column } = culprit;
  return {
    ...gap,
    finding: {
      ...draftAt(evaluation, score.cell, label, column, {
        id: 'unreadableScore',
        values: { form: evaluation.id, cell: qualifiedA1(score.cell), label, column, text: score.text },
      }),
    },
  };
}

/** The instance that says which labels name no weight; null where all do. */
export function weightGapIn(place: string, labels: readonly WeightedLabel[]): Instance | null {
  const without = labels.filter(({ weight }) => weight === null);
  if (without.length === 0) return null;
  return unevaluated(place, 'notEnoughData', { id: 'whyWeightMissing', values: { cells: cellsOf(without) } });
}

/** The form has no such block, label or text. */
export function whyNotListed({ id, form }: SelfEvaluation, label: string): Sentence {
  return { id: 'whyNotListed', values: { form: id, sheet: form.sheet, label } };
}

function cellsOf(places: readonly Pick<Score, 'cell'>[]): string {
  return places.map(({ cell }) => qualifiedA1(cell)).join('、');
}
