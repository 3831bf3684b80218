/**
 * Reader of 表9: six items, each with 预算数 and 决算数. Published in three shapes: budgets 1–6 then final amounts 7–12 in
 * one row; 预算数 / 决算数 interleaved per item in one row; a list with one item a row.
 */
import { readAmount } from '../amounts/reading';
import type { Grid } from '../workbook/grid';
import { unnumbered } from '../workbook/text';
import type { Body, Entry } from './body';
import { THREE_PUBLIC, type ThreePublicItem } from './definitions/threePublic';
import { headerPath, numberRow, printedNumber } from './headers';
import { AMOUNT_ROW, type FormColumn, type FormRow } from './model';
import type { Region } from './titles';

type Kind = 'budget' | 'final';

/** Null where the region is none of the three shapes. */
export function readThreePublic(region: Region): Body | null {
  return readList(region) ?? readRow(region);
}

/** A title says 决算 too, and is no header. */
function firstRowBelowTitle({ area, title }: Region): number {
  return title === null ? area.top : title.cell.row + 1;
}

function kindOf(label: string): Kind | null {
  if (/预算/.test(label) && !/预决算/.test(label)) return 'budget';
  return /决算/.test(label) ? 'final' : null;
}

function itemOf(label: string, group: boolean): ThreePublicItem | null {
  const plain = unnumbered(label);
  const named = THREE_PUBLIC.find((item) => item.label === plain || item.aliases.includes(plain));
  if (!named) return null;
  // 小计 counts only under the vehicles; 合计 never does.
  if (plain === '小计' && !group) return null;
  return named;
}

/** One row of amounts under two or three header rows. */
function readRow(region: Region): Body | null {
  const { grid, area } = region;
  const top = firstHeaderRow(grid, firstRowBelowTitle(region), area.bottom);
  if (top === null) return null;
  const bottom = lastHeaderRow(grid, top, area.bottom);
  const numbers = numberRow(grid, top, bottom);
  const labels = { top, bottom: numbers === bottom ? bottom - 1 : bottom };
  const columns: FormColumn[] = [];
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column += 1) {
    const path = headerPath(grid, labels, column);
    const kind = path.map(kindOf).find((found) => found !== null) ?? null;
    const item = deepestItem(path);
    const printed = printedNumber(grid, numbers, column);
    const number = kind && item ? item.number + (kind === 'final' ? 6 : 0) : printed;
    if (number === null || number < 1 || number > 12 || taken.has(`c${number}`)) continue;
    taken.add(`c${number}`);
    const of = THREE_PUBLIC[(number - 1) % 6];
    columns.push({
      key: `c${number}`,
      label:
        `${number > 6 ? '决算数' : '预算数'} ${path.at(-1) && !kindOf(path.at(-1) ?? '') ? path.at(-1) : (of?.label ?? '')}`.trim(),
      number: printed,
      sheetColumn: column,
    });
  }
  if (columns.length < 4 || columns.every(({ key }) => Number(key.slice(1)) <= 6)) return null;
  const sheetRow = bottom + 1;
  const first = columns[0]?.sheetColumn ?? area.left;
  const row: FormRow = {
    key: AMOUNT_ROW,
    label: '',
    line: null,
    code: null,
    sheetRow,
    cell: { sheet: grid.name, row: sheetRow, column: first },
    columns,
  };
  const entries = columns.map((column): Entry => {
    const cell = grid.at(sheetRow, column.sheetColumn);
    // An empty form may be followed by its notes at once.
    const isNote = cell?.kind === 'text' && /^(注|说明|备注)[:：]/.test(grid.labelOf(cell));
    return {
      row,
      column,
      cell: { sheet: grid.name, row: sheetRow, column: column.sheetColumn },
      reading: readAmount(isNote ? undefined : cell),
    };
  });
  const noteBelow = grid.cellsOf(sheetRow).some((cell) => /^(注|说明|备注):/.test(grid.labelOf(cell)));
  return {
    header: { top, bottom },
    keyColumns: [],
    columns,
    entries,
    duplicates: [],
    bottom: noteBelow ? bottom : sheetRow,
  };
}

