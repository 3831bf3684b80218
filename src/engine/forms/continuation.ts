/**
 * A form over two sheets or pages: the second part repeats title and header and goes on with other rows.
 */
import { entriesOf, type Draft } from './body';

/**
 * Joins drafts of one form, in sheet order, that have no row in common: a copy repeats rows, a continuation never does.
 * A draft whose rows stand elsewhere already stays on its own.
 */
export function joinContinuations(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const index = joined.findIndex((before) => continues(before, draft));
    const before = joined[index];
    if (before) joined[index] = { ...before, parts: [...before.parts, ...draft.parts] };
    else joined.push(draft);
  }
  return joined;
}

function continues(before: Draft, draft: Draft): boolean {
  const keys = new Set(entriesOf(before).map(({ row }) => row.key));
  const own = entriesOf(draft);
  return own.length > 0 && own.every(({ row }) => !keys.has(row.key));
}
