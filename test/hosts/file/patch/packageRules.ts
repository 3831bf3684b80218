/**
 * What Excel demands of a file before it opens it without repair, as far as we write such things, checked with an XML
 * parser that is not ours. Lists are written down here again: a wrong list of ours must not agree with itself.
 */
import { posix } from 'node:path';
import { JSDOM } from 'jsdom';
import { unzipSync } from 'fflate';

const { DOMParser } = new JSDOM('').window;
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_R = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

const ORDERS: Readonly<Record<string, string>> = {
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  xf: 'alignment protection extLst',
  row: 'c extLst',
  c: 'f v is extLst',
  chartSpace:
    'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotFmts protection chart spPr txPr externalData printSettings userShapes extLst',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  title: 'tx layout overlay spPr txPr extLst',
  plotArea: 'layout barChart pieChart catAx valAx dTable spPr extLst',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  pieChart: 'varyColors ser dLbls firstSliceAng extLst',
  ser: 'idx order tx spPr invertIfNegative pictureOptions explosion dPt dLbls trendline errBars cat val shape extLst',
  cat: 'multiLvlStrRef numLit numRef strLit strRef',
  val: 'numLit numRef',
  strRef: 'f strCache extLst',
  numRef: 'f numCache extLst',
  strCache: 'ptCount pt extLst',
  numCache: 'formatCode ptCount pt extLst',
  dPt: 'idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst',
  dLbls:
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset noMultiLvlLbl extLst',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  scaling: 'logBase orientation max min extLst',
  legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
  twoCellAnchor: 'from to sp grpSp graphicFrame cxnSp pic contentPart clientData',
  graphicFrame: 'nvGraphicFramePr xfrm graphic',
};

export interface Package {
  readonly names: readonly string[];
  readonly xml: ReadonlyMap<string, Document>;
}

export function opened(bytes: Uint8Array): Package {
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, part]) => [name.replace(/^\//, ''), part] as const,
  );
  const xml = parts.flatMap(([name, part]) => {
    if (!/\.(xml|rels|vml)$/.test(name)) return [];
    const document = new DOMParser().parseFromString(new TextDecoder().decode(part), 'application/xml');
    return [[name, document] as const];
  });
  return { names: parts.map(([name]) => name), xml: new Map(xml) };
}

export const elements = (document: Document | Element | undefined, local: string): readonly Element[] =>
  document ? [...document.getElementsByTagNameNS('*', local)] : [];

/** Every broken rule as a line; none for a file that Excel opens. */
export function violations(bytes: Uint8Array): readonly string[] {
  const pack = opened(bytes);
  return [
    ...[...pack.xml].flatMap(([name, xml]) =>
      elements(xml, 'parsererror').length ? [`${name} not well-formed`] : [],
    ),
    ...contentTypes(pack),
    ...relations(pack),
    ...order(pack),
    ...counts(pack),
    ...workbook(pack),
    ...sheets(pack),
    ...styles(pack),
  ];
}

