import { useRef, type MouseEvent, type RefObject } from 'react';
import type { Area } from '../../engine/workbook/reference';
import type { GridEditing } from '../editing/useGridEditing';
import type { Position } from './moves';
import type { SheetLayout } from './sheetLayout';

export interface GridPointerOptions {
  readonly layout: SheetLayout;
  readonly editing: GridEditing | null;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly engage: () => void;
  readonly onSelect: (position: Position) => void;
  readonly onExtend?: (to: Position) => void;
  readonly onSelectArea?: (area: Area) => void;
}

export interface GridPointer {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseMove: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** Selecting by mouse: a cell, a range by dragging or with Shift, a whole row or column by its header. */
export function useGridPointer(options: GridPointerOptions): GridPointer {
  const { input } = options;
  const over = useRef<Position | null>(null);
  return {
    onMouseDown: (event) => {
      if (event.button !== 0 || event.target === input.current) return;
      const cell = cellUnder(event.target);
      const whole = cell ? null : lineUnder(event.target, options.layout);
      if (!cell && !whole) return;
      // The focus goes to the editor, which commits whatever is being typed elsewhere.
      event.preventDefault();
      options.editing?.leave('cell');
      input.current?.focus({ preventScroll: true });
      options.engage();
      over.current = cell;
      if (whole) options.onSelectArea?.(whole);
      else if (cell && event.shiftKey) options.onExtend?.(cell);
      else if (cell) options.onSelect(cell);
    },
    onMouseMove: (event) => {
      if ((event.buttons & 1) === 0 || !over.current) return;
      const cell = cellUnder(event.target);
      if (!cell || (cell.row === over.current.row && cell.column === over.current.column)) return;
      over.current = cell;
      options.onExtend?.(cell);
    },
    onDoubleClick: (event) => {
      if (cellUnder(event.target)) options.editing?.begin('cell');
    },
  };
}

function cellUnder(target: EventTarget): Position | null {
  const cell = target instanceof Element ? target.closest('td[data-row]') : null;
  if (!(cell instanceof HTMLElement)) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

function lineUnder(target: EventTarget, { rows, columns }: SheetLayout): Area | null {
  const header = target instanceof Element ? target.closest('th') : null;
  const column = header?.dataset['columnHeader'];
  if (column !== undefined) {
    return { top: 0, bottom: rows.count - 1, left: Number(column), right: Number(column) };
  }
  const row = header?.dataset['rowHeader'];
  if (row !== undefined) return { left: 0, right: columns.count - 1, top: Number(row), bottom: Number(row) };
  return null;
}
