/** From a cause to the change of the workbook that its corrections make: exactly these cells, or a reason why not. */
import { FORM_IDS } from '../../../engine/forms/definitions/titles';
import { foundForm, type Figure, type Recognition } from '../../../engine/forms/model';
import type { Cause, CellCorrection, Place } from '../../../engine/report/report';
import {
  BLANK_CONTENT,
  contentOf,
  NO_EDIT,
  sameContent,
  type CellContent,
  type CellEdit,
  type WorkbookEdit,
} from '../../../engine/workbook/edits';
import { Grid } from '../../../engine/workbook/grid';
import { parseArea, qualifiedA1, type CellRef } from '../../../engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../engine/workbook/snapshot';
import { followsFrom } from './formulas';

export type Correction =
  | {
      readonly kind: 'edit';
      readonly edit: WorkbookEdit;
      /** Cells whose right amount nobody can know from the workbook. They are not written. */
      readonly lost: readonly CellRef[];
      /** Formulas that are left as they are: they come to the right amounts once the other cells hold theirs. */
      readonly followed: readonly CellRef[];
    }
  /**
   * formula: one would have to be replaced among figures that move · unit: copies in another money unit · cells: which cells
   * is not certain · finer, coarser: dividing or multiplying is not exact.
   */
  | { readonly kind: 'unclear'; readonly why: 'formula' | 'unit' | 'cells' | 'finer' | 'coarser' };

export function correctionOf(cause: Cause, snapshot: WorkbookSnapshot, recognition: Recognition): Correction {
  const { corrections, suggested } = cause;
  if (!corrections) return { kind: 'unclear', why: 'cells' };
  if (corrections.withheld) return { kind: 'unclear', why: corrections.withheld };
  const workbook = new Cells(snapshot, recognition);
  const all = corrections.cells.flatMap((one) => workbook.editFor(one) ?? []);
  const lost = corrections.lost.flatMap((place) => refOf(place) ?? []);
  if (all.length < corrections.cells.length || all.length === 0) return { kind: 'unclear', why: 'cells' };
  const changed = all.filter(({ before, after }) => !sameContent(before, after));
  // A single figure replaces a formula, and the preview warns of it. Among figures that move none is replaced.
  if (suggested !== null) {
    const units = new Set(all.map(({ cell }) => workbook.figureAt(cell)?.unit));
    if (units.size > 1) return { kind: 'unclear', why: 'unit' };
    return { kind: 'edit', edit: { ...NO_EDIT, cells: changed }, lost, followed: [] };
  }
  const formulas = changed.filter(({ before }) => before.kind === 'formula');
  const cells = changed.filter(({ before }) => before.kind !== 'formula');
  if (!followsFrom(snapshot, cells, formulas)) return { kind: 'unclear', why: 'formula' };
  return {
    kind: 'edit',
    edit: { ...NO_EDIT, cells },
    lost,
    followed: formulas.map(({ cell }) => cell),
  };
}

export function refOf({ sheet, cell }: Place): CellRef | null {
  const area = parseArea(cell);
  return area && { sheet, row: area.top, column: area.left };
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

  /** Null where the cell is none of a form, or is not on a sheet. */
  editFor({ after, ...place }: CellCorrection): CellEdit | null {
    const cell = refOf(place);
    if (!cell || !this.figureAt(cell)) return null;
    const right: CellContent =
      after === null ? BLANK_CONTENT : { kind: 'number', value: after, decimals: null };
    return { cell, before: this.contentAt(cell), after: right };
  }

  private contentAt({ sheet, row, column }: CellRef): CellContent {
    return contentOf(this.grids.get(sheet)?.at(row, column));
  }
}
