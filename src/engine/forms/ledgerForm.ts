/**
 * Reader of 表1 and 表4: two ledgers side by side. Lines are known by their labels; 行次 and 栏次 are read where printed.
 */
import { readAmount } from '../amounts/reading';
import type { Grid } from '../workbook/grid';
import type { Body, Entry } from './body';
import type { LedgerDefinition, LineDefinition, Side } from './definitions/ledgers';
import { headerPath, matchColumns, numberRow, printedNumber, type HeaderRows } from './headers';
import { lineIndex, linesFor } from './ledgerLines';
import type { FormColumn, FormRow, UnknownRow } from './model';
import type { Region } from './titles';
import { unknownRow } from './unknownRows';

const SIDES: readonly Side[] = ['income', 'expenditure'];

/** Null where the region is not this ledger: a side without its column of labels, or no amounts column. */
export function readLedger(region: Region, definition: LedgerDefinition): Body | null {
  const { grid, area } = region;
  const labelColumns = new Map<Side, number>();
  for (const side of SIDES) {
    const column = labelColumn(region, definition, side);
    if (column === null) return null;
    labelColumns.set(side, column);
  }
  const income = labelColumns.get('income') ?? 0;
  const expenditure = labelColumns.get('expenditure') ?? 0;
  if (income === expenditure) return null;

  const matched = SIDES.flatMap((side) =>
    matchLines(region, definition, side, side === 'income' ? income : expenditure),
  );
  const first = Math.min(...matched.map(({ row }) => row));
  const bottom = Math.max(...matched.map(({ row }) => row));
  const header = { top: Math.min(headerTop(grid, area.top, first), first - 1), bottom: first - 1 };
  const numbers = numberRow(grid, header.top, header.bottom);

  const columns: FormColumn[] = [];
  const entries: Entry[] = [];
  const duplicates: FormRow[] = [];
  const unknownRows: UnknownRow[] = [];
  const keyColumns: { sheetColumn: number; meaning: string }[] = [];
  for (const side of SIDES) {
    const start = side === 'income' ? income : expenditure;
    const limit =
      side === 'income' && expenditure > income
        ? expenditure - 1
        : side === 'expenditure' && income > expenditure
          ? income - 1
          : area.right;
    const sideColumns = amountColumns(grid, header, numbers, definition, side, range(start + 1, limit));
    if (sideColumns.length === 0) return null;
    const lineColumn = lineNumberColumn(grid, header, first, bottom, range(start + 1, limit), sideColumns);
    columns.push(...sideColumns);
    keyColumns.push({ sheetColumn: start, meaning: side === 'income' ? '收入项目' : '支出项目' });
    if (lineColumn !== null) keyColumns.push({ sheetColumn: lineColumn, meaning: '行次' });
    const known = new Set(matched.flatMap(({ row, line }) => (line.side === side ? [row] : [])));
    unknownRows.push(...unknownLines(grid, start, sideColumns, { top: first, bottom }, known));
    const seen = new Set<string>();
    for (const { row, line } of matched.filter((match) => match.line.side === side)) {
      const formRow: FormRow = {
        key: `r${line.line}`,
        label: grid.at(row, start)?.text.trim() ?? line.label,
        line: lineColumn === null ? null : lineAt(grid, row, lineColumn),
        code: line.code,
        sheetRow: row,
        cell: { sheet: grid.name, row, column: start },
        columns: sideColumns,
      };
      if (seen.has(formRow.key)) {
        duplicates.push(formRow);
        continue;
      }
      seen.add(formRow.key);
      for (const column of sideColumns) {
        const cell = { sheet: grid.name, row, column: column.sheetColumn };
        entries.push({ row: formRow, column, cell, reading: readAmount(grid.at(row, column.sheetColumn)) });
      }
    }
  }
  return { header, keyColumns, columns, entries, duplicates, unknownRows, bottom };
}

