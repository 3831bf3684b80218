/** What a change comes to once it is known what stands there: every cell with what is typed and what is expected. */
import type { CellContent, Look, WorkbookEdit } from '../../../engine/workbook/edits';
import type { CellRef } from '../../../engine/workbook/reference';
import { BLANK_CELL, contentHeld, typingBack, typingOf, type RawCell, type Typing } from './contents';
import { sheetsAdded, type KeptRule, type Standing } from './standing';

export interface CellPlan {
  readonly cell: CellRef;
  readonly typing: Typing;
  /** What the cell has to hold afterwards. */
  readonly expected: CellContent;
  readonly look: Look | null;
  /** Another look of ours is taken off first, and with it every format of the cell. */
  readonly clearsLook: boolean;
}

/** Cells and rules as they were before a change of ours, for taking it back to the letter. */
export interface Before {
  readonly cells: ReadonlyMap<string, RawCell>;
  readonly rules: readonly KeptRule[];
}

export function beforeOf(standing: Standing): Before {
  return {
    cells: new Map([...standing.cells].map(([{ cell }, raw]) => [keyOf(cell), raw])),
    rules: standing.rules,
  };
}

/** @param back what the cells held before, where this change takes back an earlier one of ours */
export function planCells(edit: WorkbookEdit, standing: Standing, back: Before | null): CellPlan[] {
  const added = sheetsAdded(edit);
  return edit.cells.map((change) => {
    const { cell, after, look, lookBefore } = change;
    const isNew = added.has(cell.sheet);
    const raw = back?.cells.get(keyOf(cell));
    const now = (isNew ? undefined : standing.cells.get(change)) ?? BLANK_CELL;
    const clearsLook = !isNew && lookBefore !== undefined && look !== lookBefore;
    const typing = typingOf(after, now.numberFormat);
    return {
      cell,
      typing: raw
        ? typingBack(raw)
        : { ...typing, formatBefore: typing.formatBefore ?? (clearsLook ? now.numberFormat : null) },
      expected: raw ? contentHeld(raw) : after,
      look: look ?? null,
      clearsLook,
    };
  });
}

/** The way back of a change that failed, for cells on sheets that were there before. */
export function planBack(edit: WorkbookEdit, standing: Standing): CellPlan[] {
  const before = beforeOf(standing);
  return edit.cells.flatMap(({ cell, look, lookBefore }): CellPlan[] => {
    const raw = before.cells.get(keyOf(cell));
    if (!raw) return [];
    return [
      {
        cell,
        typing: typingBack(raw),
        expected: contentHeld(raw),
        look: lookBefore ?? null,
        clearsLook: look !== undefined && look !== lookBefore,
      },
    ];
  });
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row}:${column}:${sheet}`;
}
