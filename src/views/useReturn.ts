import { useRef } from 'react';

export interface Return {
  /** Before the element with the focus is covered. */
  readonly leave: () => void;
  /** Gives the focus back to it, once it can be seen again. */
  readonly comeBack: () => void;
}

/** Where the keyboard goes on when what covered the view is closed. */
export function useReturn(): Return {
  const opener = useRef<Element | null>(null);
  return {
    leave: () => {
      opener.current = document.activeElement;
    },
    comeBack: () => {
      const before = opener.current;
      if (before instanceof HTMLElement) setTimeout(() => before.focus());
    },
  };
}
