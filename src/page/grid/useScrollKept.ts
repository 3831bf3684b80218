import { useEffect, useRef, type RefObject } from 'react';

/** What is not shown has no scroll position: it is remembered until it is shown again. */
export function useScrollKept(scroller: RefObject<HTMLElement | null>, shown: boolean): void {
  const place = useRef({ top: 0, left: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (!element || !shown) return;
    scrollTo(element, place.current);
    const keep = (): void => {
      if (element.clientHeight > 0) place.current = { top: element.scrollTop, left: element.scrollLeft };
    };
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [scroller, shown]);
}

function scrollTo(
  element: HTMLElement,
  { top, left }: { readonly top: number; readonly left: number },
): void {
  element.scrollTop = top;
  element.scrollLeft = left;
}
