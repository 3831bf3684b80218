import { useEffect, useState } from 'react';

/** Work shorter than this shows no progress; longer than the second it may be given up. Milliseconds. */
export const PROGRESS_AFTER = 500;
export const CANCEL_AFTER = 5000;

/** True once `active` has lasted for so many milliseconds; quick work shows no progress at all. */
export function useDelay(active: boolean, milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setPassed(false);
    };
  }, [active, milliseconds]);
  return active && passed;
}
