/** Where the selection goes when a key is pressed, as in Excel. */
import type { SheetLayout } from './sheetLayout';

export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey?: boolean;
}

/** Enter and Tab go on to the next cell, with Shift to the one before; keys for `move`. */
export function onward({
  key,
  shiftKey = false,
}: {
  readonly key: string;
  readonly shiftKey?: boolean;
}): KeyPress | null {
  if (key === 'Enter') return { key: shiftKey ? 'ArrowUp' : 'ArrowDown', ctrlKey: false };
  if (key === 'Tab') return { key: shiftKey ? 'ArrowLeft' : 'ArrowRight', ctrlKey: false };
  return null;
}

const PAGE = 20;

/** The new position, or null where the key moves nothing. A merged rectangle is one step. */
export function move(layout: SheetLayout, from: Position, press: KeyPress): Position | null {
  const area = layout.areaAt(from.row, from.column);
  const lastRow = layout.rows.count - 1;
  const lastColumn = layout.columns.count - 1;
  const to = (row: number, column: number): Position => {
    const target = layout.areaAt(clamp(row, lastRow), clamp(column, lastColumn));
    return { row: target.top, column: target.left };
  };
  switch (press.key) {
    case 'ArrowUp':
      return to(press.ctrlKey ? 0 : area.top - 1, from.column);
    case 'ArrowDown':
      return to(press.ctrlKey ? lastRow : area.bottom + 1, from.column);
    case 'ArrowLeft':
      return to(from.row, press.ctrlKey ? 0 : area.left - 1);
    case 'ArrowRight':
      return to(from.row, press.ctrlKey ? lastColumn : area.right + 1);
    case 'PageUp':
      return press.ctrlKey ? null : to(from.row - PAGE, from.column);
    case 'PageDown':
      return press.ctrlKey ? null : to(from.row + PAGE, from.column);
    case 'Home':
      return to(press.ctrlKey ? 0 : from.row, 0);
    case 'End':
      return to(press.ctrlKey ? lastRow : from.row, lastColumn);
    default:
      return null;
  }
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(value, last));
}
