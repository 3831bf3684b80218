/** Accounts as an accounts list: one row per 科目, kind and fund, as an accounting program exports them. */
import { parentCode } from '../../../src/engine/forms/codes';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { FUNDS, type Accounts, type Fen, type Fund, type Item } from '../../generator/accounts';
import { sheetOfRows } from '../../snapshots/cells';

export const HEADER = [
  '收支类别',
  '科目编码',
  '科目名称',
  '支出类型',
  '资金性质',
  '经济分类科目编码',
  '收入类别',
  '金额',
] as const;

/** Cells in the order of the header. */
export type Row = readonly [string, string, string, string, string, string, string, string];

const FUND_NAMES: Readonly<Record<Fund, string>> = {
  general: '一般公共预算',
  fund: '政府性基金',
  capital: '国有资本经营预算',
};
const OTHER = '其他';
const OTHER_SPENDING = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
const OTHER_INCOME = ['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];

export function yuan(fen: Fen): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Rows without an amount are left out. */
export function listRows({ items, other, economic }: Accounts): readonly Row[] {
  const rows: Row[] = [];
  const put = (...row: readonly [...string[], Fen]): void => {
    const cells = row.slice(0, -1) as string[]; // all but the last are texts
    const fen = Number(row.at(-1));
    if (fen !== 0) rows.push([...cells, yuan(fen)] as unknown as Row); // seven texts and the amount
  };
  const left = [...economic].map(([code, fen]) => ({ code, fen }));
  for (const item of items) {
    for (const fund of FUNDS) {
      const { opening, income, basic, project, closing } = item.flows[fund];
      const name = FUND_NAMES[fund];
      put('年初结转和结余', item.code, '', '', name, '', '', opening);
      put('收入', item.code, '', '', name, '', '财政拨款收入', income);
      put('支出', item.code, '', '项目支出', name, '', '', project);
      put('年末结转和结余', item.code, '', '', name, '', '', closing);
      if (fund !== 'general') put('支出', item.code, '', '基本支出', name, '', '', basic);
      else
        for (const part of taken(left, basic))
          put('支出', item.code, '', '基本支出', name, part.code, '', part.fen);
    }
    putOther(item, put);
  }
  put('使用非财政拨款结余', '', '', '', OTHER, '', '', other.used);
  put('年初结转和结余', '', '', '', OTHER, '', '', other.opening);
  put('年末结转和结余', '', '', '', OTHER, '', '', other.closing);
  put('结余分配', '', '', '', OTHER, '', '', other.allotted);
  return rows;
}

function putOther(
  { code, otherSpending, otherIncome }: Item,
  put: (...row: readonly [...string[], Fen]) => void,
): void {
  otherSpending.forEach((fen, index) =>
    put('支出', code, '', OTHER_SPENDING[index] ?? '', OTHER, '', '', fen),
  );
  otherIncome.forEach((fen, index) => put('收入', code, '', '', OTHER, '', OTHER_INCOME[index] ?? '', fen));
}

/** Takes `whole` off the parts, from the first on. */
function taken(parts: { code: string; fen: Fen }[], whole: Fen): readonly { code: string; fen: Fen }[] {
  const found: { code: string; fen: Fen }[] = [];
  let open = whole;
  for (const part of parts) {
    const own = Math.min(part.fen, open);
    part.fen -= own;
    open -= own;
    if (own > 0) found.push({ code: part.code, fen: own });
  }
  return found;
}

/** The rows with 类 and 款 subtotals above them and 合计 at the end, for spending of one fund and kind each. */
export function withSubtotals(rows: readonly Row[]): readonly Row[] {
  const totals = new Map<string, { row: Row; fen: number }>();
  for (const row of rows) {
    if (row[0] !== '支出') continue;
    const fen = Math.round(Number(row[7]) * 100);
    for (let code = parentCode(row[1]); code !== null; code = parentCode(code)) {
      const key = `${code}|${row[3]}|${row[4]}`;
      const before = totals.get(key)?.fen ?? 0;
      totals.set(key, { row: ['支出', code, '', row[3], row[4], '', '', ''], fen: before + fen });
    }
  }
  const subtotals = [...totals.values()].map(
    ({ row, fen }): Row => [...row.slice(0, 7), yuan(fen)] as unknown as Row,
  ); // seven texts and the amount
  return [...subtotals, ...rows];
}

export function csvOf(rows: readonly (readonly string[])[], delimiter = ','): string {
  const quoted = (field: string): string =>
    /["\r\n,;\t]/.test(field) ? `"${field.replace(/"/g, '""')}"` : field;
  return rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n');
}

export function listSnapshot(rows: readonly (readonly string[])[], name = '明细账.xlsx'): WorkbookSnapshot {
  const cells = rows.map((row) => row.map((text) => (text === '' ? null : text)));
  return { name, sheets: [sheetOfRows('明细', cells)] };
}
