import { walkTo } from '../../../src/views/findings/useWalk';

describe('walking with the keyboard', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 4, 3],
    ['ArrowUp', 0, 0],
    ['Home', 3, 0],
    ['End', 1, 4],
    ['Tab', 1, -1],
  ])('%s from %i leads to %i', (key, from, to) => {
    expect(walkTo(key, from, 5)).toBe(to);
  });
});
