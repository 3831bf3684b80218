/** From proposals to the one change that writes them. */
import { NO_EDIT, type WorkbookEdit } from '../workbook/edits';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { FillProposal } from './proposal';

export function inSheetOrder(
  { sheets }: WorkbookSnapshot,
  proposals: readonly FillProposal[],
): readonly FillProposal[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const place = ({ cell }: FillProposal): readonly number[] => [
    order.get(cell.sheet) ?? 0,
    cell.row,
    cell.column,
  ];
  return [...proposals].sort((a, b) => {
    const [one, other] = [place(a), place(b)];
    const first = one.findIndex((value, index) => value !== other[index]);
    return first < 0 ? 0 : (one[first] ?? 0) - (other[first] ?? 0);
  });
}

export function editOf(proposals: readonly FillProposal[]): WorkbookEdit {
  const cells = proposals
    .filter(({ applied }) => applied)
    .map(({ cell, before, after }) => ({ cell, before, after }));
  return cells.length === 0 ? NO_EDIT : { ...NO_EDIT, cells };
}
