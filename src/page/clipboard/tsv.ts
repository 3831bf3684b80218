/** Cells as text on the clipboard, as Excel writes and reads them: tabs between cells, quotes around what holds one. */

/** More than any final account has; a text of another kind is not cells. */
const MOST_CELLS = 1_000_000;

export type Rows = readonly (readonly string[])[];

export function printTsv(rows: Rows): string {
  return rows.map((row) => row.map(printCell).join('\t')).join('\r\n');
}

function printCell(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** null where it is more than a sheet could take. */
export function parseTsv(text: string): Rows | null {
  const rows: string[][] = [[]];
  let count = 0;
  let at = 0;
  // Excel ends the last row too: behind it there is no other row.
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (;;) {
    if ((count += 1) > MOST_CELLS) return null;
    const { cell, end } = source[at] === '"' ? quoted(source, at) : plain(source, at);
    rows.at(-1)?.push(cell);
    if (end >= source.length) return rows;
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
}

interface Read {
  readonly cell: string;
  /** Where the tab or line end behind it stands. */
  readonly end: number;
}

function plain(source: string, start: number): Read {
  const stop = /[\t\n]/g;
  stop.lastIndex = start;
  const end = stop.exec(source)?.index ?? source.length;
  return { cell: source.slice(start, end), end };
}

function quoted(source: string, start: number): Read {
  let cell = '';
  for (let at = start + 1; ;) {
    const quote = source.indexOf('"', at);
    // A quote that is never closed was a quote like any other.
    if (quote < 0) return plain(source, start);
    cell += source.slice(at, quote);
    if (source[quote + 1] !== '"') {
      const rest = plain(source, quote + 1);
      return { cell: cell + rest.cell, end: rest.end };
    }
    cell += '"';
    at = quote + 2;
  }
}
