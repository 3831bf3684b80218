/**
 * Checks that look at each self-evaluation form by itself; one form is enough for them to run.
 */
import { notRun, type Check, type Instance } from '../check';
import { whyNotListed, unevaluated } from './gaps';
import { SELF_EVALUATIONS, selfEvaluations, whyFormsMissing, type SelfEvaluation } from './selfEvaluations';

/** A form without a single place to look at is said to have none; it never drops out silently. */
export function onEach(look: (evaluation: SelfEvaluation) => readonly Instance[]): Check['run'] {
  return (context) => {
    const present = selfEvaluations(context);
    if (present.length === 0) return notRun(whyFormsMissing(SELF_EVALUATIONS));
    const instances = present.flatMap((evaluation) => {
      const found = look(evaluation);
      return found.length > 0
        ? found
        : [unevaluated(evaluation.id, 'notApplicable', whyNotListed(evaluation, '三级指标'))];
    });
    return { instances, why: null };
  };
}
