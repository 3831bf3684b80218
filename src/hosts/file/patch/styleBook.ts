/** Cell formats: those of the file, and the ones an edit asks for, each made once and used again. */
import type { CellContent, CellEdit, Look } from '../../../engine/workbook/edits';
import { CONTENT_TYPE, XML_DECLARATION, type Dialect } from './dialect';
import { LOOK_STYLES } from '../../lookStyles';
import { isLook } from './looks';
import type { Parts } from './parts';
import { addPart, relate, relationsOf } from './relations';
import { prefixed, StyleList } from './styleLists';
import { WORKBOOK } from './workbookPart';
import {
  attribute,
  childNamed,
  childrenNamed,
  childrenOf,
  descendantsOf,
  rootOf,
  type XmlElement,
} from './xml';
import { attributesSet, escapedAttribute, insertedInOrder, removal, sourceOf, spliced } from './xmlEdit';

/** Our mark on a cell format: which one it stands in for, so that taking an edit back can return to it. */
const MARK_URI = '{2D7A3C54-6B0E-4B5C-8E5F-0B6C1D9A7E42}';
const MARK_NAMESPACE = 'urn:final-accounts:style';

/** CT_Xf, ECMA-376 Part 1, 18.8.45. */
const XF_ORDER = ['alignment', 'protection', 'extLst'];

/** Built-in number formats (18.8.30). */
const BUILT_IN: readonly (readonly [string, number])[] = [
  ['#,##0', 3],
  ['#,##0.00', 4],
];
const FIRST_OWN_FORMAT = 164;

