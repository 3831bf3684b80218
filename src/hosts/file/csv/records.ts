/**
 * Separated values (RFC 4180) as records of fields, every field a text: `0012` keeps its zeros, a code of twenty digits
 * its digits, `2022-01` is no date. Written here because the spreadsheet library guesses what a text is before it reads
 * it: a header that begins with ID becomes SYLK, one that begins with `<` HTML.
 */

export const DELIMITERS = [',', '\t', ';'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Records looked at to find the delimiter. */
const SAMPLE = 50;

/** The delimiter that gives most fields; a comma where none occurs. `sep=;` in the first line, as Excel knows it, decides. */
export function delimiterOf(text: string): Delimiter {
  const stated = /^sep=(.)(?:\r|\n|$)/.exec(text)?.[1];
  const known = DELIMITERS.find((delimiter) => delimiter === stated);
  if (known) return known;
  let best: { readonly delimiter: Delimiter; readonly fields: number } = { delimiter: ',', fields: 0 };
  for (const delimiter of DELIMITERS) {
    const fields = records(text, delimiter, SAMPLE).reduce((sum, record) => sum + record.length - 1, 0);
    if (fields > best.fields) best = { delimiter, fields };
  }
  return best.delimiter;
}

/**
 * Quoted fields may hold delimiters, line breaks and doubled quotes. A quote that is never closed runs to the end; a
 * quote inside an unquoted field is an ordinary character.
 * @param most records to be read at most
 */
export function records(text: string, delimiter: Delimiter, most = Infinity): readonly (readonly string[])[] {
  const read: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length && read.length < most) {
    const field = fieldAt(text, at, delimiter);
    record.push(field.content);
    at = field.end;
    if (text[at] === delimiter) {
      at += 1;
      // A delimiter at the very end has one more, empty field behind it.
      if (at < text.length) continue;
      record.push('');
    } else if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else at += 1;
    read.push(record);
    record = [];
  }
  return read;
}

/** The field that begins at `start`; `end` is where its delimiter or line break stands. */
function fieldAt(
  text: string,
  start: number,
  delimiter: Delimiter,
): { readonly content: string; readonly end: number } {
  if (text[start] !== '"') {
    const end = endOf(text, start, delimiter);
    return { content: text.slice(start, end), end };
  }
  const pieces: string[] = [];
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { content: pieces.join('') + text.slice(at), end: text.length };
    pieces.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') {
      // Whatever follows the closing quote belongs to the field all the same.
      const end = endOf(text, quote + 1, delimiter);
      return { content: pieces.join('') + text.slice(quote + 1, end), end };
    }
    pieces.push('"');
    at = quote + 2;
  }
}

function endOf(text: string, start: number, delimiter: Delimiter): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}
