/** The public report, all six parts, as the bytes of a .docx. */
import type { WordParts } from './parts';

export type { WordParts } from './parts';

/** The same parts give the same bytes. */
export async function wordDocument(parts: WordParts): Promise<Uint8Array> {
  const { buildDocument } = await import(/* webpackChunkName: "word" */ './document');
  return buildDocument(parts);
}
