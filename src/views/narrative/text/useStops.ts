import {
  useEffect,
  useRef,
  useState,
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';

/** Long enough for the pointer to cross from a figure to what is said about it. Milliseconds. */
const LINGER = 150;
/** What a card needs below its line; with less it stands above, if there is more room there. Pixels. */
const ROOM = 180;

export interface Stops {
  /** Index of the stop in the tab order. */
  readonly entry: number;
  /** Index of the stop whose card is shown, or null. */
  readonly shown: number | null;
  /** The card was opened to choose from. */
  readonly pinned: boolean;
  readonly place: CSSProperties;
  readonly hold: (index: number) => (element: HTMLElement | null) => void;
  readonly show: (index: number) => void;
  readonly pin: (index: number) => void;
  readonly hide: () => void;
  readonly hideSoon: () => void;
  readonly stay: () => void;
  readonly focus: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

export interface StopsWithin {
  /** Number of stops. */
  readonly count: number;
  readonly container: RefObject<HTMLElement | null>;
  readonly card: RefObject<HTMLElement | null>;
}

/** Walking the figures of one paragraph with ← →, and showing the card of the one stood on or pointed at. */
export function useStops({ count, container, card }: StopsWithin): Stops {
  const elements = useRef(new Map<number, HTMLElement>());
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [current, setCurrent] = useState(0);
  const [shown, setShown] = useState<number | null>(null);
  const [pinned, setPinned] = useState(false);
  const [place, setPlace] = useState<CSSProperties>({});

  const stay = (): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  };
  useEffect(() => stay, []);
  // Opened by the user to choose from: the first thing to choose takes the focus.
  useEffect(() => {
    if (pinned) card.current?.querySelector('button')?.focus();
  }, [card, pinned]);

  const hide = (): void => {
    stay();
    setShown(null);
    setPinned(false);
  };
  const open = (index: number): void => {
    stay();
    setPlace(placeBy(elements.current.get(index), container.current));
    setShown(index);
  };
  const focus = (index: number): void => elements.current.get(index)?.focus();

  return {
    entry: Math.min(current, Math.max(0, count - 1)),
    shown: shown !== null && shown < count ? shown : null,
    pinned,
    place,
    hold: (index) => (element) => {
      if (element) elements.current.set(index, element);
      else elements.current.delete(index);
    },
    show: (index) => {
      if (!pinned) open(index);
    },
    pin: (index) => {
      open(index);
      setPinned(true);
    },
    hide,
    hideSoon: () => {
      stay();
      if (!pinned) timer.current = setTimeout(hide, LINGER);
    },
    stay,
    focus,
    onKeyDown: (event) => {
      if (event.key === 'Escape' && shown !== null) {
        event.stopPropagation();
        event.preventDefault();
        if (pinned) focus(shown);
        hide();
        return;
      }
      const at = [...elements.current].find(([, element]) => element === event.target)?.[0];
      if (at === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'ArrowDown') {
        event.preventDefault();
        open(at);
        setPinned(true);
        return;
      }
      const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: count - 1 }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      const reached = Math.max(0, Math.min(count - 1, next));
      setCurrent(reached);
      focus(reached);
    },
    onBlur: (event) => {
      if (!event.currentTarget.contains(event.relatedTarget)) hide();
    },
  };
}

/** Below the last line of the stop, or above its first one. */
function placeBy(stop: HTMLElement | undefined, container: HTMLElement | null): CSSProperties {
  const lines = stop ? [...stop.getClientRects()] : [];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || !container) return { top: '100%' };
  const box = container.getBoundingClientRect();
  const below = window.innerHeight - last.bottom;
  if (below < ROOM && first.top > below) return { bottom: `${box.bottom - first.top + 2}px` };
  return { top: `${last.bottom - box.top + 2}px` };
}
