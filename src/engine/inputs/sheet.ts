/**
 * The sheet 填报说明数据 as a change to the workbook: a new sheet with a row for each input that is needed, or the rows
 * that an existing one lacks. What anybody has typed is never touched.
 */
import {
  BLANK_CONTENT,
  NO_EDIT,
  type CellContent,
  type CellEdit,
  type InputRule,
  type Look,
  type WorkbookEdit,
} from '../workbook/edits';
import { INPUTS_SHEET } from '../workbook/ownSheets';
import { qualifiedA1 } from '../workbook/reference';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { InputEntry, InputTable } from './inputs';
import type { NeededGroup, NeededInput } from './needed';
import {
  COLUMN_TITLES,
  COLUMN_WIDTHS,
  COLUMNS,
  contentFor,
  GUIDE,
  HEADER_ROW,
  inputsSheet,
  keyIn,
  layoutOf,
  TITLE,
  withoutUnit,
  type InputsLayout,
  type SheetColumn,
} from './sheetLayout';

/**
 * @param table what is known already, by whatever way; written into rows that are new or whose value is blank
 * @returns NO_EDIT where a sheet of that name holds something else, or nothing is to be added
 */
export function inputsSheetEdit(
  snapshot: WorkbookSnapshot,
  needed: readonly NeededGroup[],
  table: InputTable,
): WorkbookEdit {
  const sheet = inputsSheet(snapshot);
  if (!sheet || sheet.cells.length === 0) {
    const name = sheet?.name ?? INPUTS_SHEET;
    const newSheets = [{ name, columnWidths: COLUMN_WIDTHS, frozen: { rows: HEADER_ROW + 1, columns: 1 } }];
    const head = headOf(name);
    const body = rowsFor(needed, { sheet: name, top: HEADER_ROW + 1, columns: FRESH_COLUMNS, table });
    return {
      ...NO_EDIT,
      newSheets: sheet ? [] : newSheets,
      cells: [...head, ...body.cells],
      rules: body.rules,
    };
  }
  const layout = layoutOf(sheet);
  return layout ? additions(layout, needed, table) : NO_EDIT;
}

const FRESH_COLUMNS: Columns = { label: 0, value: 1, unit: 2, source: 3, key: 4 };

type Columns = InputsLayout['columns'];

function headOf(sheet: string): CellEdit[] {
  const write = textWriter(sheet);
  return [
    write(0, 0, TITLE, 'title'),
    write(1, 0, GUIDE, 'note'),
    ...COLUMNS.map((column, index) => write(HEADER_ROW, index, COLUMN_TITLES[column], 'subheading')),
  ];
}

/** Blank values of rows that are there are filled in where something is known; missing rows follow at the end. */
function additions(layout: InputsLayout, needed: readonly NeededGroup[], table: InputTable): WorkbookEdit {
  const { grid, header, columns } = layout;
  const rows = new Map<string, number>();
  for (let row = header + 1; row <= grid.extent.bottom; row += 1) {
    const key = keyIn(grid.at(row, columns.key));
    if (key !== '' && !rows.has(key)) rows.set(key, row);
  }
  const filled = needed.flatMap((group) =>
    group.rows.flatMap(({ key, kind }): CellEdit[] => {
      const row = rows.get(key);
      const entry = table.get(key);
      if (row === undefined || !entry || grid.at(row, columns.value)) return [];
      const cell = { sheet: grid.name, row, column: columns.value };
      return [{ cell, before: BLANK_CONTENT, after: contentFor(kind, entry.value), look: 'input' }];
    }),
  );
  const missing = needed
    .map(({ title, rows: all }) => ({ title, rows: all.filter(({ key }) => !rows.has(key)) }))
    .filter(({ rows: left }) => left.length > 0);
  const added = rowsFor(missing, { sheet: grid.name, top: grid.extent.bottom + 1, columns, table });
  return { ...NO_EDIT, cells: [...filled, ...added.cells], rules: added.rules };
}

interface Target {
  readonly sheet: string;
  /** The first row to be written. */
  readonly top: number;
  readonly columns: Columns;
  readonly table: InputTable;
}

function rowsFor(
  groups: readonly NeededGroup[],
  { sheet, top, columns, table }: Target,
): { readonly cells: readonly CellEdit[]; readonly rules: readonly InputRule[] } {
  const cells: CellEdit[] = [];
  const rules: InputRule[] = [];
  const write = textWriter(sheet);
  let row = top;
  for (const { title, rows } of groups) {
    cells.push(write(row, columns.label ?? columns.value, title, 'heading'));
    row += 1;
    for (const needed of rows) {
      const known = knownValue(needed, table);
      const texts: readonly (readonly [SheetColumn, string, Look])[] = [
        ['label', withoutUnit(needed.label), 'label'],
        ['unit', needed.unit, 'note'],
        ['source', sourceText(needed, table.get(needed.key)), 'note'],
        ['key', needed.key, 'note'],
      ];
      for (const [column, text, look] of texts) {
        const at = columns[column];
        if (at !== null && text !== '') cells.push(write(row, at, text, look));
      }
      cells.push({ ...write(row, columns.value, '', 'input'), after: known });
      rules.push(...ruleFor(needed, sheet, row, columns.value));
      row += 1;
    }
  }
  return { cells, rules };
}

function textWriter(sheet: string): (row: number, column: number, text: string, look: Look) => CellEdit {
  return (row, column, text, look) => ({
    cell: { sheet, row, column },
    before: BLANK_CONTENT,
    after: { kind: 'text', text },
    look,
  });
}

/** What is known, else what the workbook suggests. What the narrative takes from the forms itself is not copied. */
function knownValue({ key, kind, suggestion }: NeededInput, table: InputTable): CellContent {
  const value = table.get(key)?.value ?? (suggestion?.implied === false ? suggestion.value : undefined);
  return value === undefined ? BLANK_CONTENT : contentFor(kind, value);
}

function sourceText({ source, suggestion }: NeededInput, entry: InputEntry | undefined): string {
  const from = suggestion?.from ? qualifiedA1(suggestion.from) : null;
  const remarks = [source];
  if (entry?.priorCell) remarks.push(`取自上年工作簿 ${qualifiedA1(entry.priorCell)}`);
  else if (from && suggestion?.implied) remarks.push(`见 ${from}`);
  else if (from && !entry) remarks.push(`取自 ${from}`);
  return remarks.filter((remark) => remark !== '').join('；');
}

function ruleFor(needed: NeededInput, sheet: string, row: number, column: number): InputRule[] {
  const area = { top: row, left: column, bottom: row, right: column };
  const prompt = needed.source === '' ? needed.label : needed.source;
  if (needed.choices) return [{ sheet, area, rule: { kind: 'list', choices: needed.choices }, prompt }];
  if (needed.kind === 'amount') return [{ sheet, area, rule: { kind: 'amount' }, prompt }];
  if (needed.kind === 'count' || needed.kind === 'year')
    return [{ sheet, area, rule: { kind: 'count' }, prompt }];
  return [];
}
