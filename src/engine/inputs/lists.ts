/**
 * Lists as people write them in one text: a line each, or 一是…；二是…。 in a row. The narrative puts 一是 and the
 * punctuation there itself, so they are no part of an entry.
 */
const ORDINAL = '(?:十[一二三四五六七八九]?|[一二三四五六七八九])是';
const NEXT = new RegExp(`[；;。，,]\\s*(?=${ORDINAL})`);
const LEADING = new RegExp(`^(?:${ORDINAL}[：:，,]?|[（(]?\\d{1,2}[)）.、．](?!\\d))\\s*`);

/** The entries of a text, in order; what holds nothing is left out. */
export function listFrom(text: string): readonly string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .flatMap((line) => (new RegExp(`^\\s*${ORDINAL}`).test(line) ? line.split(NEXT) : [line]))
    .map(entryFrom)
    .filter((entry) => entry !== '');
}

/** One entry without its number and without the stop at its end. */
function entryFrom(line: string): string {
  let entry = line.trim();
  for (;;) {
    const shorter = entry
      .replace(LEADING, '')
      .replace(/[；;。\s]+$/, '')
      .trim();
    if (shorter === entry) return entry;
    entry = shorter;
  }
}

/** One entry a line, as it stands in a cell. */
export function listText(entries: readonly string[]): string {
  return entries.join('\n');
}
