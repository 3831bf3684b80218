import { useEffect, useMemo, useState } from 'react';
import type { HostFailure } from '../../hosts/host';
import { inBackground } from '../background/inBackground';
import { toFailure } from '../errors/failure';
import type { FillQuestion, Plans } from './plansFor';

export interface Planned {
  /** Null before the first answer. */
  readonly plans: Plans | null;
  /** The answer is one to an earlier question. */
  readonly pending: boolean;
  /** Why there is none to this question. */
  readonly failure: HostFailure | null;
  readonly retry: () => void;
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
  const [failed, setFailed] = useState<{
    readonly question: FillQuestion;
    readonly failure: HostFailure;
  } | null>(null);
  const pending = answer?.question !== question;
  const failure = failed?.question === question ? failed.failure : null;
  useEffect(() => {
    if (!active || !pending || failure) return;
    let awaited = true;
    // Only the last of several questions in a row is asked.
    const timer = setTimeout(() => {
      inBackground('fill', question).then(
        (plans) => awaited && setAnswer({ question, plans }),
        (error: unknown) => awaited && setFailed({ question, failure: toFailure(error) }),
      );
    });
    return () => {
      awaited = false;
      clearTimeout(timer);
    };
  }, [active, pending, failure, question]);
  return { plans: answer?.plans ?? null, pending, failure, retry: () => setFailed(null) };
}
