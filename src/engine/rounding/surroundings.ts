/**
 * What stands around the figures: amounts in rows that no identity knows, numbers that are no amounts, and formulas that
 * rest on what is converted.
 */
import { readAmount, type AmountReading } from '../amounts/reading';
import { keyOf, type CellKey } from '../filling/knowledge';
import type { Form } from '../forms/model';
import type { Grid } from '../workbook/grid';
import { contains, type Area, type CellRef } from '../workbook/reference';
import type { WorkbookSnapshot } from '../workbook/snapshot';

export interface FurtherAmount {
  readonly cell: CellRef;
  readonly reading: AmountReading;
}

export interface RowNumbers {
  /** In a column of amounts, in a row that is listed twice or has no known label. */
  readonly amounts: readonly FurtherAmount[];
  /** In a column that the form does not have; counts of vehicles, visits and people are not among them. */
  readonly untouched: readonly CellRef[];
}

/** Numbers in the rows of a converted form that are none of its figures, 行次 or codes. */
export function furtherNumbers(form: Form, gridOf: (sheet: string) => Grid | undefined): RowNumbers {
  const figures = new Set(form.figures.map(({ cell }) => keyOf(cell)));
  const amounts: FurtherAmount[] = [];
  const untouched: CellRef[] = [];
  for (const stretch of [{ sheet: form.sheet, area: form.area }, ...form.continuations]) {
    const grid = gridOf(stretch.sheet);
    const body = grid && bodyOf(form, stretch.sheet, stretch.area);
    if (!grid || !body) continue;
    const labels = labelColumns(form, grid);
    for (const { row, column, kind } of grid.sheet.cells) {
      const cell = { sheet: grid.name, row, column };
      if (kind !== 'number' || !contains(body.area, row, column) || figures.has(keyOf(cell))) continue;
      // Left of all labels stand numbers of rows.
      if (labels.has(column) || column < Math.min(...labels)) continue;
      const reading = readAmount(grid.at(row, column));
      // 表9 may count 批次 and 人数 beside its amounts.
      if (form.id !== 'T9' && body.columns.has(column)) {
        if (reading.kind === 'amount') amounts.push({ cell, reading });
      } else if (!isCount(grid, cell)) untouched.push(cell);
    }
  }
  return { amounts, untouched };
}

const COUNTED = /\((辆|台|套|个|人|次|人次|批次)\)|批次|人次|人数|团组|保有量/;

/** Whether the label left of a number, or one above it, says that it counts something. */
function isCount(grid: Grid, { row, column }: CellRef): boolean {
  const left = grid.cellsOf(row).filter((cell) => cell.column < column);
  const above = Array.from({ length: row }, (_, index) => grid.at(index, column) ?? []).flat();
  return [...left, ...above].some((cell) => cell.kind === 'text' && COUNTED.test(grid.labelOf(cell)));
}

interface FormBody {
  readonly area: Area;
  readonly columns: ReadonlySet<number>;
}

/** From the first to the last row that holds something of the form. */
function bodyOf({ figures, duplicates, unknownRows }: Form, sheet: string, area: Area): FormBody | null {
  const own = [...figures, ...duplicates, ...unknownRows].filter(
    ({ cell }) => cell.sheet === sheet && cell.row >= area.top && cell.row <= area.bottom,
  );
  const [first] = own;
  if (!first) return null;
  const [top, bottom] = own.reduce(
    ([low, high], { cell: { row } }) => [Math.min(low, row), Math.max(high, row)],
    [first.cell.row, first.cell.row],
  );
  const columns = figures.flatMap(({ cell }) => (cell.sheet === sheet ? [cell.column] : []));
  return { area: { ...area, top, bottom }, columns: new Set(columns) };
}

/** Columns of codes, labels and 行次. */
function labelColumns({ rows, keyColumns }: Form, grid: Grid): ReadonlySet<number> {
  const columns = new Set(keyColumns.map(({ sheetColumn }) => sheetColumn));
  for (const { cell, line, sheetRow } of rows) {
    if (cell.sheet !== grid.name) continue;
    columns.add(cell.column);
    if (line === null) continue;
    for (const one of grid.cellsOf(sheetRow)) {
      if (grid.labelOf(one) === String(line)) columns.add(one.column);
    }
  }
  return columns;
}

export interface RestingFormulas {
  /** Numbers in forms that keep their unit. */
  readonly inForms: readonly CellRef[];
  readonly elsewhere: readonly CellRef[];
}

/** Formulas with a number as result, outside the converted cells, that stand on a converted sheet or name one. */
export function restingFormulas(
  { sheets }: WorkbookSnapshot,
  converted: readonly Form[],
  left: readonly Form[],
  cells: ReadonlySet<CellKey>,
): RestingFormulas {
  const names = new Set(
    converted.flatMap(({ sheet, continuations }) => [sheet, ...continuations.map((c) => c.sheet)]),
  );
  const inForms: CellRef[] = [];
  const elsewhere: CellRef[] = [];
  for (const { name, cells: own } of sheets) {
    for (const { row, column, kind, formula } of own) {
      const cell = { sheet: name, row, column };
      if (formula === undefined || kind !== 'number' || cells.has(keyOf(cell))) continue;
      if (!names.has(name) && ![...names].some((one) => formula.includes(one.replace(/'/g, "''")))) continue;
      const keeps = left.some(({ sheet, area }) => sheet === name && contains(area, row, column));
      (keeps ? inForms : elsewhere).push(cell);
    }
  }
  return { inForms, elsewhere };
}
