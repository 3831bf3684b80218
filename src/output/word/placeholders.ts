/** What a Word document still asks for. */
import { strFromU8, unzipSync } from 'fflate';

/** A placeholder is a run of its own (`runs.ts`). */
const PLACEHOLDER_RUN = /<w:t(?: [^>]*)?>〔请填：/g;

/** How many placeholders 〔请填：…〕 a document of ours shows, in all its parts. */
export function placeholdersIn(docx: Uint8Array): number {
  const part = unzipSync(docx, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'];
  return part ? (strFromU8(part).match(PLACEHOLDER_RUN) ?? []).length : 0;
}
