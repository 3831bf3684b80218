/** How a form is fitted on a page: upright or across, its columns, the height of its rows. */
import { filled, linesIn, linesOf, wantedWidths } from './columnWidths';
import type { FormLayout } from './formLayout';
import { textHeight, textWidth } from './page';

export interface Fit {
  readonly kind: 'portraitForm' | 'landscapeForm';
  /** Twips; they add up to the width of the text. */
  readonly columnWidths: readonly number[];
  /** Least height of a row, twips. */
  readonly rowHeight: number;
}

/** What stands above the title of the form on its page. */
export interface Above {
  readonly partHeading?: boolean;
  /** A heading of its own, of an attachment. */
  readonly numbered?: boolean;
}

/** A form that is a little too wide stays upright: a few names then take two lines. */
const SQUEEZE = 0.88;
/** Heights as the styles have them; a long name of a unit takes two lines. */
const TITLE = 600;
const PART_HEADING = 2 * 560 + 240;
const HEADING = 560;
const LINE_HEIGHT = 270;
const CELL_LINE = 220;
const BORDER = 10;
const LEAST_ROW = 236;
const HIGHEST_ROW = 400;
/** Of a form that takes several pages anyway. */
const USUAL_ROW = 280;

/** Upright where the form fits, else across; rows as high as one page allows. */
export function fit({ table, notes, lines, upright }: FormLayout, above: Above = {}): Fit {
  const wanted = wantedWidths(table);
  const sum = wanted.reduce((total, width) => total + width, 0);
  const kind = upright || sum * SQUEEZE <= textWidth('portraitForm') ? 'portraitForm' : 'landscapeForm';
  const width = textWidth(kind);
  const columnWidths = filled(table, wanted, width);
  const noteLines = notes.reduce((count, note) => count + linesIn(note, width), 0);
  const headings = TITLE + (above.partHeading ? PART_HEADING : 0) + (above.numbered ? HEADING : 0);
  const room = textHeight(kind) - headings - (lines.length + noteLines + 1) * LINE_HEIGHT;
  const lineCounts = table.rows.map((row) => linesOf(row, columnWidths));
  return { kind, columnWidths, rowHeight: rowHeight(lineCounts, room) };
}

/** The highest with which all rows fit in the room that is left on the page. */
function rowHeight(lineCounts: readonly number[], room: number): number {
  const heightAt = (height: number): number =>
    lineCounts.reduce((sum, lines) => sum + Math.max(height, lines * CELL_LINE) + BORDER, 0);
  for (let height = HIGHEST_ROW; height >= LEAST_ROW; height -= 4) {
    if (heightAt(height) <= room) return height;
  }
  return USUAL_ROW;
}
