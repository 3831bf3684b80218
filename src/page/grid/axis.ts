/**
 * One direction of the grid, rows or columns: where each line starts in pixels, and which lines are worth
 * rendering. Both directions are windowed the same way, so a stray cell at XFD1048576 costs no more than
 * a cell at A1.
 */
export interface Axis {
  readonly count: number;
  /** `offsets[i]` is where line i starts; `offsets[count]` is the whole length. */
  readonly offsets: Float64Array;
}

/** Lines `first` to `last`, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export function axisOf(sizes: ArrayLike<number>): Axis {
  const offsets = new Float64Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) offsets[i + 1] = at(offsets, i) + (sizes[i] ?? 0);
  return { count: sizes.length, offsets };
}

export function startOf(axis: Axis, line: number): number {
  return at(axis.offsets, Math.max(0, Math.min(line, axis.count)));
}

export function lengthOf(axis: Axis): number {
  return at(axis.offsets, axis.count);
}

/** The line that covers a pixel position, by bisection; the nearest one outside the grid. */
export function lineAt(axis: Axis, position: number): number {
  let low = 0;
  let high = Math.max(0, axis.count - 1);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (at(axis.offsets, middle) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Up to `limit` lines the whole axis is rendered; beyond it, the lines in view and as many again around them. */
export function windowOf(axis: Axis, scroll: number, viewport: number, limit: number): Span {
  if (axis.count <= limit) return { first: 0, last: axis.count - 1 };
  // Steps of half a viewport: scrolling re-renders twice a screen, not at every wheel tick.
  const step = Math.max(1, viewport / 2);
  const stepped = Math.floor(scroll / step) * step;
  return { first: lineAt(axis, stepped - viewport), last: lineAt(axis, stepped + step + 2 * viewport) };
}

/** The scroll position that shows `start`…`end`, moving as little as possible. */
export function scrollToShow(scroll: number, viewport: number, start: number, end: number): number {
  if (start < scroll || end - start > viewport) return start;
  return end > scroll + viewport ? end - viewport : scroll;
}

function at(offsets: Float64Array, index: number): number {
  return offsets[index] ?? 0;
}
