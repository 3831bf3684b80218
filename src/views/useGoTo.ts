import { useCallback, useMemo, useState } from 'react';
import type { Host, HostFailure } from '../hosts/host';
import { toFailure } from './errors/failure';
import { followLatest } from './followLatest';
import { cellOf, type Locatable } from './place';

export interface GoTo {
  /** Selects the place in the workbook; places without a cell are passed over. */
  readonly goTo: (place: Locatable) => void;
  readonly failure: HostFailure | null;
  readonly dismiss: () => void;
}

/** Selecting cells in the workbook, at the pace of the host. */
export function useGoTo(host: Host): GoTo {
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const follow = useMemo(
    () =>
      followLatest(host.select.bind(host), (error) => setFailure(error === null ? null : toFailure(error))),
    [host],
  );
  const goTo = useCallback(
    (place: Locatable) => {
      const cell = cellOf(place);
      if (cell) follow(cell);
    },
    [follow],
  );
  return { goTo, failure, dismiss: useCallback(() => setFailure(null), []) };
}
