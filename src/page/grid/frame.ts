/** Which rows and columns stay in view, and how much room they take. */
import type { Frozen } from '../file/frozenPanes';
import { startOf } from './axis';
import type { SheetLayout } from './sheetLayout';

export const NOTHING_FROZEN: Frozen = { rows: 0, columns: 0 };

/** Where the file freezes nothing, the heading of a form stays if it takes no more than this part of the view. */
const HEADING_SHARE = 0.35;
/** Frozen panes that leave less than this to scroll in would hide the sheet. */
const FROZEN_SHARE = 2 / 3;
const MOST_HEADING_ROWS = 15;

/** @param size of what is seen, headers left out, in pixels */
export function frameOf(
  layout: SheetLayout,
  asked: Frozen | undefined,
  size: { readonly width: number; readonly height: number },
): Frozen {
  if (!asked) {
    const { headRows } = layout;
    const fits =
      headRows <= MOST_HEADING_ROWS && startOf(layout.rows, headRows) <= size.height * HEADING_SHARE;
    return fits ? { rows: headRows, columns: 0 } : NOTHING_FROZEN;
  }
  return {
    rows: startOf(layout.rows, asked.rows) <= size.height * FROZEN_SHARE ? asked.rows : 0,
    columns: startOf(layout.columns, asked.columns) <= size.width * FROZEN_SHARE ? asked.columns : 0,
  };
}