/** Lines of one side between the first and the last known one that hold an amount under no label of the form. */
function unknownLines(
  grid: Grid,
  labels: number,
  columns: readonly FormColumn[],
  rows: HeaderRows,
  known: ReadonlySet<number>,
): UnknownRow[] {
  const amounts = columns.map(({ sheetColumn }) => sheetColumn);
  return range(rows.top, rows.bottom).flatMap((row) => {
    const unknown = known.has(row) ? null : unknownRow(grid, row, [labels], amounts);
    return unknown ? [unknown] : [];
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** The column in which most labels of the side stand; null below three. */
function labelColumn(region: Region, definition: LedgerDefinition, side: Side): number | null {
  const index = lineIndex(definition, side);
  const counts = new Map<number, number>();
  for (const cell of region.grid.sheet.cells) {
    if (cell.kind !== 'text' || cell.row < region.area.top || cell.row > region.area.bottom) continue;
    if (linesFor(index, String(cell.value)).length > 0)
      counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  }
  let best: number | null = null;
  for (const [column, count] of counts) {
    if (count >= 3 && (best === null || count > (counts.get(best) ?? 0))) best = column;
  }
  return best;
}

function matchLines(
  { grid, area }: Region,
  definition: LedgerDefinition,
  side: Side,
  column: number,
): { row: number; line: LineDefinition }[] {
  const index = lineIndex(definition, side);
  const matches: { row: number; line: LineDefinition }[] = [];
  const seen = new Set<number>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cell = grid.at(row, column);
    if (cell?.kind !== 'text') continue;
    const lines = linesFor(index, String(cell.value));
    // A label that stands twice (T4: 一般公共预算财政拨款) is the second line once its parent line was seen.
    const line =
      lines.find((candidate) => candidate.under !== null && seen.has(candidate.under)) ??
      lines.find((candidate) => candidate.under === null);
    if (!line) continue;
    seen.add(line.line);
    matches.push({ row, line });
  }
  return matches;
}

/** The first row after title and heading lines that looks like a header. */
function headerTop(grid: Grid, top: number, first: number): number {
  for (let row = top; row < first; row += 1) {
    if (grid.cellsOf(row).some((cell) => /^(收入|支出|项目)$/.test(grid.labelOf(cell)))) return row;
  }
  return Math.max(top, first - 1);
}

function amountColumns(
  grid: Grid,
  header: HeaderRows,
  numbers: number | null,
  definition: LedgerDefinition,
  side: Side,
  candidates: readonly number[],
): FormColumn[] {
  const wanted = definition.columns.filter((column) => column.side === side);
  const usable = candidates.filter((column) => !headerPath(grid, header, column).includes('行次'));
  const found = matchColumns(grid, header, numbers, usable, wanted);
  return wanted.flatMap((want) => {
    const sheetColumn = found.get(want);
    if (sheetColumn === undefined) return [];
    const label =
      headerPath(grid, header, sheetColumn)
        .filter((text) => !/^\d+$/.test(text))
        .at(-1) ?? want.label;
    return [
      { key: `c${want.number}`, label, number: printedNumber(grid, numbers, sheetColumn), sheetColumn },
    ];
  });
}

/** The 行次 column: headed so, or the one whose body holds whole numbers that grow by one. */
function lineNumberColumn(
  grid: Grid,
  header: HeaderRows,
  first: number,
  bottom: number,
  candidates: readonly number[],
  amounts: readonly FormColumn[],
): number | null {
  const headed = candidates.find((column) =>
    headerPath(grid, header, column).some((label) => label === '行次'),
  );
  if (headed !== undefined) return headed;
  for (const column of candidates) {
    if (amounts.some(({ sheetColumn }) => sheetColumn === column)) continue;
    const numbers = range(first, bottom).map((row) => lineAt(grid, row, column));
    const steps = numbers.filter((n, i) => n !== null && i > 0 && n === (numbers[i - 1] ?? NaN) + 1).length;
    if (steps >= 5 && steps >= (bottom - first) * 0.6) return column;
  }
  return null;
}

function lineAt(grid: Grid, row: number, column: number): number | null {
  const label = grid.label(row, column);
  return /^\d{1,3}$/.test(label) ? Number(label) : null;
}
