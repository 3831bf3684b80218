/** How many lines a text takes in a cell that wraps: an estimate, for rows that are written with their height. */

/** Width of a digit of the usual fonts, in ems: the width of a Chinese character. */
export const DIGIT_EMS = 0.5;

/** Chinese text wraps between any two characters. @param room in ems */
export function wrappedLines(text: string, room: number): number {
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
