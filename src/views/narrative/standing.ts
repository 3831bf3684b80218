/** How the sections of the text stand against the sheet, counted for the headings. */
import type { Narrative, NarrativeSection } from '../../engine/narrative/narrative';
import { asOnSheet, type TextOnSheet } from '../../engine/narrative/sheet/asOnSheet';
import type { ParagraphState } from '../../engine/narrative/sheet/states';

/** On the sheet, and would read otherwise now. */
export const OUTDATED: readonly ParagraphState['status'][] = ['outdated', 'conflict', 'gone'];

/** A section of the first level with those below it: what opens and closes as one. */
export interface Chapter {
  readonly id: string;
  readonly sections: readonly [NarrativeSection, ...NarrativeSection[]];
  /** The same as people left it on their sheet. */
  readonly onSheet: TextOnSheet;
  /** On the sheet, and no longer part of this chapter. */
  readonly gone: readonly ParagraphState[];
  readonly counts: ChapterCounts;
}

export interface ChapterCounts {
  readonly outdated: number;
  /** Inputs that are asked for, each once. */
  readonly missing: number;
  readonly edited: number;
  /** Anything that writing would change, were it taken. */
  readonly writable: number;
}

export function chaptersOf({ sections }: Narrative, states: readonly ParagraphState[]): readonly Chapter[] {
  const chapters: NarrativeSection[][] = [];
  for (const section of sections) {
    if (section.level === 1 || chapters.length === 0) chapters.push([section]);
    else chapters.at(-1)?.push(section);
  }
  return chapters.flatMap(([first, ...rest]): Chapter[] => {
    if (!first) return [];
    const own = states.filter((state) => isIn(first.id, state.section));
    const missing = new Set(
      [first, ...rest].flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ pieces }) =>
          pieces.flatMap((piece) => (piece.kind === 'missing' ? [piece.key] : [])),
        ),
      ),
    );
    const count = (...statuses: readonly ParagraphState['status'][]): number =>
      own.filter(({ status }) => statuses.includes(status)).length;
    return [
      {
        id: first.id,
        sections: [first, ...rest],
        onSheet: asOnSheet({ sections: [first, ...rest] }, own),
        gone: own.filter(({ status }) => status === 'gone'),
        counts: {
          outdated: count(...OUTDATED),
          missing: missing.size,
          edited: count('edited', 'conflict', 'deleted'),
          writable: own.filter(({ status }) => status !== 'current').length,
        },
      },
    ];
  });
}

/** Whether the section is the chapter or one below it. */
export function isIn(chapter: string, section: string): boolean {
  return section === chapter || section.startsWith(`${chapter}.`);
}
