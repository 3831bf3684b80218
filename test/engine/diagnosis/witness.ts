/**
 * Whether a workbook with a planted shift could have come about in another way. Built, not argued: another correct workbook
 * and another fault of the same kind (or one wrong cell) that give the faulty workbook cell for cell. Whoever sees only the
 * faulty workbook cannot tell which of the two it was. Uses plain sums of 表6, no part of the diagnosis.
 */
import { check } from '../../../src/engine/run';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import type { Planted, Shift } from '../../fuzz/faults/structural';
import { brokenIdentities } from '../../oracle/oracle';
import { inOrder, numberCell } from '../../oracle/workbook';
import { ECONOMIC, economicColumn, type EconomicColumn } from './economicColumn';

const FARTHEST = 5;
/** A shift is no block with fewer rows that keep a figure, or fewer cells that differ. */
const FEWEST_LEFT = 2;
const FEWEST_CHANGED = 3;

/** A correct workbook and a fault that make the faulty workbook. */
export interface Witness {
  readonly kind: 'tail lost' | 'wrapped' | 'one cell';
  readonly right: WorkbookSnapshot;
}

/** How else the workbook may have come about: a shift by another distance, or one wrong cell; null where in no other way. */
export function otherWitness(fault: Planted): Witness | null {
  for (let by = -FARTHEST; by <= FARTHEST; by += 1) {
    const witness = by === fault.shift?.by ? null : shiftWitness(by, fault);
    if (witness) return witness;
  }
  return cellWitness(fault);
}

/** A correct workbook of which a shift by `by` rows (down is positive) makes the faulty one; null where there is none. */
export function shiftWitness(by: number, fault: Planted): Witness | null {
  return by === 0 ? null : (lostTail(by, fault) ?? wrappedRound(by, fault));
}

function lostTail(by: number, { workbook, shift }: Planted): Witness | null {
  if (!shift) return null;
  const column = economicColumn(workbook, shift.columns[0] ?? 0);
  for (const block of blocksBy(by, shift)) {
    for (const right of rightBefore(workbook, column, block)) {
      if (isCorrect(right) && isSame(planted(right, block), workbook)) return { kind: 'tail lost', right };
    }
  }
  return null;
}

function wrappedRound(by: number, { workbook, shift }: Planted): Witness | null {
  if (!shift) return null;
  const [at = 0] = shift.columns;
  const column = economicColumn(workbook, at);
  for (const block of blocksBy(by, shift)) {
    const cells = turned(column.cells, { ...block, by: -by });
    if (!column.closes(column.amountsIn(cells))) continue;
    const right = withColumn(workbook, at, shift.body, cells);
    if (isCorrect(right)) return { kind: 'wrapped', right };
  }
  return null;
}

/** A correct workbook of which one wrong cell of the column makes the faulty one. */
export function cellWitness({ workbook, shift }: Planted): Witness | null {
  if (!shift) return null;
  const [at = 0] = shift.columns;
  const column = economicColumn(workbook, at);
  for (const { row, code } of column.rows) {
    for (const asked of column.askedOf(code, column.amounts)) {
      if (!column.closes(new Map(column.amounts).set(code, asked))) continue;
      const cells = new Map(column.cells).set(row, numberCell(row, at, asked / 100));
      const right = withColumn(workbook, at, shift.body, cells);
      if (isCorrect(right)) return { kind: 'one cell', right };
    }
  }
  return null;
}

function* blocksBy(by: number, shift: Shift): Generator<Shift> {
  const end = shift.body.length - 1;
  for (let first = 0; first <= end; first += 1) {
    for (let last = first + Math.abs(by) + FEWEST_LEFT - 1; last <= end; last += 1)
      yield { ...shift, by, first, last };
  }
}

/** The column with every figure of the block moved down by `by` rows, round the end. */
function turned(
  before: ReadonlyMap<number, CellSnapshot>,
  { body, first, last, by }: Shift,
): Map<number, CellSnapshot> {
  const cells = new Map(before);
  const length = last - first + 1;
  for (let place = first; place <= last; place += 1) {
    const row = body[place] ?? -1;
    const offset = (((place - first - by) % length) + length) % length;
    const source = before.get(body[first + offset] ?? -1);
    if (source) cells.set(row, { ...source, row });
    else cells.delete(row);
  }
  return cells;
}

/** The faulty workbook with the block back and amounts in place of what was lost, in every way that the sums allow. */
function* rightBefore(
  workbook: WorkbookSnapshot,
  column: EconomicColumn,
  { body, first, last, by, columns: [at = 0] }: Shift,
): Generator<WorkbookSnapshot> {
  const cells = new Map(column.cells);
  const inside = (place: number): boolean => place >= first && place <= last;
  const places = body.slice(first, last + 1).map((_, index) => first + index);
  // The fault leaves nothing where no figure came to stand.
  if (places.some((place) => !inside(place - by) && column.cells.has(body[place] ?? -1))) return;
  const lost = places.filter((place) => !inside(place + by)).map((place) => body[place] ?? -1);
  for (const place of places) {
    const [row, source] = [body[place] ?? -1, column.cells.get(body[place + by] ?? -1)];
    if (inside(place + by) && source) cells.set(row, { ...source, row });
    else cells.delete(row);
  }
  for (const amounts of column.filled(column.amountsIn(cells), lost)) {
    if (!column.closes(amounts)) continue;
    const right = new Map(cells);
    for (const { row, code } of column.rows) {
      const amount = amounts.get(code) ?? 0;
      if (lost.includes(row) && amount !== 0) right.set(row, numberCell(row, at, amount / 100));
    }
    const changed = body.filter((row) => amountOf(right.get(row)) !== amountOf(column.cells.get(row))).length;
    if (changed >= FEWEST_CHANGED) yield withColumn(workbook, at, body, right);
  }
}

/** The fault itself: every amount of the block in another row, what falls off lost, nothing where it came from. */
function planted(
  right: WorkbookSnapshot,
  { body, first, last, by, columns: [at = 0] }: Shift,
): WorkbookSnapshot {
  const before = new Map(
    (right.sheets[ECONOMIC]?.cells ?? []).flatMap((cell) => (cell.column === at ? [[cell.row, cell]] : [])),
  );
  const cells = new Map(before);
  for (let place = first; place <= last; place += 1) {
    const row = body[place] ?? -1;
    const source = place - by >= first && place - by <= last ? before.get(body[place - by] ?? -1) : undefined;
    if (source) cells.set(row, { ...source, row });
    else cells.delete(row);
  }
  return withColumn(right, at, body, cells);
}

function withColumn(
  workbook: WorkbookSnapshot,
  at: number,
  body: readonly number[],
  cells: ReadonlyMap<number, CellSnapshot>,
): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet, index) => {
    if (index !== ECONOMIC) return sheet;
    const kept = sheet.cells.filter(({ row, column }) => column !== at || !body.includes(row));
    const moved = body.flatMap((row) => cells.get(row) ?? []);
    return { ...sheet, cells: inOrder([...kept, ...moved]) };
  });
  return { ...workbook, sheets };
}

function amountOf(cell: CellSnapshot | undefined): number {
  return cell?.kind === 'number' ? Number(cell.value) : 0;
}

function isCorrect(workbook: WorkbookSnapshot): boolean {
  return (
    brokenIdentities(workbook).size === 0 && check(workbook).findings.every(({ level }) => level !== 'error')
  );
}

function isSame(a: WorkbookSnapshot, b: WorkbookSnapshot): boolean {
  return JSON.stringify(a.sheets) === JSON.stringify(b.sheets);
}
