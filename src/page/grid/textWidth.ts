/**
 * Widths of texts without measuring: a Chinese character counts two, anything else one. The snapshot holds no
 * column widths, and a layout that needs no DOM is the same in every browser and in tests.
 */
const WIDE = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
] as const;

/** Pixels of one half-width character at the grid's 13 px. */
const UNIT = 6.6;
const PADDING = 14;

export function textUnits(text: string): number {
  let units = 0;
  // By number, not by pattern: the cells of a long sheet are many.
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0xdc00 && code <= 0xdfff && isHighHalf(text.charCodeAt(at - 1))) continue;
    units += code >= 0x1100 && WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
  }
  return units;
}

/** The first of the two halves of a rare character, which count as one. */
function isHighHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

export function widthFor(units: number): number {
  return Math.ceil(units * UNIT) + PADDING;
}

/** How many lines the text takes in a cell of this width. */
export function linesIn(text: string, width: number): number {
  const capacity = Math.max(1, Math.floor((width - PADDING) / UNIT));
  if (2 * text.length <= capacity && !text.includes('\n')) return 1;
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += Math.max(1, Math.ceil(textUnits(paragraph) / capacity));
  return lines;
}
