import { useMemo } from 'react';
import type { Pack } from '../../engine/packs';
import { unlikelyInputs } from '../../engine/narrative/unlikely';
import type { WorkbookReport } from '../../engine/report/report';
import type { InputKey } from '../../engine/inputs/inputs';
import { a1 } from '../../engine/workbook/reference';
import type { Locatable } from '../place';
import { useSteady } from '../useSteady';
import type { Desk } from './desk';
import { doubtsOf } from './doubts';
import type { Answers } from './inputs/useAnswers';
import type { Narrated } from './useNarrated';
import { wordingOf } from '../../engine/packs/wordings';

export interface DeskOptions {
  readonly answers: Answers;
  readonly told: Narrated;
  readonly report: WorkbookReport;
  readonly pack: Pack;
  readonly onGoTo: (place: Locatable) => void;
  /** Called when the user is done with a field. */
  readonly onward: (answered: InputKey) => void;
}

/** What the paragraphs need, put together from where it is known; the same as long as nothing of it changes. */
export function useDeskOf({ answers, told, report, pack, onGoTo, onward }: DeskOptions): Desk {
  const { narrative, states, labelOf } = told;
  const stateById = useMemo(() => new Map(states.map((state) => [state.id, state])), [states]);
  const unlikely = useMemo(() => unlikelyInputs(narrative), [narrative]);
  const doubts = useMemo(() => doubtsOf(report), [report]);
  const goTo = useSteady<Parameters<Desk['goTo']>, void>((cell) =>
    onGoTo({ sheet: cell.sheet, cell: a1(cell) }),
  );
  const answer = useSteady<Parameters<Desk['answer']>, void>((key, value, goesOn) => {
    answers.answer(key, value);
    if (goesOn) onward(key);
  });
  const { table } = answers;
  const { charts } = narrative;
  return useMemo(
    () => ({
      table,
      labelOf,
      stateOf: (id) => stateById.get(id) ?? null,
      chartOf: (id) => charts.find((chart) => chart.id === id) ?? null,
      doubts,
      unlikelyIn: (id) => unlikely.filter(({ paragraph }) => paragraph === id),
      numbers: wordingOf(pack).numbers,
      goTo,
      answer,
    }),
    [table, labelOf, stateById, charts, doubts, unlikely, pack, goTo, answer],
  );
}
