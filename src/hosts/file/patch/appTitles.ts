/**
 * docProps/app.xml lists the sheets for programs that show a file without opening it. Only a list of the usual kind is
 * kept up to date; Excel writes a new one whatever it holds.
 */
import type { Parts } from './parts';
import { childNamed, childrenOf, rootOf, textOf, type XmlElement } from './xml';
import { attributesSet, escapedText, removal, spliced, type Splice } from './xmlEdit';

const APP = 'docProps/app.xml';

interface Titles {
  readonly list: XmlElement;
  /** Worksheets come first; what follows are charts and named ranges. */
  readonly sheets: readonly XmlElement[];
  /** How many of the titles are worksheets. */
  readonly count: XmlElement;
}

export function addTitle(parts: Parts, name: string): void {
  edit(parts, ({ list, sheets }) => {
    const last = sheets[sheets.length - 1];
    if (!last) return null;
    const text = `<${last.name}>${escapedText(name)}</${last.name}>`;
    return { splices: [{ start: last.end, end: last.end, text }], titles: list, by: 1 };
  });
}

export function removeTitle(parts: Parts, name: string): void {
  edit(parts, ({ list, sheets }) => {
    const own = sheets.find((title) => textOf(title) === name);
    return own && sheets.length > 1 ? { splices: [removal(own)], titles: list, by: -1 } : null;
  });
}

interface Change {
  readonly splices: readonly Splice[];
  readonly titles: XmlElement;
  readonly by: 1 | -1;
}

function edit(parts: Parts, changeOf: (titles: Titles) => Change | null): void {
  const titles = parts.has(APP) ? titlesOf(rootOf(parts.text(APP))) : null;
  const change = titles && changeOf(titles);
  if (!change) return;
  const { count, list, sheets } = titles;
  const size = childrenOf(list).length + change.by;
  const number = { start: count.openEnd, end: count.closeStart, text: String(sheets.length + change.by) };
  const splices = [...change.splices, number, ...attributesSet(list, { size: String(size) })];
  parts.write(APP, spliced(count.source, splices));
}

/** HeadingPairs says of what kind the titles are: pairs of a word and a number. */
function titlesOf(root: XmlElement): Titles | null {
  const [pairs, list] = ['HeadingPairs', 'TitlesOfParts'].map((name) => {
    const element = childNamed(root, name);
    return element && (childrenOf(element)[0] ?? null);
  });
  if (!pairs || !list) return null;
  const [, second] = childrenOf(pairs).map((variant) => childrenOf(variant)[0]);
  if (second?.local !== 'i4') return null;
  const titles = childrenOf(list);
  const count = Number(textOf(second));
  return count > 0 && count <= titles.length ? { list, sheets: titles.slice(0, count), count: second } : null;
}
