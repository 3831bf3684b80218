import { useEffect, useEffectEvent } from 'react';

/** Ctrl+F6 goes to the next workbook as in Excel, with Shift to the one before: browsers keep Ctrl+Tab to themselves. */
export function useNextWorkbookKey(
  ids: readonly number[],
  active: number | null,
  onActivate: (id: number) => void,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F6' || !event.ctrlKey || active === null || ids.length < 2) return;
    event.preventDefault();
    const step = event.shiftKey ? ids.length - 1 : 1;
    const next = ids[(ids.indexOf(active) + step) % ids.length];
    if (next !== undefined) onActivate(next);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
