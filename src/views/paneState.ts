import type { Finding } from '../engine/report/report';
import { findingKey, type Filter, type FindingGroup } from './findingGroups';

export type PanePlace = 'findings' | 'ledger' | 'filling' | 'narrative' | 'forms';

/** The places that need the workbook itself, not only what a check has found. */
export function writes(place: PanePlace): boolean {
  return place === 'filling' || place === 'narrative';
}

export type Cover = 'new' | 'settings';

/** Where the user is in the pane. What is shown there comes from the report. */
export interface PaneState {
  readonly place: PanePlace;
  readonly filter: Filter | null;
  /** Key of the walk item the user stands on. */
  readonly current: string | null;
  /** Id of the finding whose detail is open. */
  readonly detail: string | null;
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
  | { readonly type: 'returned' }
  | { readonly type: 'helpOpened'; readonly check: string }
  | { readonly type: 'helpClosed' }
  | { readonly type: 'covered'; readonly cover: Cover }
  | { readonly type: 'uncovered' }
  | { readonly type: 'toggled'; readonly group: FindingGroup }
  /** The page points at a finding, because its cell was chosen in the grid. */
  | { readonly type: 'pointed'; readonly id: string }
  /** Another report: what is still in it stays chosen. */
  | { readonly type: 'renewed'; readonly findings: readonly Finding[] };

export const initialPane: PaneState = {
  place: 'findings',
  filter: null,
  current: null,
  detail: null,
  help: null,
  cover: null,
  returning: false,
  folded: new Map(),
};

export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'went':
      return { ...state, place: event.place, detail: null, help: null, cover: null, returning: false };
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
        help: null,
        cover: null,
        current: findingKey(event.id),
      };
    case 'returned':
      return { ...state, detail: null, returning: true };
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
      return { ...state, place: 'findings', detail: event.id, help: null, cover: null, current: key };
    }
    case 'renewed': {
      const still = event.findings.some((finding) => finding.id === state.detail);
      return { ...state, detail: still ? state.detail : null };
    }
  }
}

/** Whether the group shows its findings now. */
export function isOpen(state: PaneState, group: FindingGroup): boolean {
  const chosen = state.folded.get(group.key);
  return chosen === undefined ? group.openAtFirst : chosen === 'open';
}
