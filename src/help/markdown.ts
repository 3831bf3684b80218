/**
 * The little Markdown that help pages are written in: headings, paragraphs, lists and inline code. Everything else is
 * taken as the plain text it is; the result is values to draw, never markup.
 */
export type Inline = { readonly kind: 'text' | 'code'; readonly text: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    };

export interface Section {
  /** Empty for what stands above the first heading. */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface Page {
  readonly title: string;
  readonly sections: readonly Section[];
}

export function readPage(markdown: string): Page {
  const sections: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  let title = '';
  for (const line of markdown.split(/\r?\n/)) {
    const [, hashes = '', words = ''] = /^(#{1,6}) +(.+)$/.exec(line) ?? [];
    if (hashes === '#' && title === '') title = words.trim();
    else if (hashes !== '') sections.push({ heading: words.trim(), lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return {
    title,
    sections: sections
      .map(({ heading, lines }) => ({ heading, blocks: blocksOf(lines) }))
      .filter(({ heading, blocks }) => heading !== '' || blocks.length > 0),
  };
}

/** Lines that belong together: of a paragraph, or each of one item of a list. */
interface Group {
  readonly kind: 'paragraph' | 'ol' | 'ul';
  readonly lines: string[];
}

function blocksOf(lines: readonly string[]): Block[] {
  const groups: Group[] = [];
  let open = false;
  for (const line of lines) {
    const [mark = '', sign = ''] = /^ {0,3}([-*+]|\d{1,3}[.)]) +/.exec(line) ?? [];
    const last = open ? groups.at(-1) : undefined;
    open = line.trim() !== '';
    if (!open) continue;
    const kind = sign === '' ? (last?.kind ?? 'paragraph') : /\d/.test(sign) ? 'ol' : 'ul';
    const words = line.slice(mark.length).trim();
    if (last?.kind !== kind) groups.push({ kind, lines: [words] });
    // An indented line under an item goes on with it.
    else if (sign === '' && kind !== 'paragraph') last.lines.push(joined([last.lines.pop() ?? '', words]));
    else last.lines.push(words);
  }
  return groups.map(blockOf);
}

function blockOf({ kind, lines }: Group): Block {
  if (kind === 'paragraph') return { kind, inlines: inlinesOf(joined(lines)) };
  return { kind: 'list', ordered: kind === 'ol', items: lines.map(inlinesOf) };
}

/** A line break inside a paragraph is a blank between Latin words and nothing between Chinese ones. */
function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => text + (/[!-~]$/.test(text) && /^[!-~]/.test(line) ? ' ' : '') + line);
}

function inlinesOf(text: string): Inline[] {
  return text
    .split(/`([^`]+)`/)
    .map((part, index): Inline => ({ kind: index % 2 === 1 ? 'code' : 'text', text: part }))
    .filter(({ text: part }) => part !== '');
}
