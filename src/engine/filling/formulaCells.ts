/**
 * Formulas that rest on cells which are still to be filled: what they show now is not what they will show.
 */
import type { Figure } from '../forms/model';
import { contains, parseArea, type CellRef } from '../workbook/reference';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { SheetArea } from '../forms/model';
import { keyOf, type CellKey } from './knowledge';

/** The figures whose formula refers, directly or through other formulas, to one of the `blank` ones. */
export function restsOn(
  { sheets }: WorkbookSnapshot,
  figures: ReadonlyMap<CellKey, Figure>,
  blank: ReadonlySet<CellKey>,
): ReadonlySet<CellKey> {
  const formulas = sheets.flatMap(({ name, cells }) =>
    cells.flatMap((cell) => {
      const ref = { sheet: name, row: cell.row, column: cell.column };
      if (cell.formula === undefined || blank.has(keyOf(ref))) return [];
      return [{ ref, areas: areasIn(cell.formula, name) }];
    }),
  );
  if (formulas.length === 0) return new Set();
  const changing: CellRef[] = [...blank].flatMap((key) => figures.get(key)?.cell ?? []);
  const found = new Set<CellKey>();
  for (let next: readonly CellRef[] = changing; next.length > 0;) {
    const bySheet = new Map<string, CellRef[]>();
    for (const ref of next) bySheet.set(ref.sheet, [...(bySheet.get(ref.sheet) ?? []), ref]);
    const reached = formulas.filter(
      ({ ref, areas }) =>
        !found.has(keyOf(ref)) &&
        areas.some(({ sheet, area }) =>
          bySheet.get(sheet)?.some(({ row, column }) => contains(area, row, column)),
        ),
    );
    for (const { ref } of reached) found.add(keyOf(ref));
    next = reached.map(({ ref }) => ref);
  }
  return new Set([...found].filter((key) => figures.has(key)));
}

const REFERENCE =
  /(?:'((?:[^']|'')+)'!|([^\s'"!(),+\-*/^&=<>;:{}%]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w(])/gi;

/** Every rectangle that the text of a formula names; texts in quotes are no references. */
function areasIn(formula: string, ownSheet: string): readonly SheetArea[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...bare.matchAll(REFERENCE)].flatMap(([, quoted, plain, address]) => {
    const area = parseArea(address ?? '');
    const sheet = quoted?.replace(/''/g, "'") ?? plain ?? ownSheet;
    return area ? [{ sheet, area }] : [];
  });
}
