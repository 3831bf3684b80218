import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { EMPTY_STATE, type StateProblem, type WorkbookState } from '../../engine/report/state';
import type { Host, HostFailure } from '../../hosts/host';
import { toFailure } from '../errors/failure';
import { NOTHING_KEPT, stateKeeper, type KnownState } from './stateKeeper';

export interface WorkbookStateControl {
  readonly state: WorkbookState;
  /** What was kept could not be understood, or not all of it. */
  readonly problem: StateProblem | null;
  readonly writable: boolean;
  readonly busy: boolean;
  readonly failure: HostFailure | null;
  readonly dismiss: () => void;
  /** For a check: what is kept; where it cannot be read the check goes on without, and the failure is shown. */
  readonly load: () => Promise<WorkbookState>;
  /** The state after the edit; null where it could not be written, and the failure is shown. */
  readonly change: (edit: (state: WorkbookState) => WorkbookState) => Promise<WorkbookState | null>;
}

/** What the workbook keeps for us, and changing it on the user's action. */
export function useWorkbookState(host: Host): WorkbookStateControl {
  const keeper = useMemo(() => stateKeeper(host), [host]);
  const current = useRef(keeper);
  const [known, setKnown] = useState<KnownState>(NOTHING_KEPT);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [busy, setBusy] = useState(false);

  const [seenHost, setSeenHost] = useState(host);
  if (seenHost !== host) {
    setSeenHost(host);
    setKnown(NOTHING_KEPT);
    setFailure(null);
  }

  // Read as the pane opens, so that a check has nothing to wait for. A failure then is no one's concern yet.
  useEffect(() => {
    current.current = keeper;
    if (!host.readState) return;
    keeper.read().then(
      (read) => current.current === keeper && setKnown(read),
      () => undefined,
    );
  }, [host, keeper]);

  const load = useCallback(async () => {
    try {
      const read = await keeper.read();
      setFailure(null);
      setKnown(read);
      return read.state;
    } catch (error) {
      setFailure(toFailure(error));
      return EMPTY_STATE;
    }
  }, [keeper]);

  const change = useCallback(
    async (edit: (state: WorkbookState) => WorkbookState) => {
      setBusy(true);
      setFailure(null);
      try {
        const next = await keeper.change(edit);
        setKnown(next);
        return next.state;
      } catch (error) {
        setFailure(toFailure(error));
        return null;
      } finally {
        setBusy(false);
      }
    },
    [keeper],
  );

  return {
    ...known,
    writable: keeper.writable(known.problem),
    busy,
    failure,
    dismiss: useCallback(() => setFailure(null), []),
    load,
    change,
  };
}
