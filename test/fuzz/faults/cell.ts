/** Single-cell faults, as spec/quality lists them: one amount of the nine forms changed in one way. */
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { LAYOUT, numberCell, textCell } from '../../oracle/workbook';
import type { Random } from '../../oracle/random';

export const CELL_FAULTS = [
  '+0.01',
  '+0.03',
  '+1',
  '×10',
  '÷10',
  'swapped digits',
  'sign',
  'blank',
  'text',
  'full-width',
] as const;
export type CellFault = (typeof CELL_FAULTS)[number];

export interface FaultyCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export interface Faulty {
  readonly workbook: WorkbookSnapshot;
  readonly place: FaultyCell;
  readonly fault: CellFault;
  readonly right: number;
}

/** First amount row and amount columns of each form, zero-based. */
const BODIES: readonly { readonly top: number; readonly columns: readonly number[] }[] = [
  { top: LAYOUT.ledger, columns: [2, 5] },
  { top: LAYOUT.codes, columns: [4, 5, 6, 7, 8, 9, 10] },
  { top: LAYOUT.codes, columns: [4, 5, 6, 7, 8, 9] },
  { top: LAYOUT.ledger, columns: [2, 5, 6, 7, 8] },
  { top: LAYOUT.codes, columns: [4, 5, 6] },
  { top: LAYOUT.economic, columns: [2, 5, 8] },
  { top: LAYOUT.codes, columns: [4, 5, 6, 7, 8, 9] },
  { top: LAYOUT.codes, columns: [4, 5, 6] },
  { top: LAYOUT.threePublic, columns: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] },
];

/** Every cell of the nine forms that holds an amount. */
export function amountCells({ sheets }: WorkbookSnapshot): (FaultyCell & { readonly cell: CellSnapshot })[] {
  return BODIES.flatMap(({ top, columns }, sheet) =>
    (sheets[sheet]?.cells ?? [])
      .filter(({ row, column, kind }) => kind === 'number' && row >= top && columns.includes(column))
      .map((cell) => ({ sheet, row: cell.row, column: cell.column, cell })),
  );
}

/** One random fault; null where the drawn one changes nothing (the digits of 0.00 cannot be swapped). */
export function randomCellFault(random: Random, workbook: WorkbookSnapshot): Faulty | null {
  const { cell, ...place } = random.pick(amountCells(workbook));
  const fault = random.pick(CELL_FAULTS);
  const changed = faulty(random, cell, fault);
  if (changed === cell) return null;
  return { workbook: replaceCell(workbook, place, changed), place, fault, right: Number(cell.value) };
}

export function replaceCell(
  workbook: WorkbookSnapshot,
  { sheet, row, column }: FaultyCell,
  by: CellSnapshot | null,
): WorkbookSnapshot {
  const sheets = workbook.sheets.map((one, index) =>
    index === sheet
      ? {
          ...one,
          cells: one.cells.flatMap((cell) =>
            cell.row === row && cell.column === column ? (by ? [by] : []) : [cell],
          ),
        }
      : one,
  );
  return { ...workbook, sheets };
}

/** The cell with the fault; null for a blank one; the cell itself where the fault does not apply. */
function faulty(random: Random, cell: CellSnapshot, fault: CellFault): CellSnapshot | null {
  const { row, column } = cell;
  const value = Number(cell.value);
  const cents = Math.round(value * 100);
  switch (fault) {
    case '+0.01':
      return numberCell(row, column, (cents + 1) / 100);
    case '+0.03':
      return numberCell(row, column, (cents + 3) / 100);
    case '+1':
      return numberCell(row, column, (cents + 100) / 100);
    case '×10':
      return value === 0 ? cell : numberCell(row, column, cents / 10);
    case '÷10':
      return value === 0 ? cell : numberCell(row, column, cents / 1000);
    case 'swapped digits':
      return swapped(random, cell, value);
    case 'sign':
      return value === 0 ? cell : numberCell(row, column, -value);
    case 'blank':
      return null;
    case 'text':
      return textCell(row, column, random.pick(['见附注', '待定', '#数据']));
    case 'full-width':
      return textCell(
        row,
        column,
        value.toFixed(2).replace(/[\d.]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      );
  }
}

function swapped(random: Random, cell: CellSnapshot, value: number): CellSnapshot {
  const digits = [...value.toFixed(2)];
  const places = digits.flatMap((digit, index) => {
    const next = digits[index + 1] === '.' ? index + 2 : index + 1;
    const other = digits[next];
    return digit !== '.' && other !== undefined && other !== digit ? [[index, next] as const] : [];
  });
  if (places.length === 0) return cell;
  const [a, b] = random.pick(places);
  [digits[a], digits[b]] = [digits[b] ?? '', digits[a] ?? ''];
  return numberCell(cell.row, cell.column, Number(digits.join('')));
}
