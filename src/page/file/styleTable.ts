/** The cell format of every cell of a sheet in a few lists of numbers, which cost little to keep and to hand over. */

export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

export interface RowStyles {
  /** Zero-based. */
  readonly row: number;
  /** The format of its cells that are not there; null where the row gives none. */
  readonly own: number | null;
  /** By column. */
  readonly cells: ReadonlyMap<number, number>;
}

export interface StyleTable {
  /** Ascending. */
  readonly rows: Int32Array;
  /** −1 for a row that gives none. */
  readonly own: Int32Array;
  /** Where the cells of each row begin; one more for the end. */
  readonly starts: Uint32Array;
  /** Of each cell, ascending within its row. */
  readonly columns: Uint16Array;
  readonly styles: Uint32Array;
  readonly byColumn: readonly ColumnStyle[];
}

/** Of several rows in one place the last one counts. */
export function styleTable(lines: readonly RowStyles[], byColumn: readonly ColumnStyle[]): StyleTable {
  const sorted = [...new Map(lines.map((line) => [line.row, line])).values()].sort((a, b) => a.row - b.row);
  const count = sorted.reduce((sum, { cells }) => sum + cells.size, 0);
  const columns = new Uint16Array(count);
  const styles = new Uint32Array(count);
  const starts = new Uint32Array(sorted.length + 1);
  let at = 0;
  sorted.forEach(({ cells }, index) => {
    for (const [column, style] of [...cells].sort(([a], [b]) => a - b)) {
      columns[at] = column;
      styles[at] = style;
      at += 1;
    }
    starts[index + 1] = at;
  });
  return {
    rows: Int32Array.from(sorted, ({ row }) => row),
    own: Int32Array.from(sorted, ({ own }) => own ?? -1),
    starts,
    columns,
    styles,
    byColumn,
  };
}

/** Index of the cell format; of a cell that is not there, what its row or column gives it. */
export function styleAt(table: StyleTable, row: number, column: number): number {
  const line = place(table.rows, row, 0, table.rows.length);
  if (line >= 0) {
    const cell = place(table.columns, column, table.starts[line] ?? 0, table.starts[line + 1] ?? 0);
    if (cell >= 0) return table.styles[cell] ?? 0;
    const own = table.own[line] ?? -1;
    if (own >= 0) return own;
  }
  return table.byColumn.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}

/** −1 where it is not among them. */
function place(sorted: Int32Array | Uint16Array, wanted: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < to && sorted[low] === wanted ? low : -1;
}
