/** Texts as a cell of a workbook can hold them. */

/** Excel's limit, in UTF-16 units. */
const LONGEST = 32_767;

/** What goes beyond the limit is cut, and said to be. */
export function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = LONGEST - 1;
  // No half of a pair at the end.
  const whole = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
  return `${text.slice(0, whole)}…`;
}
