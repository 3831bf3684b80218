/**
 * The state of a workbook in an .xlsx: read from its custom XML part, and put into a copy of the file. Only the parts
 * that must name the new one are touched; every other part of the copy holds the bytes it held before.
 */
import { strFromU8, unzipSync } from 'fflate';
import { HostFailure } from '../host';
import { isStateXml, STATE_NAMESPACE, stateText, stateXml } from '../statePart';
import { Parts } from './patch/parts';
import { addPart, relate, relationsName } from './patch/relations';
import { WORKBOOK } from './patch/workbookPart';
import { partName } from './zipArchive';

/** A state is some kilobytes; what unpacks to more is none of ours. */
const MAX_STATE_BYTES = 4 * 1024 * 1024;

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The same in files saved as “Strict Open XML”. */
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
/** Data store items are told apart by a GUID; this one is ours. */
const ITEM_ID = '{6F1C2B9E-0A53-4D0E-9C55-7B1E4C8A2D31}';

/**
 * The text kept in the workbook file; null where there is none, and for an .xls, which can carry none.
 * @param bytes of a workbook that `readWorkbook` has accepted
 */
export function readState(bytes: Uint8Array): string | null {
  if (!carriesState(bytes)) return null;
  const items = unzipSync(bytes, {
    filter: ({ name, originalSize }) => isItem(name) && originalSize <= MAX_STATE_BYTES,
  });
  const [part] = Object.values(items).map(xmlOf).filter(isStateXml);
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
  const parts = new Parts(bytes);
  writeState(parts, text);
  return parts.zipped();
}

/** `withState` for who has more to write into the same parts. @throws HostFailure notAWorkbook */
export function writeState(parts: Parts, text: string): void {
  const own = parts.names().find((name) => isItem(name) && isStateXml(parts.text(name)));
  if (own === undefined) addItem(parts, stateXml(text));
  else parts.write(own, stateXml(text));
}

/** The item, what it is, and the two places that must know of it. */
function addItem(parts: Parts, content: string): void {
  const number = freeNumber(parts.names());
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const strict = parts.text(relationsName(WORKBOOK)).includes(STRICT_RELATIONS);
  const namespace = strict ? STRICT_RELATIONS : RELATIONS;
  addPart(parts, item, 'application/xml', content);
  addPart(
    parts,
    properties,
    PROPERTIES_TYPE,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  relate(parts, item, `${namespace}/customXmlProps`, properties);
  relate(parts, WORKBOOK, `${namespace}/customXml`, item, 'rIdState');
}

function freeNumber(names: readonly string[]): number {
  const taken = names.map((name) => /item(?:Props)?(\d+)\.xml/i.exec(name)?.[1]);
  return Math.max(0, ...taken.map((number) => Number(number ?? 0))) + 1;
}

function isItem(name: string): boolean {
  return /^customXml\/item\d*\.xml$/i.test(partName(name));
}

function xmlOf(part: Uint8Array): string {
  return part[0] === 0xff && part[1] === 0xfe ? new TextDecoder('utf-16le').decode(part) : strFromU8(part);
}
