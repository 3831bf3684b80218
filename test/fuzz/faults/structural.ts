/** Faults of whole rows, columns and forms, planted into a correct workbook in the layout of the reference workbook. */
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import type { Random } from '../../oracle/random';
import { formInYuan, inOrder, LAYOUT, numberCell, textCell } from '../../oracle/workbook';

/** Where the fault lies: a sheet, and the rows and columns it touched (zero-based, both included). */
export interface Planted {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Amounts that differ from the right ones. */
  readonly cells: number;
  /** Of a shift: what moved, and where it could have. */
  readonly shift?: Shift;
}

export interface Shift {
  /** All rows of the form's body that amounts could move in. */
  readonly body: readonly number[];
  /** Places in the body, both included. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly number[];
  /** The right amount of a row stands this many rows below it (negative: above). */
  readonly by: number;
}

export type Plant = (random: Random, workbook: WorkbookSnapshot) => Planted | null;

/** Sheet index → amount columns of the forms that list functional items. */
const CODE_FORMS: ReadonlyMap<number, readonly number[]> = new Map([
  [1, [4, 5, 6, 7, 8, 9, 10]],
  [2, [4, 5, 6, 7, 8, 9]],
  [4, [4, 5, 6]],
  [6, [4, 5, 6, 7, 8, 9]],
  [7, [4, 5, 6]],
]);
const FORM_NAME_COLUMN = 3;
const FEWEST_MOVED = 3;

interface Body {
  readonly sheet: number;
  readonly columns: readonly number[];
  /** Rows with codes, in order. */
  readonly rows: readonly { readonly row: number; readonly code: string }[];
}

export interface ShiftOptions {
  readonly form: 'code' | 'T6';
  readonly wrapped: boolean;
}

/** Amounts of a block moved by one to five rows. */
export function rowShift({ form, wrapped }: ShiftOptions): Plant {
  return (random, workbook) => {
    const body = form === 'T6' ? economicBlock(random, workbook) : codeBody(random, workbook, 4);
    if (!body) return null;
    const sheet = sheetOf(workbook, body.sheet);
    const by = random.whole(1, 5) * (random.chance(0.5) ? 1 : -1);
    const length = random.whole(Math.abs(by) + 2, body.rows.length);
    if (length > body.rows.length) return null;
    const start = random.whole(0, body.rows.length - length);
    const rows = body.rows.slice(start, start + length).map(({ row }) => row);
    const filled = body.columns.filter((column) => rows.some((row) => valueAt(sheet, row, column) !== null));
    if (filled.length === 0) return null;
    const columns = random.chance(0.5) ? filled : random.some(filled, random.whole(1, filled.length));
    const moved = new Map<string, CellSnapshot | null>();
    rows.forEach((row, index) => {
      for (const column of columns) {
        const from = index - by;
        const source = wrapped ? rows[(from + length) % length] : rows[from];
        const cell = source === undefined ? undefined : cellAt(sheet, source, column);
        moved.set(`${row}|${column}`, cell ? { ...cell, row, column } : null);
      }
    });
    const fault = planted(workbook, body.sheet, moved);
    // One figure that moved and was lost is no block.
    if (!fault || fault.cells < FEWEST_MOVED) return null;
    const shift = {
      body: body.rows.map(({ row }) => row),
      first: start,
      last: start + length - 1,
      columns,
      by,
    };
    return { ...fault, shift };
  };
}

/** Two filled columns exchanged over the whole form, or one taken out and put in elsewhere. */
export function columnSwap(random: Random, workbook: WorkbookSnapshot): Planted | null {
  const body = codeBody(random, workbook, 2);
  if (!body) return null;
  const sheet = sheetOf(workbook, body.sheet);
  const rows = [LAYOUT.codes, ...body.rows.map(({ row }) => row)];
  const filled = body.columns.filter((column) =>
    rows.some((row) => (valueAt(sheet, row, column) ?? 0) !== 0),
  );
  if (filled.length === 0) return null;
  const from = random.pick(filled);
  const to = random.pick(body.columns.filter((column) => column !== from));
  const order = [...body.columns];
  const [a, b] = [order.indexOf(from), order.indexOf(to)];
  if (random.chance(0.7)) [order[a], order[b]] = [to, from];
  else order.splice(b, 0, ...order.splice(a, 1));
  const moved = new Map<string, CellSnapshot | null>();
  for (const row of rows) {
    body.columns.forEach((column, index) => {
      const cell = cellAt(sheet, row, order[index] ?? column);
      if (order[index] !== column) moved.set(`${row}|${column}`, cell ? { ...cell, column } : null);
    });
  }
  return planted(workbook, body.sheet, moved);
}

