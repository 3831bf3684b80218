import type { CellRef } from '../engine/workbook/reference';
import { parseArea, quoteSheet } from '../engine/workbook/reference';

/** Something with a cell or a range on a sheet: a finding, a cause, an addend, a form. */
export interface Locatable {
  readonly sheet: string | null;
  readonly cell?: string | null;
  readonly range?: string | null;
}

/** The cell to select for it, the first one of a range; null where it has none. */
export function cellOf(place: Locatable): CellRef | null {
  if (place.sheet === null) return null;
  const area = parseArea(place.cell ?? place.range ?? '');
  return area && { sheet: place.sheet, row: area.top, column: area.left };
}

/** `表3!E9` or `'表 3'!E9` read back; null for any other text. */
export function placeNamed(name: string): Locatable | null {
  const [, quoted, plain, cell = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(name) ?? [];
  return parseArea(cell) && { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, cell };
}

/** `表3!E9`, or null where there is no cell. */
export function placeName(place: Locatable): string | null {
  const address = place.cell ?? place.range ?? null;
  return place.sheet === null || address === null ? null : `${quoteSheet(place.sheet)}!${address}`;
}
