import type { Finding, WorkbookReport } from '../engine/report/report';
import type { Filter, FindingGroup } from './findingGroups';
import { findingKey } from './findingWalk';

export type PanePlace = 'findings' | 'ledger' | 'filling' | 'narrative' | 'forms';

/** The places that need the workbook itself, not only what a check has found. */
export function writes(place: PanePlace): boolean {
  return place === 'filling' || place === 'narrative';
}

export type Cover = 'new' | 'settings';

export interface Mended {
  /** As it was. */
  readonly finding: Finding;
  /** The report it was in, for its place among the others. */
  readonly before: WorkbookReport;
}

/** Where the user is in the pane. What is shown there comes from the report. */
export interface PaneState {
  readonly place: PanePlace;
  readonly filter: Filter | null;
  /** Key of the walk item the user stands on. */
  readonly current: string | null;
  /** Id of the finding whose detail is open. */
  readonly detail: string | null;
  /** The place the detail was opened from, and leads back to; null from the list of findings. */
  readonly openedFrom: PanePlace | null;
  /** A finding whose detail was open when another report came without it; kept should one come with it again. */
  readonly mended: Mended | null;
  /** Id of the check whose help page covers what is shown. */
  readonly help: string | null;
  /** What covers all that is shown: the form for a new workbook, or the settings. */
  readonly cover: Cover | null;
  /** The user just came back from a detail: the list takes the focus where they stood. */
  readonly returning: boolean;
  /** Which groups the user has opened or closed; they stay so, also where another report would open others at first. */
  readonly folded: ReadonlyMap<string, 'open' | 'closed'>;
}

export type PaneEvent =
  | { readonly type: 'went'; readonly place: PanePlace }
  | { readonly type: 'filtered'; readonly filter: Filter | null }
  | { readonly type: 'stood'; readonly key: string }
  | { readonly type: 'opened'; readonly id: string }
  /** Back to the list; `line` is the one to stand on, left out where that is the one last stood on. */
  | { readonly type: 'returned'; readonly line?: string | null }
  | { readonly type: 'helpOpened'; readonly check: string }
  | { readonly type: 'helpClosed' }
  | { readonly type: 'covered'; readonly cover: Cover }
  | { readonly type: 'uncovered' }
  | { readonly type: 'toggled'; readonly group: FindingGroup }
  /** The page points at a finding, because its cell was chosen in the grid. */
  | { readonly type: 'pointed'; readonly id: string }
  /** Another report: what is still in it stays chosen. */
  | {
      readonly type: 'renewed';
      readonly report: WorkbookReport | null;
      readonly before: WorkbookReport | null;
    };

export const initialPane: PaneState = {
  place: 'findings',
  filter: null,
  current: null,
  detail: null,
  openedFrom: null,
  mended: null,
  help: null,
  cover: null,
  returning: false,
  folded: new Map(),
};

export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'went':
      return {
        ...state,
        place: event.place,
        detail: null,
        openedFrom: null,
        mended: null,
        help: null,
        cover: null,
        returning: false,
      };
    case 'filtered':
      // Groups open differently under a filter, so what was toggled before does not carry over.
      return { ...initialPane, filter: event.filter, current: state.current };
    case 'stood':
      return { ...state, current: event.key };
    case 'opened':
      return {
        ...state,
        place: 'findings',
        detail: event.id,
        openedFrom: state.place === 'findings' ? state.openedFrom : state.place,
        mended: null,
        help: null,
        cover: null,
        current: findingKey(event.id),
      };
    case 'returned':
      return {
        ...state,
        place: state.openedFrom ?? state.place,
        detail: null,
        openedFrom: null,
        mended: null,
        current: event.line ?? state.current,
        returning: true,
      };
    case 'helpOpened':
      return { ...state, help: event.check };
    case 'helpClosed':
      return { ...state, help: null };
    case 'covered':
      return { ...state, cover: event.cover, help: null };
    case 'uncovered':
      return { ...state, cover: null };
    case 'toggled': {
      const now = isOpen(state, event.group) ? 'closed' : 'open';
      return { ...state, folded: new Map(state.folded).set(event.group.key, now) };
    }
    case 'pointed': {
      const key = findingKey(event.id);
      // Our own walk comes back to us as a selection: it must not open what the user only passed.
      if (state.current === key) return state;
      return {
        ...state,
        place: 'findings',
        detail: event.id,
        openedFrom: null,
        mended: null,
        help: null,
        cover: null,
        current: key,
      };
    }
    case 'renewed':
      return renewed(state, event.report, event.before);
  }
}

/** A detail stays open while its finding is there, is told of when that is gone, and opens again when it is back. */
function renewed(state: PaneState, report: WorkbookReport | null, before: WorkbookReport | null): PaneState {
  const id = state.detail ?? state.mended?.finding.id;
  const there = report?.findings.some((finding) => finding.id === id) === true;
  if (id === undefined || there) return { ...state, detail: id ?? null };
  const finding = before?.findings.find((each) => each.id === state.detail);
  const mended = finding && before ? { finding, before } : state.mended;
  return { ...state, detail: null, mended: report && mended };
}

/** Whether the group shows its findings now. */
export function isOpen(state: PaneState, group: FindingGroup): boolean {
  const chosen = state.folded.get(group.key);
  return chosen === undefined ? group.openAtFirst : chosen === 'open';
}
