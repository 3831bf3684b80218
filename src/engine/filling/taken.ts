/** The change that is left of a plan once people have left some of its cells out. */
import { NO_EDIT, type CellEdit, type WorkbookEdit } from '../workbook/edits';
import { parseArea, qualifiedA1 } from '../workbook/reference';
import type { FillPlan, FillProposal } from './proposal';

/**
 * The cells left out with those that people leave out: without its code a row is none, and amounts in it belong to nothing.
 * @param left cells as `qualifiedA1` writes them
 */
export function leftOut({ proposals }: FillPlan, left: ReadonlySet<string>): ReadonlySet<string> {
  const rows = new Set(proposals.filter((one) => isCode(one) && left.has(qualifiedA1(one.cell))).map(rowOf));
  const inRows = proposals.filter((one) => rows.has(rowOf(one))).map(({ cell }) => qualifiedA1(cell));
  return new Set([...left, ...inRows]);
}

/**
 * A formula that rests on a cell left out would reckon with a blank: its value is written instead.
 * @param plan as `planFill` made it
 * @param values the same with values; another than `plan` where that holds formulas
 */
export function takenEdit(plan: FillPlan, values: FillPlan, left: ReadonlySet<string>): WorkbookEdit {
  const out = leftOut(plan, left);
  const valueAt = new Map(values.proposals.map(({ cell, after }) => [qualifiedA1(cell), after]));
  const cells = plan.proposals.flatMap((one): CellEdit[] => {
    const { cell, before, after, applied } = one;
    const place = qualifiedA1(cell);
    if (!applied || out.has(place)) return [];
    return [{ cell, before, after: restsOn(one, out) ? (valueAt.get(place) ?? after) : after }];
  });
  return cells.length === 0 ? NO_EDIT : { ...NO_EDIT, cells };
}

function isCode({ column, value, kind }: FillProposal): boolean {
  return kind === 'fill' && value === null && column === '科目编码';
}

/** 表6 has several rows side by side in one row of its sheet. */
function rowOf({ form, row }: FillProposal): string {
  return `${form} ${row}`;
}

function restsOn({ after, addends }: FillProposal, cells: ReadonlySet<string>): boolean {
  if (after.kind !== 'formula') return false;
  return addends.some(({ sheet, cell }) => {
    const area = parseArea(cell);
    return area !== null && cells.has(qualifiedA1({ sheet, row: area.top, column: area.left }));
  });
}
