/** Last year's text as a file: a Word document, or plain text of whatever encoding. */
import { decodeText } from './csv/decodeText';
import { docxParagraphs } from './docxText';

/** Its paragraphs. @throws HostFailure as `docxParagraphs` */
export async function textParagraphs(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  return /\.txt$/i.test(name) ? decodeText(bytes).split(/\r\n?|\n/) : docxParagraphs(bytes);
}
