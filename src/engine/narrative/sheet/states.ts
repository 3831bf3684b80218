/** How the sheet 决算情况说明 stands against the text as it would be written now. */
import { NARRATIVE_SHEET } from '../../workbook/ownSheets';
import type { CellRef } from '../../workbook/reference';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Narrative } from '../narrative';
import { textMark, type KeptNarrative } from './kept';
import { linesOf, narrativeSheet, rowsOnSheet, shownText, TEXT_COLUMN, type Line } from './rows';

/**
 * unwritten: not on the sheet · current: as it would be written now · outdated: ours, and would read otherwise now
 * (已过期) · edited: changed by a person, our text has not changed since · conflict: changed by a person, and our text
 * has changed too · deleted: removed by a person · gone: on the sheet, and no longer part of the text.
 */
export type ParagraphStatus =
  'unwritten' | 'current' | 'outdated' | 'edited' | 'conflict' | 'deleted' | 'gone';

/** A heading or paragraph, in the order of the text; those that are gone come last. */
export interface ParagraphState {
  /** Of a paragraph its id; of a heading that of its section: `五.三`. */
  readonly id: string;
  /** The section it belongs to. */
  readonly section: string;
  readonly kind: 'heading' | 'subheading' | 'body' | 'caption';
  readonly status: ParagraphStatus;
  /** What stands on the sheet; null where it is not there. */
  readonly onSheet: string | null;
  /** What would be written now; null for what is gone. */
  readonly now: string | null;
  readonly cell: CellRef | null;
  /** What is gone and still reads as we wrote it: nobody's words are lost with it. */
  readonly ours?: boolean;
}

export function narrativeStates(
  snapshot: WorkbookSnapshot,
  narrative: Narrative,
  kept: KeptNarrative,
): readonly ParagraphState[] {
  const sheet = narrativeSheet(snapshot);
  const rows = sheet ? rowsOnSheet(sheet) : [];
  const places = new Map(rows.flatMap(({ id }, row) => (id === null ? [] : [[id, row] as const])));
  const lines = linesOf(narrative);
  const wanted = new Set(lines.map(({ id }) => id));
  const at = (row: number): Pick<ParagraphState, 'onSheet' | 'cell'> => ({
    onSheet: shownText(rows[row]?.text ?? { kind: 'blank' }),
    cell: { sheet: NARRATIVE_SHEET, row, column: TEXT_COLUMN },
  });
  const there = lines.map(({ id, section, kind, text }): ParagraphState => {
    const base = { id, section, kind, now: text };
    const row = places.get(id);
    if (row === undefined) {
      const status = sheet !== null && Object.hasOwn(kept, id) ? 'deleted' : 'unwritten';
      return { ...base, status, onSheet: null, cell: null };
    }
    const found = at(row);
    return { ...base, ...found, status: statusOf(found.onSheet ?? '', text, markOf(kept, id)) };
  });
  const gone = [...places].flatMap(([id, row]): ParagraphState[] => {
    if (wanted.has(id)) return [];
    const found = at(row);
    const ours = markOf(kept, id) === textMark(found.onSheet ?? '');
    return [
      { id, section: id.split('/')[0] ?? id, kind: kindOf(id), now: null, status: 'gone', ours, ...found },
    ];
  });
  return [...there, ...gone];
}

function markOf(kept: KeptNarrative, id: string): string | null {
  return Object.hasOwn(kept, id) ? (kept[id] ?? null) : null;
}

/** Where it is not known what we wrote, the words are taken for a person's. */
function statusOf(onSheet: string, now: string, written: string | null): ParagraphStatus {
  const mark = textMark(now);
  if (textMark(onSheet) === mark) return 'current';
  if (written === textMark(onSheet)) return 'outdated';
  return written === mark ? 'edited' : 'conflict';
}

function kindOf(id: string): Line['kind'] {
  if (id.includes('/')) return 'body';
  return id.includes('.') ? 'subheading' : 'heading';
}
