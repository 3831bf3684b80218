import { useEffect, useRef, useState, type RefObject } from 'react';
import { windowOf, type Span } from './axis';
import type { SheetLayout } from './sheetLayout';

/** Sheets up to this size are rendered whole, so that the browser's own search finds everything. */
const WHOLE_ROWS = 500;
const WHOLE_COLUMNS = 60;
const FIRST_PAINT = { top: 0, left: 0, width: 1200, height: 900 };

export interface GridWindow {
  readonly rows: Span;
  readonly columns: Span;
  /** Size of what is seen, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** How far the sheet is scrolled. Pixels. */
export interface Scrolled {
  readonly top: number;
  readonly left: number;
}

export interface ScrolledWindow extends GridWindow {
  /** As the browser told last: asking it makes it lay out the whole page at once. */
  readonly scrolled: RefObject<Scrolled>;
}

/** The rows and columns to render for what the scroller shows now. */
export function useWindow(scroller: RefObject<HTMLElement | null>, layout: SheetLayout): ScrolledWindow {
  const [view, setView] = useState(FIRST_PAINT);
  const scrolled = useRef<Scrolled>(FIRST_PAINT);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element;
      scrolled.current = { top, left };
      setView((before) =>
        width === before.width &&
        height === before.height &&
        sameWindow(windowIn(layout, before), windowIn(layout, { top, left, width, height }))
          ? before
          : { top, left, width, height },
      );
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, layout]);
  return { ...windowIn(layout, view), scrolled };
}

function windowIn(layout: SheetLayout, view: typeof FIRST_PAINT): GridWindow {
  return {
    rows: windowOf(layout.rows, view.top, view.height, WHOLE_ROWS),
    columns: windowOf(layout.columns, view.left, view.width, WHOLE_COLUMNS),
    width: view.width,
    height: view.height,
  };
}

function sameWindow(a: GridWindow, b: GridWindow): boolean {
  return (
    a.rows.first === b.rows.first &&
    a.rows.last === b.rows.last &&
    a.columns.first === b.columns.first &&
    a.columns.last === b.columns.last
  );
}
