import { useMemo } from 'react';
import type { Pack } from '../../engine/packs';
import type { WorkbookReport } from '../../engine/report/report';
import type { InputKey } from '../../engine/inputs/inputs';
import { a1 } from '../../engine/workbook/reference';
import type { Locatable } from '../place';
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

/** What the paragraphs need, put together from where it is known. */
export function useDeskOf({ answers, told, report, pack, onGoTo, onward }: DeskOptions): Desk {
  const { narrative, states, labelOf } = told;
  const stateById = useMemo(() => new Map(states.map((state) => [state.id, state])), [states]);
  const doubts = useMemo(() => doubtsOf(report), [report]);
  return {
    table: answers.table,
    labelOf,
    stateOf: (id) => stateById.get(id) ?? null,
    chartOf: (id) => narrative.charts.find((chart) => chart.id === id) ?? null,
    doubts,
    numbers: wordingOf(pack).numbers,
    goTo: (cell) => onGoTo({ sheet: cell.sheet, cell: a1(cell) }),
    answer: (key, value, goesOn) => {
      answers.answer(key, value);
      if (goesOn) onward(key);
    },
  };
}
