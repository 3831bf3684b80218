/** Cover and table of contents. */
import { StyleLevel, TableOfContents, type FileChild } from 'docx';
import type { Names } from './parts';
import { paragraph } from './runs';
import { FORM_TITLE_NAME, STYLES } from './styles';
import { REPORT_WORDS } from './words';

export function frontMatter({ entity, year, kind }: Names): readonly FileChild[] {
  return [
    paragraph(STYLES.cover, entity, { spacing: { before: 3400, line: 1000, lineRule: 'exact' } }),
    paragraph(STYLES.cover, REPORT_WORDS.cover(year, kind)),
    paragraph(STYLES.contents, REPORT_WORDS.contents, { pageBreakBefore: true }),
    new TableOfContents(REPORT_WORDS.contents, {
      hyperlink: true,
      headingStyleRange: '1-2',
      stylesWithLevels: [new StyleLevel(FORM_TITLE_NAME, 2)],
    }),
  ];
}
