/**
 * XML read in place: elements know where they stand in the source, so that an edit replaces a few characters of a part
 * and leaves the rest as its writer wrote it. Children are found when asked for; a sheet of a million cells costs its rows.
 */
import { HostFailure } from '../../host';
import { unescaped } from '../../statePart';
import { nextTag, type Tag } from './xmlTags';

type Scope = ReadonlyMap<string, string>;

export interface XmlElement {
  /** The whole part. */
  readonly source: string;
  readonly name: string;
  /** With its colon, '' where there is none. */
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  /** Prefixes (without colon) in force inside the element. */
  readonly scope: Scope;
  readonly start: number;
  /** Behind the start tag. */
  readonly openEnd: number;
  /** Before the end tag; like `end` the same as `openEnd` where the element is written `<a/>`. */
  readonly closeStart: number;
  readonly end: number;
}

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The root of a part.
 * @throws HostFailure notAWorkbook where the part is not well-formed or has a DTD, which Excel refuses too
 */
export function rootOf(source: string): XmlElement {
  const open: string[] = [];
  let first: Tag | null = null;
  for (let tag = nextTag(source, 0); tag; tag = nextTag(source, tag.end)) {
    if (tag.kind !== 'close') first ??= tag;
    if (tag.kind === 'open') open.push(tag.name);
    if (tag.kind === 'close' && open.pop() !== tag.name) break;
    if (first && open.length === 0) return elementAt(source, first, tag, new Map());
  }
  throw new HostFailure('notAWorkbook', `XML that is not well-formed: ${source.slice(0, 60)}`);
}

/** The elements directly inside, in order; found once. */
export function childrenOf(parent: XmlElement): readonly XmlElement[] {
  const children = CHILDREN.get(parent) ?? foundIn(parent);
  CHILDREN.set(parent, children);
  return children;
}

const CHILDREN = new WeakMap<XmlElement, readonly XmlElement[]>();

function foundIn(parent: XmlElement): readonly XmlElement[] {
  const children: XmlElement[] = [];
  const { source, scope } = parent;
  let depth = 0;
  let first: Tag | null = null;
  for (let at = parent.openEnd; at < parent.closeStart;) {
    const tag = nextTag(source, at);
    if (!tag || tag.end > parent.closeStart) break;
    if (depth === 0) first = tag;
    if (tag.kind === 'open') depth += 1;
    if (tag.kind === 'close') depth -= 1;
    if (depth === 0 && first) children.push(elementAt(source, first, tag, scope));
    at = tag.end;
  }
  return children;
}

/** The children of this name in the namespace of their parent. */
export function childrenNamed(parent: XmlElement, local: string): readonly XmlElement[] {
  return childrenOf(parent).filter((child) => child.local === local && child.namespace === parent.namespace);
}

export function childNamed(parent: XmlElement, local: string): XmlElement | null {
  return childrenNamed(parent, local)[0] ?? null;
}

/** Every element inside, however deep, outer before inner. */
export function descendantsOf({ source, openEnd, closeStart, scope }: XmlElement): readonly XmlElement[] {
  const found: (XmlElement | null)[] = [];
  const open: { readonly first: Tag; readonly outer: Scope; readonly place: number }[] = [];
  for (let at = openEnd; at < closeStart;) {
    const tag = nextTag(source, at);
    if (!tag || tag.end > closeStart) break;
    const last = open[open.length - 1];
    const outer = last ? scopeOf(source, last.first, last.outer) : scope;
    if (tag.kind === 'empty') found.push(elementAt(source, tag, tag, outer));
    if (tag.kind === 'open') open.push({ first: tag, outer, place: found.push(null) - 1 });
    if (tag.kind === 'close' && last) {
      found[last.place] = elementAt(source, last.first, tag, last.outer);
      open.pop();
    }
    at = tag.end;
  }
  return found.filter((element) => element !== null);
}

/** Text directly inside, entities and CDATA resolved, comments left out. */
export function textOf({ source, openEnd, closeStart }: XmlElement): string {
  let text = '';
  let at = openEnd;
  while (at < closeStart) {
    const next = source.indexOf('<', at);
    const end = next < 0 || next > closeStart ? closeStart : next;
    text += unescaped(source.slice(at, end));
    if (end === closeStart) break;
    const cdata = source.startsWith('<![CDATA[', end);
    const stop = cdata ? ']]>' : source.startsWith('<!--', end) ? '-->' : '>';
    const close = source.indexOf(stop, end);
    if (close < 0) break;
    if (cdata) text += source.slice(end + 9, close);
    at = close + stop.length;
  }
  // As every XML reader does with the line ends of a file.
  return text.replace(/\r\n?/g, '\n');
}

export function attributesOf({ source, name, start, openEnd }: XmlElement): readonly XmlAttribute[] {
  return attributesIn(source, start + 1 + name.length, openEnd);
}

/** The value of an attribute without prefix. */
export function attribute(element: XmlElement, name: string): string | null {
  return attributesOf(element).find((one) => one.name === name)?.value ?? null;
}

/** The value of an attribute of another namespace: `r:id`, whatever its prefix. */
export function attributeOf(element: XmlElement, namespace: string, local: string): string | null {
  const found = attributesOf(element).find(({ name }) => {
    const [prefix, rest] = split(name);
    return prefix !== '' && rest === local && element.scope.get(prefix.slice(0, -1)) === namespace;
  });
  return found?.value ?? null;
}

function elementAt(source: string, first: Tag, last: Tag, outer: Scope): XmlElement {
  const { name, start, end: openEnd } = first;
  const scope = scopeOf(source, first, outer);
  const [prefix, local] = split(name);
  return {
    source,
    name,
    prefix,
    local,
    namespace: scope.get(prefix.slice(0, -1)) ?? '',
    scope,
    start,
    openEnd,
    closeStart: first === last ? openEnd : last.start,
    end: last.end,
  };
}

function scopeOf(source: string, { start, end, name }: Tag, outer: Scope): Scope {
  // Only the tag is looked at: a search in the whole source would cost its length for every element.
  if (!source.slice(start, end).includes('xmlns')) return outer;
  const scope = new Map(outer);
  for (const declared of attributesIn(source, start + 1 + name.length, end)) {
    if (declared.name === 'xmlns') scope.set('', declared.value);
    else if (declared.name.startsWith('xmlns:')) scope.set(declared.name.slice(6), declared.value);
  }
  return scope;
}

const ATTRIBUTE = /\s*([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

function attributesIn(source: string, from: number, to: number): XmlAttribute[] {
  const found: XmlAttribute[] = [];
  ATTRIBUTE.lastIndex = from;
  for (
    let match = ATTRIBUTE.exec(source);
    match && ATTRIBUTE.lastIndex <= to;
    match = ATTRIBUTE.exec(source)
  ) {
    const [whole, name = '', double, single] = match;
    const value = unescaped((double ?? single ?? '').replace(/[\t\n\r]/g, ' '));
    found.push({ name, value, start: match.index, end: match.index + whole.length });
  }
  return found;
}

function split(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':') + 1;
  return [name.slice(0, colon), name.slice(colon)];
}
