/**
 * P-12: the text on deviations calls an indicator 未完成 whose score says that it was reached.
 */
import { divide, toText } from '../../amounts/scaled';
import type { Indicator } from '../../forms/performanceModel';
import { qualifiedA1 } from '../../workbook/reference';
import { plainLabel } from '../../workbook/text';
import { broken, holds, notRun, type Check, type Instance } from '../check';
import { draftAt } from './draft';
import { unevaluated, whyNotListed } from './gaps';
import { AS_EXPECTED } from './indicatorScores';
import { measured, reached } from './measured';
import { percent } from './printed';
import { namedIndicators, selfEvaluations, whyFormsMissing, type SelfEvaluation } from './selfEvaluations';

export const CALLED_UNFINISHED: Check = {
  id: 'P-12',
  forms: [],
  level: 'warning',
  statement: '原因分析称未完成的指标，其得分不应在达成预期档（分值的80%以上）',
  basis: ['绩效自评表备注3：定性指标计分原则'],
  run: (context) => {
    const present = selfEvaluations(context);
    if (present.length === 0) return notRun(whyFormsMissing(['P1', 'P2']));
    const said = new Set<string>();
    const instances = present.flatMap((evaluation) => instancesOf(evaluation, said));
    return { instances, why: null };
  },
};

/** `said` holds what was already reported of another form that says and scores the same. */
function instancesOf(evaluation: SelfEvaluation, said: Set<string>): Instance[] {
  const { id, body } = evaluation;
  if (!body.deviation)
    return [unevaluated(id, 'notApplicable', whyNotListed(evaluation, '偏差大或目标未完成原因分析'))];
  const contradicted = unfinishedIndicators(body.deviation.text, namedIndicators(body)).filter(
    ({ indicator }) => scoredAsReached(evaluation, indicator),
  );
  if (contradicted.length === 0) return [holds(id)];
  return contradicted.flatMap(({ name, indicator, clause }) => {
    const key = [name, clause, indicator.score.value, indicator.label.weight].join('|');
    if (said.has(key)) return [];
    said.add(key);
    return [finding(evaluation, `${id}/${name}`, indicator)];
  });
}

interface Unfinished {
  readonly name: string;
  readonly indicator: Indicator;
  readonly clause: string;
}

/** The longest name wins where one indicator's name is part of another's. */
function unfinishedIndicators(
  text: string,
  indicators: readonly { readonly name: string; readonly indicator: Indicator }[],
): Unfinished[] {
  const longestFirst = [...indicators].sort((a, b) => b.name.length - a.name.length);
  const clauses = text
    .split(/[。；;\n]/)
    .map((clause) => plainLabel(clause).replace(/(不存在|没有|无)未(完成|达成|达到)/g, ''));
  return clauses
    .filter((clause) => /(未|没有?)(全部|全面|按时|如期|按期|能|有效)?(完成|达成|达到|实现)/.test(clause))
    .flatMap((clause) => {
      let rest = clause;
      return longestFirst.flatMap(({ name, indicator }) => {
        if (name === '' || !rest.includes(name)) return [];
        rest = rest.split(name).join('');
        return [{ name, indicator, clause }];
      });
    });
}

/** In the top band; a quantity short of its target is rightly called unfinished whatever its score. */
function scoredAsReached({ body }: SelfEvaluation, indicator: Indicator): boolean {
  const share = shareOf(indicator);
  if (share === null || share < AS_EXPECTED) return false;
  const numbers = measured(body, indicator);
  return numbers === null || reached(numbers);
}

function shareOf({ score, label }: Indicator): bigint | null {
  return score.value === null || label.weight === null ? null : divide(score.value, label.weight);
}

function finding(evaluation: SelfEvaluation, place: string, indicator: Indicator): Instance {
  const { id, body } = evaluation;
  const { label, score } = indicator;
  const cell = body.deviation?.cell ?? score.cell;
  return broken(place, {
    ...draftAt(evaluation, cell, label.name, '偏差大或目标未完成原因分析', {
      id: 'calledUnfinished',
      values: {
        form: id,
        cell: qualifiedA1(cell),
        label: label.name,
        scoreCell: qualifiedA1(score.cell),
        score: toText(score.value ?? 0n),
        weight: toText(label.weight ?? 0n),
        percent: percent(shareOf(indicator) ?? 0n, 1),
      },
    }),
  });
}
