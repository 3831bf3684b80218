/** Small files with exactly this inside, and one cell of them changed. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  NO_EDIT,
  type CellContent,
  type CellEdit,
  type WorkbookEdit,
} from '../../../../src/engine/workbook/edits';
import { parseArea } from '../../../../src/engine/workbook/reference';
import { patchWorkbook } from '../../../../src/hosts/file/patch/patchWorkbook';
import { xlsxParts, type SheetFile } from '../xlsxFile';

export type Extra = Readonly<Record<string, string>>;

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><protection locked="0"/></xf><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const KINDS: Readonly<Record<string, string>> = {
  'xl/styles.xml': 'styles',
  'xl/sharedStrings.xml': 'sharedStrings',
  'xl/calcChain.xml': 'calcChain',
};

/** A workbook of these sheets with a stylesheet and further parts, related and typed as they must be. */
export function workbook(sheets: readonly SheetFile[], extra: Extra = {}): Uint8Array {
  const parts = xlsxParts(sheets);
  const add = (name: string, end: string, text: string): void => {
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(end, `${text}${end}`));
  };
  for (const [name, xml] of Object.entries({ 'xl/styles.xml': STYLES, ...extra })) {
    parts[name] = strToU8(xml);
    const kind = KINDS[name];
    if (!kind) continue;
    const type = `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
    add('[Content_Types].xml', '</Types>', `<Override PartName="/${name}" ContentType="${type}"/>`);
    const target = name.replace('xl/', '');
    const relation = `<Relationship Id="rIdX${kind}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
    add('xl/_rels/workbook.xml.rels', '</Relationships>', relation);
  }
  return zipSync(parts);
}

export const one = (xml: string, extra: Extra = {}): Uint8Array => workbook([{ name: '表1', xml }], extra);

/** The edit of a cell, `表1!B2` or `B2` of 表1. */
export function cellEdit(address: string, before: CellContent, after: CellContent): CellEdit {
  const [a1 = '', sheet = '表1'] = address.split('!').reverse();
  const area = parseArea(a1);
  if (!area) throw new Error(address);
  return { cell: { sheet, row: area.top, column: area.left }, before, after };
}

export const edits = (...cells: readonly CellEdit[]): WorkbookEdit => ({ ...NO_EDIT, cells });

export const blank: CellContent = { kind: 'blank' };
export const text = (value: string): CellContent => ({ kind: 'text', text: value });
export const formula = (value: string): CellContent => ({ kind: 'formula', formula: value, decimals: null });
export const number = (value: string, decimals: number | null = null): CellContent => ({
  kind: 'number',
  value,
  decimals,
});

export function part(bytes: Uint8Array, name: string): string {
  const found = unzipSync(bytes)[name];
  return found ? strFromU8(found) : '';
}

/** What stands inside the first sheet after the edit. */
export function sheetAfter(bytes: Uint8Array, ...cells: readonly CellEdit[]): string {
  const xml = part(patchWorkbook(bytes, edits(...cells)), 'xl/worksheets/sheet1.xml');
  return xml.replace(/^<worksheet[^>]*>|<\/worksheet>$/g, '');
}

/** The code of the failure, or its reason where a file has one of its own. */
export function failure(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Error) {
      if ('reason' in error) return String(error.reason);
      if ('code' in error) return String(error.code);
    }
    throw error;
  }
  return 'applied';
}
