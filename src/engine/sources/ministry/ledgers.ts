/**
 * 财决01表 and 财决01-1表: blocks side by side, each 项目, 行次 and amounts as 年初预算数, 全年预算数, 决算数; in 01-1 each of these
 * over 小计 and the three kinds of 财政拨款. Lines are known by their labels, columns by their headers; only 决算数 is read.
 */
import { T4_LEDGER, type Side } from '../../forms/definitions/ledgers';
import { headerPath, numberRow, type HeaderRows } from '../../forms/headers';
import { lineIndex, linesFor } from '../../forms/ledgerLines';
import { readSourceForm } from '../../forms/sourceForm';
import type { Grid } from '../../workbook/grid';
import type { FormCell, SetForm } from './formCells';

const T1_TOTALS: ReadonlySet<string> = new Set(['r27', 'r31', 'r58', 'r62']);
const T4_TOTALS: ReadonlySet<number> = new Set([27, 28, 32, 59, 64]);

export function readIncomeAndSpending(grid: Grid): SetForm | null {
  const body = readSourceForm({ grid, area: grid.extent, title: null, titled: undefined });
  if (!body) return null;
  const cells = body.entries.map(({ row, column, cell }): FormCell => ({
    form: 'T1',
    row: row.key,
    column: column.key,
    sheetRow: cell.row,
    sheetColumn: cell.column,
    label: row.label,
    isTotal: T1_TOTALS.has(row.key),
  }));
  return { cells, names: [], headerBottom: body.header.bottom, problems: [] };
}

interface Block {
  readonly side: Side;
  readonly labels: number;
  /** Our column → sheet column. */
  readonly amounts: ReadonlyMap<string, number>;
}

const EXPENDITURE_COLUMNS: readonly (readonly [pattern: RegExp, column: string])[] = [
  [/^(小计|合计)$/, 'c2'],
  [/^一般公共预算/, 'c3'],
  [/^政府性基金/, 'c4'],
  [/^国有资本经营/, 'c5'],
];

export function readAppropriations(grid: Grid): SetForm | null {
  const header = headerOf(grid);
  const blocks = header ? blocksOf(grid, header) : [];
  if (!header || !blocks.some(({ side }) => side === 'expenditure')) return null;
  const cells: FormCell[] = [];
  const seen = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    const lines = lineIndex(T4_LEDGER, block.side);
    for (let row = header.bottom + 1; row <= grid.extent.bottom; row += 1) {
      const label = grid.at(row, block.labels);
      if (label?.kind !== 'text') continue;
      const found = linesFor(lines, String(label.value));
      const line =
        found.find(({ under }) => under !== null && seen.has(under)) ??
        found.find(({ under }) => under === null);
      if (!line || seen.has(line.line)) continue;
      seen.add(line.line);
      for (const [column, sheetColumn] of amountsAt(grid, row, block, blocks[index + 1])) {
        cells.push({
          form: 'T4',
          row: `r${line.line}`,
          column,
          sheetRow: row,
          sheetColumn,
          label: label.text.trim(),
          isTotal: column === 'c2' || T4_TOTALS.has(line.line),
        });
      }
    }
  }
  const rows = new Set(cells.map(({ row }) => row));
  if (!rows.has('r27') && !rows.has('r59')) return null;
  return { cells, names: [], headerBottom: header.bottom, problems: [] };
}

/** Where a balance line runs on into the next block, its amounts stand there. */
function amountsAt(
  grid: Grid,
  row: number,
  block: Block,
  next: Block | undefined,
): ReadonlyMap<string, number> {
  const isFilled = ({ amounts }: Block): boolean =>
    [...amounts.values()].some((column) => grid.at(row, column));
  const runsOn = next?.side === block.side && grid.label(row, next.labels) === '';
  return runsOn && !isFilled(block) && isFilled(next) ? next.amounts : block.amounts;
}

/** From the row of 项目 down to the 栏次, or to the row above the first line. */
function headerOf(grid: Grid): HeaderRows | null {
  const { top, bottom } = grid.extent;
  for (let row = top; row <= Math.min(bottom, top + 12); row += 1) {
    if (!grid.cellsOf(row).some((cell) => isItemHeader(grid.labelOf(cell)))) continue;
    const numbers = numberRow(grid, row, Math.min(bottom, row + 4));
    if (numbers !== null) return { top: row, bottom: numbers };
    const lines = lineIndex(T4_LEDGER, 'income');
    for (let below = row + 1; below <= Math.min(bottom, row + 6); below += 1) {
      const isBody = grid
        .cellsOf(below)
        .some(
          (cell) =>
            cell.kind === 'text' && linesFor(lines, String(cell.value)).length > 0 && cell.column === 0,
        );
      if (isBody) return { top: row, bottom: below - 1 };
    }
  }
  return null;
}

function isItemHeader(label: string): boolean {
  return /^项目(\(.*\))?$/.test(label);
}

function blocksOf(grid: Grid, header: HeaderRows): readonly Block[] {
  const paths = Array.from({ length: grid.extent.right + 1 }, (_, column) =>
    headerPath(grid, header, column).filter((text) => !/^\d+$/.test(text) && text !== '栏次'),
  );
  const starts = paths.flatMap((path, column) =>
    isItemHeader(path.at(-1) ?? '') && !isItemHeader(paths[column - 1]?.at(-1) ?? '') ? [column] : [],
  );
  return starts.flatMap((labels, index): Block[] => {
    const side = index === 0 ? 'income' : 'expenditure';
    const limit = starts[index + 1] ?? paths.length;
    const amounts = new Map<string, number>();
    for (let column = labels + 1; column < limit; column += 1) {
      const path = paths[column] ?? [];
      if (!path.some((text) => /^决算数?$/.test(text))) continue;
      const leaf = path.at(-1) ?? '';
      const own = side === 'income' ? 'c1' : EXPENDITURE_COLUMNS.find(([pattern]) => pattern.test(leaf))?.[1];
      if (own !== undefined && !amounts.has(own)) amounts.set(own, column);
    }
    return amounts.size === 0 ? [] : [{ side, labels, amounts }];
  });
}
