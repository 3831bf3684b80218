/** Second round trip: every sheet's used range with its values, merged areas, formula areas and hidden state. */
import type { Area } from '../../engine/workbook/reference';
import type { HostFailure } from '../host';
import { areasOf } from './addresses';
import { roundTrip } from './batch';
import type { ExcelCapabilities } from './capabilities';
import { concernsExcel } from './failures';
import type { ListedSheet } from './sheetList';

export interface SheetOutline {
  readonly sheet: ListedSheet;
  /** The used range in sheet coordinates; null where the sheet holds nothing or cannot be read. */
  readonly used: Area | null;
  /** Held values of the used range; null where they were too large to come along. */
  readonly values: readonly (readonly unknown[])[] | null;
  readonly merges: readonly Area[] | null;
  /** Where the formulas are; null where Excel was not asked, and then each cell has to be. */
  readonly formulas: readonly Area[] | null;
  /** All hidden, none hidden, or null: some. */
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
}

interface Wanted {
  readonly values: boolean;
  readonly areas: boolean;
}

/**
 * All sheets in one request. Where that fails, sheet by sheet, each with less until it answers: first without
 * values (too large), then without merged and formula areas. A sheet that answers nothing, such as a chart
 * sheet, is an empty one.
 * @throws HostFailure where Excel as a whole takes no calls
 */
export async function outlineSheets(
  sheets: readonly ListedSheet[],
  able: ExcelCapabilities,
): Promise<SheetOutline[]> {
  try {
    return await request(sheets, able, { values: true, areas: true });
  } catch (error) {
    rethrowIfExcel(error);
  }
  const outlines: SheetOutline[] = [];
  for (const sheet of sheets) outlines.push(await outlineOne(sheet, able));
  return outlines;
}

async function outlineOne(sheet: ListedSheet, able: ExcelCapabilities): Promise<SheetOutline> {
  const attempts: readonly Wanted[] = [
    { values: true, areas: true },
    { values: false, areas: true },
    { values: false, areas: false },
  ];
  for (const wanted of attempts) {
    try {
      const [outline] = await request([sheet], able, wanted);
      if (outline) return outline;
    } catch (error) {
      rethrowIfExcel(error);
    }
  }
  return blank(sheet);
}

function request(
  sheets: readonly ListedSheet[],
  able: ExcelCapabilities,
  wanted: Wanted,
): Promise<SheetOutline[]> {
  return roundTrip((workbook) => {
    const asked = sheets.map((sheet) => ask(workbook, sheet, able, wanted));
    return () => asked.map((read) => read());
  });
}

function ask(
  workbook: Excel.Workbook,
  sheet: ListedSheet,
  able: ExcelCapabilities,
  wanted: Wanted,
): () => SheetOutline {
  const used = workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
  used.load(
    `rowIndex,columnIndex,rowHidden,columnHidden,${wanted.values ? 'values' : 'rowCount,columnCount'}`,
  );
  const merged = able.mergedAreas && wanted.areas ? used.getMergedAreasOrNullObject() : null;
  merged?.load('address');
  // Excel refuses to look for special cells on protected sheets.
  const formulas =
    able.specialCells && wanted.areas && !sheet.isProtected
      ? used.getSpecialCellsOrNullObject('Formulas')
      : null;
  formulas?.load('address');
  return () => {
    if (used.isNullObject) return blank(sheet);
    const values = wanted.values ? used.values : null;
    const rows = values ? values.length : used.rowCount;
    const columns = values ? (values[0]?.length ?? 0) : used.columnCount;
    return {
      sheet,
      used: {
        top: used.rowIndex,
        left: used.columnIndex,
        bottom: used.rowIndex + rows - 1,
        right: used.columnIndex + columns - 1,
      },
      values,
      merges: merged && addressed(merged),
      formulas: formulas && addressed(formulas),
      rowHidden: used.rowHidden,
      columnHidden: used.columnHidden,
    };
  };
}

function addressed(areas: Excel.RangeAreas): Area[] {
  return areas.isNullObject ? [] : areasOf(areas.address);
}

function blank(sheet: ListedSheet): SheetOutline {
  return {
    sheet,
    used: null,
    values: null,
    merges: [],
    formulas: [],
    rowHidden: false,
    columnHidden: false,
  };
}

function rethrowIfExcel(error: unknown): void {
  // roundTrip throws nothing else.
  if (concernsExcel(error as HostFailure)) throw error;
}
