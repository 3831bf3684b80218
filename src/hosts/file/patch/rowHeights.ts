/**
 * Heights of rows whose texts wrap, estimated from the length of the texts: most programs other than Excel show a row as
 * high as the file says. The height is not fixed, so a program that fits rows to their texts still does.
 */
import type { CellContent, Look } from '../../../engine/workbook/edits';
import { DIGIT_EMS, wrappedLines } from '../../../engine/workbook/wrapping';
import { LOOK_STYLES } from '../../lookStyles';
import { columnsOf } from './sheetPart';
import { attribute, childNamed, type XmlElement } from './xml';

export interface TallCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly look: Look;
}

/** Line height of Chinese fonts, in units of the size. */
const LINE = 1.4;
/** Excel's limit, in points. */
const HIGHEST = 409;
const DEFAULT_WIDTH = 8.43;

/** @param fontSize of the workbook's default font, in points; columns are measured in its digits */
export function rowHeights(
  root: XmlElement,
  cells: readonly TallCell[],
  fontSize: number,
): ReadonlyMap<number, number> {
  const widthOf = columnWidths(root);
  const heights = new Map<number, number>();
  for (const { row, column, content, look } of cells) {
    const { size } = LOOK_STYLES[look];
    const room = (widthOf(column) * DIGIT_EMS * fontSize) / size;
    const lines = content.kind === 'text' ? wrappedLines(content.text, room) : 1;
    const height = Math.min(HIGHEST, Math.ceil(lines * size * LINE));
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  return heights;
}

function columnWidths(root: XmlElement): (column: number) => number {
  const format = childNamed(root, 'sheetFormatPr');
  const usual = Number((format && attribute(format, 'defaultColWidth')) ?? DEFAULT_WIDTH) || DEFAULT_WIDTH;
  const columns = columnsOf(root).map((element) => ({
    first: Number(attribute(element, 'min')) - 1,
    last: Number(attribute(element, 'max')) - 1,
    width: Number(attribute(element, 'width') ?? usual),
  }));
  return (column) => columns.find(({ first, last }) => column >= first && column <= last)?.width ?? usual;
}
