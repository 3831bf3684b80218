/** Room that texts take. Programs show a row as high as the file says, so what wraps must be given its lines. */
import { DEFAULT_FONT_SIZE } from './styles';

/** Width of a digit in units of the font size. */
const DIGIT_EMS = 0.5;
/** Line height of Chinese fonts in units of the font size. */
const LINE = 1.4;
/** Fonts differ from program to program: a little less room than there is. */
const SAFETY = 0.94;
/** Excel's limit for a row, in points. */
export const HIGHEST_ROW = 409;

/** Height in points of a text that wraps. @param width in digits of the default font */
export function textHeight(text: string, width: number, size: number): number {
  const room = ((width * DIGIT_EMS * DEFAULT_FONT_SIZE) / size) * SAFETY;
  return Math.min(HIGHEST_ROW, Math.ceil(linesOf(text, room) * size * LINE) + 2);
}

/** Chinese text wraps between any two characters. @param room in ems, the width of a Chinese character */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const letter of text) {
    const width = letter === '\n' ? 0 : letter < '\u1100' ? DIGIT_EMS : 1;
    if (letter === '\n' || (used + width > room && used > 0)) {
      lines += 1;
      used = 0;
    }
    used += width;
  }
  return lines;
}
