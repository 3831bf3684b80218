/** The fixed words of the charts, which belong to a Chinese report. */
export const CHART_WORDS = {
  unit: '万元',
  missing: '缺',
  /** A pie without any amount. */
  nothing: '各项均无金额',
  /** What a pie cannot show: `事业收入：缺`, `其他收入：-3 万元（负数，不在图中）`. */
  left: (name: string, value: string): string => `${name}：${value}`,
  negative: (amount: string): string => `${amount} 万元（负数，不在图中）`,
  amount: (amount: string): string => `${amount} 万元`,
} as const;
