import { useRef, type ClipboardEvent, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import type { Area } from '../../engine/workbook/reference';
import type { GridEditing } from '../editing/useGridEditing';
import { commandOf } from './keys';
import { move, onward, type KeyPress, type Position } from './moves';
import type { SheetLayout } from './sheetLayout';

export interface GridKeysOptions {
  readonly layout: SheetLayout;
  readonly selection: Position;
  readonly corner?: Position;
  readonly editing: GridEditing | null;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly onSelect: (position: Position) => void;
  readonly onExtend?: (to: Position) => void;
  readonly onSelectArea?: (area: Area) => void;
  readonly onSheetStep: (step: 1 | -1) => void;
  readonly onFind?: (step: 1 | -1 | 0) => void;
}

export interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
  /** From now on Tab moves from cell to cell, until Esc is pressed or the grid is left. */
  readonly engage: () => void;
}

/** Keys and clipboard of the grid, while a cell is typed into and while none is. */
export function useGridKeys(options: GridKeysOptions): GridKeys {
  const { layout, selection, editing, input } = options;
  // Who comes by Tab only passes: Tab is theirs until they do something here.
  const engaged = useRef(false);
  const draft = editing?.draft?.place === 'cell' ? editing.draft : null;

  const go = (press: KeyPress): boolean => {
    const target = move(layout, selection, press);
    if (target) options.onSelect(target);
    return target !== null;
  };
  const extend = (press: KeyPress): boolean => {
    const target = options.onExtend && move(layout, options.corner ?? selection, press);
    if (target) options.onExtend?.(target);
    return Boolean(target);
  };

  const onDraftKey = (event: KeyboardEvent): boolean => {
    if (event.key === 'Enter' && event.altKey) {
      // A line break where the caret stands, as the browser would make it.
      const element = input.current;
      if (element) {
        element.setRangeText('\n', element.selectionStart, element.selectionEnd, 'end');
        editing?.type(element.value, 'cell');
      }
      return true;
    }
    if (event.key === 'Escape') {
      editing?.cancel();
      return true;
    }
    const next = onward(event);
    // Typed over, not changed: then the arrows go on to the next cell.
    const arrow = draft?.began === null && /^Arrow|^Page/.test(event.key) ? event : null;
    if (!next && !arrow) return false;
    editing?.commit();
    if (next) go(next);
    else if (arrow) go({ key: arrow.key, ctrlKey: arrow.ctrlKey });
    return true;
  };

  const onReadyKey = (event: KeyboardEvent): boolean => {
    const step = event.key === 'PageUp' ? -1 : event.key === 'PageDown' ? 1 : null;
    // Browsers keep Ctrl+PageUp/PageDown for their own tabs in ordinary windows; Alt works everywhere.
    if (step !== null && (event.ctrlKey || event.altKey)) {
      options.onSheetStep(step);
      return true;
    }
    if (event.key === 'Escape') {
      engaged.current = false;
      return false;
    }
    const command = commandOf(event);
    if (command) return run(command);
    if (event.altKey || event.metaKey) return false;
    const next = event.key === 'Tab' && !engaged.current ? null : onward(event);
    if (next) return go(next) || event.key !== 'Tab';
    return event.shiftKey ? extend(event) : go(event);
  };

  const run = (command: NonNullable<ReturnType<typeof commandOf>>): boolean => {
    switch (command) {
      case 'find':
      case 'findNext':
      case 'findPrevious':
        options.onFind?.(command === 'find' ? 0 : command === 'findNext' ? 1 : -1);
        return options.onFind !== undefined;
      case 'all':
        options.onSelectArea?.(usedArea(layout));
        return true;
      case 'edit':
        editing?.begin('cell');
        return true;
      case 'clear':
        editing?.clear();
        return true;
      case 'empty':
        editing?.type('', 'cell');
        return true;
      case 'undo':
      case 'redo':
        editing?.step(command === 'undo' ? -1 : 1);
        return true;
    }
  };

  const toClipboard = (event: ClipboardEvent): boolean => {
    if (draft || !editing) return false;
    const text = editing.copy();
    event.preventDefault();
    if (text === null) return false;
    event.clipboardData.setData('text/plain', text);
    return true;
  };

  return {
    onKeyDown: (event) => {
      // The input method's own Enter and arrows choose words.
      if (event.nativeEvent.isComposing) return;
      if (event.target !== input.current && !(event.target instanceof HTMLTableElement)) return;
      const wasEngaged = engaged.current;
      if (event.key !== 'Tab' && event.key !== 'Shift') engaged.current = true;
      const done = draft ? onDraftKey(event) : onReadyKey(event);
      if (event.key === 'Tab' && draft) engaged.current = true;
      else if (event.key === 'Tab' && !wasEngaged) return;
      if (done) event.preventDefault();
    },
    onCopy: toClipboard,
    onCut: (event) => {
      if (toClipboard(event)) editing?.clear();
    },
    onPaste: (event) => {
      if (draft || !editing) return;
      event.preventDefault();
      editing.paste(event.clipboardData.getData('text/plain'));
    },
    onBlur: (event) => {
      if (!event.currentTarget.contains(event.relatedTarget)) engaged.current = false;
    },
    engage: () => {
      engaged.current = true;
    },
  };
}

/** From A1 to the last cell, blank lines around left out. */
function usedArea({ rows, columns, used }: SheetLayout): Area {
  return {
    top: 0,
    left: 0,
    bottom: Math.min(used.bottom, rows.count - 1),
    right: Math.min(used.right, columns.count - 1),
  };
}
