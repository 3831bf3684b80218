import { useEffect, useMemo, useState } from 'react';
import { recognise } from '../../engine/forms/recognise';
import type { Pack } from '../../engine/packs';
import { planConversion } from '../../engine/rounding/convert';
import type { ConversionPlan, Practice } from '../../engine/rounding/plan';
import type { WorkbookState } from '../../engine/report/state';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';

/**
 * Entries of its tables that the search may touch before anyone is asked: the pane does not answer while it searches.
 * 600 items in 表3 and 表5 (3,756 amounts) take less than 10 million. The engine by itself would go thirty times as far.
 */
const SHORT_EFFORT = 100_000_000;
/** Long enough for the progress to be on the screen before the search takes the thread. Milliseconds. */
const AFTER_PAINT = 50;

export interface ConversionQuestion {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: WorkbookState['sheets'];
  readonly pack: Pack;
  readonly practice: Practice;
  /** As long as the engine would by itself. */
  readonly long: boolean;
}

export interface Conversion {
  /** Null before the first answer, and while another practice is worked out. */
  readonly plan: ConversionPlan | null;
  /** The answer is one to an earlier question. */
  readonly pending: boolean;
}

/** What converting the workbook writes. Worked out after the view has been drawn, and only while someone looks. */
export function useConversion(asked: ConversionQuestion, active: boolean): Conversion {
  const { snapshot, sheets, pack, practice, long } = asked;
  const question = useMemo(
    () => ({ snapshot, sheets, pack, practice, long }),
    [snapshot, sheets, pack, practice, long],
  );
  const [answer, setAnswer] = useState<{
    readonly question: ConversionQuestion;
    readonly plan: ConversionPlan;
  } | null>(null);
  const pending = answer?.question !== question;
  useEffect(() => {
    if (!active || !pending) return;
    const timer = setTimeout(() => setAnswer({ question, plan: planFor(question) }), AFTER_PAINT);
    return () => clearTimeout(timer);
  }, [active, pending, question]);
  return { plan: answer?.question.practice === practice ? answer.plan : null, pending };
}

function planFor({ snapshot, sheets, pack, practice, long }: ConversionQuestion): ConversionPlan {
  return planConversion(snapshot, recognise(snapshot, sheets), {
    pack,
    practice,
    ...(long ? {} : { effort: SHORT_EFFORT }),
  });
}
