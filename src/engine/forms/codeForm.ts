/**
 * Reader of the forms that list functional items (表2, 3, 5, 7, 8): code, name, amounts.
 */
import { readAmount } from '../amounts/reading';
import type { Grid } from '../workbook/grid';
import type { Body, Entry } from './body';
import { codeAt } from './codes';
import type { CodeColumn, CodeFormDefinition } from './definitions/codeForms';
import { headerPath, matchColumns, numberRow, printedNumber, type HeaderRows } from './headers';
import { TOTAL_ROW, type FormColumn, type FormRow, type UnknownRow } from './model';
import type { Region } from './titles';
import { unknownRow } from './unknownRows';

interface KeyColumns {
  readonly codes: readonly number[];
  readonly name: number;
  readonly headerRow: number;
}

/** Null where the region has no code columns, no rows or not the columns of this form. */
export function readCodeForm(region: Region, definition: CodeFormDefinition): Body | null {
  const { grid, area } = region;
  const keys = keyColumns(region);
  if (!keys) return null;
  const bodyTop = firstBodyRow(region, keys);
  const header = { top: headerTop(grid, area.top, keys.headerRow), bottom: bodyTop - 1 };
  const numbers = numberRow(grid, header.top, header.bottom);
  const candidates = range(keys.name + 1, area.right);
  // 合计 may share the row of the sub-headers (表7, 表8 as some regions print them when empty).
  const lastLabels = isSubheaderRow(grid, bodyTop, candidates, definition) ? bodyTop : header.bottom;
  const labels = { top: header.top, bottom: lastLabels };
  const columns = valueColumns(grid, labels, numbers, candidates, definition);
  if (columns.length < 2) return null;

  const entries: Entry[] = [];
  const duplicates: FormRow[] = [];
  const unknownRows: UnknownRow[] = [];
  const amounts = columns.map(({ sheetColumn }) => sheetColumn);
  const seen = new Set<string>();
  let bottom = header.bottom;
  for (let row = bodyTop; row <= area.bottom; row += 1) {
    const key = rowKey(grid, row, keys);
    if (key === null) {
      unknownRows.push(...listOf(unknownRow(grid, row, [...keys.codes, keys.name], amounts)));
      continue;
    }
    const nameCell = grid.at(row, keys.name);
    const keyColumn = keys.codes.find((column) => grid.label(row, column) !== '') ?? keys.name;
    const formRow: FormRow = {
      key,
      label: key === TOTAL_ROW ? TOTAL_ROW : (nameCell?.text.trim() ?? ''),
      line: null,
      code: key === TOTAL_ROW ? null : key,
      sheetRow: row,
      cell: { sheet: grid.name, row, column: keyColumn },
      columns,
    };
    bottom = row;
    if (seen.has(key)) {
      duplicates.push(formRow);
      continue;
    }
    seen.add(key);
    for (const column of columns) {
      const cell = grid.at(row, column.sheetColumn);
      // A sub-header that stands on the row of 合计 is no amount.
      const isHeader =
        row <= labels.bottom && cell?.kind === 'text' && readAmount(cell).kind === 'unreadable';
      entries.push({
        row: formRow,
        column,
        cell: { sheet: grid.name, row, column: column.sheetColumn },
        reading: readAmount(isHeader ? undefined : cell),
      });
    }
  }
  if (seen.size === 0) return null;
  return {
    header,
    keyColumns: [
      ...keys.codes.map((sheetColumn) => ({ sheetColumn, meaning: '科目编码' })),
      { sheetColumn: keys.name, meaning: '科目名称' },
    ],
    columns,
    entries,
    duplicates,
    unknownRows,
    bottom,
  };
}

function listOf<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** Code and name columns by their headers 功能分类科目编码 and 科目名称. */
function keyColumns({ grid, area }: Region): KeyColumns | null {
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 12); row += 1) {
    for (const cell of grid.cellsOf(row)) {
      const label = grid.labelOf(cell);
      if (!/科目编码|功能分类科目$|^科目代码$|^功能科目编码$/.test(label) || /经济/.test(label)) continue;
      const name = grid
        .cellsOf(row)
        .find((other) => other.column > cell.column && /科目名称|^名称$/.test(grid.labelOf(other)));
      if (!name) continue;
      return { codes: range(cell.column, name.column - 1), name: name.column, headerRow: row };
    }
  }
  return null;
}

function headerTop(grid: Grid, top: number, headerRow: number): number {
  for (let row = top; row < headerRow; row += 1) {
    if (grid.cellsOf(row).some((cell) => grid.labelOf(cell) === '项目')) return row;
  }
  return headerRow;
}

/** The first row that carries a code or 合计. */
function firstBodyRow({ grid, area }: Region, keys: KeyColumns): number {
  for (let row = keys.headerRow + 1; row <= area.bottom; row += 1) {
    if (rowKey(grid, row, keys) !== null) return row;
  }
  return Math.min(area.bottom, keys.headerRow + 3) + 1;
}

function rowKey(grid: Grid, row: number, keys: KeyColumns): string | null {
  const code = codeAt(grid, row, keys.codes);
  if (code !== null) return code;
  for (const column of [...keys.codes, keys.name]) {
    const label = grid.label(row, column);
    if (label === '') continue;
    return /^(合计|总计|本年(收入|支出)?合计)$/.test(label) ? TOTAL_ROW : null;
  }
  return null;
}

function valueColumns(
  grid: Grid,
  rows: HeaderRows,
  numbers: number | null,
  candidates: readonly number[],
  definition: CodeFormDefinition,
): FormColumn[] {
  const narrow = matchColumns(grid, rows, numbers, candidates, definition.columns);
  // The wider shape numbers its columns otherwise: labels alone decide there.
  const wide = definition.wider ? matchColumns(grid, rows, null, candidates, definition.wider) : null;
  const useWide = wide !== null && candidates.some((column) => isCarriedOver(headerPath(grid, rows, column)));
  const found: Map<CodeColumn, number> = useWide ? wide : narrow;
  const wanted = useWide && definition.wider ? definition.wider : definition.columns;
  return wanted.flatMap((want) => {
    const sheetColumn = found.get(want);
    if (sheetColumn === undefined) return [];
    const label =
      headerPath(grid, rows, sheetColumn)
        .filter((text) => !/^\d+$/.test(text))
        .at(-1) ?? want.label;
    return [
      { key: `c${want.number}`, label, number: printedNumber(grid, numbers, sheetColumn), sheetColumn },
    ];
  });
}

function isCarriedOver(path: readonly string[]): boolean {
  return path.some((label) => /^(年初|年末|上年)结转/.test(label));
}

/** Whether column headers stand in the row, none of its cells being an amount. */
function isSubheaderRow(
  grid: Grid,
  row: number,
  candidates: readonly number[],
  definition: CodeFormDefinition,
): boolean {
  const wanted = [...definition.columns, ...(definition.wider ?? [])];
  const headers = candidates.filter((column) => {
    const label = grid.label(row, column);
    return wanted.some((want) => want.label === label || want.aliases.includes(label));
  });
  return headers.length > 0 && candidates.every((column) => grid.at(row, column)?.kind !== 'number');
}
