/**
 * Amounts as people read them. The report holds exact decimal strings; they are only spaced here, never
 * computed with.
 */

/**
 * `-1454.79` → `-1,454.79`, with the sign as cells, reports and sentences have it; text that is no decimal (a name, a
 * date) is returned as it is.
 */
export function grouped(value: string): string {
  const match = /^([-+]?)(\d+)(\.\d+)?$/.exec(value);
  if (!match) return value;
  const [, sign = '', whole = '', decimals = ''] = match;
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, ',') + decimals;
}

/** Whether the value is an amount, to be aligned as figures are. */
export function isAmount(value: string): boolean {
  return /^[-+]?\d+(\.\d+)?$/.test(value);
}
