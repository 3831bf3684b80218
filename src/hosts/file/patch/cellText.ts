/** What a cell of a worksheet part holds, and how such a cell is written. */
import type { CellContent } from '../../../engine/workbook/edits';
import { attribute, childNamed, childrenNamed, rootOf, textOf, type XmlElement } from './xml';
import { attributesSet, escapedText, fromXString, spliced, xString } from './xmlEdit';

/** Texts kept apart from the sheets, by number; read only when a cell refers to one. */
export type SharedTexts = (index: number) => string;

export function sharedTexts(load: () => string | null): SharedTexts {
  let texts: readonly string[] | null = null;
  return (index) => {
    if (!texts) {
      const xml = load();
      texts = xml === null ? [] : childrenNamed(rootOf(xml), 'si').map(richText);
    }
    return texts[index] ?? '';
  };
}

/** The text of `<si>` or `<is>`: plain or in runs, without how it is pronounced. */
function richText(element: XmlElement): string {
  const plain = childrenNamed(element, 't');
  const runs = childrenNamed(element, 'r').flatMap((run) => childrenNamed(run, 't'));
  return fromXString([...plain, ...runs].map(textOf).join(''));
}

/** The result or constant of a cell, whatever formula it has. */
export function constantOf(cell: XmlElement, shared: SharedTexts): CellContent {
  const type = attribute(cell, 't') ?? 'n';
  if (type === 'inlineStr') {
    const inline = childNamed(cell, 'is');
    return inline ? text(richText(inline)) : BLANK;
  }
  const held = childNamed(cell, 'v');
  const value = held ? textOf(held) : '';
  if (value === '') return BLANK;
  if (type === 's') return text(shared(Number(value)));
  if (type === 'b') return text(value === '1' || value === 'true' ? 'TRUE' : 'FALSE');
  if (type === 'n') return { kind: 'number', value, decimals: null };
  return text(fromXString(value));
}

const BLANK: CellContent = { kind: 'blank' };

/** The reader drops what only white space stands in; so a snapshot calls such a cell blank. */
function text(value: string): CellContent {
  return value.trim() === '' ? BLANK : { kind: 'text', text: value };
}

/** A cell of the sheet with this content in place of what it held; '' where nothing is left to say of it. */
export function cellXml(
  prefix: string,
  address: string,
  content: CellContent,
  style: number,
  before: XmlElement | null,
): string {
  const inside = contentXml(prefix, content);
  if (inside === '' && style === 0) return '';
  const values = {
    r: address,
    s: style === 0 ? null : String(style),
    t: content.kind === 'text' ? 'inlineStr' : null,
    // Metadata of dynamic arrays and of rich values belongs to the old content.
    cm: null,
    vm: null,
  };
  const tag = before ? openTag(before, values) : startTag(prefix, values);
  return inside === '' ? `${tag}/>` : `${tag}>${inside}</${prefix}c>`;
}

function contentXml(prefix: string, content: CellContent): string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return `<${prefix}is><${prefix}t xml:space="preserve">${escapedText(xString(content.text))}</${prefix}t></${prefix}is>`;
    case 'number':
      return `<${prefix}v>${content.value}</${prefix}v>`;
    case 'formula':
      // No result: a wrong one would be read as if it were right until Excel has computed it.
      return `<${prefix}f>${escapedText(xString(content.formula.slice(1)))}</${prefix}f>`;
  }
}

function startTag(prefix: string, values: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [` ${name}="${value}"`],
  );
  return `<${prefix}c${given.join('')}`;
}

/** The start tag without its end, other attributes kept. */
function openTag(cell: XmlElement, values: Readonly<Record<string, string | null>>): string {
  const inTag = attributesSet(cell, values).map(({ start, end, text: written }) => ({
    start: start - cell.start,
    end: end - cell.start,
    text: written,
  }));
  return spliced(cell.source.slice(cell.start, cell.openEnd), inTag).replace(/\s*\/?>$/, '');
}
