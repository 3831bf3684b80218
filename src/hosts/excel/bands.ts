import type { Area } from '../../engine/workbook/reference';

/**
 * Rectangles that together cover the cells: one per run of neighbouring columns, from the first row to the
 * last in use there. Amount columns lie side by side in the forms, so a few rectangles read all of them.
 */
export function bands(cells: Iterable<{ readonly row: number; readonly column: number }>): Area[] {
  const columns = new Map<number, { top: number; bottom: number }>();
  for (const { row, column } of cells) {
    const extent = columns.get(column);
    if (!extent) columns.set(column, { top: row, bottom: row });
    else columns.set(column, { top: Math.min(extent.top, row), bottom: Math.max(extent.bottom, row) });
  }
  const areas: Area[] = [];
  for (const [column, { top, bottom }] of [...columns].sort(([a], [b]) => a - b)) {
    const last = areas[areas.length - 1];
    if (last?.right !== column - 1) {
      areas.push({ top, left: column, bottom, right: column });
      continue;
    }
    areas[areas.length - 1] = {
      ...last,
      top: Math.min(last.top, top),
      bottom: Math.max(last.bottom, bottom),
      right: column,
    };
  }
  return areas;
}
