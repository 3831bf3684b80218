/** Where pasted cells go, and what they become there. */
import type { CellContent } from '../../engine/workbook/edits';
import { contains, MAX_COLUMNS, MAX_ROWS, type Area, type CellRef } from '../../engine/workbook/reference';
import type { SheetSnapshot } from '../../engine/workbook/snapshot';
import { shifted } from '../../hosts/file/patch/formulaShift';
import { entered } from '../editing/entry';
import type { CellWish } from '../editing/workbookEditor';
import { isStill, type Copied } from './copied';
import { parseTsv } from './tsv';

export type Pasted =
  | { readonly kind: 'cells'; readonly wishes: readonly CellWish[]; readonly area: Area }
  /** More than fits on the sheet. */
  | { readonly kind: 'tooLarge' }
  /** A filled cell would fall into a merged rectangle, where only the first cell holds anything. */
  | { readonly kind: 'merged'; readonly row: number; readonly column: number };

export interface PasteOptions {
  readonly sheet: SheetSnapshot;
  /** What is selected: its first cell is where the block begins; a single value fills all of it. */
  readonly target: Area;
  readonly text: string;
  /** What was copied here last. */
  readonly own: Copied | null;
  /** Told of a cell that begins like a formula and is none: it is pasted as the text it is, as Excel does. */
  readonly onText?: (cell: CellRef) => void;
}

export function pasted({ sheet, target, text, own, onText }: PasteOptions): Pasted {
  const said = (row: number, column: number): void => onText?.({ sheet: sheet.name, row, column });
  const block = own && isStill(own, text) ? ownBlock(own) : textBlock(text, said);
  if (!block) return { kind: 'tooLarge' };
  const [first] = block;
  const single = block.length === 1 && first?.length === 1;
  const height = single ? target.bottom - target.top + 1 : block.length;
  const width = single ? target.right - target.left + 1 : Math.max(...block.map((row) => row.length));
  const area: Area = {
    top: target.top,
    left: target.left,
    bottom: target.top + height - 1,
    right: target.left + width - 1,
  };
  if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) return { kind: 'tooLarge' };
  const wishes: CellWish[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const item = single ? first?.[0] : block[row - area.top]?.[column - area.left];
      if (!item) continue;
      const merge = sheet.merges?.find((one) => contains(one, row, column));
      if (merge && (merge.top !== row || merge.left !== column)) {
        if (item.blank || single) continue;
        return { kind: 'merged', row, column };
      }
      wishes.push({ cell: { sheet: sheet.name, row, column }, content: item.at(row, column) });
    }
  }
  return { kind: 'cells', wishes, area };
}

interface Item {
  readonly blank: boolean;
  readonly at: (row: number, column: number) => CellWish['content'];
}

type Block = readonly (readonly Item[])[];

function textBlock(text: string, onText: (row: number, column: number) => void): Block | null {
  const item = (cell: string): Item => ({
    blank: cell === '',
    at: (row, column) => (format, facts) => {
      const content = entered(cell, format, facts);
      if (!content) onText(row, column);
      return content ?? { kind: 'text', text: cell };
    },
  });
  return parseTsv(text)?.map((row) => row.map(item)) ?? null;
}

/** Formulas move with their cell, as in Excel. */
function ownBlock({ area, contents }: Copied): Block {
  return contents.map((row, down) =>
    row.map((content, across) => ({
      blank: content.kind === 'blank',
      at: (toRow, toColumn) => () => movedTo(content, toRow - area.top - down, toColumn - area.left - across),
    })),
  );
}

function movedTo(content: CellContent, rows: number, columns: number): CellContent {
  if (content.kind !== 'formula') return content;
  return { ...content, formula: `=${shifted(content.formula.slice(1), rows, columns)}` };
}
