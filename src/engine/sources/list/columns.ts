/**
 * The columns of an accounts list (明细账, 辅助余额表), known by their headers. docs/sources.md lists them for people;
 * a test holds the page and this file together.
 */
import type { Grid } from '../../workbook/grid';
import { plainLabel } from '../../workbook/text';

export type ListColumn =
  | 'code'
  | 'codeName'
  | 'economic'
  | 'economicName'
  | 'kind'
  | 'fund'
  | 'flow'
  | 'origin'
  | 'amount'
  | 'debit'
  | 'credit'
  /** Voucher, date, summary: a list that has one is a list of entries, whose rows of one 科目 add up. */
  | 'entry'
  /** Project, department and the like: what differs in one of them is not the same row. */
  | 'item';

interface Named {
  readonly column: ListColumn;
  readonly pattern: RegExp;
}

/**
 * The first pattern that fits decides. 政府预算支出经济分类 (501 …), balances of other periods and serial numbers are
 * not read at all.
 */
const IGNORED = /政府.*经济|^(期初|年初|上年|上期|期末|年末)(借方|贷方|余额)|^(序号|行号)$|预算数|指标/;
const HEADERS: readonly Named[] = [
  { column: 'economicName', pattern: /经济.*名称$/ },
  { column: 'economic', pattern: /经济(分类|科目)/ },
  { column: 'origin', pattern: /^收入(类别|类型|来源|项目|性质|科目|科目名称)$|^来源$/ },
  { column: 'codeName', pattern: /功能.*名称$|^(支出)?科目名称$/ },
  { column: 'code', pattern: /功能(分类|科目)|^(支出)?科目(编码|代码|编号)?$/ },
  { column: 'fund', pattern: /^(预算)?资金(性质|来源|类型|类别)$|^(预算|经费)(来源|性质)$/ },
  { column: 'kind', pattern: /^支出(类型|类别|性质)$|^基本(支出)?[/或、]项目(支出)?$|^经费类型$/ },
  { column: 'flow', pattern: /^收支(类型|类别|性质|方向|项目)?$/ },
  {
    column: 'amount',
    pattern:
      /^(本年|本期|本年度|累计|本年累计)?(收入|支出|发生|收支)?(金额|数额|数|额)$|^(本年|累计)(收入|支出)(合计)?$|^决算(数|金额)$/,
  },
  { column: 'debit', pattern: /^(本年|本期|累计|本年累计)?借方(累计)?(发生额|金额|发生数)?$/ },
  { column: 'credit', pattern: /^(本年|本期|累计|本年累计)?贷方(累计)?(发生额|金额|发生数)?$/ },
  { column: 'entry', pattern: /^(凭证|记账|制单|业务)?(日期|时间)$|凭证(号|字号|编号)$|^摘要$/ },
  { column: 'item', pattern: /^(预算)?项目(编码|代码|名称)?$|^(预算)?(部门|处室|单位)(编码|代码|名称)?$/ },
];

/** The column that a header names; null for one that is not read. A bracketed unit at its end does not count. */
export function columnNamed(header: string): ListColumn | null {
  const label = plainLabel(header).replace(/\((单位:?)?(人民币)?(元|千元|万元|亿元)\)$/, '');
  if (IGNORED.test(label)) return null;
  return HEADERS.find(({ pattern }) => pattern.test(label))?.column ?? null;
}

/** Column → where it stands; several sheet columns only for `entry` and `item`. */
export type ListColumns = ReadonlyMap<ListColumn, readonly number[]>;

export interface ListHeader {
  readonly row: number;
  readonly columns: ListColumns;
}

const MANY: ReadonlySet<ListColumn> = new Set(['entry', 'item']);

/**
 * Columns without which a list cannot be read. `amount` may be `debit` or `credit` instead; a list of income has `origin`
 * in place of `kind`.
 */
const REQUIRED: readonly ListColumn[] = ['code', 'kind', 'fund', 'amount'];

/** Rows looked at for the header: it may stand below a title and remarks. */
const HEADER_ROWS = 60;

/** The row with most columns of a list, at least a code or an economic code and an amount; null where there is none. */
export function findHeader(grid: Grid): ListHeader | null {
  let best: ListHeader | null = null;
  const { top, bottom } = grid.extent;
  for (let row = top; row <= Math.min(bottom, top + HEADER_ROWS); row += 1) {
    const columns = columnsOf(grid, row);
    const hasCode = columns.has('code') || columns.has('economic');
    if (hasCode && hasAmount(columns) && columns.size > (best?.columns.size ?? 0)) best = { row, columns };
  }
  return best;
}

function columnsOf(grid: Grid, row: number): ListColumns {
  const columns = new Map<ListColumn, number[]>();
  for (const cell of grid.cellsOf(row)) {
    const column = cell.kind === 'text' ? columnNamed(String(cell.value)) : null;
    if (column !== null) columns.set(column, [...(columns.get(column) ?? []), cell.column]);
  }
  return columns;
}

function hasAmount(columns: ListColumns): boolean {
  return columns.has('amount') || columns.has('debit') || columns.has('credit');
}

export function missingColumns(columns: ListColumns): readonly ListColumn[] {
  return REQUIRED.filter((column) => {
    if (column === 'amount') return !hasAmount(columns);
    return !columns.has(column) && !(column === 'kind' && columns.has('origin'));
  });
}

/** A column that two headers name although it can only be one. */
export function repeatedColumns(columns: ListColumns): readonly (readonly number[])[] {
  return [...columns].flatMap(([column, at]) => (at.length > 1 && !MANY.has(column) ? [at] : []));
}
