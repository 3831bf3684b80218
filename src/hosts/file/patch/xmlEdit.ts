/** Changes to an XML source: a few replacements at known places, everything else as it was. */
import { attributesOf, childrenOf, type XmlElement } from './xml';

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The source with the replacements, which must not overlap. What is inserted at a place comes before what is replaced
 * there; several insertions at one place keep their order.
 */
export function spliced(source: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(source.slice(at, start), text);
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}

export function removal({ start, end }: XmlElement): Splice {
  return { start, end, text: '' };
}

/** The attributes of an element set to these values; null takes one away. Order and spelling of the others stay. */
export function attributesSet(
  element: XmlElement,
  values: Readonly<Record<string, string | null>>,
): readonly Splice[] {
  const present = new Map(attributesOf(element).map((one) => [one.name, one]));
  const splices: Splice[] = [];
  let added = '';
  for (const [name, value] of Object.entries(values)) {
    const old = present.get(name);
    if (old && old.value === value) continue;
    const text = value === null ? '' : ` ${name}="${escapedAttribute(value)}"`;
    if (old) splices.push({ start: old.start, end: old.end, text });
    else added += text;
  }
  if (added !== '') {
    const at = element.start + 1 + element.name.length;
    const behind = Math.max(at, ...attributesOf(element).map(({ end }) => end));
    splices.push({ start: behind, end: behind, text: added });
  }
  return splices;
}

/** Text put in as the last content of an element, which is opened where it was written `<a/>`. */
export function appended(element: XmlElement, text: string): Splice {
  if (element.source[element.openEnd - 2] !== '/') {
    return { start: element.closeStart, end: element.closeStart, text };
  }
  return { start: element.openEnd - 2, end: element.openEnd, text: `>${text}</${element.name}>` };
}

/** The element as it stands in its source. */
export function sourceOf({ source, start, end }: XmlElement): string {
  return source.slice(start, end);
}

/**
 * A new child put where the schema wants it: before the first child that comes later in `order`. Children the schema
 * does not know in this place (mc:AlternateContent and what else) are ranked by what they hold.
 */
export function insertedInOrder(
  parent: XmlElement,
  order: readonly string[],
  local: string,
  text: string,
): Splice {
  const rank = order.indexOf(local);
  const later = childrenOf(parent).find((child) => rankOf(child, parent.namespace, order) > rank);
  return later ? { start: later.start, end: later.start, text } : appended(parent, text);
}

function rankOf(child: XmlElement, namespace: string, order: readonly string[]): number {
  if (child.namespace === namespace) return order.indexOf(child.local);
  if (child.local !== 'AlternateContent') return -1;
  // AlternateContent → Choice or Fallback → what stands for it.
  const inner = childrenOf(child).flatMap(childrenOf);
  return Math.max(-1, ...inner.map((one) => (one.namespace === namespace ? order.indexOf(one.local) : -1)));
}

export function escapedText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

export function escapedAttribute(text: string): string {
  return escapedText(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

/** A whole pair, which stays; then control characters, lone halves, no-characters, and what looks like the escape itself. */
const PAIR_OR_NOT_XML =
  /[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as ST_Xstring has it: `_x000D_` for what XML cannot carry (ECMA-376 Part 1, 22.9.2.19). */
export function xString(text: string): string {
  return text.replace(PAIR_OR_NOT_XML, (found) =>
    found.length === 2 ? found : `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** What `xString` wrote, or another writer. */
export function fromXString(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
