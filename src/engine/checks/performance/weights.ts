/**
 * P-01, P-02: weights. The form is worth 100 points, and a label's weight is that of what stands under it.
 */
import { ZERO, fromNumber, toText } from '../../amounts/scaled';
import type { IndicatorGroup, WeightedLabel } from '../../forms/performanceModel';
import type { Addend } from '../../report/report';
import { a1 } from '../../workbook/reference';
import { broken, holds, type Check, type Instance } from '../check';
import { equationInstance } from '../equationInstance';
import { terms, weightFigure } from './figures';
import { unevaluated, weightGapIn, whyNotListed } from './gaps';
import { onEach } from './onEach';
import { namedIndicators, type SelfEvaluation } from './selfEvaluations';

const FULL_MARKS = fromNumber(100) ?? ZERO;
const GROUPS_STATEMENT = '一级、二级指标的分值＝其下各指标分值之和';

export const WEIGHTS_SUM: Check = {
  id: 'P-01',
  forms: [],
  level: 'error',
  statement: '预算执行分值＋各三级指标分值＝100',
  basis: ['绩效自评表：满分100分'],
  run: onEach((evaluation) => [weightsOf(evaluation)]),
};

export const GROUP_WEIGHTS: Check = {
  id: 'P-02',
  forms: [],
  level: 'error',
  statement: GROUPS_STATEMENT,
  basis: ['绩效自评表：分值逐级分解'],
  run: onEach((evaluation) => {
    const instances = evaluation.body.groups.flatMap((group, index) =>
      groupInstance(evaluation, group, index),
    );
    return instances.length > 0
      ? instances
      : [unevaluated(evaluation.id, 'notApplicable', whyNotListed(evaluation, '一级、二级指标分值'))];
  }),
};

function weightsOf({ id, form, body }: SelfEvaluation): Instance {
  const budget = body.budget
    ? [{ cell: body.budget.label, name: '预算执行情况', weight: body.budget.weight }]
    : [];
  const labels: WeightedLabel[] = [...budget, ...body.indicators.map(({ label }) => label)];
  const gap = weightGapIn(id, labels);
  if (gap) return gap;
  const sum = labels.reduce((total, { weight }) => total + (weight ?? ZERO), ZERO);
  if (sum === FULL_MARKS) return holds(id);
  const values = { printed: toText(sum), expected: toText(FULL_MARKS), difference: toText(sum - FULL_MARKS) };
  return broken(id, {
    ...values,
    form: id,
    sheet: form.sheet,
    // The sum is printed nowhere; any of the weights may be the wrong one.
    cell: null,
    bound: null,
    relation: '=',
    addends: labels.map((label): Addend => ({
      sheet: label.cell.sheet,
      cell: a1(label.cell),
      sign: 1,
      value: toText(label.weight ?? ZERO),
      label: label.name,
      column: '分值',
      form: id,
      blank: false,
    })),
    label: '分值合计',
    column: '分值',
    sentence: { id: 'weightsNotHundred', values: { form: id, sheet: form.sheet, ...values } },
  });
}

/** Empty where the group's label names no weight: then there is nothing printed to compare. */
function groupInstance({ id, body }: SelfEvaluation, group: IndicatorGroup, index: number): Instance[] {
  if (group.weight === null) return [];
  const place = `${id}/${groupKey(body.groups, index)}`;
  const children = childrenOf(body, index);
  const gap = weightGapIn(
    place,
    children.map(({ label }) => label),
  );
  if (gap) return [gap];
  const figures = children.map(({ key, label }) => weightFigure(id, key, label));
  const left = weightFigure(id, groupKey(body.groups, index), group);
  return [
    equationInstance({ place, left: terms([left]), relation: '=', right: terms(figures) }, GROUPS_STATEMENT),
  ];
}

interface Child {
  readonly key: string;
  readonly label: WeightedLabel;
}

/** The 二级 labels under a 一级 one, each replaced by its indicators where it names no weight; else the indicators. */
function childrenOf(body: SelfEvaluation['body'], index: number): Child[] {
  const children = new Map<string, Child>();
  for (const { name, indicator } of namedIndicators(body)) {
    if (indicator.first !== index && indicator.second !== index) continue;
    const second = indicator.first === index ? indicator.second : null;
    const between = second === null ? undefined : body.groups[second];
    const weighted = second !== null && between && between.weight !== null;
    const key = weighted ? groupKey(body.groups, second) : name;
    const label = weighted ? between : indicator.label;
    if (!children.has(key)) children.set(key, { key, label });
  }
  return [...children.values()];
}

/** 满意度指标 may stand under several 一级指标 or on both levels; its number in the form tells them apart. */
function groupKey(groups: readonly IndicatorGroup[], index: number): string {
  const { name, level } = groups[index] ?? { name: '', level: 1 };
  const before = groups
    .slice(0, index)
    .filter((other) => other.name === name && other.level === level).length;
  return `${level === 1 ? '一级' : '二级'}/${name}${before > 0 ? `#${before + 1}` : ''}`;
}
