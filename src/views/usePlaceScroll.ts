import { useLayoutEffect, useRef, type RefObject } from 'react';

/** How far the pane, and what scrolls within it, were scrolled down. */
type Position = readonly [pane: number, body: number];

const TOP: Position = [0, 0];

export interface PlaceScroll {
  readonly paneRef: RefObject<HTMLElement | null>;
  readonly bodyRef: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
}

/**
 * Every place opens at its top and, when it is come back to, where it was left. Which of the two scrolls depends on the
 * room there is: both are kept.
 *
 * @param place null for what always opens at its top
 */
export function usePlaceScroll(place: string | null): PlaceScroll {
  const paneRef = useRef<HTMLElement>(null);
  const bodyRef = useRef<HTMLDivElement>(null);
  const left = useRef(new Map<string, Position>());
  const now = useRef(TOP);

  useLayoutEffect(() => {
    const to = (place !== null && left.current.get(place)) || TOP;
    // To scroll what was drawn just now makes the browser lay it out at once.
    if (isTop(to) && isTop(now.current)) return;
    now.current = to;
    const [ofPane, ofBody] = to;
    if (paneRef.current) paneRef.current.scrollTop = ofPane;
    if (bodyRef.current) bodyRef.current.scrollTop = ofBody;
  }, [place]);

  const onScroll = (): void => {
    now.current = [paneRef.current?.scrollTop ?? 0, bodyRef.current?.scrollTop ?? 0];
    if (place !== null) left.current.set(place, now.current);
  };
  return { paneRef, bodyRef, onScroll };
}

function isTop([pane, body]: Position): boolean {
  return pane === 0 && body === 0;
}
