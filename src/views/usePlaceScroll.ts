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

  useLayoutEffect(() => {
    const [ofPane, ofBody] = (place !== null && left.current.get(place)) || TOP;
    if (paneRef.current) paneRef.current.scrollTop = ofPane;
    if (bodyRef.current) bodyRef.current.scrollTop = ofBody;
  }, [place]);

  const onScroll = (): void => {
    if (place !== null)
      left.current.set(place, [paneRef.current?.scrollTop ?? 0, bodyRef.current?.scrollTop ?? 0]);
  };
  return { paneRef, bodyRef, onScroll };
}
