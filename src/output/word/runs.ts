/** Text as runs: safe for XML, line breaks kept, what is still to be filled in highlighted. */
import { Paragraph, TextRun, type IParagraphOptions } from 'docx';
import { PLACEHOLDER } from './words';
import { cleanText } from './xmlText';

/** What these signs look like depends on the language: in a Chinese text they are as wide as a character. */
const AMBIGUOUS = /[‘’“”…—·]/;

export function runs(text: string): TextRun[] {
  return cleanText(text)
    .split('\n')
    .flatMap((line, index) => {
      const pieces = line.split(PLACEHOLDER).filter((piece) => piece !== '');
      return (pieces.length > 0 ? pieces : ['']).map((piece, place) =>
        run(piece, index > 0 && place === 0, PLACEHOLDER.test(piece)),
      );
    });
}

function run(text: string, onNewLine: boolean, missing: boolean): TextRun {
  return new TextRun({
    text,
    ...(onNewLine ? { break: 1 } : {}),
    ...(missing ? { highlight: 'yellow' as const } : {}),
    ...(AMBIGUOUS.test(text) ? { font: { hint: 'eastAsia' } } : {}),
  });
}

type Looks = Omit<IParagraphOptions, 'children' | 'text' | 'style'>;

export function paragraph(style: string, text: string, looks: Looks = {}): Paragraph {
  return new Paragraph({ ...looks, style, children: runs(text) });
}
