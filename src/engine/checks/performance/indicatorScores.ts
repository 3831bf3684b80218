/**
 * P-06, P-07: the score of each indicator. Quantities are scored in proportion, wording by bands; no score leaves
 * 0 … weight.
 */
import { fromText, multiply, toText, type Scaled } from '../../amounts/scaled';
import type { Indicator, Score } from '../../forms/performanceModel';
import { plainLabel } from '../../workbook/text';
import { qualifiedA1 } from '../../workbook/reference';
import { broken, holds, type Check, type Instance } from '../check';
import { draftAt } from './draft';
import { gapIn, reportedGapIn, unevaluated, weightGapIn } from './gaps';
import { measured, type Measured } from './measured';
import { expectedScore, scoredRight, shareOf } from './printed';
import { onEach } from './onEach';
import { namedIndicators, type SelfEvaluation } from './selfEvaluations';

/** The band 达成预期 reaches down to 80 % of the weight. */
export const AS_EXPECTED: Scaled = fromText('0.8') ?? 0n;

export const MEASURED_SCORES: Check = {
  id: 'P-06',
  forms: [],
  level: 'error',
  statement: '定量指标得分：正向＝分值×B÷A，反向＝分值×A÷B，不超过分值',
  basis: ['绩效自评表备注2：定量指标计分原则', '财预〔2020〕10号 项目支出绩效评价管理办法'],
  run: onEach((evaluation) =>
    namedIndicators(evaluation.body).map(({ name, indicator }) =>
      measuredScore(evaluation, `${evaluation.id}/${name}`, indicator),
    ),
  ),
};

export const SCORE_RANGE: Check = {
  id: 'P-07',
  forms: [],
  level: 'error',
  statement: '0≤得分≤分值；定性指标与目标一致的，得分在分值的80%以上',
  basis: ['绩效自评表备注2：得分不得突破权重总额', '绩效自评表备注3：定性指标计分原则'],
  run: onEach((evaluation) => {
    const { id, body } = evaluation;
    const budget = body.budget
      ? [rangeOf(evaluation, `${id}/预算执行情况`, '预算执行情况', body.budget.score, body.budget.weight)]
      : [];
    return [
      ...budget,
      ...namedIndicators(body).map(({ name, indicator }) =>
        indicatorRange(evaluation, `${id}/${name}`, indicator),
      ),
    ];
  }),
};

function measuredScore(evaluation: SelfEvaluation, place: string, indicator: Indicator): Instance {
  const { score, label, target, actual } = indicator;
  const numbers = measured(evaluation.body, indicator);
  if (!numbers) {
    const cells = [target, actual].map(({ cell }) => qualifiedA1(cell)).join('、');
    const blank = target.text === '' || actual.text === '';
    return blank
      ? unevaluated(place, 'notEnoughData', { id: 'whyBlank', values: { cells } })
      : unevaluated(place, 'notApplicable', { id: 'whyNotMeasured', values: { cells } });
  }
  const gap = weightGapIn(place, [label]) ?? gapIn(place, [score]);
  if (gap || label.weight === null || score.value === null) return gap ?? holds(place);
  const [best, ...others] = computedScores(label.weight, numbers);
  // A target of zero leaves nothing to be in proportion to.
  if (best === undefined) {
    return unevaluated(place, 'notApplicable', {
      id: 'whyNotMeasured',
      values: { cells: qualifiedA1(target.cell) },
    });
  }
  if ([best, ...others].some((computed) => scoredRight(score, computed))) return holds(place);
  const expected = expectedScore(best);
  const values = {
    printed: toText(score.value),
    expected: toText(expected),
    difference: toText(score.value - expected),
  };
  return broken(place, {
    ...draftAt(evaluation, score.cell, label.name, '得分', {
      id: 'indicatorScoreDiffers',
      values: {
        form: evaluation.id,
        cell: qualifiedA1(score.cell),
        label: label.name,
        target: target.text,
        actual: actual.text,
        weight: toText(label.weight),
        ...values,
      },
    }),
    ...values,
    relation: '=',
  });
}

/** The scores the rule allows, unrounded, the likeliest first; none where the rule divides by zero. */
function computedScores(weight: Scaled, { target, actual, sense }: Measured): Scaled[] {
  const more = target > 0n ? [shareOf(weight, actual, target)] : [];
  const less = actual > 0n ? [shareOf(weight, target, actual)] : [weight];
  return sense === 'more' ? more : sense === 'less' ? less : [...more, ...less];
}

function indicatorRange(evaluation: SelfEvaluation, place: string, indicator: Indicator): Instance {
  const { label, score, target, actual } = indicator;
  const inRange = rangeOf(evaluation, place, label.name, score, label.weight);
  const { weight } = label;
  if (inRange.outcome !== 'pass' || weight === null || score.value === null) return inRange;
  const qualitative = target.number === null && actual.number === null && target.text !== '';
  const least = multiply(weight, AS_EXPECTED);
  if (!qualitative || plainLabel(target.text) !== plainLabel(actual.text) || score.value >= least)
    return inRange;
  const values = { printed: toText(score.value), expected: toText(least) };
  return broken(place, {
    ...draftAt(evaluation, score.cell, label.name, '得分', {
      id: 'scoreBelowBand',
      values: {
        form: evaluation.id,
        cell: qualifiedA1(score.cell),
        label: label.name,
        target: target.text,
        weight: toText(weight),
        ...values,
      },
    }),
    ...values,
    level: 'warning',
    relation: '≥',
    difference: toText(score.value - least),
  });
}

function rangeOf(
  evaluation: SelfEvaluation,
  place: string,
  label: string,
  score: Score,
  weight: Scaled | null,
): Instance {
  const gap = reportedGapIn(evaluation, place, [{ score, label, column: '得分' }]);
  if (gap || score.value === null) return gap ?? holds(place);
  if (weight === null) {
    return unevaluated(place, 'notEnoughData', {
      id: 'whyWeightMissing',
      values: { cells: qualifiedA1(score.cell) },
    });
  }
  if (score.value >= 0n && score.value <= weight) return holds(place);
  const limit = score.value < 0n ? 0n : weight;
  const values = { printed: toText(score.value), weight: toText(weight) };
  return broken(place, {
    ...draftAt(evaluation, score.cell, label, '得分', {
      id: 'scoreOutOfRange',
      values: { form: evaluation.id, cell: qualifiedA1(score.cell), label, ...values },
    }),
    printed: values.printed,
    expected: toText(limit),
    difference: toText(score.value - limit),
    relation: score.value < 0n ? '≥' : '≤',
  });
}
