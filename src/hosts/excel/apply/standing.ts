/** The first round trip: what stands where the change will write. */
import { areaA1, type Area } from '../../../engine/workbook/reference';
import type { CellEdit, ChartEdit, InputRule, WorkbookEdit } from '../../../engine/workbook/edits';
import { HostFailure } from '../../host';
import { roundTrip } from '../batch';
import type { ExcelCapabilities } from '../capabilities';
import { askSheets, listSheets, type ListedSheet } from '../sheetList';
import { blocksOf, type Block } from './blocks';
import { BLANK_CELL, type RawCell } from './contents';
import { sheetFinder, type SheetOf } from './sheetFinder';

/** A validation as Excel hands it over and takes it again. */
export interface KeptRule {
  readonly sheet: string;
  readonly area: Area;
  /** Null where the cells had none. */
  readonly before: Pick<Excel.DataValidation, 'rule' | 'prompt' | 'errorAlert' | 'ignoreBlanks'> | null;
}

export interface Standing {
  readonly sheets: readonly ListedSheet[];
  readonly structureProtected: boolean;
  readonly cells: ReadonlyMap<CellEdit, RawCell>;
  readonly rules: readonly KeptRule[];
  /** Charts of the names in question that are there, by `sheet\nname`. */
  readonly charts: ReadonlySet<string>;
}

export const chartKey = ({ sheet, name }: Pick<ChartEdit, 'sheet' | 'name'>): string => `${sheet}\n${name}`;

/** Sheets that the change itself brings; nothing of theirs stands anywhere yet. */
export function sheetsAdded(edit: WorkbookEdit): ReadonlySet<string> {
  return new Set(edit.newSheets.map(({ name }) => name));
}

/**
 * One round trip; a second one only to learn which sheet is missing.
 * @throws HostFailure sheetMissing, naming the sheet
 */
export async function readStanding(edit: WorkbookEdit, able: ExcelCapabilities): Promise<Standing> {
  try {
    return await roundTrip((workbook) => ask(workbook, edit, able));
  } catch (error) {
    if (!(error instanceof HostFailure) || error.code !== 'sheetMissing') throw error;
    const names = new Set((await listSheets()).sheets.map(({ name }) => name));
    const missing = [...sheetsWritten(edit)].find((name) => !names.has(name));
    throw new HostFailure('sheetMissing', error.detail, missing);
  }
}

/** Existing sheets on which something is written or removed. */
export function sheetsWritten(edit: WorkbookEdit): ReadonlySet<string> {
  const added = sheetsAdded(edit);
  const all = [
    ...edit.cells.map(({ cell }) => cell.sheet),
    ...[...edit.rules, ...edit.charts, ...edit.removedCharts].map(({ sheet }) => sheet),
  ];
  return new Set(all.filter((name) => !added.has(name)));
}

function ask(workbook: Excel.Workbook, edit: WorkbookEdit, able: ExcelCapabilities): () => Standing {
  const added = sheetsAdded(edit);
  const there = <T extends { readonly sheet: string }>(items: readonly T[]) =>
    items.filter(({ sheet }) => !added.has(sheet));
  const sheetOf = sheetFinder(workbook, []);
  const listed = askSheets(workbook);
  const protection = able.workbookProtection ? workbook.protection : null;
  protection?.load('protected');
  const cells = blocksOf(edit.cells.filter(({ cell }) => !added.has(cell.sheet))).map((block) =>
    askBlock(sheetOf, block),
  );
  const rules = able.dataValidation ? there(edit.rules).map((rule) => askRule(sheetOf, rule)) : [];
  const charts = there([...edit.charts, ...edit.removedCharts]).map((chart) => ({
    key: chartKey(chart),
    found: sheetOf(chart.sheet).charts.getItemOrNullObject(chart.name).load('name'),
  }));
  return () => ({
    sheets: listed().sheets,
    structureProtected: protection?.protected === true,
    cells: new Map(cells.flatMap((read) => read())),
    rules: rules.flatMap((read) => read()),
    charts: new Set(charts.filter(({ found }) => !found.isNullObject).map(({ key }) => key)),
  });
}

function askBlock(sheetOf: SheetOf, block: Block<CellEdit>): () => [CellEdit, RawCell][] {
  const { sheet, area, items } = block;
  const range = sheetOf(sheet).getRange(areaA1(area));
  range.load('values,formulas,numberFormat,valueTypes');
  return () =>
    items.map((edit) => {
      const row = edit.cell.row - area.top;
      const column = edit.cell.column - area.left;
      return [edit, rawCell(range, row, column)];
    });
}

/** The cell at this place of a loaded range. */
export function rawCell(
  range: Pick<Excel.Range, 'values' | 'formulas' | 'numberFormat' | 'valueTypes'>,
  row: number,
  column: number,
): RawCell {
  // The types say any; a number format is a string.
  const format: unknown = range.numberFormat[row]?.[column];
  return {
    value: range.values[row]?.[column] ?? '',
    formula: range.formulas[row]?.[column] ?? '',
    numberFormat: typeof format === 'string' ? format : BLANK_CELL.numberFormat,
    isError: range.valueTypes[row]?.[column] === 'Error',
  };
}

function askRule(sheetOf: SheetOf, { sheet, area }: InputRule): () => KeptRule[] {
  const validation = sheetOf(sheet).getRange(areaA1(area)).dataValidation;
  validation.load('type,rule,prompt,errorAlert,ignoreBlanks');
  return () => {
    const { rule, prompt, errorAlert, ignoreBlanks } = validation;
    switch (String(validation.type)) {
      case 'None':
        return [{ sheet, area, before: null }];
      // Several rules at once cannot be asked for together; nobody but us writes any on our sheets.
      case 'Inconsistent':
      case 'MixedCriteria':
        return [];
      default:
        return [{ sheet, area, before: { rule, prompt, errorAlert, ignoreBlanks } }];
    }
  };
}
