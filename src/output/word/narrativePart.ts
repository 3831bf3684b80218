/** Part three: the narrative with its headings, paragraphs, charts and captions. */
import { ImageRun, Paragraph, SimpleField, type FileChild, type ParagraphChild } from 'docx';
import {
  textOf,
  type Narrative,
  type Paragraph as NarrativeParagraph,
} from '../../engine/narrative/narrative';
import type { ChartPicture } from '../charts/pictures';
import { EMPTY_PNG } from './emptyPng';
import { textWidth } from './page';
import { paragraph, runs } from './runs';
import { STYLES } from './styles';
import { heading } from './textParts';
import { placeholder, REPORT_WORDS } from './words';
import { cleanText } from './xmlText';

export function narrativeContent(
  { sections }: Narrative,
  pictures: readonly ChartPicture[],
): readonly FileChild[] {
  return sections.flatMap((section) => [
    heading(section.level === 1 ? 2 : 3, section.heading),
    ...section.paragraphs.flatMap((each) => {
      if (each.kind === 'body') return [bodyOf(each)];
      if (each.chart === undefined) return [captionOf(each)];
      const picture = pictures.find(({ id }) => id === each.chart);
      const above = picture
        ? pictureOf(picture)
        : paragraph(STYLES.picture, placeholder(REPORT_WORDS.missingChart));
      return [above, captionOf(each)];
    }),
  ]);
}

function bodyOf({ pieces }: NarrativeParagraph): Paragraph {
  return new Paragraph({ style: STYLES.body, children: pieces.flatMap(({ text }) => runs(text)) });
}

/** The number of the caption is a field, so that Word can list and renumber the figures. */
function captionOf(caption: NarrativeParagraph): Paragraph {
  const text = cleanText(textOf(caption));
  const [, before = '', number = '', after = ''] = /^(图 ?)(\d{1,3})(?!\d)([\s\S]*)$/.exec(text) ?? [];
  const children: readonly ParagraphChild[] =
    number === ''
      ? runs(text)
      : [...runs(before), new SimpleField('SEQ 图 \\* ARABIC', number), ...runs(after)];
  return new Paragraph({ style: STYLES.caption, children });
}

/** Of the width of the text. */
const SHARE = 0.86;
/** Pixels at 96 to the inch in a twip. */
const PIXELS = 96 / 1440;

function pictureOf({ svg, png, width, height, description, id }: ChartPicture): Paragraph {
  const room = Math.floor(textWidth('text') * PIXELS);
  const scale = Math.min(1, (room * SHARE) / width);
  return new Paragraph({
    style: STYLES.picture,
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(svg),
        fallback: { type: 'png', data: png ?? EMPTY_PNG },
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: id, description: cleanText(description), title: '' },
      }),
    ],
  });
}
