/**
 * A random account as the nine forms in the layout of the reference workbook: headings, headers and notes from there,
 * rows and amounts from the account, each figure rounded on its own from 分 to 万元 with two decimals.
 */
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import type { Account, Carried, Fen, Item, Money } from './account';
import { randomAccount } from './account';
import type { Random } from './random';

const FEN_PER_PRINTED_UNIT = 10_000;
/** Zero-based sheet row of the first amounts: forms with codes, 表1 and 表4, 表6, 表9. */
export const LAYOUT = { codes: 6, ledger: 5, economic: 4, threePublic: 6 } as const;
/** Columns of the amounts, zero-based, of 表1 and 表4: income, then expenditure. */
const INCOME = 2;
const EXPENDITURE = 5;
/** 行次 by class, in the order the reference form lists them. */
export const CLASS_CODES: readonly string[] = [
  ...['201', '202', '203', '204', '205', '206', '207', '208', '210', '211', '212', '213', '214', '215'],
  ...['216', '217', '219', '220', '221', '222', '223', '224', '229', '231', '232', '234'],
];

/** A correct workbook. `template`: the reference workbook. */
export function randomWorkbook(random: Random, template: WorkbookSnapshot): WorkbookSnapshot {
  const economicCodes = codesOfBlocks(template.sheets[5]).filter((code) => code.length === 5);
  const account = randomAccount(random, CLASS_CODES, economicCodes);
  const zeros = random.chance(0.3);
  const workbook = workbookOf(account, template, zeros);
  MADE_OF.set(workbook, { account, template, zeros });
  return workbook;
}

interface Origin {
  readonly account: Account;
  readonly template: WorkbookSnapshot;
  readonly zeros: boolean;
}

const MADE_OF = new WeakMap<WorkbookSnapshot, Origin>();

/** The same form with its amounts in 元, exact to the 分; null for a workbook that was not made of a random account. */
export function formInYuan(workbook: WorkbookSnapshot, index: number): SheetSnapshot | null {
  const origin = MADE_OF.get(workbook);
  if (!origin) return null;
  const { account, template, zeros } = origin;
  // With ten thousand times the money, what is printed as 万元 with two decimals is the account in 元 and 分.
  return workbookOf(tenThousandfold(account), template, zeros).sheets[index] ?? null;
}

function tenThousandfold(account: Account): Account {
  const many = (fen: Fen): Fen => fen * FEN_PER_PRINTED_UNIT;
  const money = ({ basic, project }: Money): Money => ({ basic: many(basic), project: many(project) });
  const carried = ({ opening, closing }: Carried): Carried => ({
    opening: many(opening),
    closing: many(closing),
  });
  const [abroad, bought, run, reception] = account.threePublicProject;
  return {
    items: account.items.map((item) => ({
      code: item.code,
      general: money(item.general),
      governmentFund: money(item.governmentFund),
      stateCapital: money(item.stateCapital),
      own: money(item.own),
      business: many(item.business),
      carried: {
        general: carried(item.carried.general),
        governmentFund: carried(item.carried.governmentFund),
      },
    })),
    economic: new Map([...account.economic].map(([code, fen]) => [code, many(fen)])),
    threePublicProject: [many(abroad), many(bought), many(run), many(reception)],
    threePublicSlack: many(account.threePublicSlack),
    ownReserveUsed: many(account.ownReserveUsed),
    ownOpening: many(account.ownOpening),
    ownDistributed: many(account.ownDistributed),
    ownClosing: many(account.ownClosing),
  };
}

type Value = readonly [row: number, column: number, fen: Fen];

/** `zeros`: whether a zero is printed as 0.00 or left blank. */
export function workbookOf(account: Account, template: WorkbookSnapshot, zeros: boolean): WorkbookSnapshot {
  const sheets = template.sheets.slice(0, 9).map((sheet, index) => {
    const fill = FORMS[index];
    if (!fill) throw new Error('the reference workbook begins with the nine forms');
    return fill(account, sheet, zeros);
  });
  return { name: 'random.xlsx', sheets };
}

const sum = (list: readonly Item[], of: (item: Item) => Fen): Fen =>
  list.reduce((total, item) => total + of(item), 0);
