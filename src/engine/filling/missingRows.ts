/**
 * 类 and 款 rows that a code form lacks above its items. A row cannot be inserted by a change of cells: where a blank row
 * is free at the right place, code and name are proposed there; elsewhere people are told which row to insert.
 */
import { parentCode } from '../forms/codes';
import { FORM_IDS } from '../forms/definitions/titles';
import { foundForm, type Form, type FormRow } from '../forms/model';
import { BLANK_CONTENT, type CellContent } from '../workbook/edits';
import { Grid } from '../workbook/grid';
import { qualifiedA1, type CellRef } from '../workbook/reference';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { asWritten, type Standing } from './asWritten';
import { nameOf } from './itemNames';
import type { FillProposal, Unfilled } from './proposal';

/** The workbook with the rows that found a place, and what is recognised in it. */
export interface MissingRows extends Standing {
  readonly proposals: readonly FillProposal[];
  readonly unfilled: readonly Unfilled[];
}

const STATEMENT = '科目逐级列示：款、项均列出上级科目';

export function missingRows({ snapshot, recognition }: Standing): MissingRows {
  const forms = FORM_IDS.flatMap((id) => foundForm(recognition, id) ?? []);
  const found = forms.flatMap((form) => rowsFor(snapshot, form, forms));
  const proposals = found.flatMap((row) => (row.placed ? proposalsFor(row) : []));
  const unfilled = found.flatMap((row) => (row.placed ? [] : [toInsert(row)]));
  return { ...asWritten({ snapshot, recognition }, proposals), proposals, unfilled };
}

interface MissingRow {
  readonly form: Form;
  readonly code: string;
  readonly name: string;
  /** The first row below it. */
  readonly below: FormRow;
  /** Where it goes, and how the code is written; null where no row is free. */
  readonly placed: { readonly code: CellRef; readonly name: CellRef; readonly asNumber: boolean } | null;
}

function rowsFor(snapshot: WorkbookSnapshot, form: Form, forms: readonly Form[]): readonly MissingRow[] {
  const sheet = snapshot.sheets.find(({ name }) => name === form.sheet);
  const coded = form.rows.flatMap((row) => (row.code === null ? [] : [{ code: row.code, row }]));
  const levels = new Set(coded.map(({ code }) => code.length));
  const missing = new Set(
    coded.flatMap(({ code }) => {
      const parents = [parentCode(code), parentCode(parentCode(code) ?? '')];
      return parents.flatMap((parent) =>
        parent !== null && parent !== '' && levels.has(parent.length) && !form.rowByKey.has(parent)
          ? [parent]
          : [],
      );
    }),
  );
  if (!sheet || missing.size === 0) return [];
  const grid = new Grid(sheet);
  const taken = new Set<number>();
  // 款 before 类: each takes the row above what stands below it.
  return [...missing]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .flatMap((code): MissingRow[] => {
      const below = coded.find((one) => one.code.startsWith(code))?.row;
      if (!below) return [];
      const name = nameOf(code, form, forms);
      const at = name === '' ? null : freeRow(grid, form, below, taken);
      if (at !== null) taken.add(at);
      return [{ form, code, name, below, placed: at === null ? null : placeAt(grid, form, below, at) }];
    });
}

/** The row just above, where it belongs to nothing and holds nothing. */
function freeRow(grid: Grid, form: Form, below: FormRow, taken: ReadonlySet<number>): number | null {
  let row = below.sheetRow - 1;
  while (taken.has(row)) row -= 1;
  const isFree =
    row > (form.header?.bottom ?? form.area.top) &&
    grid.cellsOf(row).length === 0 &&
    form.columns.every(({ sheetColumn }) => grid.mergeAt(row, sheetColumn) === null) &&
    form.keyColumns.every(({ sheetColumn }) => {
      const merge = grid.mergeAt(row, sheetColumn);
      return merge === null || (merge.top === row && merge.bottom === row);
    });
  return isFree ? row : null;
}

/** Null where codes are split over several cells: there each office writes them in its own way. */
function placeAt(grid: Grid, form: Form, below: FormRow, row: number): MissingRow['placed'] {
  const { column } = below.cell;
  const written = grid.at(below.sheetRow, column);
  const name = form.keyColumns.find(
    ({ sheetColumn, meaning }) => meaning === '科目名称' && sheetColumn > column,
  );
  if (!written || !name || String(written.value).trim() !== below.code) return null;
  const { sheet } = form;
  return {
    code: { sheet, row, column },
    name: { sheet, row, column: name.sheetColumn },
    asNumber: written.kind === 'number',
  };
}

function proposalsFor({ form, code, name, placed }: MissingRow): readonly FillProposal[] {
  if (!placed) return [];
  const written = (cell: CellRef, column: string, after: CellContent): FillProposal => ({
    kind: 'fill',
    form: form.id,
    row: `${code} ${name}`,
    column,
    cell,
    before: BLANK_CONTENT,
    after,
    value: null,
    basis: { check: `${form.id}-05`, statement: STATEMENT },
    addends: [],
    rounding: [],
    applied: true,
  });
  return [
    written(
      placed.code,
      '科目编码',
      placed.asNumber ? { kind: 'number', value: code, decimals: null } : { kind: 'text', text: code },
    ),
    written(placed.name, '科目名称', { kind: 'text', text: name }),
  ];
}

function toInsert({ form, code, name, below }: MissingRow): Unfilled {
  return {
    form: form.id,
    row: `${code} ${name}`.trim(),
    column: '',
    cell: null,
    sheet: form.sheet,
    why: {
      id: 'fillRowMissing',
      values: {
        sheet: form.sheet,
        code,
        name,
        below: `${qualifiedA1(below.cell)} ${below.code ?? ''}`.trim(),
      },
    },
  };
}
