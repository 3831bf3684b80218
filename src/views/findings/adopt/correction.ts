/** From a cause to the cells that its correction changes: exactly these, or a reason why they are not certain. */
import { toText } from '../../../engine/amounts/scaled';
import { FORM_IDS } from '../../../engine/forms/definitions/titles';
import { foundForm, type Figure, type Recognition } from '../../../engine/forms/model';
import type { Cause, Place } from '../../../engine/report/report';
import {
  contentOf,
  NO_EDIT,
  sameContent,
  type CellContent,
  type CellEdit,
  type WorkbookEdit,
} from '../../../engine/workbook/edits';
import { Grid } from '../../../engine/workbook/grid';
import { parseArea, qualifiedA1, type Area, type CellRef } from '../../../engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../engine/workbook/snapshot';

export type Correction =
  | { readonly kind: 'edit'; readonly edit: WorkbookEdit }
  /** formula: exchanging would break one · unit: copies in another money unit · cells: which cells is not certain. */
  | { readonly kind: 'unclear'; readonly why: 'formula' | 'unit' | 'cells' };

export function correctionOf(cause: Cause, snapshot: WorkbookSnapshot, recognition: Recognition): Correction {
  const workbook = new Cells(snapshot, recognition);
  const edits = cellsOf(cause, workbook);
  if (typeof edits === 'string') return { kind: 'unclear', why: edits };
  const cells = edits.filter(({ before, after }) => !sameContent(before, after));
  return { kind: 'edit', edit: { ...NO_EDIT, cells } };
}

type Edits = readonly CellEdit[] | Extract<Correction, { kind: 'unclear' }>['why'];

function cellsOf(cause: Cause, workbook: Cells): Edits {
  const { sheet, cell, range, suggested, kind } = cause;
  const area = parseArea(cell ?? range ?? '');
  if (sheet === null || !area) return 'cells';
  const isOne = area.top === area.bottom && area.left === area.right;
  if (suggested !== null)
    return isOne ? valueIn([{ sheet, ...first(area) }], cause, suggested, workbook) : 'cells';
  switch (kind) {
    case 'sign':
      return signsChanged(sheet, area, workbook);
    case 'wrong-column':
    case 'column-swap':
      return columnsExchanged(sheet, area, workbook);
    default:
      return 'cells';
  }
}

function first({ top, left }: Area): { readonly row: number; readonly column: number } {
  return { row: top, column: left };
}

/** The suggested value in the cell and in all that carry the same figure. */
function valueIn(cells: readonly CellRef[], { also }: Cause, suggested: string, workbook: Cells): Edits {
  const all = [...cells, ...also.flatMap(refOf)];
  const figures = all.map((cell) => workbook.figureAt(cell));
  if (all.length !== cells.length + also.length || figures.some((figure) => !figure)) return 'cells';
  if (new Set(figures.map((figure) => figure?.unit)).size > 1) return 'unit';
  const after: CellContent = { kind: 'number', value: suggested, decimals: null };
  return all.map((cell) => ({ cell, before: workbook.contentAt(cell), after }));
}

function refOf({ sheet, cell }: Place): CellRef[] {
  const area = parseArea(cell);
  return area ? [{ sheet, ...first(area) }] : [];
}

/** The negative amounts of one row, positive. */
function signsChanged(sheet: string, area: Area, workbook: Cells): Edits {
  if (area.top !== area.bottom) return 'cells';
  const edits: CellEdit[] = [];
  for (const cell of along(sheet, area.top, area.left, area.right)) {
    const reading = workbook.figureAt(cell)?.reading;
    if (reading?.kind !== 'amount' || reading.value >= 0n) continue;
    const before = workbook.contentAt(cell);
    if (before.kind === 'formula') return 'formula';
    edits.push({ cell, before, after: { kind: 'number', value: toText(-reading.value), decimals: null } });
  }
  return edits.length > 0 ? edits : 'cells';
}

/** The contents of the first and the last column, in every row that is of the form. */
function columnsExchanged(sheet: string, area: Area, workbook: Cells): Edits {
  if (area.left === area.right) return 'cells';
  const edits: CellEdit[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const pair = [area.left, area.right].map((column) => ({ sheet, row, column }));
    const [one, other] = pair;
    if (!one || !other || pair.some((cell) => !workbook.figureAt(cell))) continue;
    const [here, there] = [workbook.contentAt(one), workbook.contentAt(other)];
    if (here.kind === 'formula' || there.kind === 'formula') return 'formula';
    edits.push({ cell: one, before: here, after: there }, { cell: other, before: there, after: here });
  }
  return edits.length > 0 ? edits : 'cells';
}

function along(sheet: string, row: number, left: number, right: number): readonly CellRef[] {
  return Array.from({ length: right - left + 1 }, (_, index) => ({ sheet, row, column: left + index }));
}

/** What stands in the cells of the workbook, and which figure of a form each is. */
class Cells {
  private readonly figures: ReadonlyMap<string, Figure>;
  private readonly grids: ReadonlyMap<string, Grid>;

  constructor(snapshot: WorkbookSnapshot, recognition: Recognition) {
    const forms = FORM_IDS.flatMap((id) => foundForm(recognition, id) ?? []);
    this.figures = new Map(
      forms.flatMap((form) => form.figures.map((figure) => [qualifiedA1(figure.cell), figure])),
    );
    this.grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, new Grid(sheet)]));
  }

  figureAt(cell: CellRef): Figure | undefined {
    return this.figures.get(qualifiedA1(cell));
  }

  contentAt({ sheet, row, column }: CellRef): CellContent {
    return contentOf(this.grids.get(sheet)?.at(row, column));
  }
}
