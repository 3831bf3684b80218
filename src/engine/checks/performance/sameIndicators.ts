/**
 * P-11: an indicator that stands in both forms has one target and one actual value.
 */
import { sameQuantity } from '../../forms/performance/quantity';
import type { Indicator, Quantity } from '../../forms/performanceModel';
import { qualifiedA1 } from '../../workbook/reference';
import { broken, holds, notRun, type Check, type Instance } from '../check';
import { draftAt } from './draft';
import { unevaluated } from './gaps';
import { namedIndicators, selfEvaluation, whyFormsMissing, type SelfEvaluation } from './selfEvaluations';

export const SAME_INDICATORS: Check = {
  id: 'P-11',
  forms: ['P1', 'P2'],
  level: 'warning',
  statement: '整体与项目绩效自评表中同名三级指标的目标值、完成值应一致',
  basis: ['同一事实两处列报'],
  run: (context) => {
    const whole = selfEvaluation(context, 'P1');
    const project = selfEvaluation(context, 'P2');
    if (!whole || !project) return notRun(whyFormsMissing(whole ? ['P2'] : ['P1']));
    const theirs = new Map(namedIndicators(project.body).map(({ name, indicator }) => [name, indicator]));
    const instances = namedIndicators(whole.body).flatMap(({ name, indicator }) => {
      const other = theirs.get(name);
      return other ? compare({ whole, project, name, indicator, other }) : [];
    });
    return instances.length > 0
      ? { instances, why: null }
      : notRun({ id: 'whyNoCommonIndicator', values: {} });
  },
};

interface Pair {
  readonly whole: SelfEvaluation;
  readonly project: SelfEvaluation;
  readonly name: string;
  readonly indicator: Indicator;
  readonly other: Indicator;
}

/** An actual value is stated in the terms of its target: where the targets differ, one line says it all. */
/** Where the targets differ, the actual values answer different questions: one finding is enough. */
function compare(pair: Pair): Instance[] {
  const target = compareOne(pair, 'target', '年初目标值', 'targetDiffers');
  if (target.outcome === 'fail') return [target];
  return [target, compareOne(pair, 'actual', '实际完成值', 'actualDiffers')];
}

function compareOne(
  { whole, project, name, indicator, other }: Pair,
  which: 'target' | 'actual',
  column: string,
  sentence: 'targetDiffers' | 'actualDiffers',
): Instance {
  const place = `${name}/${which}`;
  const [ours, theirs] = [indicator[which], other[which]];
  const blanks = [ours, theirs].filter(({ text }) => text === '');
  if (blanks.length > 0) {
    return unevaluated(place, 'notEnoughData', { id: 'whyBlank', values: { cells: cellsOf(blanks) } });
  }
  if (sameQuantity(ours, theirs)) return holds(place);
  return broken(place, {
    ...draftAt(whole, ours.cell, indicator.label.name, column, {
      id: sentence,
      values: {
        form: whole.id,
        cell: qualifiedA1(ours.cell),
        printed: ours.text,
        otherForm: project.id,
        otherCell: qualifiedA1(theirs.cell),
        otherPrinted: theirs.text,
        label: indicator.label.name,
      },
    }),
  });
}

function cellsOf(quantities: readonly Quantity[]): string {
  return quantities.map(({ cell }) => qualifiedA1(cell)).join('、');
}
