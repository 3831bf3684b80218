/**
 * P-13: an actual value far beyond its target suggests that the target was set low. A hint, no fault.
 */
import { divide, fromText } from '../../amounts/scaled';
import type { Indicator } from '../../forms/performanceModel';
import { qualifiedA1 } from '../../workbook/reference';
import { notRun, type Check, type Instance } from '../check';
import { draftAt } from './draft';
import { unevaluated, whyNotListed } from './gaps';
import { measured } from './measured';
import { percent } from './printed';
import { namedIndicators, selfEvaluations, whyFormsMissing, type SelfEvaluation } from './selfEvaluations';

const FAR_BEYOND = fromText('1.3') ?? 0n;

export const OVERSHOOT: Check = {
  id: 'P-13',
  forms: [],
  level: 'info',
  statement: '实际完成值不超过年初目标值的130%',
  basis: ['财预〔2020〕10号 项目支出绩效评价管理办法：完成值高于指标值较多的要分析原因'],
  run: (context) => {
    const present = selfEvaluations(context);
    if (present.length === 0) return notRun(whyFormsMissing(['P1', 'P2']));
    const said = new Set<string>();
    return { instances: present.flatMap((evaluation) => instancesOf(evaluation, said)), why: null };
  },
};

/** `said` holds the indicators another form has already been told about. */
function instancesOf(evaluation: SelfEvaluation, said: Set<string>): Instance[] {
  const { id, body } = evaluation;
  const instances = namedIndicators(body).flatMap(({ name, indicator }): Instance[] => {
    const numbers = measured(body, indicator);
    const rate = numbers?.sense === 'more' ? divide(numbers.actual, numbers.target) : null;
    if (rate === null) return [];
    const place = `${id}/${name}`;
    if (rate <= FAR_BEYOND || said.has(name)) return [passed(place, null)];
    said.add(name);
    return [passed(place, hint(evaluation, indicator, percent(rate, 1)))];
  });
  return instances.length > 0
    ? instances
    : [unevaluated(id, 'notApplicable', whyNotListed(evaluation, '定量指标'))];
}

function hint(
  evaluation: SelfEvaluation,
  { actual, target, label }: Indicator,
  rate: string,
): Instance['finding'] {
  return {
    ...draftAt(evaluation, actual.cell, label.name, '实际完成值', {
      id: 'overshoot',
      values: {
        form: evaluation.id,
        cell: qualifiedA1(actual.cell),
        label: label.name,
        actual: actual.text,
        target: target.text,
        percent: rate,
      },
    }),
  };
}

/** The form is right either way. */
function passed(place: string, finding: Instance['finding']): Instance {
  return { place, outcome: 'pass', finding, equation: null, why: null };
}
