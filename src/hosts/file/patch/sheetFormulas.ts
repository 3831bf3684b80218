/** Formulas of a sheet that concern more than their own cell: arrays, data tables and shared formulas. */
import { parseArea, type Area } from '../../../engine/workbook/reference';
import { shifted } from './formulaShift';
import type { SheetPart } from './sheetPart';
import { attribute, childNamed, textOf, type XmlElement } from './xml';
import { escapedText, fromXString, spliced, xString } from './xmlEdit';

interface Shared {
  readonly group: string;
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement;
}

export interface SheetFormulas {
  /** Rectangles of more than one cell that Excel changes as a whole only. */
  readonly arrays: readonly Area[];
  readonly shared: readonly Shared[];
  /** The cells whose formula the others of their group repeat. */
  readonly masters: ReadonlyMap<string, Shared>;
}

const NONE: SheetFormulas = { arrays: [], shared: [], masters: new Map() };

export function sheetFormulas(sheet: SheetPart): SheetFormulas {
  // Most sheets have none of them, and looking costs every cell.
  if (!/\bt\s*=\s*["'](?:shared|array|dataTable)/.test(sheet.source)) return NONE;
  const arrays: Area[] = [];
  const shared: Shared[] = [];
  const masters = new Map<string, Shared>();
  for (const { row } of sheet.rows) {
    for (const { column, element: cell } of sheet.cellsOf(row)) {
      const element = childNamed(cell, 'f');
      const type = element && attribute(element, 't');
      if (!element || !type) continue;
      const area = parseArea(attribute(element, 'ref') ?? '');
      if (type === 'shared') {
        const one = { group: attribute(element, 'si') ?? '', row, column, element };
        shared.push(one);
        if (textOf(element) !== '') masters.set(one.group, one);
      } else if (area && (area.top !== area.bottom || area.left !== area.right)) arrays.push(area);
    }
  }
  return { arrays, shared, masters };
}

/** The formula of a cell as Excel shows it, null where it has none. */
export function formulaAt(
  sheet: SheetPart,
  formulas: SheetFormulas,
  row: number,
  column: number,
): string | null {
  const cell = sheet.cellAt(row, column);
  const element = cell && childNamed(cell, 'f');
  if (!element) return null;
  const written = fromXString(textOf(element));
  const master = formulas.masters.get(attribute(element, 'si') ?? '');
  if (written !== '' || attribute(element, 't') !== 'shared' || !master) return `=${written}`;
  return `=${shiftedFrom(master, row, column)}`;
}

/** The sheet with every cell of these groups given its own formula, so that each can be replaced by itself. */
export function unshared(sheet: SheetPart, formulas: SheetFormulas, groups: ReadonlySet<string>): string {
  const members = formulas.shared.filter(({ group }) => groups.has(group));
  const splices = members.flatMap(({ group, row, column, element }) => {
    const master = formulas.masters.get(group);
    if (!master) return [];
    const formula = escapedText(xString(shiftedFrom(master, row, column)));
    return [
      { start: element.start, end: element.end, text: `<${element.name}>${formula}</${element.name}>` },
    ];
  });
  return spliced(sheet.source, splices);
}

function shiftedFrom(master: Shared, row: number, column: number): string {
  return shifted(fromXString(textOf(master.element)), row - master.row, column - master.column);
}
