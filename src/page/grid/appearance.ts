/**
 * How a cell's content stands in its rectangle. The snapshot carries no formatting, so this follows the
 * official forms: amounts right, headings centred over their columns, notes left.
 */
import type { Area } from '../../engine/workbook/reference';
import type { CellSnapshot } from '../../engine/workbook/snapshot';

export type Alignment = 'start' | 'center' | 'end';

const NOTE = /^(注|备注|说明|[0-9]+[.．、])|。$/;

export function alignmentOf(cell: CellSnapshot, area: Area): Alignment {
  if (cell.kind === 'number') return 'end';
  if (cell.kind !== 'text') return 'center';
  const merged = area.left !== area.right || area.top !== area.bottom;
  return merged && !NOTE.test(cell.text.trim()) ? 'center' : 'start';
}

/** The title of a form: the text merged over several columns at the very top. */
export function isTitle(cell: CellSnapshot, area: Area): boolean {
  return cell.kind === 'text' && area.top === 0 && area.right - area.left >= 2 && !NOTE.test(cell.text.trim());
}
