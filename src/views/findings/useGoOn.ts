import { useRef, type KeyboardEvent, type RefObject } from 'react';
import type { GoOn } from './useWalk';

/** Where the arrow keys lead into the findings: the button that checks, and the line that tells what was written. */
const FROM = '[data-goes-on], [role="status"]';

/** ↓ and ↑ from outside the findings go on with what is shown of them: the list, or one finding. */
export function useGoOn(): {
  readonly goOn: RefObject<GoOn | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const goOn = useRef<GoOn>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, target } = event;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null;
    if (step === null || goOn.current === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!(target instanceof Element) || !target.matches(FROM)) return;
    event.preventDefault();
    goOn.current(step);
  };
  return { goOn, onKeyDown };
}