const all = ({ basic, project }: Money): Fen => basic + project;
const inClass = (items: readonly Item[], code: string): Item[] =>
  items.filter((item) => item.code.startsWith(code));

const fiscalIncome = {
  general: (item: Item): Fen =>
    all(item.general) + item.carried.general.closing - item.carried.general.opening,
  fund: (item: Item): Fen =>
    all(item.governmentFund) + item.carried.governmentFund.closing - item.carried.governmentFund.opening,
  capital: (item: Item): Fen => all(item.stateCapital),
};
const fiscal = (item: Item): Fen => all(item.general) + all(item.governmentFund) + all(item.stateCapital);
const spending = (item: Item): Fen => fiscal(item) + all(item.own) + item.business;

/** 事业收入: what own spending needs beyond reserves and carry-over; it stands on the first item. */
function ownIncome({ items, ownClosing, ownDistributed, ownOpening, ownReserveUsed }: Account): Fen {
  return sum(items, ({ own }) => all(own)) + ownClosing + ownDistributed - ownOpening - ownReserveUsed;
}

type Fill = (account: Account, sheet: SheetSnapshot, zeros: boolean) => SheetSnapshot;

const FORMS: readonly Fill[] = [
  (account, sheet, zeros) => withValues(sheet, incomeAndSpending(account), zeros, LAYOUT.ledger),
  (account, sheet, zeros) => codeForm(sheet, account.items, incomeColumns(account), zeros),
  (account, sheet, zeros) =>
    codeForm(
      sheet,
      account.items,
      [
        spending,
        ({ general, governmentFund, stateCapital, own }) =>
          general.basic + governmentFund.basic + stateCapital.basic + own.basic,
        ({ general, governmentFund, stateCapital, own }) =>
          general.project + governmentFund.project + stateCapital.project + own.project,
        () => 0,
        ({ business }) => business,
        () => 0,
      ],
      zeros,
    ),
  (account, sheet, zeros) => withValues(sheet, fiscalLedger(account), zeros, LAYOUT.ledger),
  (account, sheet, zeros) =>
    codeForm(
      sheet,
      account.items.filter(({ general }) => all(general) > 0),
      [({ general }) => all(general), ({ general }) => general.basic, ({ general }) => general.project],
      zeros,
    ),
  (account, sheet, zeros) => withValues(sheet, economic(account, sheet), zeros, LAYOUT.economic),
  (account, sheet, zeros) =>
    codeForm(
      sheet,
      account.items.filter((item) => all(item.governmentFund) + item.carried.governmentFund.closing > 0),
      [
        ({ carried }) => carried.governmentFund.opening,
        fiscalIncome.fund,
        ({ governmentFund }) => all(governmentFund),
        ({ governmentFund }) => governmentFund.basic,
        ({ governmentFund }) => governmentFund.project,
        ({ carried }) => carried.governmentFund.closing,
      ],
      zeros,
    ),
  (account, sheet, zeros) =>
    codeForm(
      sheet,
      account.items.filter(({ stateCapital }) => all(stateCapital) > 0),
      [
        ({ stateCapital }) => all(stateCapital),
        ({ stateCapital }) => stateCapital.basic,
        ({ stateCapital }) => stateCapital.project,
      ],
      zeros,
    ),
  (account, sheet, zeros) => withValues(sheet, threePublic(account), zeros, LAYOUT.threePublic),
];

function incomeColumns(account: Account): ((item: Item) => Fen)[] {
  const [first] = account.items;
  const columns = [
    (item: Item) => fiscalIncome.general(item) + fiscalIncome.fund(item) + fiscalIncome.capital(item),
    () => 0,
    (item: Item) => (item === first ? ownIncome(account) : 0),
    (item: Item) => item.business,
    () => 0,
    () => 0,
  ];
  return [(item) => columns.reduce((total, column) => total + column(item), 0), ...columns];
}

