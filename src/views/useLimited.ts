import { useState } from 'react';

export interface Limited<T> {
  readonly shown: readonly T[];
  /** How many are not shown. */
  readonly rest: number;
  /** How many come next. */
  readonly next: number;
  readonly more: () => void;
}

/** A long list a piece at a time: thousands of rows would hold up the pane. */
export function useLimited<T>(items: readonly T[], step: number): Limited<T> {
  const [limit, setLimit] = useState(step);
  const rest = Math.max(0, items.length - limit);
  return {
    shown: items.slice(0, limit),
    rest,
    next: Math.min(step, rest),
    more: () => setLimit(limit + step),
  };
}
