/**
 * Whether a planted shift can be told at all. Asked of the oracle alone: every other block, moved by every other distance,
 * is put back in its place, and the figures it would have lost are made unreadable, so that no identity that holds one
 * says anything. What still says something is the evidence for the block.
 */
import type { WorkbookReport } from '../../../src/engine/report/report';
import { parseArea } from '../../../src/engine/workbook/reference';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { replaceCell } from '../../fuzz/faults/cell';
import type { Planted, Shift } from '../../fuzz/faults/structural';
import { brokenIdentities } from '../../oracle/oracle';
import { inOrder, numberCell, textCell } from '../../oracle/workbook';

const FARTHEST = 5;

/**
 * True where the figures that were lost stand in every identity that broke, so that nothing tells where the others belong;
 * where a single other figure closes all that broke; or where a shift by another distance has as much evidence.
 */
export function isUndecided(fault: Planted, report: WorkbookReport): boolean {
  const { shift } = fault;
  if (!shift) return false;
  const evidence = evidenceFor(fault, shift);
  if (evidence === null || evidence === 0 || oneCellCloses(fault.workbook, report)) return true;
  return otherBlocks(shift).some((other) => (evidenceFor(fault, other) ?? 0) >= evidence);
}

function otherBlocks(shift: Shift): Shift[] {
  const places = shift.body.map((_, index) => index);
  const distances = Array.from({ length: 2 * FARTHEST + 1 }, (_, index) => index - FARTHEST);
  return distances
    .filter((by) => by !== 0 && by !== shift.by)
    .flatMap((by) =>
      places.flatMap((first) =>
        places.filter((last) => last - first > Math.abs(by)).map((last) => ({ ...shift, by, first, last })),
      ),
    );
}

/** How many broken identities hold once the block is back, lost figures aside; null where others are broken then. */
function evidenceFor({ workbook, sheet }: Planted, shift: Shift): number | null {
  const rows = shift.body.slice(shift.first, shift.last + 1);
  const back = new Map<string, CellSnapshot | null>();
  const aside = new Map<string, CellSnapshot | null>();
  const cells = new Map(
    (workbook.sheets[sheet]?.cells ?? []).map((cell) => [`${cell.row}|${cell.column}`, cell]),
  );
  rows.forEach((row, index) => {
    for (const column of shift.columns) {
      const from = rows[index + shift.by];
      const key = `${row}|${column}`;
      if (from === undefined) {
        back.set(key, textCell(row, column, '?'));
        aside.set(key, textCell(row, column, '?'));
      } else {
        const cell = cells.get(`${from}|${column}`);
        back.set(key, cell ? { ...cell, row } : null);
      }
    }
  });
  if (brokenIdentities(withCells(workbook, sheet, back)).size > 0) return null;
  return brokenIdentities(withCells(workbook, sheet, aside)).size;
}

/** Whether the first cause is one cell whose suggested value closes everything. */
function oneCellCloses(workbook: WorkbookSnapshot, { causes: [first] }: WorkbookReport): boolean {
  const area = first?.kind === 'cell' && first.cell !== null ? parseArea(first.cell) : null;
  if (!first || !area) return false;
  const sheet = workbook.sheets.findIndex(({ name }) => name === first.sheet);
  const cell = numberCell(area.top, area.left, Number(first.suggested));
  const right = replaceCell(workbook, { sheet, row: area.top, column: area.left }, cell);
  return brokenIdentities(right).size === 0;
}

function withCells(
  workbook: WorkbookSnapshot,
  index: number,
  changed: ReadonlyMap<string, CellSnapshot | null>,
): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet, i) => {
    if (i !== index) return sheet;
    const kept = sheet.cells.filter(({ row, column }) => !changed.has(`${row}|${column}`));
    const added = [...changed.values()].filter((cell) => cell !== null);
    return { ...sheet, cells: inOrder([...kept, ...added]) };
  });
  return { ...workbook, sheets };
}