function deepestItem(path: readonly string[]): ThreePublicItem | null {
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const vehicles = path.slice(0, depth).some((label) => itemOf(label, false)?.number === 3);
    const item = itemOf(path[depth] ?? '', vehicles);
    if (item) return item;
  }
  return null;
}

function firstHeaderRow(grid: Grid, top: number, bottom: number): number | null {
  for (let row = top; row <= Math.min(bottom, top + 10); row += 1) {
    const labels = grid.cellsOf(row).map((cell) => grid.labelOf(cell));
    if (
      labels.some(
        (label) =>
          itemOf(label, false) !== null || /^(预算数|决算数|"三公"经费|财政拨款"三公"经费)$/.test(label),
      )
    )
      return row;
  }
  return null;
}

function lastHeaderRow(grid: Grid, top: number, bottom: number): number {
  let last = top;
  for (let row = top; row <= Math.min(bottom, top + 6); row += 1) {
    const labels = grid.cellsOf(row).map((cell) => grid.labelOf(cell));
    const headers = labels.filter(
      (label) => itemOf(label, true) !== null || /^(预算数|决算数|栏次)$/.test(label),
    );
    if (headers.length > 0) last = row;
  }
  return numberRow(grid, last + 1, Math.min(bottom, last + 1)) ?? last;
}

/** One item a row: label, 预算数, 决算数. */
function readList(region: Region): Body | null {
  const { grid, area } = region;
  const perColumn = new Map<number, { row: number; item: ThreePublicItem }[]>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (const cell of grid.cellsOf(row)) {
      const inVehicles = (perColumn.get(cell.column) ?? []).at(-1)?.item.number === 3;
      const item = cell.kind === 'text' ? itemOf(String(cell.value), inVehicles) : null;
      if (!item) continue;
      const list = perColumn.get(cell.column);
      if (list) list.push({ row, item });
      else perColumn.set(cell.column, [{ row, item }]);
    }
  }
  const best = [...perColumn].sort((a, b) => b[1].length - a[1].length)[0];
  if (!best || best[1].length < 5 || new Set(best[1].map(({ row }) => row)).size < 5) return null;
  const [labelColumn, lines] = best;
  const first = lines[0]?.row ?? area.top;
  const kinds = new Map<Kind, number>();
  let top = first - 1;
  for (let row = first - 1; row >= firstRowBelowTitle(region) && kinds.size < 2; row -= 1) {
    for (const cell of grid.cellsOf(row)) {
      const kind = cell.column > labelColumn ? kindOf(grid.labelOf(cell)) : null;
      if (kind && !kinds.has(kind)) kinds.set(kind, cell.column);
    }
    top = row;
  }
  // A budget lists the same items without 决算数.
  if (!kinds.has('final')) return null;
  const columns: FormColumn[] = [];
  const entries: Entry[] = [];
  const seen = new Set<number>();
  for (const { row: sheetRow, item } of lines) {
    if (seen.has(item.number)) continue;
    seen.add(item.number);
    for (const [kind, sheetColumn] of kinds) {
      const number = item.number + (kind === 'final' ? 6 : 0);
      const column: FormColumn = {
        key: `c${number}`,
        label: kind === 'final' ? '决算数' : '预算数',
        number: null,
        sheetColumn,
      };
      const row: FormRow = {
        key: AMOUNT_ROW,
        label: item.label,
        line: null,
        code: null,
        sheetRow,
        cell: { sheet: grid.name, row: sheetRow, column: labelColumn },
        columns: [column],
      };
      columns.push(column);
      entries.push({
        row,
        column,
        cell: { sheet: grid.name, row: sheetRow, column: sheetColumn },
        reading: readAmount(grid.at(sheetRow, sheetColumn)),
      });
    }
  }
  return {
    header: { top, bottom: first - 1 },
    keyColumns: [{ sheetColumn: labelColumn, meaning: '项目' }],
    columns,
    entries,
    duplicates: [],
    bottom: lines.at(-1)?.row ?? first,
  };
}
