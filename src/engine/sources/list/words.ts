/** What stands in the columns 支出类型, 资金性质, 收支类别 and 收入来源, and what it means. */
import { plainLabel } from '../../workbook/text';

/** 一般公共预算财政拨款 · 政府性基金预算财政拨款 · 国有资本经营预算财政拨款 · money that is no 财政拨款. */
export type Fund = 'general' | 'fund' | 'capital' | 'other';
/** The columns 2–6 of 表3. */
export type Kind = 'basic' | 'project' | 'upward' | 'operating' | 'subsidy';
export type Flow = 'income' | 'spending' | 'opening' | 'closing' | 'surplusUsed' | 'surplusAllotted';
/** The columns 2–7 of 表2. */
export type Origin = 'appropriation' | 'superior' | 'business' | 'operating' | 'affiliated' | 'other';

type Words<T> = readonly (readonly [T, RegExp])[];

const FUNDS: Words<Fund> = [
  ['other', /^(其他|非财政|非同级|单位资金|自有|事业|经营|上级补助|附属|财政专户|专户|教育收费)/],
  ['general', /^(一般公共预算|公共财政预算|一般预算|公共预算)/],
  ['fund', /^(政府性)?基金(预算|$|财政|资金|收入)|^政府性基金/],
  ['capital', /^国有资本|^国资/],
];

const KINDS: Words<Kind> = [
  ['basic', /^(基本支出|基本$|人员(经费|类|支出)|(日常)?公用(经费|支出))/],
  ['project', /^(项目支出|项目$|特定目标类|其他运转类)/],
  ['upward', /^上缴上级/],
  ['operating', /^经营支出|^经营$/],
  ['subsidy', /^对附属单位补助|^附属单位补助/],
];

const FLOWS: Words<Flow> = [
  ['opening', /^(年初|上年)结转/],
  ['closing', /^年末结转|^结转下年/],
  ['surplusUsed', /^使用非财政拨款结余|^使用专用结余/],
  ['surplusAllotted', /^结余分配/],
  ['income', /^(本年)?收入(合计)?$/],
  ['spending', /^(本年)?支出(合计)?$/],
];

const ORIGINS: Words<Origin> = [
  ['superior', /^上级补助/],
  ['business', /^事业(预算)?收入/],
  ['operating', /^经营(预算)?收入/],
  ['affiliated', /^附属单位(上缴|缴款)/],
  ['other', /^(其他|非同级财政拨款|投资|捐赠|利息|租金)/],
  ['appropriation', /^(财政拨款|同级财政拨款|一般公共预算|政府性基金|国有资本经营)/],
];

/** null where the text means none of them. A number in front (`11 一般公共预算资金`) does not count. */
function meaning<T>(words: Words<T>, text: string): T | null {
  const plain = plainLabel(text).replace(/^\(?[\d.]+\)?[-_.、:]?/, '');
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

export const fundNamed = (text: string): Fund | null => meaning(FUNDS, text);
export const kindNamed = (text: string): Kind | null => meaning(KINDS, text);
export const flowNamed = (text: string): Flow | null => meaning(FLOWS, text);
export const originNamed = (text: string): Origin | null => meaning(ORIGINS, text);

/** 合计, 小计, 本月合计, 208小计: a total by its label. */
export function isTotalLabel(text: string): boolean {
  return /^.{0,30}(合计|小计|总计|累计)$/.test(plainLabel(text));
}
