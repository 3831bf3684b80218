/**
 * The text as people left it on the sheet 决算情况说明: what leaves the workbook (Word, the clipboard) carries their words,
 * not ours in their place.
 */
import type { Narrative, NarrativeSection, Paragraph } from '../narrative';
import type { ParagraphState, ParagraphStatus } from './states';

export interface TextOnSheet {
  readonly sections: Narrative['sections'];
  /** Headings and paragraphs that people changed or removed: theirs stands. */
  readonly byHand: number;
  /** Of these, changed ones whose figures have moved since: theirs stands, and is to be looked at. */
  readonly behind: number;
}

const BY_HAND: readonly ParagraphStatus[] = ['edited', 'conflict', 'deleted'];

/**
 * Where nobody changed anything it is the text as it is now, also where the sheet is behind.
 * @param states of the same narrative, as `narrativeStates` gives them
 */
export function asOnSheet(
  { sections }: Pick<Narrative, 'sections'>,
  states: readonly ParagraphState[],
): TextOnSheet {
  const theirs = new Map(
    states.flatMap((state) => (BY_HAND.includes(state.status) ? [[state.id, state]] : [])),
  );
  if (theirs.size === 0) return { sections, byHand: 0, behind: 0 };
  return {
    sections: sections.flatMap((section): NarrativeSection[] => {
      const heading = theirs.get(section.id);
      const paragraphs = section.paragraphs.flatMap((one) => paragraphOf(one, theirs.get(one.id)));
      // A section that was removed with all it says is gone; what is left of it keeps its heading.
      if (heading?.status === 'deleted' && paragraphs.length === 0) return [];
      return [{ ...section, heading: wordsOf(heading) ?? section.heading, paragraphs }];
    }),
    byHand: theirs.size,
    behind: [...theirs.values()].filter(({ status }) => status === 'conflict').length,
  };
}

function paragraphOf(paragraph: Paragraph, state: ParagraphState | undefined): readonly Paragraph[] {
  if (!state) return [paragraph];
  const text = wordsOf(state);
  return text === null ? [] : [{ ...paragraph, pieces: [{ kind: 'text', text }] }];
}

/** Null where nothing of it is left. */
function wordsOf(state: ParagraphState | undefined): string | null {
  const text = state?.onSheet ?? '';
  return text.trim() === '' ? null : text;
}
