import type { SheetSnapshot } from '../../engine/workbook/snapshot';
import { roundTrip } from './batch';

/** A sheet as Excel lists it. The id survives a rename between two round trips. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly isProtected: boolean;
}

export interface SheetList {
  readonly workbookName: string;
  readonly sheets: readonly ListedSheet[];
}

/** First round trip of every task: which sheets there are. */
export function listSheets(): Promise<SheetList> {
  return roundTrip(askSheets);
}

/** Queues the same question in a round trip that asks for more. */
export function askSheets(workbook: Excel.Workbook): () => SheetList {
  const sheets = workbook.worksheets;
  workbook.load('name');
  sheets.load('items/id,items/name,items/visibility,items/protection/protected');
  return () => ({
    workbookName: workbook.name,
    sheets: sheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: visibility(sheet.visibility),
      isProtected: sheet.protection.protected,
    })),
  });
}

function visibility(value: string): SheetSnapshot['visibility'] {
  if (value === 'Hidden') return 'hidden';
  return value === 'VeryHidden' ? 'veryHidden' : 'visible';
}
