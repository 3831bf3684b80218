/** The reference report typed into a new workbook: every figure, target and text at the place our reader gives it. */
import { FORM_IDS } from '../../../../src/engine/forms/definitions/titles';
import { figureAt, foundForm, type Form, type Recognition } from '../../../../src/engine/forms/model';
import type { PerformanceBody } from '../../../../src/engine/forms/performanceModel';
import { recognise } from '../../../../src/engine/forms/recognise';
import {
  BLANK_CONTENT,
  contentOf,
  NO_EDIT,
  type CellEdit,
  type WorkbookEdit,
} from '../../../../src/engine/workbook/edits';
import { Grid } from '../../../../src/engine/workbook/grid';
import type { CellRef } from '../../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../../src/engine/workbook/snapshot';

/** Where a form of either workbook has the same thing. */
type Pair = readonly [from: CellRef, to: CellRef];

/** @param notes whether the lines under empty forms are typed too */
export function typedFrom(
  reference: WorkbookSnapshot,
  fresh: WorkbookSnapshot,
  notes: boolean,
): WorkbookEdit {
  const [from, to] = [recognise(reference), recognise(fresh)];
  const pairs = FORM_IDS.flatMap((id) => {
    const [theirs, ours] = [foundForm(from, id), foundForm(to, id)];
    if (!theirs || !ours) throw new Error(`${id} is missing`);
    return [...figures(theirs, ours), ...performance(theirs.performance, ours.performance)];
  });
  const typed = pairs.flatMap(([source, cell]): CellEdit[] => {
    const after = contentOf(cellAt(reference, source));
    return after.kind === 'blank' ? [] : [{ cell, before: contentOf(cellAt(fresh, cell)), after }];
  });
  return { ...NO_EDIT, cells: [...typed, ...(notes ? emptyNotes(from, to) : [])] };
}

function figures(theirs: Form, ours: Form): Pair[] {
  return theirs.figures.map(({ row, column, cell }) => {
    const place = figureAt(ours, row.key, column.key);
    if (!place) throw new Error(`${ours.id} has no ${row.key} ${column.key}`);
    return [cell, place.cell];
  });
}

function performance(theirs: PerformanceBody | null, ours: PerformanceBody | null): Pair[] {
  if (!theirs || !ours) return [];
  const places = ({
    basicTotal,
    projectTotal,
    budget,
    indicators,
    total,
  }: PerformanceBody): (CellRef | undefined)[] => [
    basicTotal?.cell,
    projectTotal?.cell,
    budget?.planned.cell,
    budget?.executed.cell,
    budget?.rate.cell,
    budget?.score.cell,
    ...indicators.flatMap(({ target, actual, score }) => [target.cell, actual.cell, score.cell]),
    total?.cell,
  ];
  const [left, right] = [places(theirs), places(ours)];
  const pairs = left.flatMap((cell, index): Pair[] => {
    const other = right[index];
    return cell && other ? [[cell, other]] : [];
  });
  // The reasons for deviations: the label is there, the text beside it is not yet.
  const reason = theirs.deviation?.cell;
  const total = ours.total?.cell;
  return reason && total ? [...pairs, [reason, { ...total, row: total.row + 1, column: 1 }]] : pairs;
}

/** In the free line below the printed notes. */
function emptyNotes(from: Recognition, to: Recognition): CellEdit[] {
  return (['T7', 'T8', 'T9'] as const).flatMap((id): CellEdit[] => {
    const text = foundForm(from, id)?.emptyNote?.text;
    const last = foundForm(to, id)?.notes.at(-1)?.cell;
    if (text === undefined || !last) return [];
    return [{ cell: { ...last, row: last.row + 1 }, before: BLANK_CONTENT, after: { kind: 'text', text } }];
  });
}

function cellAt({ sheets }: WorkbookSnapshot, { sheet, row, column }: CellRef): ReturnType<Grid['at']> {
  const found = sheets.find(({ name }) => name === sheet);
  return found && new Grid(found).at(row, column);
}
