/** Cells of a snapshot from the grids that Excel answered. */
import type { Area } from '../../engine/workbook/reference';
import type { CellSnapshot } from '../../engine/workbook/snapshot';

/** What was asked for some cells only, by `row:column`. */
export interface CellDetails {
  readonly text: Map<string, unknown>;
  readonly formulas: Map<string, unknown>;
  readonly valueTypes: Map<string, unknown>;
}

/**
 * Whether a value may be an error: Excel answers errors as strings, so a text that reads `#N/A` looks the same
 * until its type is asked for.
 */
export function looksLikeError(value: unknown): boolean {
  return typeof value === 'string' && /^#[A-Z0-9/_]+[!?]?$/.test(value);
}

/** The cells that hold something, in row order, then column order. */
export function sheetCells(
  used: Area,
  values: readonly (readonly unknown[])[],
  details: CellDetails,
): CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  for (const [down, line] of values.entries()) {
    for (const [across, value] of line.entries()) {
      const row = used.top + down;
      const column = used.left + across;
      const key = `${row}:${column}`;
      const content = contentOf(value, key, details);
      if (!content) continue;
      const formula = details.formulas.get(key);
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      cells.push({ row, column, ...content, ...(isFormula ? { formula } : {}) });
    }
  }
  return cells;
}

function contentOf(
  value: unknown,
  key: string,
  details: CellDetails,
): Pick<CellSnapshot, 'kind' | 'value' | 'text'> | null {
  if (typeof value === 'number') {
    const text = details.text.get(key);
    return { kind: 'number', value, text: typeof text === 'string' ? text : String(value) };
  }
  if (typeof value === 'boolean') return { kind: 'boolean', value, text: value ? 'TRUE' : 'FALSE' };
  if (typeof value !== 'string' || value.trim() === '') return null;
  // The value of a text or error cell is also what it shows: number formats do not reach it.
  return { kind: details.valueTypes.get(key) === 'Error' ? 'error' : 'text', value, text: value };
}
