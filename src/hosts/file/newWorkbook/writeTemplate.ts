/**
 * A described workbook as the bytes of an .xlsx: eleven sheets need six kinds of parts, written here one by one, so that
 * the same description gives the same bytes on every day and machine (docs/template.md says why no library does it).
 */
import { strToU8, zipSync } from 'fflate';
import { quoteSheet } from '../../../engine/workbook/reference';
import { escapedText } from '../patch/xmlEdit';
import { SharedTextList } from './sharedTextsPart';
import { sheetPart, type WrittenSheet } from './sheetPart';
import { stylesPart } from './stylesPart';
import { element, XML_HEAD } from './xmlText';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function writeTemplate({ sheets }: { readonly sheets: readonly WrittenSheet[] }): Uint8Array {
  const texts = new SharedTextList();
  const sheetParts = sheets.map(
    (sheet, index) => [`xl/${sheetPath(index)}`, sheetPart(sheet, { texts, isFirst: index === 0 })] as const,
  );
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookPart(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)],
    ['xl/styles.xml', stylesPart()],
    ['xl/sharedStrings.xml', texts.part()],
    ...sheetParts,
  ];
  const files = Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)]));
  // The earliest date a zip can hold: no clock in the bytes.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

function sheetPath(index: number): string {
  return `worksheets/sheet${index + 1}.xml`;
}

/** Sheets come first, so that a sheet's relation has its number. */
function workbookRelations(count: number): string {
  const sheets = Array.from({ length: count }, (_, index) => ['worksheet', sheetPath(index)] as const);
  return relations([...sheets, ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']]);
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const written = targets.map(([kind, target], index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: `${OFFICE}/${kind}`, Target: target }),
  );
  return `${XML_HEAD}<Relationships xmlns="${RELATIONS}">${written.join('')}</Relationships>`;
}

function contentTypes(count: number): string {
  const override = (part: string, kind: string): string =>
    element('Override', { PartName: `/xl/${part}`, ContentType: `${SPREADSHEET}.${kind}+xml` });
  return [
    `${XML_HEAD}<Types xmlns="${TYPES}">`,
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('workbook.xml', 'sheet.main'),
    ...Array.from({ length: count }, (_, index) => override(sheetPath(index), 'worksheet')),
    override('styles.xml', 'styles'),
    override('sharedStrings.xml', 'sharedStrings'),
    '</Types>',
  ].join('');
}

function workbookPart(sheets: readonly WrittenSheet[]): string {
  const entries = sheets.map(({ name }, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  return [
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    '<bookViews><workbookView/></bookViews>',
    `<sheets>${entries.join('')}</sheets>`,
    `<definedNames>${sheets.map(repeatedRows).join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

/** The header rows printed on every page. */
function repeatedRows({ name, print }: WrittenSheet, index: number): string {
  const { top, bottom } = print.repeated;
  const start = element('definedName', { name: '_xlnm.Print_Titles', localSheetId: index });
  const rows = `${quoteSheet(name)}!$${top + 1}:$${bottom + 1}`;
  return `${start.slice(0, -2)}>${escapedText(rows)}</definedName>`;
}
