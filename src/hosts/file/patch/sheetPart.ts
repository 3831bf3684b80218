/** A worksheet part to look cells up in: rows and cells with the place they have, written or implied. */
import { parseArea, type Area } from '../../../engine/workbook/reference';
import { HostFailure } from '../../host';
import type { Parts } from './parts';
import { isTrue } from './workbookPart';
import { attribute, childNamed, childrenNamed, rootOf, type XmlElement } from './xml';

export interface Row {
  /** Zero-based. */
  readonly row: number;
  readonly element: XmlElement;
}

export interface Cell {
  readonly column: number;
  readonly element: XmlElement;
}

export class SheetPart {
  readonly root: XmlElement;
  readonly data: XmlElement;
  readonly rows: readonly Row[];
  readonly merges: readonly Area[];
  readonly protected: boolean;
  private readonly byRow = new Map<number, Row>();
  private readonly cells = new Map<number, readonly Cell[]>();
  private columnStyles: readonly ColumnStyle[] | null = null;

  /** @throws HostFailure notAWorkbook */
  constructor(readonly source: string) {
    this.root = rootOf(source);
    const data = childNamed(this.root, 'sheetData');
    if (!data) throw new HostFailure('notAWorkbook', 'worksheet without sheetData');
    this.data = data;
    this.rows = numbered(
      childrenNamed(data, 'row'),
      (element) => Number(attribute(element, 'r') ?? NaN) - 1,
    ).map(([row, element]) => ({ row, element }));
    for (const row of this.rows) this.byRow.set(row.row, row);
    const merges = childNamed(this.root, 'mergeCells');
    this.merges = (merges ? childrenNamed(merges, 'mergeCell') : []).flatMap((merge) => {
      const area = parseArea(attribute(merge, 'ref') ?? '');
      return area ? [area] : [];
    });
    const protection = childNamed(this.root, 'sheetProtection');
    this.protected = protection !== null && isTrue(attribute(protection, 'sheet'));
  }

  rowAt(row: number): Row | null {
    return this.byRow.get(row) ?? null;
  }

  cellsOf(row: number): readonly Cell[] {
    let cells = this.cells.get(row);
    if (!cells) {
      const element = this.byRow.get(row)?.element;
      cells = element ? cellsIn(element) : [];
      this.cells.set(row, cells);
    }
    return cells;
  }

  cellAt(row: number, column: number): XmlElement | null {
    return this.cellsOf(row).find((cell) => cell.column === column)?.element ?? null;
  }

  /** The style of a cell; of one that is not there what its row or column gives it. */
  styleAt(row: number, column: number): number {
    const cell = this.cellAt(row, column);
    return cell ? Number(attribute(cell, 's') ?? 0) : this.inheritedStyle(row, column);
  }

  inheritedStyle(row: number, column: number): number {
    const line = this.byRow.get(row)?.element;
    if (line && isTrue(attribute(line, 'customFormat'))) return Number(attribute(line, 's') ?? 0);
    this.columnStyles ??= columnsOf(this.root).map((element) => ({
      first: Number(attribute(element, 'min') ?? 0) - 1,
      last: Number(attribute(element, 'max') ?? 0) - 1,
      style: Number(attribute(element, 'style') ?? 0),
    }));
    return this.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }
}

/** A worksheet part as it stands now; taken to pieces once as long as it is not written. @throws HostFailure notAWorkbook */
export function sheetPart(parts: Parts, name: string): SheetPart {
  const known = KNOWN.get(parts) ?? new Map<string, SheetPart>();
  KNOWN.set(parts, known);
  const source = parts.text(name);
  const before = known.get(name);
  const sheet = before?.source === source ? before : new SheetPart(source);
  known.set(name, sheet);
  return sheet;
}

const KNOWN = new WeakMap<Parts, Map<string, SheetPart>>();

interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

export function columnsOf(root: XmlElement): readonly XmlElement[] {
  return childrenNamed(root, 'cols').flatMap((list) => childrenNamed(list, 'col'));
}

function cellsIn(row: XmlElement): readonly Cell[] {
  const place = (element: XmlElement): number => parseArea(attribute(element, 'r') ?? '')?.left ?? NaN;
  return numbered(childrenNamed(row, 'c'), place).map(([column, element]) => ({ column, element }));
}

/** Rows and cells may leave their place out: then they follow the one before. */
function numbered(
  elements: readonly XmlElement[],
  placeOf: (element: XmlElement) => number,
): readonly (readonly [number, XmlElement])[] {
  let last = -1;
  return elements.map((element) => {
    const place = placeOf(element);
    last = Number.isNaN(place) ? last + 1 : place;
    return [last, element] as const;
  });
}
