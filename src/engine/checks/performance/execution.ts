/**
 * P-03, P-04: how much of the budget was executed, and the score for it.
 */
import { multiply, round, toText, type Scaled } from '../../amounts/scaled';
import { isBlank, writtenDecimals } from '../../forms/performance/score';
import type { PerformanceBody } from '../../forms/performanceModel';
import { qualifiedA1 } from '../../workbook/reference';
import { broken, holds, type Check, type Instance } from '../check';
import { draftAt } from './draft';
import { rateRange, withinRounding } from './executionRate';
import { gapIn, reportedGapIn, unevaluated, whyNotListed } from './gaps';
import { amountText, expectedScore, percent, roundedRight, scoredRight } from './printed';
import { onEach } from './onEach';
import type { SelfEvaluation } from './selfEvaluations';

type Budget = NonNullable<PerformanceBody['budget']>;

const BLOCK = '预算执行情况';
const SCORE_STATEMENT = '预算执行得分＝分值×执行率，不超过分值';

export const EXECUTION_RATE: Check = {
  id: 'P-03',
  forms: [],
  level: 'error',
  statement: '执行率＝执行数（B）÷预算数（A）；预算数为0时留空',
  basis: ['绩效自评表：执行率（B/A）'],
  run: onEach((evaluation) => [onBudget(evaluation, rateInstance)]),
};

export const EXECUTION_SCORE: Check = {
  id: 'P-04',
  forms: [],
  level: 'error',
  statement: SCORE_STATEMENT,
  basis: ['绩效自评表：得分（分值×执行率）'],
  run: onEach((evaluation) => [onBudget(evaluation, scoreInstance)]),
};

function onBudget(
  evaluation: SelfEvaluation,
  look: (evaluation: SelfEvaluation, budget: Budget) => Instance,
): Instance {
  const { budget } = evaluation.body;
  if (budget) return look(evaluation, budget);
  return unevaluated(evaluation.id, 'notApplicable', whyNotListed(evaluation, BLOCK));
}

function rateInstance(evaluation: SelfEvaluation, budget: Budget): Instance {
  const { id } = evaluation;
  const { planned, executed, rate } = budget;
  const amounts = [
    { score: planned, label: BLOCK, column: '预算数' },
    { score: executed, label: BLOCK, column: '执行数' },
  ];
  const gap = reportedGapIn(evaluation, id, amounts);
  if (gap) return gap;
  const range = rateRange(planned, executed);
  if (!range) return rateWithoutBudget(evaluation, budget);
  const noRate = reportedGapIn(evaluation, id, [{ score: rate, label: BLOCK, column: '执行率' }]);
  if (noRate || rate.value === null) return noRate ?? holds(id);
  if (roundedRight(rate, range.exact)) return holds(id);
  if (withinRounding(rate, range.low, range.high)) return rounded(id);
  const expected = round(range.exact, Math.max(4, writtenDecimals(rate)));
  return broken(id, {
    ...draftAt(evaluation, rate.cell, BLOCK, '执行率', {
      id: 'executionRateDiffers',
      values: {
        form: id,
        cell: qualifiedA1(rate.cell),
        printed: percent(rate.value, 4),
        expected: percent(expected, 4),
        executed: amountText(executed),
        planned: amountText(planned),
      },
    }),
    relation: '=',
    printed: toText(rate.value),
    expected: toText(expected),
    difference: toText(rate.value - expected),
  });
}

/** No rate exists for a budget of nothing; a printed 0 for nothing spent says the same. */
function rateWithoutBudget(evaluation: SelfEvaluation, { executed, rate }: Budget): Instance {
  const { id } = evaluation;
  if (isBlank(rate) || (rate.value === 0n && executed.value === 0n)) return holds(id);
  return broken(id, {
    ...draftAt(evaluation, rate.cell, BLOCK, '执行率', {
      id: 'executionRateWithoutBudget',
      values: { form: id, cell: qualifiedA1(rate.cell), printed: rate.text },
    }),
    printed: rate.value === null ? null : toText(rate.value),
  });
}

function scoreInstance(evaluation: SelfEvaluation, budget: Budget): Instance {
  const { id } = evaluation;
  const { planned, executed, rate, score, weight } = budget;
  const gap = gapIn(id, [planned, executed, score]);
  if (gap || score.value === null) return gap ?? holds(id);
  if (weight === null) {
    return unevaluated(id, 'notEnoughData', {
      id: 'whyWeightMissing',
      values: { cells: qualifiedA1(budget.label) },
    });
  }
  const range = rateRange(planned, executed);
  if (!range) {
    return unevaluated(id, 'notApplicable', {
      id: 'whyNoBudget',
      values: { cell: qualifiedA1(planned.cell) },
    });
  }
  const points = (fraction: Scaled): Scaled => atMost(weight, multiply(weight, fraction));
  // Many forms multiply the rate as printed, 97.6 %, rather than the quotient.
  const rates = rate.value === null ? [range.exact] : [range.exact, round(rate.value, writtenDecimals(rate))];
  const consistent = rates.filter((fraction) => fraction === range.exact || roundedRight(rate, range.exact));
  if (consistent.some((fraction) => scoredRight(score, points(fraction)))) return holds(id);
  if (withinRounding(score, points(range.low), points(range.high))) return rounded(id);
  const expected = expectedScore(points(range.exact));
  const values = {
    printed: toText(score.value),
    expected: toText(expected),
    difference: toText(score.value - expected),
  };
  return broken(id, {
    ...draftAt(evaluation, score.cell, BLOCK, '得分', {
      id: 'executionScoreDiffers',
      values: {
        form: id,
        cell: qualifiedA1(score.cell),
        weight: toText(weight),
        rate: percent(range.exact, 2),
        ...values,
      },
    }),
    relation: '=',
    ...values,
  });
}

function rounded(place: string): Instance {
  return { place, outcome: 'rounding', finding: null, equation: null, why: null };
}

function atMost(limit: Scaled, value: Scaled): Scaled {
  return value > limit ? limit : value;
}
