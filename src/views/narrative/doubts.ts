/** Figures of the text that come from cells the check believes to be wrong. */
import type { WorkbookReport } from '../../engine/report/report';
import { a1, type CellRef } from '../../engine/workbook/reference';

/** Of a cell: what it should hold, in the unit of its form; null where it is doubted and no more is known. */
export interface Doubts {
  readonly of: (cell: CellRef) => { readonly suggested: string | null } | null;
}

/** From the causes the report names: findings alone say that cells do not agree, not which of them is wrong. */
export function doubtsOf({ causes }: WorkbookReport): Doubts {
  const suggested = new Map<string, string | null>();
  for (const cause of causes) {
    if (cause.sheet !== null && cause.cell !== null) {
      suggested.set(key(cause.sheet, cause.cell), cause.suggested);
    }
    for (const { sheet, cell } of cause.also) suggested.set(key(sheet, cell), cause.suggested);
    for (const { sheet, cell, after } of cause.corrections?.cells ?? [])
      suggested.set(key(sheet, cell), after);
    for (const { sheet, cell } of cause.corrections?.lost ?? []) suggested.set(key(sheet, cell), null);
  }
  return {
    of: (cell) => {
      const found = suggested.get(key(cell.sheet, a1(cell)));
      return found === undefined ? null : { suggested: found };
    },
  };
}

function key(sheet: string, cell: string): string {
  return `${cell} ${sheet}`;
}
