/**
 * The state of a workbook in an .xlsx: read from its custom XML part, and put into a copy of the file. Only the parts
 * that must name the new one are touched; every other part of the copy holds the bytes it held before.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { HostFailure } from '../host';
import { isStateXml, STATE_NAMESPACE, stateText, stateXml } from '../statePart';

/** A state is some kilobytes; what unpacks to more is none of ours. */
const MAX_STATE_BYTES = 4 * 1024 * 1024;

const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The same in files saved as “Strict Open XML”. */
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
/** Data store items are told apart by a GUID; this one is ours. */
const ITEM_ID = '{6F1C2B9E-0A53-4D0E-9C55-7B1E4C8A2D31}';

type Parts = Record<string, Uint8Array>;

/**
 * The text kept in the workbook file; null where there is none, and for an .xls, which can carry none.
 * @param bytes of a workbook that `readWorkbook` has accepted
 */
export function readState(bytes: Uint8Array): string | null {
  if (!carriesState(bytes)) return null;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => isItem(name) && originalSize <= MAX_STATE_BYTES,
  });
  const [part] = Object.values(parts).map(xmlOf).filter(isStateXml);
  return part === undefined ? null : stateText(part);
}

/** Whether a file of this kind can carry a state: .xlsx and .xlsm, which are zip archives, not .xls. */
export function carriesState(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * A copy of the file that carries the text in place of the one it carried before.
 * @param bytes of a workbook that `readWorkbook` has accepted
 * @throws HostFailure notAWorkbook where the file cannot carry one or its table of parts is beyond us
 */
export function withState(bytes: Uint8Array, text: string): Uint8Array {
  if (!carriesState(bytes)) throw new HostFailure('notAWorkbook', 'not a zip archive');
  const parts: Parts = unzipSync(bytes);
  const content = strToU8(stateXml(text));
  const own = Object.keys(parts).find((name) => isItem(name) && isStateXml(xmlOf(parts[name])));
  if (own === undefined) addPart(parts, content);
  else parts[own] = content;
  // The earliest date a zip can hold: the same workbook and state make the same file.
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

/** The item, what it is, and the two places that must know of it. */
function addPart(parts: Parts, content: Uint8Array): void {
  const number = freeNumber(parts);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const types = nameOf(parts, CONTENT_TYPES);
  const relations = nameOf(parts, WORKBOOK_RELATIONS);
  const typed = inserted(xmlOf(parts[types]), 'Types', [
    `Override PartName="/${item}" ContentType="application/xml"`,
    `Override PartName="/${properties}" ContentType="${PROPERTIES_TYPE}"`,
  ]);
  const before = xmlOf(parts[relations]);
  const namespace = before.includes(STRICT_RELATIONS) ? STRICT_RELATIONS : RELATIONS;
  const related = inserted(before, 'Relationships', [
    `Relationship Id="${freeId(before)}" Type="${namespace}/customXml" Target="../${item}"`,
  ]);
  parts[types] = strToU8(typed);
  parts[relations] = strToU8(related);
  parts[item] = content;
  parts[properties] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  parts[`customXml/_rels/item${number}.xml.rels`] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONS}"><Relationship Id="rId1" Type="${namespace}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  );
}

/** The elements as the last children of the root, under the prefix that the root itself uses. */
function inserted(xml: string, root: string, elements: readonly string[]): string {
  const end = new RegExp(`</((?:[\\w.-]+:)?)${root}\\s*>\\s*$`).exec(xml);
  if (!end) throw new HostFailure('notAWorkbook', `no </${root}> at the end of its part`);
  const written = elements.map((element) => `<${end[1] ?? ''}${element}/>`);
  return xml.slice(0, end.index) + written.join('') + xml.slice(end.index);
}

function freeNumber(parts: Parts): number {
  const taken = Object.keys(parts).map((name) => /item(?:Props)?(\d+)\.xml/i.exec(name)?.[1]);
  return Math.max(0, ...taken.map((number) => Number(number ?? 0))) + 1;
}

function freeId(relations: string): string {
  let number = 1;
  while (relations.includes(`"rIdState${number}"`) || relations.includes(`'rIdState${number}'`)) number += 1;
  return `rIdState${number}`;
}

/** The part as this archive spells its name: some writers use backslashes or a leading slash. */
function nameOf(parts: Parts, wanted: string): string {
  const found = Object.keys(parts).find((name) => plain(name).toLowerCase() === wanted.toLowerCase());
  if (found === undefined) throw new HostFailure('notAWorkbook', `no ${wanted}`);
  return found;
}

function isItem(name: string): boolean {
  return /^customXml\/item\d*\.xml$/i.test(plain(name));
}

function plain(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '');
}

function xmlOf(part: Uint8Array | undefined): string {
  if (part === undefined) return '';
  return part[0] === 0xff && part[1] === 0xfe ? new TextDecoder('utf-16le').decode(part) : strFromU8(part);
}
