/** Reasons that were begun and not yet kept: they wait while the user looks at something else. */
import type { Host } from '../../hosts/host';

/** By the finding's id. Read when a form opens, written as one types. */
export type Drafts = Map<string, string>;

const drafts = new WeakMap<Host, Drafts>();

/** Those of one workbook; gone with it. */
export function draftsOf(host: Host): Drafts {
  let found = drafts.get(host);
  if (!found) drafts.set(host, (found = new Map()));
  return found;
}