/** One item's amount in the column beside it: 基本支出 for 项目支出 or the reverse, one income for another. */
export function wrongColumn(random: Random, workbook: WorkbookSnapshot): Planted | null {
  const body = codeBody(random, workbook, 1);
  if (!body) return null;
  const sheet = sheetOf(workbook, body.sheet);
  const { row } = random.pick(body.rows);
  const parts = body.columns.slice(body.sheet === 6 ? 3 : 1, body.sheet === 6 ? 5 : undefined);
  const from = parts.filter((column) => (valueAt(sheet, row, column) ?? 0) !== 0);
  if (from.length === 0) return null;
  const column = random.pick(from);
  const index = parts.indexOf(column);
  const beside = random.pick([parts[index - 1], parts[index + 1]].filter((other) => other !== undefined));
  const [here, there] = [cellAt(sheet, row, column), cellAt(sheet, row, beside)];
  if (!here || (there && Number(there.value) !== 0)) return null;
  return planted(
    workbook,
    body.sheet,
    new Map([
      [`${row}|${column}`, null],
      [`${row}|${beside}`, { ...here, column: beside }],
    ]),
  );
}

/** A row without rows below it taken out; what follows moves up. */
export function missingRow(random: Random, workbook: WorkbookSnapshot): Planted | null {
  const body = codeBody(random, workbook, 2);
  const [item] = body ? random.some(leaves(body), 1) : [];
  return body && item ? withRows(workbook, body.sheet, item.row, -1, () => []) : null;
}

/** A row with amounts of its own put in under a group, totals unchanged. */
export function extraRow(random: Random, workbook: WorkbookSnapshot): Planted | null {
  const body = codeBody(random, workbook, 2);
  if (!body) return null;
  const [item] = random.some(leaves(body), 1);
  if (!item) return null;
  const { row, code } = item;
  const free = Array.from({ length: 90 }, (_, i) => `${code.slice(0, -2)}${String(i + 10)}`);
  const used = new Set(body.rows.map((one) => one.code));
  const next = body.rows.find((one) => one.code > code)?.code ?? '9999999';
  const [extra] = random.some(
    free.filter((one) => !used.has(one) && one > code && one < next),
    1,
  );
  if (extra === undefined) return null;
  const amount = random.whole(100, 900_000) / 100;
  // A row that closes in itself: 合计 and one part of it; in 表7 income, spending and a part of that.
  const parts = body.sheet === 6 ? [3, 4] : body.columns.slice(1).map((_, index) => index + 1);
  const filled = [...(body.sheet === 6 ? [1, 2] : [0]), random.pick(parts)];
  const columns = filled.flatMap((index) => body.columns[index] ?? []);
  return withRows(workbook, body.sheet, row + 1, 1, (at) => [
    textCell(at, 0, extra),
    textCell(at, FORM_NAME_COLUMN, `科目${extra}`),
    ...columns.map((column) => numberCell(at, column, amount)),
  ]);
}

/** A row copied below itself, totals unchanged. */
export function duplicateRow(random: Random, workbook: WorkbookSnapshot): Planted | null {
  const body = codeBody(random, workbook, 2);
  if (!body) return null;
  const [item] = random.some(leaves(body), 1);
  if (!item) return null;
  const { row } = item;
  const copied = sheetOf(workbook, body.sheet).cells.filter((cell) => cell.row === row);
  return withRows(workbook, body.sheet, row + 1, 1, (at) => copied.map((cell) => ({ ...cell, row: at })));
}

/** 合计 or a class counts one of its groups a second time, in every column. */
export function doubleCounted(random: Random, workbook: WorkbookSnapshot): Planted | null {
  const body = codeBody(random, workbook, 2);
  if (!body) return null;
  const sheet = sheetOf(workbook, body.sheet);
  const groups = body.rows.filter(({ code }) => code.length === 5);
  const [part] = random.some(groups, 1);
  if (!part) return null;
  const total =
    random.chance(0.5) || body.sheet === 0
      ? { row: LAYOUT.codes }
      : body.rows.find(({ code }) => code === part.code.slice(0, 3));
  if (!total) return null;
  const changed = new Map<string, CellSnapshot | null>();
  for (const column of body.columns) {
    const amount = valueAt(sheet, part.row, column) ?? 0;
    const cents = Math.round((amount + (valueAt(sheet, total.row, column) ?? 0)) * 100);
    if (amount !== 0) changed.set(`${total.row}|${column}`, numberCell(total.row, column, cents / 100));
  }
  return planted(workbook, body.sheet, changed);
}

/**
 * All amounts of a form in 元 instead of 万元: as the accounts hold them, to the 分, or the printed 万元 multiplied by
 * 10,000; or divided by 10,000 once more.
 */
