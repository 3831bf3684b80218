import { parseArea, type Area } from '../../engine/workbook/reference';

/**
 * The rectangles of a RangeAreas address, `'It''s, 1'!A1:B2,'It''s, 1'!D4`. The sheet, which may hold commas
 * and exclamation marks, is dropped: all areas are on the sheet that was asked.
 */
export function areasOf(address: string): Area[] {
  return [...address.matchAll(/(?:'(?:[^']|'')*'|[^'!,]+)!([^,]+)/g)].flatMap((match) => {
    const area = parseArea(match[1] ?? '');
    return area ? [area] : [];
  });
}