/** What Excel would take for something else than text if it were typed again. */
const NOT_TYPED_AS_TEXT = /^\s*[=+\-@']|^[\s$¥￥(.,]*\d[\d.,eE+\-/:%)\s]*$|^(?:true|false)$/i;

export class StyleBook {
  private readonly root: XmlElement;
  private readonly numFmts: StyleList;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly cellXfs: StyleList;
  private readonly dxfs: StyleList;
  private readonly made = new Map<string, number>();

  constructor(
    private readonly parts: Parts,
    private readonly dialect: Dialect,
  ) {
    this.root = rootOf(this.part === null ? emptyStyles(dialect) : parts.text(this.part));
    this.numFmts = new StyleList(this.root, 'numFmts');
    this.fonts = new StyleList(this.root, 'fonts');
    this.fills = new StyleList(this.root, 'fills');
    this.cellXfs = new StyleList(this.root, 'cellXfs');
    this.dxfs = new StyleList(this.root, 'dxfs');
  }

  /** The format of a cell after the edit, given the one it has. */
  styleAfter(edit: CellEdit, style: number): number {
    const back = this.styleBefore(edit, style);
    if (back !== null) return back;
    const { after, look } = edit;
    const decimals = after.kind === 'number' || after.kind === 'formula' ? after.decimals : null;
    const present = this.markOf(style);
    // On our own sheets only: a cell of the user's keeps the format it has.
    const quoted = look !== undefined && isRisky(after) && !this.isQuoted(style);
    if (decimals === null && !quoted && (look === undefined || present?.look === look)) return style;
    const wanted = look ?? present?.look ?? null;
    const key = [style, wanted, decimals, quoted].join();
    const made = this.made.get(key) ?? this.derived(style, wanted, decimals, quoted);
    this.made.set(key, made);
    return made;
  }

  /** The index of a differential format, what a conditional format changes; written without prefix. */
  differential(xml: string): number {
    return this.dxfs.indexOf(prefixed(xml, this.root.prefix));
  }

  /** Font size of the workbook's default font, in points; column widths are counted in its digits. */
  defaultFontSize(): number {
    const font = this.fonts.present[0];
    const size = font && childNamed(font, 'sz');
    return Number((size && attribute(size, 'val')) ?? 11) || 11;
  }

  /** Writes what was added. */
  save(): void {
    const lists = [this.numFmts, this.fonts, this.fills, this.cellXfs, this.dxfs];
    const text = spliced(
      this.root.source,
      lists.flatMap((list) => list.splices()),
    );
    if (this.part !== null) return this.parts.write(this.part, text);
    if (text === this.root.source) return;
    addPart(this.parts, 'xl/styles.xml', CONTENT_TYPE.styles, text);
    relate(this.parts, WORKBOOK, `${this.dialect.relations}/styles`, 'xl/styles.xml');
  }

  private get part(): string | null {
    return relationsOf(this.parts, WORKBOOK).find(({ kind }) => kind === 'styles')?.target ?? null;
  }

  /** The format to return to, where the edit takes back one that made the present format. */
  private styleBefore({ before, look, lookBefore }: CellEdit, style: number): number | null {
    const decimals = before.kind === 'number' || before.kind === 'formula' ? before.decimals : null;
    // Only an inverse knows decimals of `before`: what a snapshot says of a cell has none.
    if (decimals === null && look === lookBefore && (look === undefined || !isRisky(before))) return null;
    const mark = this.markOf(style);
    if (!mark || mark.base >= style) return null;
    return (this.markOf(mark.base)?.look ?? undefined) === look ? mark.base : null;
  }

  private derived(style: number, look: Look | null, decimals: number | null, quoted: boolean): number {
    const { prefix } = this.root;
    const xml = this.cellXfs.at(style) ?? this.cellXfs.at(0) ?? `<${prefix}xf/>`;
    let xf = rootOf(this.inScope(xml));
    if (look !== null && this.markOf(style)?.look !== look) xf = this.withLook(xf, look);
    const values = {
      ...(decimals === null ? {} : { numFmtId: String(this.numberFormat(decimals)), applyNumberFormat: '1' }),
      ...(quoted ? { quotePrefix: '1' } : {}),
    };
    xf = rootOf(spliced(xf.source, attributesSet(xf, values)));
    xf = this.withMark(xf, style, look);
    return this.cellXfs.indexOf(this.outOfScope(xf));
  }

  private withLook(xf: XmlElement, look: Look): XmlElement {
    const { prefix } = this.root;
    const { size, bold, italic, align, colors } = LOOK_STYLES[look];
    const face = this.fonts.present[0];
    const named = (face ? childrenOf(face) : []).filter(({ local }) =>
      ['name', 'family', 'charset', 'scheme'].includes(local),
    );
    const ink = colors ? `<color rgb="FF${colors.ink}"/>` : '';
    const own = prefixed(`${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/>${ink}`, prefix);
    const font = `<${prefix}font>${own}${named.map(sourceOf).join('')}</${prefix}font>`;
    const fill = `<fill><patternFill patternType="solid"><fgColor rgb="FF${colors?.fill ?? ''}"/><bgColor indexed="64"/></patternFill></fill>`;
    const horizontal = align ? ` horizontal="${align}"` : '';
    const alignment = prefixed(`<alignment${horizontal} vertical="top" wrapText="1"/>`, prefix);
    const dressed = attributesSet(xf, {
      fontId: String(this.fonts.indexOf(font)),
      fillId: colors ? String(this.fills.indexOf(prefixed(fill, prefix))) : '0',
      applyFont: '1',
      applyFill: '1',
      applyAlignment: '1',
    });
    const bare = rootOf(spliced(xf.source, [...dressed, ...childrenNamed(xf, 'alignment').map(removal)]));
    return rootOf(spliced(bare.source, [insertedInOrder(bare, XF_ORDER, 'alignment', alignment)]));
  }

  private withMark(xf: XmlElement, base: number, look: Look | null): XmlElement {
    const { prefix } = this.root;
    const ours = ` look="${look ?? ''}"`;
    const ext = `<${prefix}ext uri="${MARK_URI}" xmlns:fa="${MARK_NAMESPACE}"><fa:own base="${base}"${look ? ours : ''}/></${prefix}ext>`;
    const bare = rootOf(spliced(xf.source, childrenNamed(xf, 'extLst').map(removal)));
    const list = `<${prefix}extLst>${ext}</${prefix}extLst>`;
    return rootOf(spliced(bare.source, [insertedInOrder(bare, XF_ORDER, 'extLst', list)]));
  }

  private markOf(style: number): { readonly base: number; readonly look: Look | null } | null {
    const xml = this.cellXfs.at(style);
    if (!xml?.includes(MARK_NAMESPACE)) return null;
    const xf = rootOf(this.inScope(xml));
    const mark = descendantsOf(xf).find(({ namespace }) => namespace === MARK_NAMESPACE);
    if (!mark) return null;
    const look = attribute(mark, 'look');
    return { base: Number(attribute(mark, 'base') ?? NaN), look: isLook(look) ? look : null };
  }

  private isQuoted(style: number): boolean {
    return /^<[^>]*\squotePrefix\s*=\s*["'](?:1|true)/.test(this.cellXfs.at(style) ?? '');
  }

  private numberFormat(decimals: number): number {
    const code = decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
    const builtIn = BUILT_IN.find(([known]) => known === code);
    if (builtIn) return builtIn[1];
    const own = /\snumFmtId\s*=\s*["'](\d+)/;
    const entries = Array.from({ length: this.numFmts.size }, (_, index) => this.numFmts.at(index) ?? '');
    const spelled = `formatCode="${escapedAttribute(code)}"`;
    const same = entries.find((entry) => entry.includes(spelled));
    if (same) return Number(own.exec(same)?.[1]);
    const taken = entries.map((entry) => Number(own.exec(entry)?.[1] ?? 0));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1;
    this.numFmts.indexOf(`<${this.root.prefix}numFmt numFmtId="${id}" ${spelled}/>`);
    return id;
  }

  /** An entry by itself has lost the namespaces declared around it; while it is worked on it declares them. */
  private inScope(xml: string): string {
    return xml.replace(/^<[^\s/>]+/, (tag) => tag + this.declarations);
  }

  private outOfScope({ source }: XmlElement): string {
    return source.replace(this.declarations, '');
  }

  private get declarations(): string {
    const all = [...this.root.scope].map(
      ([prefix, uri]) => ` xmlns${prefix && ':'}${prefix}="${escapedAttribute(uri)}"`,
    );
    return all.join('');
  }
}

function isRisky(content: CellContent): boolean {
  return content.kind === 'text' && NOT_TYPED_AS_TEXT.test(content.text);
}

function emptyStyles({ main }: Dialect): string {
  return `${XML_DECLARATION}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
