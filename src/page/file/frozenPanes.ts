/** The panes that stay in view, as the file says; read from the heads of its sheets, before their cells. */
import { Parts } from '../../hosts/file/patch/parts';
import { sheetEntries } from '../../hosts/file/patch/workbookPart';

/** Counted from the top left. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** A view that freezes more than this hides the sheet rather than showing it. */
const MOST_ROWS = 50;
const MOST_COLUMNS = 20;

/** By sheet; a sheet without frozen panes has none. @param bytes of a workbook that `readWorkbook` has accepted */
export function frozenPanes(bytes: Uint8Array): ReadonlyMap<string, Frozen> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new Map();
  const parts = new Parts(bytes);
  return new Map(
    sheetEntries(parts).flatMap(({ name, part, kind }) => {
      if (kind !== 'worksheet' || !parts.has(part)) return [];
      const frozen = frozenIn(parts.head(part));
      return frozen ? [[name, frozen] as const] : [];
    }),
  );
}

/** ECMA-376 Part 1, 18.3.1.66. */
function frozenIn(xml: string): Frozen | null {
  const data = xml.search(/<(?:\w+:)?sheetData\b/);
  const pane = /<(?:\w+:)?pane\b[^>]*>/.exec(data < 0 ? xml : xml.slice(0, data))?.[0];
  if (pane === undefined || !/\bstate\s*=\s*["']frozen/.test(pane)) return null;
  const split = (name: string): number =>
    Number(new RegExp(`\\b${name}\\s*=\\s*["']([\\d.]+)["']`).exec(pane)?.[1] ?? 0);
  const [rows, columns] = [Math.floor(split('ySplit')), Math.floor(split('xSplit'))];
  return rows > MOST_ROWS || columns > MOST_COLUMNS ? null : { rows, columns };
}
