/** A form as it is drawn: cells from row 0 and column 0 on, which of them carry figures, and where it may be cut. */
import type { Area } from '../../src/engine/workbook/reference';
import type { PublishedForm } from './figures';

export type Content =
  | { readonly kind: 'text'; readonly text: string }
  /** `text` is what the cell shows under `format`. */
  | { readonly kind: 'number'; readonly value: number; readonly text: string; readonly format: string };

export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  /** null: the cell is empty, though a figure of nought belongs there. */
  readonly content: Content | null;
  /** `row|column` of the figure it carries and the value to be read. */
  readonly figure: { readonly key: string; readonly value: string } | null;
}

export interface Drawing {
  /** null for a published form that is none of the nine. */
  readonly form: PublishedForm | null;
  /** The Ministry's own sheet rather than the published form. */
  readonly source?: boolean;
  readonly cells: readonly DrawnCell[];
  readonly merges: readonly Area[];
  readonly width: number;
  readonly height: number;
  /** Rows repeated on a second sheet: title to header. */
  readonly headRows: number;
  /** First row of the table's header. */
  readonly headerTop: number;
  /** Rows of the table. */
  readonly bodyTop: number;
  readonly bodyBottom: number;
  /** Rows before which the form may go on on another sheet. */
  readonly cuts: readonly number[];
  /** Cells whose amount runs into a code: read, and said to be an error. */
  readonly glued: readonly { readonly row: number; readonly column: number }[];
}

export function text(value: string): Content {
  return { kind: 'text', text: value };
}

export function whole(value: number): Content {
  return { kind: 'number', value, text: String(value), format: 'General' };
}

/** Collects cells; a later cell on the same place is a mistake of the layout. */
export class Canvas {
  private readonly drawn = new Map<string, DrawnCell>();
  readonly merges: Area[] = [];

  put(
    row: number,
    column: number,
    content: Content | string | null,
    figure: DrawnCell['figure'] = null,
  ): void {
    const place = `${row},${column}`;
    if (this.drawn.has(place)) throw new Error(`two cells at ${place}`);
    this.drawn.set(place, {
      row,
      column,
      content: typeof content === 'string' ? text(content) : content,
      figure,
    });
  }

  has(row: number, column: number): boolean {
    return this.drawn.has(`${row},${column}`);
  }

  /** Merges unless it is one cell. */
  merge(area: Area): void {
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
  }

  get cells(): readonly DrawnCell[] {
    return [...this.drawn.values()];
  }

  get size(): { readonly width: number; readonly height: number } {
    let [width, height] = [0, 0];
    for (const { row, column } of this.drawn.values()) {
      width = Math.max(width, column + 1);
      height = Math.max(height, row + 1);
    }
    return { width, height };
  }
}
