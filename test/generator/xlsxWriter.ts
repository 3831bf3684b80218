/** A workbook of a layout as the bytes of a real .xlsx: inline strings, number formats, merges, hidden rows and sheets. */
import { strToU8, zipSync } from 'fflate';
import { a1, areaA1 } from '../../src/engine/workbook/reference';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/engine/workbook/snapshot';

/** Number formats by `row,column` for each sheet; General where there is none. */
export type Formats = ReadonlyMap<string, ReadonlyMap<string, string>>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const FIRST_CUSTOM_FORMAT = 164;

export function writeXlsx(workbook: WorkbookSnapshot, formats: Formats): Uint8Array {
  const codes = [...new Set([...formats.values()].flatMap((sheet) => [...sheet.values()]))].sort();
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(workbook.sheets.length),
    '_rels/.rels': relations([`${RELATIONS}/officeDocument`], ['xl/workbook.xml']),
    'xl/workbook.xml': workbookPart(workbook),
    'xl/_rels/workbook.xml.rels': relations(
      [...workbook.sheets.map(() => `${RELATIONS}/worksheet`), `${RELATIONS}/styles`],
      [...workbook.sheets.map((_, i) => `worksheets/sheet${i + 1}.xml`), 'styles.xml'],
    ),
    'xl/styles.xml': styles(codes),
  };
  workbook.sheets.forEach((sheet, i) => {
    const own = formats.get(sheet.name) ?? new Map<string, string>();
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetPart(sheet, ({ row, column }) => {
      const code = own.get(`${row},${column}`);
      return code === undefined ? 0 : codes.indexOf(code) + 1;
    });
  });
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)])),
    {
      level: 1,
    },
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function contentTypes(sheets: number): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${kind}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    override('workbook', 'sheet.main') +
    override('styles', 'styles') +
    Array.from({ length: sheets }, (_, i) => override(`worksheets/sheet${i + 1}`, 'worksheet')).join('') +
    '</Types>'
  );
}

function relations(types: readonly string[], targets: readonly string[]): string {
  const list = types.map(
    (type, i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${targets[i] ?? ''}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function workbookPart({ sheets }: WorkbookSnapshot): string {
  const list = sheets.map(({ name, visibility }, i) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`;
}

function styles(codes: readonly string[]): string {
  const numFmts = codes.map(
    (code, i) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + i}" formatCode="${escaped(code)}"/>`,
  );
  const format = (id: number): string =>
    `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`;
  const xfs = [
    format(0),
    ...codes.map((code, i) => format(code === 'General' ? 0 : FIRST_CUSTOM_FORMAT + i)),
  ];
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="${codes.length}">${numFmts.join('')}</numFmts>` +
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
    `<cellStyleXfs count="1">${format(0)}</cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`
  );
}

function sheetPart(sheet: SheetSnapshot, styleOf: (cell: CellSnapshot) => number): string {
  const rows = new Map<number, CellSnapshot[]>();
  for (const row of sheet.hiddenRows) rows.set(row, []);
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const hidden = new Set(sheet.hiddenRows);
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const inner = cells.map((cell) => cellPart(cell, styleOf(cell))).join('');
      return `<row r="${row + 1}"${hidden.has(row) ? ' hidden="1"' : ''}>${inner}</row>`;
    });
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${areaA1(area)}"/>`);
  const merged =
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '';
  return `<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData>${merged}</worksheet>`;
}

function cellPart(cell: CellSnapshot, style: number): string {
  const place = `r="${a1(cell)}" s="${style}"`;
  if (cell.kind === 'number') return `<c ${place}><v>${String(cell.value)}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(String(cell.value))}</t></is></c>`;
}
