/**
 * The forms that list 功能分类科目 (表2, 3, 5, 7, 8): one row a code, columns by header.
 */
export interface CodeColumn {
  /** Official 栏次. */
  readonly number: number;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Header above it that the column stands under, where the label alone is not unique. */
  readonly group: string | null;
}

export interface CodeFormDefinition {
  readonly columns: readonly CodeColumn[];
  /** Another published shape of the same form (表8 with carried-over money), told apart by its headers. */
  readonly wider: readonly CodeColumn[] | null;
}

function column(
  number: number,
  label: string,
  aliases: readonly string[] = [],
  group: string | null = null,
): CodeColumn {
  return { number, label, aliases, group };
}

const FUND_COLUMNS: readonly CodeColumn[] = [
  column(1, '年初结转和结余', ['年初结转结余', '上年结转和结余']),
  column(2, '本年收入', ['本年收入合计']),
  column(3, '小计', ['合计', '本年支出小计', '本年支出合计'], '本年支出'),
  column(4, '基本支出', [], '本年支出'),
  column(5, '项目支出', [], '本年支出'),
  column(6, '年末结转和结余', ['年末结转结余']),
];

const SPENDING_COLUMNS: readonly CodeColumn[] = [
  column(1, '合计', ['小计', '本年支出合计', '本年支出小计'], '本年支出'),
  column(2, '基本支出', [], '本年支出'),
  column(3, '项目支出', [], '本年支出'),
];

/** 表8 as some regions print it, with carried-over money. 栏 1–3 keep their meaning; 4–6 are ours for the three more. */
const CARRIED_COLUMNS: readonly CodeColumn[] = [
  column(4, '年初结转和结余', ['年初结转结余', '上年结转和结余']),
  column(5, '本年收入', ['本年收入合计']),
  ...SPENDING_COLUMNS,
  column(6, '年末结转和结余', ['年末结转结余']),
];

export const CODE_FORMS: Readonly<Record<'T2' | 'T3' | 'T5' | 'T7' | 'T8', CodeFormDefinition>> = {
  T2: {
    columns: [
      column(1, '本年收入合计', ['收入合计', '合计']),
      column(2, '财政拨款收入'),
      column(3, '上级补助收入'),
      column(4, '事业收入'),
      column(5, '经营收入'),
      column(6, '附属单位上缴收入', ['附属单位缴款']),
      column(7, '其他收入'),
    ],
    wider: null,
  },
  T3: {
    columns: [
      column(1, '本年支出合计', ['支出合计', '合计']),
      column(2, '基本支出'),
      column(3, '项目支出'),
      column(4, '上缴上级支出'),
      column(5, '经营支出'),
      column(6, '对附属单位补助支出', ['对附属单位补助']),
    ],
    wider: null,
  },
  T5: { columns: SPENDING_COLUMNS, wider: null },
  T7: { columns: FUND_COLUMNS, wider: null },
  T8: { columns: SPENDING_COLUMNS, wider: CARRIED_COLUMNS },
};
