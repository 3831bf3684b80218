/** The public report as a Word document. Loaded lazily through `index.ts`: the library is large. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { stretches, type Block, type Stretch } from './blocks';
import { frontMatter } from './cover';
import { accountsBlocks, attachmentBlocks } from './formParts';
import { narrativeContent } from './narrativePart';
import { packed } from './pack';
import { A4, PAGES } from './page';
import { namesOf, type WordParts } from './parts';
import { runs } from './runs';
import { REPORT_STYLES } from './styles';
import { glossary, keyTasks, overview } from './textParts';
import { PROGRAM, REPORT_WORDS } from './words';
import { cleanText } from './xmlText';

export function buildDocument(parts: WordParts): Promise<Uint8Array> {
  const names = namesOf(parts);
  const sections = stretches(blocksOf(parts));
  return packed(
    new Document({
      creator: PROGRAM,
      lastModifiedBy: PROGRAM,
      title: cleanText(`${names.entity}${REPORT_WORDS.cover(names.year, names.kind)}`),
      description: '',
      styles: REPORT_STYLES,
      sections: sections.map((stretch, index) => sectionOf(stretch, index)),
    }),
  );
}

function blocksOf(parts: WordParts): readonly Block[] {
  const { entity, year, kind } = namesOf(parts);
  const partHeading =
    (number: 1 | 2 | 3 | 4 | 5 | 6, title: string) =>
    (fresh: boolean): Paragraph =>
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        pageBreakBefore: !fresh,
        children: runs(REPORT_WORDS.part(number, title)),
      });
  const textPart = (heading: (fresh: boolean) => Paragraph, children: readonly FileChild[]): Block => ({
    page: 'text',
    children: (fresh) => [heading(fresh), ...children],
  });
  return [
    { page: 'front', children: () => frontMatter({ entity, year, kind }) },
    textPart(partHeading(1, REPORT_WORDS.overview(entity)), overview(parts)),
    ...accountsBlocks(parts, partHeading(2, REPORT_WORDS.forms(entity, year, kind))),
    textPart(
      partHeading(3, REPORT_WORDS.narrative(entity, year, kind)),
      narrativeContent(parts.narrative, parts.pictures),
    ),
    textPart(partHeading(4, REPORT_WORDS.keyTasks(year)), keyTasks(parts)),
    textPart(partHeading(5, REPORT_WORDS.glossary), glossary(parts)),
    ...attachmentBlocks(parts, partHeading(6, REPORT_WORDS.attachments)),
  ];
}

/** Pages are counted from the first part on. */
function sectionOf({ page, children }: Stretch, index: number): ISectionOptions {
  const { landscape, margin } = PAGES[page];
  return {
    properties: {
      page: {
        size: {
          ...A4,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...margin, header: 720, footer: 720 },
        ...(index === 1 ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    footers: { default: index === 0 ? new Footer({ children: [new Paragraph('')] }) : pageNumber() },
    children,
  };
}

/** As on official documents: — 1 —. */
function pageNumber(): Footer {
  const children = [
    new TextRun({ text: '— ', size: 28 }),
    new TextRun({ children: [PageNumber.CURRENT], size: 28 }),
    new TextRun({ text: ' —', size: 28 }),
  ];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}
