/**
 * 表9 财政拨款“三公”经费支出决算表: six items, each with a budget (栏 1–6) and a final amount (栏 7–12).
 */
export interface ThreePublicItem {
  /** 栏次 of the budget; the final amount is six further. */
  readonly number: number;
  readonly label: string;
  readonly aliases: readonly string[];
  /** 小计 and the two vehicle items stand under this header. */
  readonly group: string | null;
}

const VEHICLES = '公务用车购置及运行维护费';

export const THREE_PUBLIC: readonly ThreePublicItem[] = [
  { number: 1, label: '合计', aliases: ['总计'], group: null },
  { number: 2, label: '因公出国(境)费', aliases: ['因公出国(境)费用', '因公出国费'], group: null },
  { number: 3, label: '小计', aliases: [VEHICLES, '公务用车购置及运行费', '公务用车费'], group: VEHICLES },
  { number: 4, label: '公务用车购置费', aliases: ['公务用车购置'], group: VEHICLES },
  { number: 5, label: '公务用车运行维护费', aliases: ['公务用车运行费'], group: VEHICLES },
  { number: 6, label: '公务接待费', aliases: ['公务接待费用'], group: null },
];
