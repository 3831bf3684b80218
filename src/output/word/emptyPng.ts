/** One light grey dot, for programs that show no SVG where no PNG could be drawn. */
export const EMPTY_PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGN4BwAA8ADv8GkuoQAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
