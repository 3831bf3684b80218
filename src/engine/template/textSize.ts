/** Room that texts take. Programs show a row as high as the file says, so what wraps must be given its lines. */
import { DIGIT_EMS, wrappedLines } from '../workbook/wrapping';
import { DEFAULT_FONT_SIZE } from './styles';

/** Line height of Chinese fonts in units of the font size. */
const LINE = 1.4;
/** Fonts differ from program to program: a little less room than there is. */
const SAFETY = 0.94;
/** Excel's limit for a row, in points. */
export const HIGHEST_ROW = 409;

/** Height in points of a text that wraps. @param width in digits of the default font */
export function textHeight(text: string, width: number, size: number): number {
  const room = ((width * DIGIT_EMS * DEFAULT_FONT_SIZE) / size) * SAFETY;
  return Math.min(HIGHEST_ROW, Math.ceil(wrappedLines(text, room) * size * LINE) + 2);
}
