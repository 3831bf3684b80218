import type { ListedSheet } from '../sheetList';

/** The sheet of this name, whether it stands already or is added earlier in the same batch. */
export type SheetOf = (name: string) => Excel.Worksheet;

/**
 * Each sheet once for a whole batch, so that requests stay small: by the id it was listed with, which survives a
 * rename, or by its name where it was not.
 */
export function sheetFinder(workbook: Excel.Workbook, listed: readonly ListedSheet[]): SheetOf {
  const found = new Map<string, Excel.Worksheet>();
  return (name) => {
    const known = found.get(name);
    if (known) return known;
    const id = listed.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id;
    const sheet = workbook.worksheets.getItem(id ?? name);
    found.set(name, sheet);
    return sheet;
  };
}
