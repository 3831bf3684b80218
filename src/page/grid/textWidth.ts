/**
 * Widths of texts without measuring: a Chinese character counts two, anything else one. The snapshot holds no
 * column widths, and a layout that needs no DOM is the same in every browser and in tests.
 */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Pixels of one half-width character at the grid's 13 px. */
const UNIT = 6.6;
const PADDING = 14;

export function textUnits(text: string): number {
  let units = 0;
  for (const character of text) units += WIDE.test(character) ? 2 : 1;
  return units;
}

export function widthFor(units: number): number {
  return Math.ceil(units * UNIT) + PADDING;
}

/** How many lines the text takes in a cell of this width. */
export function linesIn(text: string, width: number): number {
  const capacity = Math.max(1, Math.floor((width - PADDING) / UNIT));
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += Math.max(1, Math.ceil(textUnits(paragraph) / capacity));
  return lines;
}
