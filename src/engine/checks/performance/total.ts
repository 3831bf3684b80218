/**
 * P-05: 总分 is the sum of the scores, the one for budget execution among them.
 */
import { halfUnit } from '../../amounts/scaled';
import type { Score } from '../../forms/performanceModel';
import type { Check, Instance } from '../check';
import { equationInstance } from '../equationInstance';
import { scoreFigure, terms } from './figures';
import { gapIn, reportedGapIn, unevaluated, whyNotListed } from './gaps';
import { onEach } from './onEach';
import { namedIndicators, type SelfEvaluation } from './selfEvaluations';

const SCORE_DECIMALS = 2;
const STATEMENT = '总分＝预算执行得分＋各三级指标得分之和';

export const TOTAL_SCORE: Check = {
  id: 'P-05',
  forms: [],
  level: 'error',
  statement: STATEMENT,
  basis: ['绩效自评表：总分'],
  run: onEach((evaluation) => [totalInstance(evaluation)]),
};

interface Part {
  readonly key: string;
  readonly label: string;
  readonly score: Score;
}

function totalInstance(evaluation: SelfEvaluation): Instance {
  const { id, body } = evaluation;
  const { total } = body;
  if (!total) return unevaluated(id, 'notEnoughData', whyNotListed(evaluation, '总分'));
  const parts = partsOf(body);
  const gap =
    reportedGapIn(evaluation, id, [{ score: total, label: '总分', column: '得分' }]) ??
    gapIn(
      id,
      parts.map(({ score }) => score),
    );
  if (gap) return gap;
  const naming = { form: id, column: '得分' };
  const left = scoreFigure(
    { ...naming, key: '总分', label: '总分' },
    total,
    // Scores are given to two decimals at most; only the noise of formulas is below that.
    halfUnit(SCORE_DECIMALS),
  );
  const right = parts.map(({ key, label, score }) => scoreFigure({ ...naming, key, label }, score));
  return equationInstance({ place: id, left: terms([left]), relation: '=', right: terms(right) }, STATEMENT);
}

function partsOf(body: SelfEvaluation['body']): Part[] {
  const budget = body.budget
    ? [{ key: '预算执行情况', label: '预算执行情况', score: body.budget.score }]
    : [];
  const indicators = namedIndicators(body).map(({ name, indicator }) => ({
    key: name,
    label: indicator.label.name,
    score: indicator.score,
  }));
  return [...budget, ...indicators];
}
