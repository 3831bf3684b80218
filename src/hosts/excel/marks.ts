/** Putting marks on cells and taking them off again, without a trace in the user's own formatting. */
import { areaA1 } from '../../engine/workbook/reference';
import { HostFailure, type Mark, type MarkResult } from '../host';
import { roundTrip } from './batch';
import { concernsExcel } from './failures';
import { addMark, isMarkFormula } from './markLook';
import { listSheets, type ListedSheet } from './sheetList';

/** Our marks on one sheet, by the ids of their conditional formats. */
interface SheetMarks {
  readonly sheet: ListedSheet;
  readonly ids: readonly string[];
}

interface PlacedMark {
  readonly mark: Mark;
  readonly sheet: ListedSheet;
}

/**
 * Replaces our marks by these: one round trip to write, after two to find the sheets and the old marks.
 * Protected sheets are left alone and named in the result; marks on sheets that are gone are dropped.
 * @param following only where marks of ours still stand
 * @throws HostFailure
 */
export async function replaceMarks(marks: readonly Mark[], following = false): Promise<MarkResult> {
  const { sheets } = await listSheets();
  const old = await findMarks(sheets);
  if (following && old.every(({ ids }) => ids.length === 0)) {
    return { marked: 0, protectedSheets: [], gone: true };
  }
  const wanted = marks.flatMap((mark): PlacedMark[] => {
    const sheet = sheets.find((listed) => listed.name === mark.sheet);
    return sheet ? [{ mark, sheet }] : [];
  });
  const open = wanted.filter(({ sheet }) => !sheet.isProtected);
  await write(old, open);
  // Also where old marks have to stay.
  const left = old.filter(({ ids }) => ids.length > 0);
  const closed = [...wanted, ...left].flatMap(({ sheet }) => (sheet.isProtected ? [sheet.name] : []));
  return { marked: open.length, protectedSheets: [...new Set(closed)] };
}

/**
 * Removes every mark of ours, also from earlier sessions.
 * @throws HostFailure protected, naming the sheets whose marks had to stay, after the others are gone
 */
export async function removeMarks(): Promise<void> {
  const { sheets } = await listSheets();
  const old = await findMarks(sheets);
  await write(old, []);
  const left = old.filter(({ sheet, ids }) => sheet.isProtected && ids.length > 0);
  if (left.length > 0) {
    throw new HostFailure('protected', '', left.map(({ sheet }) => sheet.name).join('、'));
  }
}

/** Deletes the old marks and adds the new ones in one request; none where there is nothing to do. */
async function write(old: readonly SheetMarks[], added: readonly PlacedMark[]): Promise<void> {
  const removed = old.filter(({ sheet, ids }) => !sheet.isProtected && ids.length > 0);
  if (removed.length === 0 && added.length === 0) return;
  await roundTrip((workbook) => {
    for (const { sheet, ids } of removed) {
      const formats = workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;
      for (const id of ids) formats.getItem(id).delete();
    }
    for (const { mark, sheet } of added) {
      addMark(workbook.worksheets.getItem(sheet.id).getRange(areaA1(mark.area)), mark.level);
    }
    return () => undefined;
  });
}

/** One request for all sheets; sheet by sheet where one of them, such as a chart sheet, refuses. */
async function findMarks(sheets: readonly ListedSheet[]): Promise<SheetMarks[]> {
  try {
    return await findOn(sheets);
  } catch (error) {
    if (error instanceof HostFailure && concernsExcel(error)) throw error;
  }
  const found: SheetMarks[] = [];
  for (const sheet of sheets) {
    try {
      found.push(...(await findOn([sheet])));
    } catch (error) {
      // A sheet that lists no formats can hold no marks.
      if (error instanceof HostFailure && concernsExcel(error)) throw error;
    }
  }
  return found;
}

function findOn(sheets: readonly ListedSheet[]): Promise<SheetMarks[]> {
  return roundTrip((workbook) => {
    const asked = sheets.map((sheet) => {
      const formats = workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;
      formats.load('items/id,items/customOrNullObject/rule/formula');
      return { sheet, formats };
    });
    return () =>
      asked.map(({ sheet, formats }) => ({ sheet, ids: formats.items.filter(isOurs).map(({ id }) => id) }));
  });
}

function isOurs(format: Excel.ConditionalFormat): boolean {
  const custom = format.customOrNullObject;
  return !custom.isNullObject && isMarkFormula(custom.rule.formula);
}
