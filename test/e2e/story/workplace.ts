/** Where the story plays: in the pane beside Excel, or on the page. What differs between the two, and nothing else. */
import type { Locator, Page } from 'playwright-core';
import { a1 } from '../../../src/engine/workbook/reference';
import type { Session } from '../session';
import type { Hands } from './hands';

/** What cells hold, by `sheet!A1`: formulas as they are written, everything else as its value. */
export type Contents = ReadonlyMap<string, string>;

export interface Workplace {
  readonly session: Session;
  readonly page: Page;
  /** Where the checks and their buttons are. */
  readonly pane: Locator;
  readonly hands: Hands;
  /** Opens the workbook with the faults, where it is not open yet. */
  begin(): Promise<void>;
  /** Waits until the cell is the one selected where the workbook is shown. */
  showsCell(place: string): Promise<void>;
  /** What a cell shows there; its sheet is in front. */
  shown(place: string): Promise<string>;
  /** The user empties a cell of the workbook, beside the program; says what it showed. */
  empty(place: string): Promise<string>;
  /** Every cell of the workbook; null where that can only be seen in a copy. */
  contents(): Promise<Contents | null>;
  /** The user takes the work home. */
  end(): Promise<{ readonly before: Contents; readonly after: Contents }>;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly formula?: string | null;
  readonly value: unknown;
}

export function contentsOf(
  sheets: readonly { readonly name: string; readonly cells: readonly Cell[] }[],
): Contents {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => [`${name}!${a1(cell)}`, cell.formula ?? String(cell.value)] as const),
    ),
  );
}

/** `表3支出决算表!E9` in its parts, counted from zero. */
export function partsOf(place: string): {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly column: number;
} {
  const [, sheet = '', letter = '', number = ''] = /^(.+)!([A-Z])(\d+)$/.exec(place) ?? [];
  if (sheet === '') throw new Error(`${place} is no place of a cell`);
  return { sheet, cell: letter + number, row: Number(number) - 1, column: letter.charCodeAt(0) - 65 };
}

/** The cells in which two states of a workbook differ, with what they hold now; '' where nothing. */
export function differences(before: Contents, after: Contents): Contents {
  const places = [...new Set([...before.keys(), ...after.keys()])];
  return new Map(
    places
      .filter((place) => before.get(place) !== after.get(place))
      .map((place) => [place, after.get(place) ?? '']),
  );
}