function incomeAndSpending(account: Account): Value[] {
  const { items } = account;
  const income = (line: number, fen: Fen): Value => [LAYOUT.ledger + line - 1, INCOME, fen];
  const outgo = (line: number, fen: Fen): Value => [LAYOUT.ledger + line - 32, EXPENDITURE, fen];
  const [general, fund, capital] = [
    sum(items, fiscalIncome.general),
    sum(items, fiscalIncome.fund),
    sum(items, fiscalIncome.capital),
  ];
  const business = sum(items, (item) => item.business);
  const received = general + fund + capital + ownIncome(account) + business;
  const opening =
    account.ownOpening +
    sum(items, ({ carried }) => carried.general.opening + carried.governmentFund.opening);
  const closing =
    account.ownClosing +
    sum(items, ({ carried }) => carried.general.closing + carried.governmentFund.closing);
  const spent = sum(items, spending);
  return [
    income(1, general),
    income(2, fund),
    income(3, capital),
    income(5, ownIncome(account)),
    income(6, business),
    income(27, received),
    income(28, account.ownReserveUsed),
    income(29, opening),
    income(31, received + account.ownReserveUsed + opening),
    ...CLASS_CODES.map((code, index) => outgo(32 + index, sum(inClass(items, code), spending))),
    outgo(58, spent),
    outgo(59, account.ownDistributed),
    outgo(60, closing),
    outgo(62, spent + account.ownDistributed + closing),
  ];
}

function fiscalLedger({ items }: Account): Value[] {
  const income = (line: number, fen: Fen): Value => [LAYOUT.ledger + line - 1, INCOME, fen];
  const funds: readonly ((item: Item) => Fen)[] = [
    ({ general }) => all(general),
    ({ governmentFund }) => all(governmentFund),
    ({ stateCapital }) => all(stateCapital),
  ];
  const outgo = (line: number, of: readonly Fen[]): Value[] =>
    [of.reduce((a, b) => a + b, 0), ...of].map((fen, index) => [
      LAYOUT.ledger + line - 33,
      EXPENDITURE + index,
      fen,
    ]);
  const received = [fiscalIncome.general, fiscalIncome.fund, fiscalIncome.capital].map((of) =>
    sum(items, of),
  );
  const opening = [
    sum(items, ({ carried }) => carried.general.opening),
    sum(items, ({ carried }) => carried.governmentFund.opening),
    0,
  ];
  const closing = [
    sum(items, ({ carried }) => carried.general.closing),
    sum(items, ({ carried }) => carried.governmentFund.closing),
    0,
  ];
  const spent = funds.map((of) => sum(items, of));
  const total = (list: readonly Fen[]): Fen => list.reduce((a, b) => a + b, 0);
  return [
    ...received.map((fen, index) => income(1 + index, fen)),
    income(27, total(received)),
    income(28, total(opening)),
    ...opening.map((fen, index) => income(29 + index, fen)),
    income(32, total(received) + total(opening)),
    ...CLASS_CODES.flatMap((code, index) =>
      outgo(
        33 + index,
        funds.map((of) => sum(inClass(items, code), of)),
      ),
    ),
    ...outgo(59, spent),
    ...outgo(60, closing),
    ...outgo(
      64,
      spent.map((fen, index) => fen + (closing[index] ?? 0)),
    ),
  ];
}

/** 合计 and every class, group and item that the items reach, in code order. */
function codeForm(
  sheet: SheetSnapshot,
  items: readonly Item[],
  columns: readonly ((item: Item) => Fen)[],
  zeros: boolean,
): SheetSnapshot {
  const codes = [...new Set(items.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]))].sort();
  const heads: CellSnapshot[] = [];
  const values: Value[] = [];
  for (const [index, code] of ['', ...codes].entries()) {
    const row = LAYOUT.codes + index;
    heads.push(textCell(row, 0, code === '' ? '合计' : code));
    if (code !== '') heads.push(textCell(row, 3, `科目${code}`));
    for (const [column, of] of columns.entries())
      values.push([row, 4 + column, sum(inClass(items, code), of)]);
  }
  const shift = codes.length - (lastBodyRow(sheet) - LAYOUT.codes);
  const kept = sheet.cells.flatMap((cell): CellSnapshot[] => {
    if (cell.row < LAYOUT.codes) return [cell];
    if (cell.row <= lastBodyRow(sheet)) return [];
    // The 空表说明 stands under an empty form only.
    const says = cell.kind === 'text' && String(cell.value).startsWith('说明');
    return says && items.length > 0 ? [] : [{ ...cell, row: cell.row + shift }];
  });
  const merges = (sheet.merges ?? []).filter(({ bottom }) => bottom < LAYOUT.codes);
  return { ...sheet, cells: inOrder([...kept, ...heads, ...printed(values, zeros)]), merges };
}

