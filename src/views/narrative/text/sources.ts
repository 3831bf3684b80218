/** Where the words and figures of a paragraph come from, for people. */
import type { InputEntry, InputKey, InputTable } from '../../../engine/inputs/inputs';
import type { Piece, Term } from '../../../engine/narrative/narrative';
import { placeOf } from '../../../engine/inputs/keys';
import { qualifiedA1, type CellRef } from '../../../engine/workbook/reference';
import type { NarrativeText } from '../../../locales/interface/narrative';

/** A piece that the keyboard can stand on: a figure with something behind it, or an accountant's words. */
export type Stop = Extract<Piece, { kind: 'figure' | 'input' }>;

export function isStop(piece: Piece): piece is Stop {
  return piece.kind === 'input' || (piece.kind === 'figure' && piece.figure.terms.length > 0);
}

/** Cells to go to, each once: of the forms and of 填报说明数据. */
export function cellsOf(stop: Stop, table: InputTable): readonly CellRef[] {
  const cells =
    stop.kind === 'input'
      ? [stop.cell ?? table.get(stop.key)?.cell ?? null]
      : stop.figure.terms.map((term) => cellOfTerm(term, table));
  const known = new Map(cells.flatMap((cell) => (cell ? [[qualifiedA1(cell), cell] as const] : [])));
  return [...known.values()];
}

export function cellOfTerm({ cell, input }: Term, table: InputTable): CellRef | null {
  return cell ?? (input === null ? null : (table.get(input)?.cell ?? null));
}

/** Inputs behind it that can be changed here, each once: not those that the sheet holds. */
export function changeable(stop: Stop, table: InputTable): readonly InputKey[] {
  const keys = stop.kind === 'input' ? [stop.key] : stop.figure.terms.flatMap(({ input }) => input ?? []);
  return [...new Set(keys)].filter((key) => {
    const entry = table.get(key);
    return entry !== undefined && entry.cell === null && placeOf(key) !== null;
  });
}

/** `在此填写`, `上年工作簿 表1!C31`; '' where the cell itself says it. */
export function originText(entry: InputEntry | undefined, words: NarrativeText): string {
  if (!entry || entry.cell !== null) return '';
  if (entry.origin === 'prior') {
    return words.figure.prior(entry.priorCell ? qualifiedA1(entry.priorCell) : '');
  }
  return entry.origin === 'file' ? words.figure.file : words.figure.typed;
}
