/** What all forms have in common: title, entity and unit above the table, printed notes below it. */
import { OFFICIAL_NAMES } from '../forms/definitions/titles';
import type { FormId } from '../report/report';
import type { SheetDrawing } from './drawing';
import { PRINTED_NOTES, WITH_EMPTY_NOTE } from './notes';

/** Whose workbook it is, and of which year. `entity` is '' where it is not known yet. */
export interface Owner {
  readonly year: number;
  readonly entity: string;
}

/** Rows of the heading; the table begins below. */
export const HEADING_ROWS = 2;

const TITLE_HEIGHT = 34;
const HEADING_HEIGHT = 20;

/** `2022年度收入支出决算总表（表1）`, the entity at the left, the unit of money at the right. */
export function putHeading(drawing: SheetDrawing, form: FormId, { year, entity }: Owner): void {
  const last = drawing.columnCount - 1;
  putTitle(drawing, `${year}年度${OFFICIAL_NAMES[form]}（表${form.slice(1)}）`);
  drawing.put(1, 0, 'headingLeft', `单位：${entity}`);
  drawing.put(1, last, 'headingRight', '单位：万元');
}

export function putTitle(drawing: SheetDrawing, title: string): void {
  drawing.put(0, 0, 'title', title, { columns: drawing.columnCount });
  drawing.height(0, TITLE_HEIGHT);
  drawing.height(1, HEADING_HEIGHT);
}

/** From `row` on, a line each over the whole width, with a free line for the 空表说明 where one may be needed. */
export function putNotes(drawing: SheetDrawing, form: FormId, row: number): void {
  const lines = [...PRINTED_NOTES[form], ...(WITH_EMPTY_NOTE.has(form) ? [''] : [])];
  lines.forEach((line, index) => {
    drawing.paragraph(row + index, 0, 'note', line, drawing.columnCount);
  });
}

/** The sheet is called after its form: `表1收入支出决算总表`. */
export function sheetName(form: FormId): string {
  const name = OFFICIAL_NAMES[form].replace(/[“”]/g, '');
  return form.startsWith('T') ? `表${form.slice(1)}${name}` : name;
}
