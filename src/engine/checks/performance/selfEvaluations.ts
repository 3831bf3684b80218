/**
 * The self-evaluation forms a workbook holds, one or both, and how their indicators are named in findings.
 */
import { OFFICIAL_NAMES } from '../../forms/definitions/titles';
import type { Form } from '../../forms/model';
import type { Indicator, PerformanceBody } from '../../forms/performanceModel';
import type { FormId } from '../../report/report';
import type { Sentence } from '../../report/sentence';
import { plainLabel, unnumbered } from '../../workbook/text';
import type { CheckContext } from '../check';

export interface SelfEvaluation {
  readonly id: FormId;
  readonly form: Form;
  readonly body: PerformanceBody;
}

export const SELF_EVALUATIONS: readonly FormId[] = ['P1', 'P2'];

export function selfEvaluation(context: CheckContext, id: FormId): SelfEvaluation | null {
  const form = context.form(id);
  return form?.performance ? { id, form, body: form.performance } : null;
}

/** 整体 first: where both forms say the same, the finding stands there. */
export function selfEvaluations(context: CheckContext): SelfEvaluation[] {
  return SELF_EVALUATIONS.flatMap((id) => selfEvaluation(context, id) ?? []);
}

export function whyFormsMissing(forms: readonly FormId[]): Sentence {
  return { id: 'whyFormMissing', values: { forms: forms.map((id) => OFFICIAL_NAMES[id]).join('、') } };
}

export interface NamedIndicator {
  /** Unique within its form and the same in every form: the 三级指标 without numbering, width or spaces. */
  readonly name: string;
  readonly indicator: Indicator;
}

export function namedIndicators({ indicators }: PerformanceBody): NamedIndicator[] {
  const seen = new Map<string, number>();
  return indicators.map((indicator) => {
    const plain = unnumbered(plainLabel(indicator.label.name));
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return { indicator, name: count === 1 ? plain : `${plain}#${count}` };
  });
}
