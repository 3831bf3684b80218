/**
 * The Ministry's own 收入支出决算总表 (财决01表, exported as Z01): 15 columns in three blocks, each 项目, 行次, 年初预算数,
 * 全年预算数, 决算数, in 元. What it says as 决算数 is what 表1 publishes, so it is read into the lines of 表1; its 行次 are its
 * own. Balance lines (本年支出合计 …) may stand in the second block or the third, or their amounts one block further right.
 */
import { readAmount } from '../amounts/reading';
import type { Grid } from '../workbook/grid';
import type { Body, Entry } from './body';
import { T1_LEDGER, type Side } from './definitions/ledgers';
import { headerPath, numberRow, printedNumber, type HeaderRows } from './headers';
import { lineIndex, linesFor } from './ledgerLines';
import type { FormColumn, FormRow } from './model';
import type { Region } from './titles';

interface SourceBlock {
  readonly side: Side;
  readonly labels: number;
  readonly line: number | null;
  readonly amounts: number;
  readonly column: FormColumn;
}

const BUDGET = /^(年初|全年|调整)预算数?$/;

/** Whether the header is that of a source sheet: budget columns twice over, on both sides. */
export function isSourceSheet({ grid, area }: Region): boolean {
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 12); row += 1) {
    const budgets = grid.cellsOf(row).filter((cell) => BUDGET.test(grid.labelOf(cell)));
    if (budgets.length >= 4) return true;
  }
  return false;
}

/** Null where the region lacks the two sides. */
export function readSourceForm({ grid, area }: Region): Body | null {
  const header = headerOf(grid, area.top, area.bottom);
  const blocks = header ? blocksOf(grid, header, area.right) : [];
  if (!header || blocks.length < 2) return null;
  const indices = {
    income: lineIndex(T1_LEDGER, 'income'),
    expenditure: lineIndex(T1_LEDGER, 'expenditure'),
  };
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let bottom = header.bottom;
  for (let row = header.bottom + 1; row <= area.bottom; row += 1) {
    for (const [index, block] of blocks.entries()) {
      const label = grid.at(row, block.labels);
      if (label?.kind !== 'text') continue;
      const [line] = linesFor(indices[block.side], String(label.value));
      if (!line || line.under !== null || seen.has(`r${line.line}`)) continue;
      seen.add(`r${line.line}`);
      bottom = row;
      const column = amountColumn(grid, row, block, blocks[index + 1]);
      const formRow: FormRow = {
        key: `r${line.line}`,
        label: label.text.trim(),
        line: block.line === null ? null : wholeAt(grid, row, block.line),
        code: line.code,
        sheetRow: row,
        cell: { sheet: grid.name, row, column: block.labels },
        columns: [column],
      };
      const cell = { sheet: grid.name, row, column: column.sheetColumn };
      entries.push({ row: formRow, column, cell, reading: readAmount(grid.at(row, column.sheetColumn)) });
    }
  }
  if (!entries.some(({ row }) => row.key === 'r27') || !entries.some(({ row }) => row.key === 'r58'))
    return null;
  return {
    header,
    keyColumns: blocks.map(({ labels }) => ({ sheetColumn: labels, meaning: '项目' })),
    columns: blocks.map(({ column }) => column),
    entries,
    duplicates: [],
    bottom,
  };
}

/** From the first header row to the 栏次, or to the row of 年初预算数. */
function headerOf(grid: Grid, top: number, bottom: number): HeaderRows | null {
  for (let row = top; row <= Math.min(bottom, top + 12); row += 1) {
    if (grid.cellsOf(row).some((cell) => BUDGET.test(grid.labelOf(cell)))) {
      const numbers = numberRow(grid, row, Math.min(bottom, row + 2));
      return { top: Math.max(top, row - 1), bottom: numbers ?? row };
    }
  }
  return null;
}

function blocksOf(grid: Grid, header: HeaderRows, right: number): SourceBlock[] {
  const numbers = numberRow(grid, header.top, header.bottom);
  const heads = Array.from({ length: right + 1 }, (_, column) => {
    const path = headerPath(grid, header, column).filter((text) => !/^\d+$/.test(text) && text !== '栏次');
    return { column, leaf: path.at(-1) ?? '' };
  });
  const starts = heads.filter(({ leaf }) => /^项目(\(.*\))?$/.test(leaf));
  return starts.flatMap(({ column: labels }, index): SourceBlock[] => {
    const limit = starts[index + 1]?.column ?? right + 1;
    const own = heads.filter(({ column }) => column > labels && column < limit);
    const amounts = own.find(({ leaf }) => /^决算数?$/.test(leaf))?.column;
    if (amounts === undefined) return [];
    const side = index === 0 ? 'income' : 'expenditure';
    return [
      {
        side,
        labels,
        line: own.find(({ leaf }) => leaf === '行次')?.column ?? null,
        amounts,
        column: {
          key: side === 'income' ? 'c1' : 'c2',
          label: '决算数',
          number: printedNumber(grid, numbers, amounts),
          sheetColumn: amounts,
        },
      },
    ];
  });
}

/** The block's own amounts; where a balance line runs on into the next block, its amount stands there. */
function amountColumn(
  grid: Grid,
  row: number,
  block: SourceBlock,
  next: SourceBlock | undefined,
): FormColumn {
  const runsOn = next?.side === block.side && grid.label(row, next.labels) === '';
  return runsOn && !grid.at(row, block.amounts) && grid.at(row, next.amounts) ? next.column : block.column;
}

function wholeAt(grid: Grid, row: number, column: number): number | null {
  const label = grid.label(row, column);
  return /^\d{1,3}$/.test(label) ? Number(label) : null;
}
