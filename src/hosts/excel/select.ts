import { a1, type CellRef } from '../../engine/workbook/reference';
import { HostFailure } from '../host';
import { roundTrip } from './batch';

/**
 * Activates the cell's sheet and selects the cell.
 * @throws HostFailure sheetMissing, sheetHidden
 */
export async function selectCell(cell: CellRef): Promise<void> {
  const state = await roundTrip((workbook) => {
    const sheet = workbook.worksheets.getItemOrNullObject(cell.sheet);
    sheet.load('visibility');
    return () => (sheet.isNullObject ? null : sheet.visibility);
  });
  if (state === null) throw new HostFailure('sheetMissing', '', cell.sheet);
  if (state !== 'Visible') throw new HostFailure('sheetHidden', '', cell.sheet);
  await roundTrip((workbook) => {
    const sheet = workbook.worksheets.getItem(cell.sheet);
    sheet.activate();
    sheet.getRange(a1(cell)).select();
    return () => undefined;
  });
}
