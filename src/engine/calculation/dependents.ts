/** Which formulas read a cell: found without looking at every formula for every cell. */
import { contains, type Area, type CellRef } from '../workbook/reference';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { parseFormula } from './parse';
import type { Formula } from './syntax';

export interface FormulaCell extends CellRef {
  readonly formula: Formula;
}

export interface Dependents {
  /** Formulas that may read cells they do not name. */
  readonly unsure: readonly FormulaCell[];
  at(cell: CellRef): FormulaCell | undefined;
  /** The formulas that name the cell. */
  reading(cell: CellRef): Iterable<FormulaCell>;
}

/** Areas up to this size are entered cell by cell; larger ones are looked through. */
const SMALL = 512;

/** A sheet is told apart without regard to case. */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet.toLowerCase()}\n${row},${column}`;
}

/** @param arrays areas of array formulas, which Excel computes as a whole: nothing in them is computed here */
export function dependentsIn(
  snapshot: WorkbookSnapshot,
  arrays: (sheet: string) => readonly Area[] = () => [],
): Dependents {
  const all = new Map<string, FormulaCell>();
  const byCell = new Map<string, FormulaCell[]>();
  const byArea: { readonly sheet: string; readonly area: Area; readonly reader: FormulaCell }[] = [];
  for (const { name, cells } of snapshot.sheets) {
    const whole = arrays(name);
    for (const { row, column, formula } of cells) {
      if (formula === undefined) continue;
      const parsed = parseFormula(formula, name);
      const inArray = whole.some((area) => contains(area, row, column));
      const reader = {
        sheet: name,
        row,
        column,
        formula: inArray ? { ...parsed, expression: null } : parsed,
      };
      all.set(cellKey(reader), reader);
      for (const { sheet, area } of parsed.reads) {
        const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
        if (size > SMALL) {
          byArea.push({ sheet: sheet.toLowerCase(), area, reader });
          continue;
        }
        for (let r = area.top; r <= area.bottom; r += 1) {
          for (let c = area.left; c <= area.right; c += 1) {
            const key = cellKey({ sheet, row: r, column: c });
            const readers = byCell.get(key);
            if (readers) readers.push(reader);
            else byCell.set(key, [reader]);
          }
        }
      }
    }
  }
  return {
    unsure: [...all.values()].filter(({ formula }) => formula.readsUnknown),
    at: (cell) => all.get(cellKey(cell)),
    *reading(cell) {
      yield* byCell.get(cellKey(cell)) ?? [];
      const sheet = cell.sheet.toLowerCase();
      for (const one of byArea) {
        if (one.sheet === sheet && contains(one.area, cell.row, cell.column)) yield one.reader;
      }
    },
  };
}
