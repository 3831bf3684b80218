/**
 * Everything a published layout varies in (spec: forms §2), by name, each option with its weight. A layout is one choice
 * for each; the fuzz test counts them and fails where an option never came up.
 */
import type { Random } from './random';

export const VARIANTS = {
  'forms: published': { nine: 6, 'eight, no 国资': 2, 'seven, no fund forms': 1 },
  'forms: order': { official: 3, '三公 as 表7': 2, shuffled: 1 },
  'forms: extra': { none: 3, 'project spending': 1, procurement: 1, 'running costs': 1, all: 1 },
  'forms: source sheet Z01': { none: 4, 'balance in block 2': 1, 'balance in block 3': 1 },
  'sheets: cover and contents': { no: 2, yes: 1 },
  'sheets: name': { 表1: 2, title: 2, 公开01表: 1, GK01: 1, 'Z01 (财决01表)': 1, Sheet1: 1 },
  'sheets: hidden': { no: 5, yes: 1 },
  'sheets: several forms on one': { no: 4, yes: 1 },
  'sheets: form over two': { no: 4, yes: 1 },
  'sheets: leading column': { no: 5, empty: 1, numbered: 1 },
  'rows: hidden': { no: 4, yes: 1 },
  'rows: blank in the body': { no: 4, yes: 1 },
  'title: wording': { official: 4, department: 2, bare: 2, older: 2, misprinted: 1, spaced: 1, none: 1 },
  'title: form code beside it': { no: 3, above: 1, same: 1 },
  'title: quotation marks': { '“”': 2, '""': 1, none: 1 },
  'heading: entity': { '单位：': 3, '部门：': 1, '公开部门：': 1, '编制单位：': 1, none: 2 },
  'heading: money unit': {
    '单位：': 4,
    '金额单位：': 2,
    '金额单位：人民币': 1,
    bracketed: 1,
    'one cell with entity': 1,
    none: 1,
  },
  'unit: forms': { 万元: 8, 元: 2, 千元: 1, '元 beside 万元': 2, '亿元 among 万元': 1 },
  'header: merged': { yes: 2, no: 1 },
  行次: { printed: 1, absent: 1 },
  栏次: { printed: 2, 'numbers only': 1, absent: 2 },
  'notes below': { none: 1, remark: 1, 'remark and identities': 2 },
  'notes above': { no: 4, yes: 1 },
  'ledger: function rows': { '26': 3, '25': 1, '24 renumbered': 2, '23': 1, '22': 1 },
  'ledger: class names': { current: 3, older: 1 },
  'ledger: numbering': { '一、': 4, none: 1 },
  'ledger: labels': { plain: 3, spaced: 1, indented: 1 },
  'ledger: 使用非财政拨款结余': { plain: 2, '（含专用结余）': 1, '(含专用结余)': 1 },
  'ledger: blank line before 总计': { yes: 1, no: 1 },
  'ledger: extra column': { none: 4, 'budget before': 1, 'last year after': 1 },
  'ledger: 表4 column 2': { 小计: 1, 合计: 1 },
  'ledger: 表4 header': { deep: 1, flat: 1 },
  'ledger: 结转 sub-rows': { plain: 1, numbered: 1, 其中: 1 },
  'codes: cells': { one: 2, 'one of three': 2, split: 2, cumulative: 1, 'split numbers': 1, number: 1 },
  'codes: 款 rows': { listed: 5, 'left out': 1 },
  'codes: 合计': { first: 2, last: 2, 'on the sub-header row': 2 },
  'codes: 合计 label': { 合计: 3, '合 计': 1, 总计: 1 },
  'codes: extra column': { none: 4, 备注: 1, 上年决算数: 1 },
  '表5 header': { grouped: 1, flat: 1 },
  '表7 data': { no: 1, yes: 1 },
  '表8 shape': { '3 columns': 1, '6 columns': 1 },
  '表8 data': { no: 1, yes: 1 },
  '表6 shape': { 'three blocks': 2, 'two blocks': 2, 'one list': 1, 'blocks in another order': 1 },
  '表6 codes': { one: 3, split: 2, number: 1 },
  '表6 footers': { 'merged to the amount': 2, 'label only': 1 },
  '表6 lines': { 'all listed': 2, 'with amounts only': 1 },
  '表6 glued to the next code': { no: 1, yes: 1 },
  '表9 shape': { 'budgets, then final amounts': 2, interleaved: 1, list: 1, 'list in another order': 1 },
  '表9 data': { no: 1, yes: 3 },
  blanks: { empty: 4, '0': 1, '0.00': 2, '—': 1, '－': 1, '-': 1, mixed: 1 },
  numbers: {
    numeric: 3,
    'held finer': 2,
    general: 2,
    accounting: 1,
    'text with commas': 2,
    'text without trailing zeros': 1,
    'text, full width': 1,
    'text, apostrophe': 1,
    'text, spaces': 1,
    mixed: 1,
  },
} as const;

export type VariantName = keyof typeof VARIANTS;
export type OptionOf<N extends VariantName> = Extract<keyof (typeof VARIANTS)[N], string>;

/** The choices of one layout, remembered for the statistics. */
export class Choices {
  readonly made = new Set<string>();

  constructor(readonly random: Random) {}

  /** Chooses by weight, among `allowed` where only some options suit the accounts. */
  pick<N extends VariantName>(name: N, allowed?: readonly OptionOf<N>[]): OptionOf<N> {
    // Object.entries forgets that the keys are the option names.
    const options = Object.entries(VARIANTS[name]) as [OptionOf<N>, number][];
    const open = allowed ? options.filter(([option]) => allowed.includes(option)) : options;
    let left = this.random.next() * open.reduce((sum, [, weight]) => sum + weight, 0);
    const [chosen] = open.find(([, weight]) => (left -= weight) < 0) ?? open[open.length - 1] ?? [];
    if (chosen === undefined) throw new RangeError(`no option of ${name} is allowed`);
    this.made.add(`${name} = ${chosen}`);
    return chosen;
  }

  is<N extends VariantName>(name: N, option: OptionOf<N>): boolean {
    return this.pick(name) === option;
  }
}

/** Every option of every variant, as the statistics name them. */
export const ALL_OPTIONS: readonly string[] = Object.entries(VARIANTS).flatMap(([name, options]) =>
  Object.keys(options).map((option) => `${name} = ${option}`),
);
