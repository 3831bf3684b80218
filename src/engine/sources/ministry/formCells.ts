/** What the readers of the set's forms have in common: cells that stand for amounts of ours, and what becomes of them. */
import { ZERO } from '../../amounts/scaled';
import { readHeading, type Heading } from '../../forms/heading';
import type { FormId, MoneyUnit } from '../../report/report';
import type { Grid } from '../../workbook/grid';
import { readYuan } from '../list/amount';
import {
  KNOWS_NOTHING,
  type SourceFigure,
  type SourcePlace,
  type SourceProblem,
  type SourceReading,
} from '../source';
import type { CodeLine } from '../../template/structure';

/** A cell of a source and the cell of our forms that it says. */
export interface FormCell {
  readonly form: FormId;
  readonly row: string;
  readonly column: string;
  readonly sheetRow: number;
  readonly sheetColumn: number;
  /** For people: what row it is. */
  readonly label: string;
  /** A sum of others: it is compared, not taken. */
  readonly isTotal: boolean;
}

export interface SetForm {
  readonly cells: readonly FormCell[];
  readonly names: readonly CodeLine[];
  /** Last row of the header. */
  readonly headerBottom: number;
  readonly problems: readonly SourceProblem[];
  /** Whether it has the economic items of 表6. */
  readonly economicItems?: boolean;
}

export interface SetReading {
  readonly reading: SourceReading;
  readonly heading: Heading;
}

export function readingOf(source: string, grid: Grid, kind: string, form: SetForm): SetReading {
  const heading = readHeading(grid, grid.extent, form.headerBottom);
  const unit: MoneyUnit = heading.unit?.value ?? '元';
  const place: SourcePlace = { source, sheet: grid.name, row: null, column: null };
  const figures: SourceFigure[] = [];
  const totals: SourceFigure[] = [];
  const problems: SourceProblem[] = [...form.problems];
  for (const { form: id, row, column, sheetRow, sheetColumn, label, isTotal } of form.cells) {
    const read = readYuan(grid.at(sheetRow, sheetColumn), unit);
    const at = { ...place, row: sheetRow, column: sheetColumn };
    if ('problem' in read) problems.push({ place: at, content: label, reason: read.problem });
    else {
      const list = isTotal ? totals : figures;
      list.push({ form: id, row, column, value: read.value ?? ZERO, place: at });
    }
  }
  const taken = figures.filter(({ value }) => value !== ZERO).length;
  const knows = { ...KNOWS_NOTHING, economicItems: form.economicItems ?? false };
  const reading = { place, kind, taken, figures, totals, names: form.names, problems, warnings: [], knows };
  return { reading, heading };
}
