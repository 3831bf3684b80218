/** One amount column of 表6 with the sums it stands in, in plain 分 of a 万元 (0.01): enough to say what lost amounts may be. */
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { LAYOUT } from '../../oracle/workbook';

/** Index of the sheet of 表6. */
export const ECONOMIC = 5;
/** The amount stands two columns right of its code. */
const CODE_TO_AMOUNT = 2;
/** Classes under the footer 人员经费合计; all others stand under 公用经费合计. */
const STAFF: ReadonlySet<string> = new Set(['301', '303']);
/** 表9 limits these from above, so that what is left of a sum rather stood elsewhere. */
const LIMITED: ReadonlySet<string> = new Set(['30212', '31013', '30231', '30217']);

type Amounts = ReadonlyMap<string, number>;

export interface EconomicColumn {
  readonly rows: readonly { readonly row: number; readonly code: string }[];
  /** The column's cells by row. */
  readonly cells: ReadonlyMap<number, CellSnapshot>;
  readonly amounts: Amounts;
  amountsIn(cells: ReadonlyMap<number, CellSnapshot>): Amounts;
  /** Whether every class is the sum of its items, and the footer that of its classes, rounding allowed for. */
  closes(amounts: Amounts): boolean;
  /** What the sums ask of one amount. */
  askedOf(code: string, amounts: Amounts): number[];
  /** The amounts with the lost ones put in, in the ways that may close. */
  filled(amounts: Amounts, lost: readonly number[]): Amounts[];
}

export function economicColumn({ sheets }: WorkbookSnapshot, at: number): EconomicColumn {
  const sheet = sheets[ECONOMIC]?.cells ?? [];
  const every = sheet.flatMap(({ row, column, text }) =>
    row >= LAYOUT.economic && column % 3 === 0 && /^3\d+$/.test(text) ? [{ row, column, code: text }] : [],
  );
  const rows = every.filter(({ column }) => column === at - CODE_TO_AMOUNT);
  const isStaff = STAFF.has(rows[0]?.code.slice(0, 3) ?? '');
  const amountAt = (row: number, column: number): number =>
    inCents(sheet.find((cell) => cell.row === row && cell.column === column));
  const foot = sheet.find(({ text }) => text === (isStaff ? '人员经费合计' : '公用经费合计'));
  const total = foot ? amountAt(foot.row, isStaff ? 2 : 8) : 0;
  const elsewhere = every
    .filter(
      ({ code, column }) =>
        code.length === 3 && STAFF.has(code) === isStaff && column !== at - CODE_TO_AMOUNT,
    )
    .reduce((sum, { row, column }) => sum + amountAt(row, column + CODE_TO_AMOUNT), 0);
  const classes = rows.map(({ code }) => code).filter((code) => code.length === 3);
  const itemsOf = (code: string): string[] =>
    rows.map((row) => row.code).filter((item) => item.length === 5 && item.startsWith(code));
  const sum = (codes: readonly string[], amounts: Amounts): number =>
    codes.reduce((all, code) => all + (amounts.get(code) ?? 0), 0);
  // Each amount was rounded on its own; more than half a cent for each is no rounding.
  const near = (difference: number, terms: number): boolean => Math.abs(difference) <= (terms + 1) / 2;
  const amountsIn = (cells: ReadonlyMap<number, CellSnapshot>): Amounts =>
    new Map(rows.map(({ row, code }) => [code, inCents(cells.get(row))]));
  const cells = new Map(sheet.flatMap((cell) => (cell.column === at ? [[cell.row, cell]] : [])));
  const askedOf = (code: string, amounts: Amounts): number[] => {
    const own = amounts.get(code) ?? 0;
    const parent = code.slice(0, 3);
    const items = itemsOf(parent);
    const byClass = (amounts.get(parent) ?? 0) - sum(items, amounts);
    const byFoot = total - elsewhere - sum(classes, amounts);
    return code.length === 3 ? [own + byFoot, sum(items, amounts)] : [own + byClass];
  };

  return {
    rows,
    cells,
    amounts: amountsIn(cells),
    amountsIn,
    askedOf,
    closes: (amounts) =>
      classes.every((code) =>
        near((amounts.get(code) ?? 0) - sum(itemsOf(code), amounts), itemsOf(code).length),
      ) && near(total - elsewhere - sum(classes, amounts), classes.length + 1),
    filled: (amounts, lost) => {
      const codes = rows.filter(({ row }) => lost.includes(row)).map(({ code }) => code);
      const head = codes.find((code) => code.length === 3);
      const known =
        head === undefined
          ? [amounts]
          : askedOf(head, amounts).map((asked) => new Map(amounts).set(head, asked));
      return known
        .flatMap((before) => withItems(before, codes, askedOf))
        .filter((all) => [...all.values()].every((amount) => amount >= 0));
    },
  };
}

/** What is left of each class goes to one of the lost items; all of these are tried, the limited ones last. */
function withItems(
  before: Amounts,
  lost: readonly string[],
  askedOf: (code: string, amounts: Amounts) => number[],
): Amounts[] {
  const classes = [...new Set(lost.filter((code) => code.length === 5).map((code) => code.slice(0, 3)))];
  let ways: Amounts[] = [before];
  for (const one of classes) {
    const items = lost.filter((code) => code.length === 5 && code.startsWith(one));
    items.sort((a, b) => Number(LIMITED.has(a)) - Number(LIMITED.has(b)));
    ways = ways.flatMap((amounts) => {
      const [asked = 0] = askedOf(items[0] ?? '', amounts);
      return asked <= 0 ? [amounts] : items.map((item) => new Map(amounts).set(item, asked));
    });
  }
  return ways;
}

function inCents(cell: CellSnapshot | undefined): number {
  return cell?.kind === 'number' ? Math.round(Number(cell.value) * 100) : 0;
}
