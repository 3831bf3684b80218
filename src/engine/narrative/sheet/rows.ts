/**
 * The sheet 决算情况说明 as rows: the text in column A, and in column B the id of what it is. By the id a paragraph is
 * found again after people have moved, inserted or removed rows; rows without one are theirs.
 */
import { contentOf, type CellContent, type Look } from '../../workbook/edits';
import { NARRATIVE_SHEET } from '../../workbook/ownSheets';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { textOf, type Narrative } from '../narrative';
import type { ParagraphState } from './states';

export const TEXT_COLUMN = 0;
export const ID_COLUMN = 1;

export interface SheetRow {
  readonly text: CellContent;
  readonly idContent: CellContent;
  /** Null for a row of the user's own. */
  readonly id: string | null;
}

/** One line of the text as it would be written now. */
export interface Line {
  readonly id: string;
  readonly section: string;
  readonly kind: ParagraphState['kind'];
  readonly text: string;
}

export function narrativeSheet(snapshot: WorkbookSnapshot): SheetSnapshot | null {
  return snapshot.sheets.find(({ name }) => name === NARRATIVE_SHEET) ?? null;
}

/** Every row down to the last one that holds something in either column. An id that comes twice counts once. */
export function rowsOnSheet(sheet: SheetSnapshot): readonly SheetRow[] {
  const texts = new Map<number, CellSnapshot>();
  const ids = new Map<number, CellSnapshot>();
  let last = -1;
  for (const cell of sheet.cells) {
    if (cell.column !== TEXT_COLUMN && cell.column !== ID_COLUMN) continue;
    (cell.column === TEXT_COLUMN ? texts : ids).set(cell.row, cell);
    last = Math.max(last, cell.row);
  }
  const seen = new Set<string>();
  return Array.from({ length: last + 1 }, (_, row) => {
    const idContent = contentOf(ids.get(row));
    const id = idContent.kind === 'text' && isId(idContent.text) ? idContent.text : null;
    const known = id !== null && !seen.has(id);
    if (known) seen.add(id);
    return { text: contentOf(texts.get(row)), idContent, id: known ? id : null };
  });
}

/** The forms of ids: `五`, `五.三`, `五.三/item/2080101`. */
function isId(text: string): boolean {
  return /^[一二三四五六七八九十]{1,4}(\.[一二三四五六七八九十]{1,4})?(\/[^\s/]+)*$/.test(text);
}

/** Headings and paragraphs in reading order. */
export function linesOf(narrative: Narrative): readonly Line[] {
  return narrative.sections.flatMap((section): Line[] => [
    {
      id: section.id,
      section: section.id,
      kind: section.level === 1 ? 'heading' : 'subheading',
      text: section.heading,
    },
    ...section.paragraphs.map((paragraph) => ({
      id: paragraph.id,
      section: section.id,
      kind: paragraph.kind,
      text: textOf(paragraph),
    })),
  ]);
}

export function lookOf(kind: ParagraphState['kind']): Look {
  return kind;
}

/** What people see of a row, whatever they have put into it. */
export function shownText(content: CellContent): string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return content.value;
    case 'formula':
      return content.formula;
  }
}
