import {
  useCallback,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
  type KeyboardEvent,
  type Ref,
  type RefCallback,
} from 'react';
import type { WalkItem } from '../findingWalk';

/** What makes a line a stop of the walk: one of them is in the tab order, the arrows reach the others. */
export interface Stop {
  readonly hold: RefCallback<HTMLButtonElement>;
  readonly tabIndex: 0 | -1;
  readonly isCurrent: boolean;
}

/** Takes the keyboard from elsewhere into what is walked: one on (1), or one back (−1). */
export type GoOn = (step: 1 | -1) => void;

export interface Walk {
  readonly stopOf: (key: string) => Stop;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface WalkOptions {
  readonly items: readonly WalkItem[];
  readonly current: string | null;
  /** Called with the item the user walked to; the sheet follows. */
  readonly onWalk: (item: WalkItem) => void;
  /** Whether the list takes the focus as it appears: the user came back from a detail. */
  readonly takeFocus: boolean;
  readonly goOn: Ref<GoOn>;
}

/** Walking the list with ↑ ↓ Home End; focus follows the current item. */
export function useWalk({ items, current, onWalk, takeFocus, goOn }: WalkOptions): Walk {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const entry = items.some((item) => item.key === current) ? current : (items[0]?.key ?? null);

  const focusEntry = useEffectEvent(() => {
    if (takeFocus && entry !== null) buttons.current.get(entry)?.focus();
  });
  useEffect(() => focusEntry(), []);

  const walkOn = (item: WalkItem | undefined): void => {
    if (!item) return;
    buttons.current.get(item.key)?.focus();
    onWalk(item);
  };
  // From elsewhere the walk begins where the user stood.
  useImperativeHandle(goOn, () => () => walkOn(items.find(({ key }) => key === entry)));

  const onKeyDown = (event: KeyboardEvent): void => {
    const focused = items.findIndex((item) => buttons.current.get(item.key) === event.target);
    if (focused < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const item = items[walkTo(event.key, focused, items.length)];
    if (!item) return;
    event.preventDefault();
    walkOn(item);
  };

  const stopOf = useCallback(
    (key: string): Stop => ({
      hold: (button) => {
        if (button) buttons.current.set(key, button);
        else buttons.current.delete(key);
      },
      tabIndex: key === entry ? 0 : -1,
      isCurrent: key === current,
    }),
    [entry, current],
  );
  return { stopOf, onKeyDown };
}

/** Index that the key leads to; -1 for keys that do not walk. The walk ends at both ends. */
export function walkTo(key: string, from: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, count - 1);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
