import { createContext, useContext } from 'react';
import type { InputKey, InputTable, InputValue } from '../../engine/inputs/inputs';
import type { ChartData, ChartId } from '../../engine/narrative/narrative';
import type { NumberPolicy } from '../../engine/narrative/numbers';
import type { UnlikelyInput } from '../../engine/narrative/unlikely';
import type { ParagraphState } from '../../engine/narrative/sheet/states';
import { narrativeText, type NarrativeText } from '../../locales/interface/narrative';
import type { CellRef } from '../../engine/workbook/reference';
import { useLocale } from '../language';
import type { Doubts } from './doubts';

/** What every paragraph of the narrative needs from the place it is shown in. */
export interface Desk {
  readonly table: InputTable;
  /** What an input is called in the report. */
  readonly labelOf: (key: InputKey) => string;
  readonly stateOf: (id: string) => ParagraphState | null;
  readonly chartOf: (id: ChartId) => ChartData | null;
  readonly doubts: Doubts;
  /** Inputs first used in this paragraph that can hardly be meant. */
  readonly unlikelyIn: (paragraph: string) => readonly UnlikelyInput[];
  readonly numbers: NumberPolicy;
  readonly goTo: (cell: CellRef) => void;
  /** Takes what was typed; `onward` sends the focus to the next field. null takes the value back. */
  readonly answer: (key: InputKey, value: InputValue | null, onward: boolean) => void;
}

/** Provided by NarrativePlace; a paragraph outside of one is a mistake of ours. */
export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('no desk around');
  return desk;
}

/** The words of the narrative views in the language of the surroundings. */
export function useWords(): NarrativeText {
  return narrativeText(useLocale());
}
