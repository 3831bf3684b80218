/**
 * A narrative as it comes out of a PDF, a Word document or the clipboard, as running text: lines that belong together
 * joined, page numbers and the spaces that typesetting leaves around numbers gone.
 */

/** Paragraphs are set apart by a line feed, which stands nowhere else in the result. */
export function runningText(text: string): string {
  const lines = text
    .split(/\r\n|[\r\n\f\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isPageNumber(line));
  let joined = '';
  let before = '';
  for (const line of lines) {
    joined +=
      before === '' ? line : endsParagraph(before) || beginsParagraph(line) ? `\n${line}` : ` ${line}`;
    before = line;
  }
  return withoutSpaces(joined);
}

/** Paragraphs that are known as such, as running text. */
export function runningParagraphs(paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph) => withoutSpaces(paragraph.replace(/\s+/g, ' ').trim()))
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

function isPageNumber(line: string): boolean {
  return /^[-—–\s]*第?\s*\d{1,4}\s*页?(\s*[,，/]?\s*共\s*\d{1,4}\s*页)?[-—–\s]*$/.test(line);
}

/** A list may go on behind a semicolon or a colon: only a full stop, or the end of a heading, ends a paragraph. */
function endsParagraph(line: string): boolean {
  return /[。！？!?]["”’）)]*$/.test(line) || (beginsParagraph(line) && /(情况|说明|概况)$/.test(line));
}

/** Headings, numbered paragraphs and captions. A number with decimals at the head of a line is none of them. */
function beginsParagraph(line: string): boolean {
  return (
    /^第[一二三四五六七八九十]+部分/.test(line) ||
    /^[一二三四五六七八九十]{1,3}[、．.]/.test(line) ||
    /^[（(][一二三四五六七八九十\d]{1,3}[)）]/.test(line) ||
    /^\d{1,2}[.．、](?!\d)/.test(line) ||
    /^[图表]\s*\d/.test(line)
  );
}

/** A space between two Latin words or numbers is one; every other is typesetting. */
function withoutSpaces(text: string): string {
  return text
    .replace(/[\t \u00a0\u2000-\u200b\u202f\u3000\ufeff]+/g, ' ')
    .replace(/ (?=[^\w])/g, '')
    .replace(/([^\w\n]) /g, '$1')
    .replace(/(\d) (?=\d)/g, '$1');
}
