/**
 * 表1 and 表4: two ledgers side by side, income left, expenditure right. Lines carry the official 行次 of the
 * reference form; regions leave lines out and renumber, so the recogniser goes by label.
 */
import { CLASSES } from './classes';

export type Side = 'income' | 'expenditure';

export interface LineDefinition {
  /** Official 行次. */
  readonly line: number;
  readonly side: Side;
  /** Official label without numbering. */
  readonly label: string;
  readonly aliases: readonly string[];
  /** Functional class of an expenditure line. */
  readonly code: string | null;
  /** The line this one stands under, where the label alone is not unique. */
  readonly under: number | null;
}

export interface LedgerColumn {
  readonly number: number;
  readonly side: Side;
  readonly label: string;
  readonly aliases: readonly string[];
}

export interface LedgerDefinition {
  readonly lines: readonly LineDefinition[];
  readonly columns: readonly LedgerColumn[];
}

function line(
  number: number,
  side: Side,
  label: string,
  extra: Partial<LineDefinition> = {},
): LineDefinition {
  return { line: number, side, label, aliases: [], code: null, under: null, ...extra };
}

/** The 26 class lines from `first` on. */
function classLines(first: number): LineDefinition[] {
  return CLASSES.map((item, index) =>
    line(first + index, 'expenditure', item.name, { aliases: item.older, code: item.code }),
  );
}

export const T1_LEDGER: LedgerDefinition = {
  lines: [
    line(1, 'income', '一般公共预算财政拨款收入', { aliases: ['一般公共预算财政拨款', '财政拨款收入'] }),
    line(2, 'income', '政府性基金预算财政拨款收入', { aliases: ['政府性基金预算财政拨款'] }),
    line(3, 'income', '国有资本经营预算财政拨款收入', { aliases: ['国有资本经营预算财政拨款'] }),
    line(4, 'income', '上级补助收入'),
    line(5, 'income', '事业收入'),
    line(6, 'income', '经营收入'),
    line(7, 'income', '附属单位上缴收入', { aliases: ['附属单位缴款'] }),
    line(8, 'income', '其他收入'),
    line(27, 'income', '本年收入合计'),
    line(28, 'income', '使用非财政拨款结余', {
      aliases: ['使用非财政拨款结余和专用结余', '用事业基金弥补收支差额'],
    }),
    line(29, 'income', '年初结转和结余', { aliases: ['上年结转和结余'] }),
    line(31, 'income', '总计', { aliases: ['收入总计'] }),
    ...classLines(32),
    line(58, 'expenditure', '本年支出合计'),
    line(59, 'expenditure', '结余分配'),
    line(60, 'expenditure', '年末结转和结余', { aliases: ['结转下年'] }),
    line(62, 'expenditure', '总计', { aliases: ['支出总计'] }),
  ],
  columns: [
    { number: 1, side: 'income', label: '决算数', aliases: ['决算', '金额', '决算金额'] },
    { number: 2, side: 'expenditure', label: '决算数', aliases: ['决算', '金额', '决算金额'] },
  ],
};

export const T4_LEDGER: LedgerDefinition = {
  lines: [
    line(1, 'income', '一般公共预算财政拨款', { aliases: ['一般公共预算财政拨款收入'] }),
    line(2, 'income', '政府性基金预算财政拨款', { aliases: ['政府性基金预算财政拨款收入'] }),
    line(3, 'income', '国有资本经营预算财政拨款', { aliases: ['国有资本经营预算财政拨款收入'] }),
    line(27, 'income', '本年收入合计'),
    line(28, 'income', '年初财政拨款结转和结余', { aliases: ['年初结转和结余', '上年结转和结余'] }),
    line(29, 'income', '一般公共预算财政拨款', { under: 28 }),
    line(30, 'income', '政府性基金预算财政拨款', { under: 28 }),
    line(31, 'income', '国有资本经营预算财政拨款', { under: 28 }),
    line(32, 'income', '总计', { aliases: ['收入总计'] }),
    ...classLines(33),
    line(59, 'expenditure', '本年支出合计'),
    line(60, 'expenditure', '年末财政拨款结转和结余', { aliases: ['年末结转和结余'] }),
    line(64, 'expenditure', '总计', { aliases: ['支出总计'] }),
  ],
  columns: [
    { number: 1, side: 'income', label: '决算数', aliases: ['决算', '金额', '决算金额'] },
    { number: 2, side: 'expenditure', label: '小计', aliases: ['合计', '决算数'] },
    { number: 3, side: 'expenditure', label: '一般公共预算财政拨款', aliases: ['一般公共预算'] },
    {
      number: 4,
      side: 'expenditure',
      label: '政府性基金预算财政拨款',
      aliases: ['政府性基金预算', '政府性基金'],
    },
    { number: 5, side: 'expenditure', label: '国有资本经营预算财政拨款', aliases: ['国有资本经营预算'] },
  ],
};
