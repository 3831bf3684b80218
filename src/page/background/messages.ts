/** What the worker says to the page. A workbook comes in pieces: taking in all of its cells at once would hold the page up. */
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../engine/workbook/snapshot';
import type { HostFailureCode } from '../../hosts/host';

export type Message =
  /** The worker runs. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'cells'; readonly sheet: number; readonly cells: readonly CellSnapshot[] }
  /** The task is done; the cells of its workbook came before. */
  | { readonly kind: 'done'; readonly made: unknown }
  | {
      readonly kind: 'failed';
      readonly code: HostFailureCode;
      readonly detail: string;
      readonly subject: string;
    }
  /** A part of the program could not be loaded there. */
  | { readonly kind: 'unable' };

/** Some milliseconds of the page's time. */
const CELLS_A_PIECE = 4_000;

/** The cells of all sheets, in order. */
export function* piecesOf({ sheets }: WorkbookSnapshot): Generator<Extract<Message, { kind: 'cells' }>> {
  for (const [sheet, { cells }] of sheets.entries()) {
    for (let from = 0; from < cells.length; from += CELLS_A_PIECE) {
      yield { kind: 'cells', sheet, cells: cells.slice(from, from + CELLS_A_PIECE) };
    }
  }
}

export function withoutCells(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, cells: [] })) };
}

/** Takes the pieces in and puts the workbook together again. */
export function pieceKeeper(): {
  readonly take: (piece: Extract<Message, { kind: 'cells' }>) => void;
  readonly whole: (snapshot: WorkbookSnapshot) => WorkbookSnapshot;
} {
  const bySheet = new Map<number, CellSnapshot[]>();
  return {
    take: ({ sheet, cells }) => {
      const own = bySheet.get(sheet) ?? [];
      bySheet.set(sheet, own);
      for (const cell of cells) own.push(cell);
    },
    whole: (snapshot) => ({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet, index): SheetSnapshot => ({
        ...sheet,
        cells: bySheet.get(index) ?? [],
      })),
    }),
  };
}
