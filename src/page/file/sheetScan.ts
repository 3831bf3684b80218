/**
 * What typing needs to know of a worksheet part, read without taking the part to pieces: a sheet of half a million
 * cells is looked through in a fraction of a second. A copy is written by the patcher, which reads everything.
 */
import { parseArea, type Area } from '../../engine/workbook/reference';
import { columnsOf, SheetPart } from '../../hosts/file/patch/sheetPart';
import { sheetFormulas } from '../../hosts/file/patch/sheetFormulas';
import { isTrue } from '../../hosts/file/patch/workbookPart';
import { attribute, type XmlElement } from '../../hosts/file/patch/xml';
import { styleTable, type ColumnStyle, type RowStyles, type StyleTable } from './styleTable';

export interface SheetScan {
  readonly protected: boolean;
  /** Array formulas and data tables of several cells. */
  readonly arrays: readonly Area[];
  readonly styles: StyleTable;
}

const DATA = /<(?:[\w.-]+:)?sheetData(?=[\s>/])[^>]*>/;
const ROW = /<(?:[\w.-]+:)?row(?=[\s>/])([^>]*)>/g;
const CELL = /<(?:[\w.-]+:)?c(?=[\s>/])([^>]*)>/g;
const ARRAY = /<(?:[\w.-]+:)?f\s([^>]*\bt\s*=\s*["'](?:array|dataTable)["'][^>]*)>/g;

/** @throws HostFailure notAWorkbook */
export function scanSheet(xml: string): SheetScan {
  const data = DATA.exec(xml);
  const start = data ? data.index + data[0].length : -1;
  const end = xml.lastIndexOf('</', xml.lastIndexOf('sheetData'));
  // Comments and the like may hold what looks like cells.
  if (!data || data[0].endsWith('/>') || end < start || xml.includes('<!')) return read(xml);
  const rows = new Map<number, { readonly attributes: string; readonly from: number; readonly to: number }>();
  const tags = [...xml.slice(start, end).matchAll(ROW)];
  let last = -1;
  tags.forEach(([whole, attributes = ''], index) => {
    const place = Number(valueOf(attributes, 'r') ?? NaN) - 1;
    last = Number.isNaN(place) ? last + 1 : place;
    const from = start + (tags[index]?.index ?? 0) + whole.length;
    const next = tags[index + 1];
    rows.set(last, { attributes, from, to: next ? start + next.index : end });
  });
  // The few elements around the cells are worth reading properly.
  const frame = new SheetPart(xml.slice(0, start) + xml.slice(end));
  const lines = [...rows].map(([row, { attributes, from, to }]) => ({
    row,
    own: isTrue(valueOf(attributes, 'customFormat')) ? Number(valueOf(attributes, 's') ?? 0) : null,
    cells: cellStyles(xml.slice(from, to)),
  }));
  return {
    protected: frame.protected,
    arrays: arraysIn(xml.slice(start, end)),
    styles: styleTable(lines, columnStyles(frame.root)),
  };
}

function columnStyles(root: XmlElement): readonly ColumnStyle[] {
  return columnsOf(root).map((element) => ({
    first: Number(attribute(element, 'min') ?? 0) - 1,
    last: Number(attribute(element, 'max') ?? 0) - 1,
    style: Number(attribute(element, 'style') ?? 0),
  }));
}

function arraysIn(data: string): readonly Area[] {
  // Most sheets have none, and looking closer costs every cell.
  if (!data.includes('array') && !data.includes('dataTable')) return [];
  return [...data.matchAll(ARRAY)].flatMap(([, attributes = '']) => {
    const area = parseArea(valueOf(attributes, 'ref') ?? '');
    return area && (area.top !== area.bottom || area.left !== area.right) ? [area] : [];
  });
}

function cellStyles(row: string): ReadonlyMap<number, number> {
  const styles = new Map<number, number>();
  let last = -1;
  for (const [, attributes = ''] of row.matchAll(CELL)) {
    const place = parseArea(valueOf(attributes, 'r') ?? '')?.left;
    last = place ?? last + 1;
    if (!styles.has(last)) styles.set(last, Number(valueOf(attributes, 's') ?? 0));
  }
  return styles;
}

const ATTRIBUTES = new Map(
  ['r', 's', 'customFormat', 'ref'].map((name) => [
    name,
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`),
  ]),
);

function valueOf(attributes: string, name: 'r' | 's' | 'customFormat' | 'ref'): string | null {
  const match = ATTRIBUTES.get(name)?.exec(attributes);
  return match?.[1] ?? match?.[2] ?? null;
}

function read(xml: string): SheetScan {
  const sheet = new SheetPart(xml);
  const lines = sheet.rows.map(({ row, element }): RowStyles => {
    // Of two cells in one place the first one counts.
    const cells = [...sheet.cellsOf(row)].reverse();
    return {
      row,
      own: isTrue(attribute(element, 'customFormat')) ? Number(attribute(element, 's') ?? 0) : null,
      cells: new Map(cells.map((cell) => [cell.column, Number(attribute(cell.element, 's') ?? 0)])),
    };
  });
  return {
    protected: sheet.protected,
    arrays: sheetFormulas(sheet).arrays,
    styles: styleTable(lines, columnStyles(sheet.root)),
  };
}
