/**
 * Styles of the document: real heading styles, and the fonts of official documents (GB/T 9704—2012). Where a font is
 * missing, Word takes the other names given in the font table.
 */
import {
  AlignmentType,
  LineRuleType,
  TabStopType,
  type IFontAttributesProperties,
  type IStylesOptions,
} from 'docx';
import { textWidth } from './page';

const LATIN = 'Times New Roman';

function font(eastAsia: string): IFontAttributesProperties {
  return { ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia, hint: 'eastAsia' };
}

export const TITLE_FONT = font('方正小标宋简体');
const HEADING_FONT = font('黑体');
const SUBHEADING_FONT = font('楷体_GB2312');
const BODY_FONT = font('仿宋_GB2312');
const TABLE_FONT = font('宋体');

/** Font → names to try where it is missing, for the font table. */
export const OTHER_FONTS: Readonly<Record<string, string>> = {
  方正小标宋简体: '方正小标宋_GBK,FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,宋体',
  黑体: 'SimHei,微软雅黑,Heiti SC',
  楷体_GB2312: '楷体,KaiTi,Kaiti SC',
  仿宋_GB2312: '仿宋,FangSong,STFangsong',
  宋体: 'SimSun,Songti SC',
  [LATIN]: 'Times',
};

/** Ids of paragraph styles. */
export const STYLES = {
  cover: 'ReportCover',
  contents: 'ContentsTitle',
  body: 'ReportBody',
  formTitle: 'FormTitle',
  unlistedTitle: 'UnlistedFormTitle',
  formLine: 'FormLine',
  cell: 'FormCell',
  taskCell: 'TaskCell',
  note: 'FormNote',
  picture: 'ReportPicture',
  caption: 'Caption',
} as const;

/** The name under which the table of contents asks for it. */
export const FORM_TITLE_NAME = '表名';

const EXACT_28 = { line: 560, lineRule: LineRuleType.EXACT };
/** Two characters of 16 points. */
const TWO_CHARACTERS = { firstLine: 640, firstLineChars: 200 };
const NO_INDENT = { firstLine: 0, firstLineChars: 0 };
const SIZE_16 = 32;
const FORM_TITLE = {
  alignment: AlignmentType.CENTER,
  indent: NO_INDENT,
  spacing: { before: 60, after: 60, line: 480, lineRule: LineRuleType.EXACT },
  keepNext: true,
};

export const REPORT_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: BODY_FONT, size: SIZE_16, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    heading1: {
      run: { font: TITLE_FONT, size: 36, bold: false, color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 0, after: 240, line: 560, lineRule: LineRuleType.EXACT },
        keepNext: true,
        outlineLevel: 0,
      },
    },
    heading2: {
      run: { font: HEADING_FONT, size: SIZE_16, bold: false, color: '000000' },
      paragraph: { indent: TWO_CHARACTERS, spacing: EXACT_28, keepNext: true, outlineLevel: 1 },
    },
    heading3: {
      run: { font: SUBHEADING_FONT, size: SIZE_16, bold: false, color: '000000' },
      paragraph: { indent: TWO_CHARACTERS, spacing: EXACT_28, keepNext: true, outlineLevel: 2 },
    },
    caption: {
      run: { font: HEADING_FONT, size: 28, bold: false, italics: false, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...EXACT_28, after: 200 } },
    },
  },
  paragraphStyles: [
    {
      id: STYLES.cover,
      name: '封面标题',
      basedOn: 'Normal',
      run: { font: TITLE_FONT, size: 52 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: 1000, lineRule: LineRuleType.EXACT },
      },
    },
    {
      id: STYLES.contents,
      name: '目录标题',
      basedOn: 'Normal',
      run: { font: TITLE_FONT, size: 44 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { after: 280, line: 640, lineRule: LineRuleType.EXACT },
      },
    },
    {
      id: STYLES.body,
      name: '正文段落',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.BOTH, indent: TWO_CHARACTERS, spacing: EXACT_28 },
    },
    {
      id: STYLES.formTitle,
      name: FORM_TITLE_NAME,
      basedOn: 'Heading2',
      next: STYLES.formLine,
      run: { font: TITLE_FONT, size: 32 },
      paragraph: { ...FORM_TITLE, outlineLevel: 1 },
    },
    {
      id: STYLES.unlistedTitle,
      name: '表名（不列入目录）',
      basedOn: 'Normal',
      next: STYLES.formLine,
      run: { font: TITLE_FONT, size: 32 },
      paragraph: FORM_TITLE,
    },
    {
      id: STYLES.formLine,
      name: '表头说明',
      basedOn: 'Normal',
      run: { font: TABLE_FONT, size: 18 },
      paragraph: { spacing: { line: 270, lineRule: LineRuleType.AT_LEAST }, keepNext: true },
    },
    {
      id: STYLES.cell,
      name: '表内文字',
      basedOn: 'Normal',
      run: { font: TABLE_FONT, size: 18 },
      paragraph: { spacing: { line: 220, lineRule: LineRuleType.EXACT } },
    },
    {
      id: STYLES.taskCell,
      name: '重点工作',
      basedOn: 'Normal',
      run: { size: 24 },
      paragraph: { spacing: { line: 360, lineRule: LineRuleType.EXACT } },
    },
    {
      id: STYLES.note,
      name: '表注',
      basedOn: 'Normal',
      run: { font: TABLE_FONT, size: 18 },
      paragraph: { spacing: { line: 270, lineRule: LineRuleType.EXACT } },
    },
    {
      id: STYLES.picture,
      name: '图',
      basedOn: 'Normal',
      // A picture needs a line as high as itself: an exact height would cut it off.
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 120, line: 240, lineRule: LineRuleType.AUTO },
        keepNext: true,
      },
    },
    ...[1, 2, 3].map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: 'Normal',
      run: { size: 28, ...(level === 1 ? { font: HEADING_FONT } : {}) },
      paragraph: {
        indent: { left: (level - 1) * 280 },
        spacing: { line: 480, lineRule: LineRuleType.EXACT },
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth('text'), leader: 'dot' as const }],
      },
    })),
  ],
};
