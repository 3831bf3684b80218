import { useEffect, useMemo, useState } from 'react';
import { planFill } from '../../engine/filling/fill';
import type { FillPlan } from '../../engine/filling/proposal';
import { recognise } from '../../engine/forms/recognise';
import type { Pack } from '../../engine/packs';
import type { WorkbookState } from '../../engine/report/state';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';

export interface Plans {
  /** As it is written: with values or with formulas. */
  readonly plan: FillPlan;
  readonly values: FillPlan;
  readonly anyForm: boolean;
}

export interface FillQuestion {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: WorkbookState['sheets'];
  readonly pack: Pack;
  readonly formulas: boolean;
  /** Cells whose differing content is to be replaced. */
  readonly choices: ReadonlySet<string>;
}

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
    const timer = setTimeout(() => setAnswer({ question, plans: plansFor(question) }));
    return () => clearTimeout(timer);
  }, [active, pending, question]);
  return { plans: answer?.plans ?? null, pending };
}

function plansFor({ snapshot, sheets, pack, formulas, choices }: FillQuestion): Plans {
  const recognition = recognise(snapshot, sheets);
  const anyForm = Object.values(recognition.slots).some(({ status }) => status === 'found');
  const values = planFill(snapshot, recognition, { pack, choices, formulas: false });
  const plan = formulas ? planFill(snapshot, recognition, { pack, choices, formulas: true }) : values;
  return { plan, values, anyForm };
}
