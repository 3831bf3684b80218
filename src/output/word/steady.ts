/**
 * What differs from run to run in the parts that the library writes, made the same: it writes the clock, and it counts
 * pictures and bookmarks over all documents of a session.
 */
import { OTHER_FONTS } from './styles';

/** No date means anything here: the narrative depends on its workbook alone. */
const NO_TIME = '1980-01-01T00:00:00Z';

/** The part at that path of the package, as XML text. */
export function steady(path: string, xml: string): string {
  switch (path) {
    case 'docProps/core.xml':
      return xml.replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${NO_TIME}`);
    case 'word/fontTable.xml':
      return FONT_TABLE;
    case 'word/document.xml':
      return COUNTED.reduce(renumbered, xml);
    default:
      return xml;
  }
}

/**
 * Ids and names with a number, each with what stands before and after it. Text of the document cannot match: its
 * quotation marks and angle brackets are escaped.
 */
const COUNTED: readonly RegExp[] = [
  /(<wp:docPr id=")(\d+)(")/g,
  /(<w:bookmark(?:Start|End)\b[^>]*? ?w:id=")(\d+)(")/g,
  /((?:w:anchor|w:name)="_Toc|<w:instrText xml:space="preserve">PAGEREF _Toc)(\d+)("| \\h<\/w:instrText>)/g,
];

/** From 1, in the order in which they first come up. */
function renumbered(xml: string, pattern: RegExp): string {
  const numbers = new Map<string, number>();
  return xml.replace(pattern, (_, before: string, id: string, after: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${before}${number}${after}`;
  });
}

/** Names to try where a font of official documents is not installed. */
const FONT_TABLE = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  ...Object.entries(OTHER_FONTS).map(
    ([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others}"/></w:font>`,
  ),
  '</w:fonts>',
].join('');
