import { EMPTY_STATE, parseState, serialiseState } from '../../engine/report/state';
import type { StateProblem, WorkbookState } from '../../engine/report/state';
import { HostFailure, type Host } from '../../hosts/host';

export interface KnownState {
  readonly state: WorkbookState;
  readonly problem: StateProblem | null;
}

export const NOTHING_KEPT: KnownState = { state: EMPTY_STATE, problem: null };

const NOTHING = serialiseState(EMPTY_STATE);

/** What a workbook keeps for us: read once, written only when it is changed. */
export interface StateKeeper {
  /** Whether anything can be kept; not where a later version has kept what we would destroy. */
  readonly writable: (problem: StateProblem | null) => boolean;
  /** @throws HostFailure; asking again then reads again */
  readonly read: () => Promise<KnownState>;
  /**
   * Reads anew, for another person may have the same workbook open, and writes the result.
   * @throws HostFailure; nothing is written then
   */
  readonly change: (edit: (state: WorkbookState) => WorkbookState) => Promise<KnownState>;
}

export function stateKeeper(host: Host): StateKeeper {
  let known: Promise<KnownState> | null = null;
  const fresh = async (): Promise<KnownState> => parseState((await host.readState?.()) ?? null);
  const read = (): Promise<KnownState> => {
    const reading = known ?? fresh();
    known = reading;
    reading.catch(() => {
      if (known === reading) known = null;
    });
    return reading;
  };
  const writable = (problem: StateProblem | null): boolean =>
    host.writeState !== undefined && problem !== 'newer';
  return {
    writable,
    read,
    async change(edit) {
      const before = known && (await known.catch(() => null));
      const { state: now, problem } = await fresh();
      const state = before ? sharing(now, before.state) : now;
      if (!host.writeState || !writable(problem))
        throw new HostFailure('apiMissing', 'state', 'CustomXmlParts');
      const next = { state: edit(state), problem: null };
      // What keeps nothing leaves nothing in the workbook.
      const text = serialiseState(next.state);
      await host.writeState(text === NOTHING ? null : text);
      known = Promise.resolve(next);
      return next;
    },
  };
}

/** Parts that are as they were before stay the same objects: what was worked out from them still stands. */
function sharing(now: WorkbookState, before: WorkbookState): WorkbookState {
  return {
    ...now,
    waivers: same(now.waivers, before.waivers),
    baseline: same(now.baseline, before.baseline),
    sheets: same(now.sheets, before.sheets),
    inputs: same(now.inputs, before.inputs),
    narrative: same(now.narrative, before.narrative),
  };
}

function same<Part>(now: Part, before: Part): Part {
  return JSON.stringify(now) === JSON.stringify(before) ? before : now;
}
