/**
 * How a cell's content stands in its rectangle. The snapshot carries no formatting, so this follows the
 * official forms: amounts right, headings centred over their columns, codes and notes left.
 */
import type { Area } from '../../engine/workbook/reference';
import type { CellSnapshot } from '../../engine/workbook/snapshot';

export type Alignment = 'start' | 'center' | 'end';

const NOTE = /^(注|备注|说明|[0-9]+[.．、])|。$/;
/** `2080101` merged over 类, 款 and 项: the length tells the level, so codes begin at the same place. */
const CODE = /^[0-9]{3,}$/;
/** `部门：…`, `单位：万元`: said beside the form, not a heading of it. */
const CAPTION = /[：:]/;

/** @param headRows how many rows stand above the first amount of the sheet */
export function alignmentOf(cell: CellSnapshot, area: Area, headRows: number): Alignment {
  if (cell.kind === 'number') return 'end';
  if (cell.kind !== 'text') return 'center';
  const text = cell.text.trim();
  const heading = area.bottom < headRows && !CAPTION.test(text);
  return (heading || isMerged(area)) && !NOTE.test(text) && !CODE.test(text) ? 'center' : 'start';
}

/** The title of a form: the text merged over several columns at the very top. */
export function isTitle(cell: CellSnapshot, area: Area): boolean {
  return (
    cell.kind === 'text' && area.top === 0 && area.right - area.left >= 2 && !NOTE.test(cell.text.trim())
  );
}

function isMerged(area: Area): boolean {
  return area.left !== area.right || area.top !== area.bottom;
}
