/** Builds small .xlsx files by hand, so that a test can say exactly what is in them. */
import { strToU8, zipSync } from 'fflate';

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface SheetFile {
  readonly name: string;
  /** What stands inside `<worksheet>`. */
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
}

/** The parts of a workbook with these sheets; change or add parts before `zip`. */
export function xlsxParts(sheets: readonly SheetFile[]): Record<string, Uint8Array> {
  const each = (write: (sheet: SheetFile, id: number) => string): string =>
    sheets.map((sheet, index) => write(sheet, index + 1)).join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${each((_, id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets>${each((sheet, id) => `<sheet name="${sheet.name}" sheetId="${id}"${sheet.state ? ` state="${sheet.state}"` : ''} r:id="rId${id}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${each((_, id) => `<Relationship Id="rId${id}" Type="${REL}/worksheet" Target="worksheets/sheet${id}.xml"/>`)}</Relationships>`,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${NS}">${sheet.xml}</worksheet>`;
  });
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
}

export function xlsx(...sheets: readonly SheetFile[]): Uint8Array {
  return zipSync(xlsxParts(sheets));
}

/** `<sheetData>` with these cells, in the order given. */
export function sheetData(...cells: readonly string[]): string {
  return `<sheetData>${cells.map((cell) => `<row>${cell}</row>`).join('')}</sheetData>`;
}

export const textCell = (a1: string, text: string): string =>
  `<c r="${a1}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