function lastBodyRow({ cells }: SheetSnapshot): number {
  const rows = cells.filter(
    ({ row, column, text }) => row >= LAYOUT.codes && column === 0 && /^(合计|\d+)$/.test(text),
  );
  return Math.max(...rows.map(({ row }) => row));
}

/** 表6: code columns 0, 3, 6, each with its amounts two columns further. */
const BLOCKS = [0, 3, 6] as const;

export function codesOfBlocks(sheet: SheetSnapshot | undefined): string[] {
  return (sheet?.cells ?? [])
    .filter(({ row, column, text }) => row >= LAYOUT.economic && column % 3 === 0 && /^3\d+$/.test(text))
    .map(({ text }) => text);
}

function economic({ economic: pieces }: Account, sheet: SheetSnapshot): Value[] {
  const of = (prefix: string): Fen =>
    [...pieces].reduce((total, [code, fen]) => (code.startsWith(prefix) ? total + fen : total), 0);
  const footer = sheet.cells.find(({ text }) => text === '人员经费合计')?.row ?? 0;
  return [
    ...sheet.cells.flatMap((cell): Value[] =>
      BLOCKS.some((column) => column === cell.column) && /^3\d+$/.test(cell.text)
        ? [[cell.row, cell.column + 2, of(cell.text)]]
        : [],
    ),
    [footer, 2, of('301') + of('303')],
    [footer, 8, of('302') + of('310')],
  ];
}

function threePublic(account: Account): Value[] {
  const inBasic = (code: string): Fen => account.economic.get(code) ?? 0;
  const [abroad, bought, run, reception] = account.threePublicProject;
  const final = items([
    inBasic('30212') + abroad,
    inBasic('31013') + bought,
    inBasic('30231') + run,
    inBasic('30217') + reception,
  ]);
  const slack = account.threePublicSlack;
  const budget = items([
    inBasic('30212') + abroad + slack,
    inBasic('31013') + bought,
    inBasic('30231') + run + slack,
    inBasic('30217') + reception,
  ]);
  return [...budget, ...final].map((fen, index) => [LAYOUT.threePublic, index, fen]);
}

/** 合计, 因公出国, 小计, 购置, 运行, 接待. */
function items([abroad, bought, run, reception]: readonly [Fen, Fen, Fen, Fen]): Fen[] {
  return [abroad + bought + run + reception, abroad, bought + run, bought, run, reception];
}

/** Fills a form whose rows are fixed: every amount of the template goes, those of the account come. */
function withValues(
  sheet: SheetSnapshot,
  values: readonly Value[],
  zeros: boolean,
  top: number,
): SheetSnapshot {
  const taken = new Set(values.map(([row, column]) => `${row}|${column}`));
  const kept = sheet.cells.filter((cell) => cell.row < top || !taken.has(`${cell.row}|${cell.column}`));
  return { ...sheet, cells: inOrder([...kept, ...printed(values, zeros)]) };
}

function printed(values: readonly Value[], zeros: boolean): CellSnapshot[] {
  return values.flatMap(([row, column, fen]) =>
    fen === 0 && !zeros ? [] : [numberCell(row, column, Math.round(fen / FEN_PER_PRINTED_UNIT) / 100)],
  );
}

/** A number under the format `#,##0.00`, with more decimals where it holds more. */
export function numberCell(row: number, column: number, value: number): CellSnapshot {
  const decimals = Math.max(2, (String(value).split('.')[1] ?? '').length);
  const text = value.toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d)(?=[.]))/g, ',');
  return { row, column, kind: 'number', value, text };
}

export function textCell(row: number, column: number, text: string): CellSnapshot {
  return { row, column, kind: 'text', value: text, text };
}

export function inOrder(cells: readonly CellSnapshot[]): CellSnapshot[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
