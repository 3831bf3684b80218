/** The lists of xl/styles.xml that grow with an edit: each entry is known by its index and stays where it is. */
import { childNamed, childrenOf, type XmlElement } from './xml';
import { appended, attributesSet, insertedInOrder, sourceOf, type Splice } from './xmlEdit';

/** CT_Stylesheet, ECMA-376 Part 1, 18.8.39. */
const ORDER = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'],
  ...['colors', 'extLst'],
];

/** What a stylesheet without the list is taken to hold. Excel keeps the first two fills for itself. */
const DEFAULTS: Readonly<Record<StyleList['name'], readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
};

export class StyleList {
  private readonly element: XmlElement | null;
  private readonly added: string[] = [];
  /** The entries that the file has, as elements. */
  readonly present: readonly XmlElement[];

  constructor(
    private readonly root: XmlElement,
    readonly name: 'numFmts' | 'fonts' | 'fills' | 'cellXfs' | 'dxfs',
  ) {
    this.element = childNamed(root, name);
    this.present = this.element ? childrenOf(this.element) : [];
    if (!this.element) this.added.push(...DEFAULTS[name].map((xml) => prefixed(xml, root.prefix)));
  }

  get size(): number {
    return this.present.length + this.added.length;
  }

  /** The entry as XML. */
  at(index: number): string | null {
    const element = this.present[index];
    return element ? sourceOf(element) : (this.added[index - this.present.length] ?? null);
  }

  /** The index of this entry, which is added where there is none like it. */
  indexOf(xml: string): number {
    const found = this.present.findIndex((element) => sourceOf(element) === xml);
    if (found >= 0) return found;
    const own = this.added.indexOf(xml);
    return this.present.length + (own >= 0 ? own : this.added.push(xml) - 1);
  }

  splices(): readonly Splice[] {
    if (this.added.length === 0) return [];
    const text = this.added.join('');
    const count = String(this.size);
    if (this.element) return [...attributesSet(this.element, { count }), appended(this.element, text)];
    const name = this.root.prefix + this.name;
    return [insertedInOrder(this.root, ORDER, this.name, `<${name} count="${count}">${text}</${name}>`)];
  }
}

/** Our own XML, written without prefix, under the prefix of the part it goes into. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=\w+[\s/>])/g, `<$1${prefix}`);
}
