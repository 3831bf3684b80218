/** Third round trip: what only some cells need. Too large an answer is asked for again in halves. */
import { areaA1, type Area } from '../../engine/workbook/reference';
import { HostFailure } from '../host';
import { roundTrip } from './batch';

export type DetailKind = 'values' | 'text' | 'formulas' | 'valueTypes' | 'rowHidden' | 'columnHidden';

export interface Detail {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly kind: DetailKind;
  /** For hidden rows a single column, for hidden columns a single row. */
  readonly area: Area;
}

/** Rows of answers, the same shape as the area. */
export type DetailGrid = readonly (readonly unknown[])[];

/**
 * Answers all details in one round trip, more only where the answer does not fit.
 * @throws HostFailure tooLarge where a single cell does not fit
 */
export async function readDetails(details: readonly Detail[]): Promise<DetailGrid[]> {
  if (details.length === 0) return [];
  try {
    return await roundTrip((workbook) => {
      const asked = details.map((detail) => ask(workbook, detail));
      return () => asked.map((read) => read());
    });
  } catch (error) {
    if (!(error instanceof HostFailure) || error.code !== 'tooLarge') throw error;
    return readInHalves(details, error);
  }
}

async function readInHalves(details: readonly Detail[], reason: HostFailure): Promise<DetailGrid[]> {
  const [only] = details;
  if (details.length === 1 && only) return [await readHalves(only, reason)];
  const middle = Math.ceil(details.length / 2);
  const first = await readDetails(details.slice(0, middle));
  return [...first, ...(await readDetails(details.slice(middle)))];
}

async function readHalves(detail: Detail, reason: HostFailure): Promise<DetailGrid> {
  const { top, left, bottom, right } = detail.area;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    const upper = await readArea(detail, { top, left, bottom: middle, right });
    return [...upper, ...(await readArea(detail, { top: middle + 1, left, bottom, right }))];
  }
  if (right === left) throw reason;
  const middle = Math.floor((left + right) / 2);
  const [west = []] = await readArea(detail, { top, left, bottom, right: middle });
  const [east = []] = await readArea(detail, { top, left: middle + 1, bottom, right });
  return [[...west, ...east]];
}

async function readArea(detail: Detail, area: Area): Promise<DetailGrid> {
  const [grid = []] = await readDetails([{ ...detail, area }]);
  return grid;
}

function ask(workbook: Excel.Workbook, { sheet, kind, area }: Detail): () => DetailGrid {
  const range = workbook.worksheets.getItem(sheet).getRange(areaA1(area));
  if (kind === 'rowHidden') {
    const rows = range.getRowProperties({ rowHidden: true });
    return () => rows.value.map((row) => [row.rowHidden]);
  }
  if (kind === 'columnHidden') {
    const columns = range.getColumnProperties({ columnHidden: true });
    return () => [columns.value.map((column) => column.columnHidden)];
  }
  range.load(kind);
  return () => range[kind];
}
