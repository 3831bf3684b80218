/** Puts cells into a worksheet part, also where neither the cell nor its row is there yet. */
import type { CellContent } from '../../../engine/workbook/edits';
import { a1, areaA1, parseArea, type Area } from '../../../engine/workbook/reference';
import { cellXml } from './cellText';
import type { SheetPart } from './sheetPart';
import { type Row } from './sheetPart';
import { attribute, childNamed, type XmlElement } from './xml';
import { appended, attributesSet, spliced, type Splice } from './xmlEdit';

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Index of its cell format. */
  readonly style: number;
}

/**
 * @param writes at most one per cell
 * @param heights of rows in points, by zero-based row; rows whose height someone has set keep it
 */
export function withCells(
  sheet: SheetPart,
  writes: readonly CellWrite[],
  heights: ReadonlyMap<number, number>,
): string {
  const { data } = sheet;
  const splices: Splice[] = [];
  const rows: Placed[] = [];
  for (const [row, ofRow] of byRow(writes)) {
    const present = sheet.rowAt(row);
    if (present) splices.push(...rowSplices(sheet, present, ofRow, heights.get(row)));
    else rows.push(...newRow(data.prefix, row, ofRow, heights.get(row), sheet));
  }
  const present = sheet.rows.map(({ row, element }) => ({ place: row, start: element.start }));
  splices.push(...placed(data, present, rows), ...dimension(sheet, writes));
  return spliced(sheet.source, splices);
}

function byRow(writes: readonly CellWrite[]): readonly (readonly [number, readonly CellWrite[]])[] {
  const rows = new Map<number, CellWrite[]>();
  const sorted = [...writes].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const write of sorted) {
    const row = rows.get(write.row);
    if (row) row.push(write);
    else rows.set(write.row, [write]);
  }
  return [...rows];
}

function rowSplices(
  sheet: SheetPart,
  { row, element }: Row,
  writes: readonly CellWrite[],
  height: number | undefined,
): readonly Splice[] {
  const cells = sheet.cellsOf(row);
  const splices: Splice[] = [];
  const added: Placed[] = [];
  for (const write of writes) {
    const index = cells.findIndex(({ column }) => column === write.column);
    const old = cells[index]?.element ?? null;
    const text = cellXml(element.prefix, a1(write), write.content, write.style, old);
    if (!old) {
      if (text !== '') added.push({ place: write.column, text });
      continue;
    }
    // A cell that leaves its place out follows the one before it, which must then stay.
    const next = cells[index + 1]?.element;
    const needed = sheet.inheritedStyle(row, write.column) !== 0 || (next && attribute(next, 'r') === null);
    splices.push({
      start: old.start,
      end: old.end,
      text: text || (needed ? `<${old.name} r="${a1(write)}"/>` : ''),
    });
  }
  const present = cells.map(({ column, element: cell }) => ({ place: column, start: cell.start }));
  const own =
    attribute(element, 'customHeight') === null && height !== undefined ? { ht: String(height) } : {};
  // The columns a row spans are a hint that may be left out, but must not be wrong.
  const tag = attributesSet(element, { ...(added.length > 0 ? { spans: null } : {}), ...own });
  return [...tag, ...splices, ...placed(element, present, added)];
}

function newRow(
  prefix: string,
  row: number,
  writes: readonly CellWrite[],
  height: number | undefined,
  sheet: SheetPart,
): readonly Placed[] {
  const cells = writes.map((write) => {
    const text = cellXml(prefix, a1(write), write.content, write.style, null);
    return text === '' && sheet.inheritedStyle(row, write.column) !== 0
      ? `<${prefix}c r="${a1(write)}"/>`
      : text;
  });
  const text = cells.join('');
  if (text === '') return [];
  const ht = height === undefined ? '' : ` ht="${height}"`;
  return [{ place: row, text: `<${prefix}row r="${row + 1}"${ht}>${text}</${prefix}row>` }];
}

interface Placed {
  readonly place: number;
  readonly text: string;
}

/** New children, sorted, each before the first present one that comes behind it. */
function placed(
  parent: XmlElement,
  present: readonly { readonly place: number; readonly start: number }[],
  added: readonly Placed[],
): readonly Splice[] {
  const splices: Splice[] = [];
  let tail = '';
  let next = 0;
  for (const { place, text } of added) {
    while (next < present.length && (present[next]?.place ?? 0) < place) next += 1;
    const behind = present[next];
    if (behind) splices.push({ start: behind.start, end: behind.start, text });
    else tail += text;
  }
  return tail === '' ? splices : [...splices, appended(parent, tail)];
}

/** The used rectangle, where the sheet says one. */
function dimension({ root }: SheetPart, writes: readonly CellWrite[]): readonly Splice[] {
  const element = childNamed(root, 'dimension');
  const said = element && parseArea(attribute(element, 'ref') ?? '');
  const filled = writes.filter(({ content }) => content.kind !== 'blank');
  if (!element || !said || filled.length === 0) return [];
  return attributesSet(element, { ref: areaA1(filled.reduce(extended, said)) });
}

function extended(area: Area, { row, column }: CellWrite): Area {
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