function contentTypes({ names, xml }: Package): readonly string[] {
  const types = xml.get('[Content_Types].xml');
  const overrides = elements(types, 'Override').map((one) =>
    (one.getAttribute('PartName') ?? '').replace(/^\//, ''),
  );
  const defaults = elements(types, 'Default').map((one) => one.getAttribute('Extension'));
  return [
    ...overrides.filter((part) => !names.includes(part)).map((part) => `type of ${part}, which is not there`),
    ...twice(overrides).map((part) => `two types of ${part}`),
    ...names
      .filter((part) => part !== '[Content_Types].xml' && !overrides.includes(part))
      // “xml” alone says nothing of a part that Excel is to read.
      .filter((part) => !defaults.includes(part.replace(/^.*\./, '')) || /^xl\/.*\.xml$/.test(part))
      .map((part) => `no type of ${part}`),
  ];
}

function relations({ names, xml }: Package): readonly string[] {
  const found: string[] = [];
  const known = new Map<string, ReadonlySet<string>>();
  for (const [name, document] of xml) {
    if (!name.endsWith('.rels')) continue;
    const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    if (source !== '' && !names.includes(source)) found.push(`${name} of nothing`);
    const all = elements(document, 'Relationship');
    const ids = all.map((one) => one.getAttribute('Id') ?? '');
    known.set(source, new Set(ids));
    found.push(...twice(ids).map((id) => `${name}: ${id} twice`));
    for (const one of all.filter((relation) => relation.getAttribute('TargetMode') !== 'External')) {
      const target = one.getAttribute('Target') ?? '';
      const part = posix.join('/', target.startsWith('/') ? '' : posix.dirname(source), target).slice(1);
      if (!names.includes(part)) found.push(`${name}: ${part} is not there`);
    }
  }
  for (const [name, document] of xml) {
    for (const element of document.getElementsByTagName('*')) {
      for (const { namespaceURI, value } of element.attributes) {
        if (namespaceURI !== R && namespaceURI !== STRICT_R) continue;
        if (!known.get(name)?.has(value)) found.push(`${name}: dangling ${value}`);
      }
    }
  }
  const reached = new Set<string>();
  for (const [name, document] of xml) {
    const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    if (!name.endsWith('.rels')) continue;
    for (const one of elements(document, 'Relationship')) {
      const target = one.getAttribute('Target') ?? '';
      reached.add(posix.join('/', target.startsWith('/') ? '' : posix.dirname(source), target).slice(1));
    }
  }
  const orphans = names.filter(
    (name) => /^xl\/(worksheets|drawings|charts)\/[^/]+$/.test(name) && !reached.has(name),
  );
  return [...found, ...orphans.map((name) => `${name} belongs to nothing`)];
}

function order({ xml }: Package): readonly string[] {
  return [...xml].flatMap(([name, document]) =>
    Object.entries(ORDERS).flatMap(([local, list]) => {
      const wanted = list.split(' ');
      // A chart element of a drawing is only a reference.
      const all = elements(document, local).filter(({ children }) => children.length > 0);
      return all.flatMap((parent) => {
        const places = [...parent.children]
          .filter((child) => child.namespaceURI === parent.namespaceURI)
          .map((child) => ({ child: child.localName, place: wanted.indexOf(child.localName) }));
        return places.flatMap(({ child, place }, index) =>
          place < 0 || place < (places[index - 1]?.place ?? -1) ? [`${name}: ${child} in ${local}`] : [],
        );
      });
    }),
  );
}

function counts({ xml }: Package): readonly string[] {
  const counted = [
    'numFmts',
    'fonts',
    'fills',
    'borders',
    'cellStyleXfs',
    'cellXfs',
    'dataValidations',
    'mergeCells',
  ];
  return [...xml].flatMap(([name, document]) =>
    counted.flatMap((local) =>
      elements(document, local)
        .filter(
          (one) => one.hasAttribute('count') && Number(one.getAttribute('count')) !== one.children.length,
        )
        .map(() => `${name}: count of ${local}`),
    ),
  );
}

function workbook({ xml }: Package): readonly string[] {
  const root = xml.get('xl/workbook.xml');
  const all = elements(root, 'sheet');
  const names = all.map((one) => (one.getAttribute('name') ?? '').toLowerCase());
  const places = [
    ...elements(root, 'definedName').map((one) => one.getAttribute('localSheetId')),
    ...elements(root, 'workbookView').map((one) => one.getAttribute('activeTab')),
  ];
  return [
    ...twice(names).map((name) => `two sheets ${name}`),
    ...twice(all.map((one) => one.getAttribute('sheetId') ?? '')).map((id) => `sheetId ${id} twice`),
    ...names.filter((name) => name.length === 0 || name.length > 31).map((name) => `sheet name ${name}`),
    ...places.filter((place) => Number(place) >= all.length).map((place) => `no sheet at ${place}`),
    ...elements(root, 'definedNames')
      .filter(({ children }) => children.length === 0)
      .map(() => 'empty definedNames'),
  ];
}

function sheets({ xml }: Package): readonly string[] {
  const formats = elements(xml.get('xl/styles.xml'), 'cellXfs')[0]?.children.length ?? 1;
  const texts = elements(xml.get('xl/sharedStrings.xml'), 'si').length;
  return [...xml].flatMap(([name, document]) => {
    if (!/^xl\/worksheets\/[^/]+$/.test(name)) return [];
    const found: string[] = [];
    let row = 0;
    for (const line of elements(document, 'row')) {
      const number = Number(line.getAttribute('r') ?? row + 1);
      if (number <= row) found.push(`${name}: row ${number} behind ${row}`);
      row = number;
      let column = 0;
      for (const cell of elements(line, 'c')) {
        const address = cell.getAttribute('r');
        const place = address ? columnNumber(address) : column + 1;
        if (place <= column || (address && !address.endsWith(String(row)))) found.push(`${name}: ${address}`);
        column = place;
        if (Number(cell.getAttribute('s') ?? 0) >= formats) found.push(`${name}: style of ${address}`);
        const type = cell.getAttribute('t');
        const value = elements(cell, 'v')[0]?.textContent ?? '';
        if (type === 's' && Number(value) >= texts) found.push(`${name}: text of ${address}`);
        if (elements(cell, 'is').length > 0 !== (type === 'inlineStr'))
          found.push(`${name}: type of ${address}`);
        if (type === null && value !== '' && !Number.isFinite(Number(value))) found.push(`${name}: ${value}`);
        if ((cell.textContent ?? '').length > 33_000) found.push(`${name}: too long ${address}`);
      }
    }
    for (const rule of elements(document, 'dataValidation')) {
      for (const [attribute, limit] of [
        ['prompt', 255],
        ['error', 255],
        ['promptTitle', 32],
      ] as const) {
        if ((rule.getAttribute(attribute) ?? '').length > limit) found.push(`${name}: ${attribute}`);
      }
      const formula = elements(rule, 'formula1')[0]?.textContent ?? '';
      if (formula.length > 257) found.push(`${name}: formula of a rule`);
    }
    return found;
  });
}

function styles({ xml }: Package): readonly string[] {
  const document = xml.get('xl/styles.xml');
  const size = (local: string): number => elements(document, local)[0]?.children.length ?? 0;
  const own = new Set(elements(document, 'numFmt').map((one) => one.getAttribute('numFmtId')));
  return elements(document, 'xf').flatMap((xf, index) => {
    const bad = [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
      ['xfId', 'cellStyleXfs'],
    ].filter(
      ([attribute = '', list = '']) =>
        Number(xf.getAttribute(attribute) ?? 0) >= size(list) && xf.hasAttribute(attribute),
    );
    const format = xf.getAttribute('numFmtId');
    const unknown = Number(format) >= 164 && !own.has(format);
    return [
      ...bad.map(([attribute]) => `${attribute} of format ${index}`),
      ...(unknown ? [`numFmtId ${format}`] : []),
    ];
  });
}

function twice(all: readonly string[]): readonly string[] {
  return all.filter((one, index) => all.indexOf(one) !== index);
}

function columnNumber(address: string): number {
  return [...address.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
