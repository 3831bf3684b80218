/** Relationships between parts, and what each part is (ECMA-376 Part 2, 6.5 and 6.3). */
import { PACKAGE_RELATIONS, XML_DECLARATION } from './dialect';
import type { Parts } from './parts';
import { attribute, childrenNamed, rootOf, type XmlElement } from './xml';
import { appended, escapedAttribute, removal, spliced } from './xmlEdit';

const CONTENT_TYPES = '[Content_Types].xml';

export interface Relation {
  readonly id: string;
  /** The last step of its type: `worksheet`, `drawing`, … */
  readonly kind: string;
  /** Name of the part; of what lies outside the archive its address. */
  readonly target: string;
  readonly external: boolean;
}

export function relationsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part refers to; '' is the package itself. */
export function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const name = relationsName(part);
  if (!parts.has(name)) return [];
  return childrenNamed(rootOf(parts.text(name)), 'Relationship').map((element) => {
    const target = attribute(element, 'Target') ?? '';
    const external = attribute(element, 'TargetMode') === 'External';
    return {
      id: attribute(element, 'Id') ?? '',
      kind: (attribute(element, 'Type') ?? '').replace(/^.*\//, ''),
      target: external ? target : resolved(part, target),
      external,
    };
  });
}

/** Adds a relationship and returns its id: the stem with the first number that is free. */
export function relate(parts: Parts, from: string, type: string, to: string, stem = 'rId'): string {
  const name = relationsName(from);
  if (!parts.has(name)) {
    parts.write(name, `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}"></Relationships>`);
  }
  const taken = new Set(relationsOf(parts, from).map(({ id }) => id));
  let number = 1;
  while (taken.has(`${stem}${number}`)) number += 1;
  const root = rootOf(parts.text(name));
  const written = `<${root.prefix}Relationship Id="${stem}${number}" Type="${type}" Target="${escapedAttribute(relative(from, to))}"/>`;
  parts.write(name, spliced(root.source, [appended(root, written)]));
  return `${stem}${number}`;
}

/** Takes relationships away; a list that is empty then goes too. */
export function unrelate(parts: Parts, from: string, ids: ReadonlySet<string>): void {
  const name = relationsName(from);
  if (!parts.has(name)) return;
  const root = rootOf(parts.text(name));
  const all = childrenNamed(root, 'Relationship');
  const gone = all.filter((element) => ids.has(attribute(element, 'Id') ?? ''));
  if (gone.length === all.length) removePart(parts, name);
  else parts.write(name, spliced(root.source, gone.map(removal)));
}

/** A part of its own type. */
export function addPart(parts: Parts, name: string, contentType: string, text: string): void {
  const root = rootOf(parts.text(CONTENT_TYPES));
  const written = `<${root.prefix}Override PartName="${escapedAttribute(`/${name}`)}" ContentType="${contentType}"/>`;
  parts.write(CONTENT_TYPES, spliced(root.source, [appended(root, written)]));
  parts.write(name, text);
}

/** The part, its type and its own relationships. */
export function removePart(parts: Parts, name: string): void {
  const root = rootOf(parts.text(CONTENT_TYPES));
  const own = childrenNamed(root, 'Override').filter((element) => isOverrideOf(element, name));
  parts.write(CONTENT_TYPES, spliced(root.source, own.map(removal)));
  parts.remove(name);
  parts.remove(relationsName(name));
}

function isOverrideOf(element: XmlElement, name: string): boolean {
  return (attribute(element, 'PartName') ?? '').replace(/^\//, '').toLowerCase() === name.toLowerCase();
}

/** A target as the name of a part: `../charts/chart1.xml` seen from `xl/drawings/drawing1.xml`. */
function resolved(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function relative(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
