/**
 * A small accounts list to begin with: the columns an import asks for, items of the dictionary, and round amounts that
 * only show how. Income is what is spent, so that the accounts of the sample close.
 */
import { FUNCTIONAL_NAMES } from '../../engine/packs/classification';

const HEADER = [
  '收支类别',
  '科目编码',
  '科目名称',
  '支出类型',
  '资金性质',
  '经济分类科目编码',
  '收入类别',
  '金额',
];
const GENERAL = '一般公共预算';

interface Spending {
  readonly code: string;
  readonly kind: '基本支出' | '项目支出';
  /** '' where it is asked for by no form. */
  readonly economic: string;
}

const SPENDING: readonly Spending[] = [
  { code: '2080501', kind: '基本支出', economic: '30101' },
  { code: '2080501', kind: '基本支出', economic: '30201' },
  { code: '2080599', kind: '项目支出', economic: '' },
  { code: '2080505', kind: '基本支出', economic: '30108' },
  { code: '2210201', kind: '基本支出', economic: '30113' },
];

/** In 元; every row another amount. */
function amountOf(index: number): number {
  return (SPENDING.length - index) * 10_000;
}

/** The list as the text of a .csv; no field of it holds a comma. */
export function sampleList(): string {
  const codes = [...new Set(SPENDING.map(({ code }) => code))];
  const income = codes.map((code) => {
    const amount = SPENDING.reduce((sum, row, index) => (row.code === code ? sum + amountOf(index) : sum), 0);
    return ['收入', code, nameOf(code), '', GENERAL, '', '财政拨款收入', amount.toFixed(2)];
  });
  const spending = SPENDING.map(({ code, kind, economic }, index) => {
    return ['支出', code, nameOf(code), kind, GENERAL, economic, '', amountOf(index).toFixed(2)];
  });
  return [HEADER, ...income, ...spending].map((row) => row.join(',')).join('\r\n');
}

/** With a byte order mark: Excel for Chinese Windows takes a .csv without one for GBK. */
export function sampleBytes(): Uint8Array {
  return new TextEncoder().encode(`\ufeff${sampleList()}\r\n`);
}

function nameOf(code: string): string {
  return FUNCTIONAL_NAMES.get(code)?.name ?? '';
}
