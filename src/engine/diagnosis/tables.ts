/** The cells of the network as they stand in their forms: rows over columns, one table for each side or block. */
import type { FormColumn, FormRow } from '../forms/model';
import type { FormId } from '../report/report';
import type { CellId, LineId, Network } from './network';

export interface Table {
  readonly form: FormId;
  readonly columns: readonly FormColumn[];
  /** In sheet order, totals included. */
  readonly rows: readonly TableRow[];
  /** The rows with codes, in sheet order: what shifts when rows shift. */
  readonly body: readonly TableRow[];
  /** Places of the columns in which an amount stood when the diagnosis began. */
  readonly filled: readonly number[];
  readonly rowOf: ReadonlyMap<CellId, TableRow>;
}

/** No published form is near this long; in longer lists whatever looks at every row would cost more than all else. */
export const LONGEST_FORM = 2_000;

export interface TableRow {
  readonly row: FormRow;
  /** By column of the table; null where no equation speaks of the cell. */
  readonly cells: readonly (CellId | null)[];
}

/** Tables in which some equation is broken. */
export function suspectTables(network: Network): Table[] {
  const suspects = new Set<string>();
  for (const line of network.unexplained) {
    for (const { cell } of network.lines[line]?.terms ?? []) {
      const figure = network.figures[cell];
      if (figure) suspects.add(tableKey(figure.form, figure.row));
    }
  }
  const rows = new Map<string, Map<FormRow, Map<number, CellId>>>();
  network.figures.forEach(({ form, row, column }, cell) => {
    const key = tableKey(form, row);
    if (!suspects.has(key)) return;
    const table = rows.get(key) ?? new Map<FormRow, Map<number, CellId>>();
    const cells = table.get(row) ?? new Map<number, CellId>();
    rows.set(key, table.set(row, cells.set(column.sheetColumn, cell)));
  });
  return [...rows].flatMap(([key, table]) => {
    const inOrder = [...table].sort(([a], [b]) => a.sheetRow - b.sheetRow);
    const columns = inOrder[0]?.[0].columns ?? [];
    const all = inOrder.map(([row, cells]): TableRow => ({
      row,
      cells: columns.map(({ sheetColumn }) => cells.get(sheetColumn) ?? null),
    }));
    const figure = network.figures[inOrder[0]?.[1].values().next().value ?? -1];
    return figure && key
      ? [
          {
            form: figure.form,
            columns,
            rows: all,
            body: all.filter(({ row }) => row.code !== null),
            filled: filledColumns(network, columns, all),
            rowOf: new Map(
              all.flatMap((row) =>
                row.cells.flatMap((cell) => (cell === null ? [] : [[cell, row] as const])),
              ),
            ),
          },
        ]
      : [];
  });
}

function tableKey(form: FormId, { columns }: FormRow): string {
  return `${form}:${columns.map(({ sheetColumn }) => sheetColumn).join(',')}`;
}

function filledColumns(
  network: Network,
  columns: readonly FormColumn[],
  rows: readonly TableRow[],
): number[] {
  return columns.flatMap((_, index) =>
    rows.some(({ cells }) => {
      const cell = cells[index] ?? null;
      return cell !== null && network.valueOf(cell).middle !== 0n;
    })
      ? [index]
      : [],
  );
}

/** The rows of the table that a broken equation speaks of. */
export function suspectRows(network: Network, { rowOf }: Table): TableRow[] {
  const rows = new Set<TableRow>();
  for (const line of network.failing) {
    for (const { cell } of network.lines[line]?.terms ?? []) {
      const row = rowOf.get(cell);
      if (row) rows.add(row);
    }
  }
  return [...rows];
}

export function isSuspect(network: Network, cell: CellId): boolean {
  return network.linesOf(cell).some((line) => network.failing.has(line));
}

/** Broken equations that speak of the table's coded rows. */
export function openLines(network: Network, { rowOf }: Table): ReadonlySet<LineId> {
  const open = new Set<LineId>();
  for (const line of network.failing) {
    const terms = network.lines[line]?.terms ?? [];
    if (terms.some(({ cell }) => (rowOf.get(cell)?.row.code ?? null) !== null)) open.add(line);
  }
  return open;
}

/** Whether all of these equations are among the fixed ones. */
export function covers(fixed: readonly LineId[], open: ReadonlySet<LineId>): boolean {
  let count = 0;
  for (const line of fixed) if (open.has(line)) count += 1;
  return count === open.size;
}
