/**
 * What a change makes of the formulas that rest on it. Those that can be computed here are; of the others nothing is
 * known any more, and nothing may look as if it were: their old results are gone.
 */
import { MAX_COLUMNS, type CellRef } from '../workbook/reference';
import type { CellSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { cellKey, type Dependents, type FormulaCell } from './dependents';
import { evaluate, type Cells } from './evaluate';
import { cellsWithin } from './sheetCells';
import type { Value } from './value';

export interface Recalculated {
  readonly cell: CellRef;
  readonly value: Value;
}

export interface RecalculationOptions {
  /** The workbook with the change in it. */
  readonly snapshot: WorkbookSnapshot;
  readonly dependents: Dependents;
  readonly changed: readonly CellRef[];
  /** The cell with this result, as it then shows. */
  readonly shown: (cell: CellRef, value: Value) => CellSnapshot | null;
}

/** In the order of computation: each result rests on cells before it only. */
export function recalculate(options: RecalculationOptions): readonly Recalculated[] {
  const { dependents, changed } = options;
  const affected = affectedBy(dependents, changed);
  if (affected.size === 0) return [];
  const computed: Computed = new Map();
  const cells = cellsOf(options.snapshot, computed);
  const results: Recalculated[] = [];
  const settle = (cell: FormulaCell, value: Value): void => {
    // An unfilled cell that a formula points at counts as nought.
    const result: Value = value.kind === 'blank' ? { kind: 'number', value: 0n } : value;
    const sheet = cell.sheet.toLowerCase();
    const own = computed.get(sheet) ?? new Map<number, CellSnapshot | null>();
    computed.set(sheet, own.set(placeKey(cell.row, cell.column), options.shown(cell, result)));
    results.push({ cell: { sheet: cell.sheet, row: cell.row, column: cell.column }, value: result });
  };

  const waitsFor = new Map<string, number>();
  const readersOf = (cell: FormulaCell): FormulaCell[] => [
    ...new Set([...dependents.reading(cell)].filter((reader) => affected.has(cellKey(reader)))),
  ];
  for (const cell of affected.values()) {
    for (const reader of readersOf(cell)) {
      const key = cellKey(reader);
      waitsFor.set(key, (waitsFor.get(key) ?? 0) + 1);
    }
  }
  const ready = [...affected.values()].filter((cell) => !waitsFor.has(cellKey(cell)));
  for (let cell = ready.pop(); cell; cell = ready.pop()) {
    const { expression, readsUnknown } = cell.formula;
    settle(cell, expression && !readsUnknown ? evaluate(expression, cells) : { kind: 'unknown' });
    affected.delete(cellKey(cell));
    for (const reader of readersOf(cell)) {
      const key = cellKey(reader);
      const left = (waitsFor.get(key) ?? 1) - 1;
      waitsFor.set(key, left);
      if (left === 0) ready.push(reader);
    }
  }
  // What is left reads itself, through however many others.
  for (const cell of affected.values()) settle(cell, { kind: 'unknown' });
  return results;
}

/** The changed formulas, those that read a changed cell, and those that read them in turn. */
function affectedBy(dependents: Dependents, changed: readonly CellRef[]): Map<string, FormulaCell> {
  const affected = new Map<string, FormulaCell>();
  const waiting: CellRef[] = [];
  const take = (reader: FormulaCell): void => {
    const key = cellKey(reader);
    if (affected.has(key)) return;
    affected.set(key, reader);
    waiting.push(reader);
  };
  if (changed.length > 0) dependents.unsure.forEach(take);
  for (const cell of changed) {
    const own = dependents.at(cell);
    if (own) take(own);
    for (const reader of dependents.reading(cell)) take(reader);
  }
  for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
    for (const reader of dependents.reading(cell)) take(reader);
  }
  return affected;
}

/** Results by sheet in lower case and place. */
type Computed = Map<string, Map<number, CellSnapshot | null>>;

function placeKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

function cellsOf(snapshot: WorkbookSnapshot, computed: Computed): Cells {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return {
    hasSheet: (name) => sheets.has(name.toLowerCase()),
    *within({ sheet: name, area }) {
      const sheet = sheets.get(name.toLowerCase());
      if (!sheet) return;
      const own = computed.get(name.toLowerCase());
      for (const cell of cellsWithin(sheet.cells, area)) {
        const result = own?.get(placeKey(cell.row, cell.column));
        if (result !== null) yield result ?? cell;
      }
    },
    hidesRow: ({ sheet: name, area }) =>
      sheets.get(name.toLowerCase())?.hiddenRows.some((row) => row >= area.top && row <= area.bottom) ??
      false,
  };
}
