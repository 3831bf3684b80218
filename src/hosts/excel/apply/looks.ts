/** Gives cells of our own sheets their looks, and takes them off. */
import { areaA1, type Area } from '../../../engine/workbook/reference';
import { LOOK_STYLES } from '../../lookStyles';
import { groupedBy } from './blocks';
import type { CellPlan } from './plan';
import type { SheetOf } from './sheetFinder';

const ALIGNMENT = { center: 'Center', left: 'Left' } as const;

/** Excel takes addresses of up to 8,192 characters; shorter ones leave room for the sheet's name. */
const ADDRESS_LIMIT = 4_000;

/** Takes looks off, before anything is typed: clearing formats also clears number formats. */
export function clearLooks(plans: readonly CellPlan[], sheetOf: SheetOf, together: boolean): void {
  const changed = plans.filter(({ clearsLook }) => clearsLook);
  forEachRange(changed, sheetOf, together, (range) => range.clear('Formats'));
}

/** Gives cells their looks: one range for each look, however many cells have it. */
export function writeLooks(plans: readonly CellPlan[], sheetOf: SheetOf, together: boolean): void {
  const looks = groupedBy(plans, ({ look }) => look);
  for (const [look, alike] of looks) {
    if (look === null) continue;
    forEachRange(alike, sheetOf, together, ({ format }) => {
      const { size, bold = false, italic = false, align, colors } = LOOK_STYLES[look];
      format.font.size = size;
      format.font.bold = bold;
      format.font.italic = italic;
      format.wrapText = true;
      format.verticalAlignment = 'Top';
      if (align) format.horizontalAlignment = ALIGNMENT[align];
      if (colors) {
        format.fill.color = `#${colors.fill}`;
        format.font.color = `#${colors.ink}`;
      }
    });
  }
}

/** Rows of our own sheets grow and shrink with their texts. Rows of other sheets keep their height. */
export function fitRows(plans: readonly CellPlan[], sheetOf: SheetOf): void {
  const ours = plans.filter(({ look, clearsLook }) => look !== null || clearsLook);
  for (const [sheet, cells] of groupedBy(ours, ({ cell }) => cell.sheet)) {
    for (const { top, bottom } of runsDown(cells.map(({ cell }) => ({ row: cell.row, column: 0 })))) {
      sheetOf(sheet)
        .getRange(`${top + 1}:${bottom + 1}`)
        .format.autofitRows();
    }
  }
}

type Formatted = Pick<Excel.Range, 'format' | 'clear'> | Pick<Excel.RangeAreas, 'format' | 'clear'>;

function forEachRange(
  plans: readonly CellPlan[],
  sheetOf: SheetOf,
  together: boolean,
  task: (range: Formatted) => void,
): void {
  for (const [sheet, cells] of groupedBy(plans, ({ cell }) => cell.sheet)) {
    const addresses = runsDown(cells.map(({ cell }) => cell)).map(areaA1);
    for (const address of together ? joined(addresses) : addresses) {
      const isOne = !address.includes(',');
      task(isOne ? sheetOf(sheet).getRange(address) : sheetOf(sheet).getRanges(address));
    }
  }
}

function joined(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists[lists.length - 1];
    if (last === undefined || last.length + address.length >= ADDRESS_LIMIT) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

/** Runs of cells one below the other. */
function runsDown(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: Area[] = [];
  for (const { row, column } of ordered) {
    const last = areas[areas.length - 1];
    if (last?.left === column && row <= last.bottom + 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}
