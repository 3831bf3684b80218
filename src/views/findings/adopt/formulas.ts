/** Whether formulas come to the right amounts by themselves once the cells they rest on are corrected. */
import { fromText, toText } from '../../../engine/amounts/scaled';
import { cellKey, dependentsIn } from '../../../engine/calculation/dependents';
import { recalculate } from '../../../engine/calculation/recalculate';
import { withCells } from '../../../engine/calculation/sheetCells';
import type { Value } from '../../../engine/calculation/value';
import type { CellEdit } from '../../../engine/workbook/edits';
import type { CellRef } from '../../../engine/workbook/reference';
import { UNCALCULATED, type CellSnapshot, type WorkbookSnapshot } from '../../../engine/workbook/snapshot';

/** `formulas`: edits that are not made; what they say should stand there is what must be computed. */
export function followsFrom(
  snapshot: WorkbookSnapshot,
  made: readonly CellEdit[],
  formulas: readonly CellEdit[],
): boolean {
  if (formulas.length === 0) return true;
  const sheets = snapshot.sheets.map((sheet) => {
    const own = made.filter(({ cell }) => cell.sheet === sheet.name);
    return withCells(
      sheet,
      own.map(({ cell, after }) => ({
        ...cell,
        cell: after.kind === 'number' ? numberAt(cell, after.value) : null,
      })),
    );
  });
  const results = recalculate({
    snapshot: { ...snapshot, sheets },
    dependents: dependentsIn(snapshot),
    changed: made.map(({ cell }) => cell),
    shown: resultAt,
  });
  const computed = new Map(results.map(({ cell, value }) => [cellKey(cell), value]));
  return formulas.every(({ cell, after }) => {
    const value = computed.get(cellKey(cell));
    const wanted = after.kind === 'number' ? fromText(after.value) : 0n;
    return value?.kind === 'number' && value.value === wanted;
  });
}

function resultAt(cell: CellRef, value: Value): CellSnapshot {
  if (value.kind === 'number') return numberAt(cell, toText(value.value));
  return { row: cell.row, column: cell.column, kind: 'error', value: UNCALCULATED, text: '' };
}

function numberAt({ row, column }: CellRef, value: string): CellSnapshot {
  return { row, column, kind: 'number', value: Number(value), text: value };
}