export function unitSlip(random: Random, workbook: WorkbookSnapshot): Planted | null {
  const body = codeBody(random, workbook, 2);
  if (!body) return null;
  const sheet = sheetOf(workbook, body.sheet);
  const up = random.chance(2 / 3);
  const inYuan = up && random.chance(0.5) ? formInYuan(workbook, body.sheet) : null;
  if (inYuan) {
    const amounts = inYuan.cells.filter(
      ({ kind, row, column }) => kind === 'number' && row >= LAYOUT.codes && body.columns.includes(column),
    );
    return planted(
      workbook,
      body.sheet,
      new Map(amounts.map((cell) => [`${cell.row}|${cell.column}`, cell])),
    );
  }
  const changed = new Map<string, CellSnapshot | null>();
  for (const row of [LAYOUT.codes, ...body.rows.map((one) => one.row)]) {
    for (const column of body.columns) {
      const value = valueAt(sheet, row, column);
      if (value === null || value === 0) continue;
      const scaled = up ? Math.round(value * 100) * 100 : Math.round(value * 100) / 1_000_000;
      changed.set(`${row}|${column}`, numberCell(row, column, scaled));
    }
  }
  return planted(workbook, body.sheet, changed);
}

/** A row with all its amounts negative. */
export function rowSign(random: Random, workbook: WorkbookSnapshot): Planted | null {
  const body = codeBody(random, workbook, 1);
  if (!body) return null;
  const sheet = sheetOf(workbook, body.sheet);
  const { row } = random.pick(body.rows);
  const filled = body.columns.filter((column) => (valueAt(sheet, row, column) ?? 0) !== 0);
  if (filled.length < 2) return null;
  const changed = filled.map((column): [string, CellSnapshot] => [
    `${row}|${column}`,
    numberCell(row, column, -(valueAt(sheet, row, column) ?? 0)),
  ]);
  return planted(workbook, body.sheet, new Map(changed));
}

function codeBody(random: Random, workbook: WorkbookSnapshot, fewest: number): Body | null {
  const bodies = [...CODE_FORMS].flatMap(([sheet, columns]): Body[] => {
    const rows = sheetOf(workbook, sheet).cells.flatMap(({ row, column, text }) =>
      row >= LAYOUT.codes && column === 0 && /^\d+$/.test(text) ? [{ row, code: text }] : [],
    );
    return rows.length >= fewest ? [{ sheet, columns, rows }] : [];
  });
  return bodies.length > 0 ? random.pick(bodies) : null;
}

function economicBlock(random: Random, workbook: WorkbookSnapshot): Body {
  const code = random.pick([0, 3, 6]);
  const rows = sheetOf(workbook, 5).cells.flatMap(({ row, column, text }) =>
    row >= LAYOUT.economic && column === code && /^3\d+$/.test(text) ? [{ row, code: text }] : [],
  );
  return { sheet: 5, columns: [code + 2], rows };
}

function leaves({ rows }: Body): Body['rows'] {
  return rows.filter(({ code }) => code.length === 7);
}

function sheetOf({ sheets }: WorkbookSnapshot, index: number): SheetSnapshot {
  const sheet = sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
}

function cellAt({ cells }: SheetSnapshot, row: number, column: number): CellSnapshot | undefined {
  return cells.find((cell) => cell.row === row && cell.column === column);
}

function valueAt(sheet: SheetSnapshot, row: number, column: number): number | null {
  const cell = cellAt(sheet, row, column);
  return cell?.kind === 'number' ? Number(cell.value) : null;
}

/** Replaces cells (`row|column` → cell, null for none); null where nothing changes. */
function planted(
  workbook: WorkbookSnapshot,
  sheet: number,
  changed: ReadonlyMap<string, CellSnapshot | null>,
): Planted | null {
  const before = sheetOf(workbook, sheet);
  const different = [...changed].filter(([key, cell]) => {
    const [row = 0, column = 0] = key.split('|').map(Number);
    return (valueAt(before, row, column) ?? 0) !== Number(cell?.value ?? 0);
  });
  if (different.length === 0) return null;
  const kept = before.cells.filter(({ row, column }) => !changed.has(`${row}|${column}`));
  const cells = inOrder([...kept, ...[...changed.values()].filter((cell) => cell !== null)]);
  const rows = different.map(([key]) => Number(key.split('|')[0]));
  const columns = different.map(([key]) => Number(key.split('|')[1]));
  return {
    workbook: withSheet(workbook, sheet, { ...before, cells }),
    sheet,
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
    cells: different.length,
  };
}

/** Takes the row at `at` out (`by` −1) or puts one in before it (`by` 1). */
function withRows(
  workbook: WorkbookSnapshot,
  sheet: number,
  at: number,
  by: 1 | -1,
  added: (row: number) => CellSnapshot[],
): Planted {
  const before = sheetOf(workbook, sheet);
  const kept = before.cells
    .filter(({ row }) => by === 1 || row !== at)
    .map((cell) => (cell.row >= at ? { ...cell, row: cell.row + by } : cell));
  const cells = inOrder([...kept, ...added(at)]);
  return {
    workbook: withSheet(workbook, sheet, { ...before, cells }),
    sheet,
    top: at,
    bottom: at,
    left: 0,
    right: 10,
    cells: 0,
  };
}

function withSheet(workbook: WorkbookSnapshot, index: number, by: SheetSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((sheet, i) => (i === index ? by : sheet)) };
}
