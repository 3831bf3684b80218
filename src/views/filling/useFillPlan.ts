import { useEffect, useMemo, useState } from 'react';
import { inBackground } from '../background/inBackground';
import type { FillQuestion, Plans } from './plansFor';

export interface Planned {
  /** Null before the first answer. */
  readonly plans: Plans | null;
  /** The answer is one to an earlier question. */
  readonly pending: boolean;
}

/**
 * What can be filled in. Worked out after the view has been drawn, and only while someone looks.
 * @param active whether the place is in sight
 */
export function useFillPlan(asked: FillQuestion, active: boolean): Planned {
  const { snapshot, sheets, pack, formulas, choices } = asked;
  const question = useMemo(
    () => ({ snapshot, sheets, pack, formulas, choices }),
    [snapshot, sheets, pack, formulas, choices],
  );
  const [answer, setAnswer] = useState<{ readonly question: FillQuestion; readonly plans: Plans } | null>(
    null,
  );
  const pending = answer?.question !== question;
  useEffect(() => {
    if (!active || !pending) return;
    let awaited = true;
    // Only the last of several questions in a row is asked.
    const timer = setTimeout(() => {
      void inBackground('fill', question).then((plans) => {
        if (awaited) setAnswer({ question, plans });
      });
    });
    return () => {
      awaited = false;
      clearTimeout(timer);
    };
  }, [active, pending, question]);
  return { plans: answer?.plans ?? null, pending };
}
