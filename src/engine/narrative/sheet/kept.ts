/**
 * What is remembered of the text that was written into the workbook, so that a paragraph edited by a person is known
 * from one that is still ours, and one whose figures have changed from one that still says what the forms say.
 */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/** Paragraph id → fingerprint of the text we wrote. Headings are remembered like paragraphs. */
export type KeptNarrative = Readonly<Record<string, string>>;

export const NOTHING_WRITTEN: KeptNarrative = {};

/** Short, and the same everywhere; line ends and blanks at the ends do not count. */
export function textMark(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').trim();
  return bytesToHex(sha256(utf8ToBytes(plain))).slice(0, 16);
}
