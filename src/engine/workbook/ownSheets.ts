/** Sheets of ours, by the names they have in every workbook. None of them holds a form, whatever is written on it. */

/** Identities that users write themselves. */
export const OWN_RULES_SHEET = '自定义公式';
/** What the nine forms do not contain and the narrative needs. */
export const INPUTS_SHEET = '填报说明数据';
/** The narrative, a paragraph a row. */
export const NARRATIVE_SHEET = '决算情况说明';
/** What the check found, on request. */
export const REPORT_SHEET = '校验结果';

const OWN_SHEETS: ReadonlySet<string> = new Set([
  OWN_RULES_SHEET,
  INPUTS_SHEET,
  NARRATIVE_SHEET,
  REPORT_SHEET,
]);

/** Whether forms are looked for on a sheet of that name. */
export function mayHoldForms(name: string): boolean {
  return !OWN_SHEETS.has(name.trim());
}
