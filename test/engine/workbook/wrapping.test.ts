import { wrappedLines } from '../../../src/engine/workbook/wrapping';

test.each([
  ['', 4, 1],
  ['四个汉字', 4, 1],
  ['五个汉字了', 4, 2],
  // Two digits are as wide as one Chinese character.
  ['12345678', 4, 1],
  ['123456789', 4, 2],
  ['一\n二\n', 4, 3],
  // A character wider than the room still stands on a line.
  ['一二', 0.5, 2],
])('%j in a room of %d ems takes %d lines', (text, room, lines) => {
  expect(wrappedLines(text, room)).toBe(lines);
});
