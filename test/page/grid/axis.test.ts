import { axisOf, lengthOf, lineAt, scrollToShow, startOf, windowOf } from '../../../src/page/grid/axis';

describe('axis', () => {
  const axis = axisOf([10, 20, 30]);

  it('knows where each line starts and how long all are', () => {
    expect([0, 1, 2, 3].map((line) => startOf(axis, line))).toEqual([0, 10, 30, 60]);
    expect(lengthOf(axis)).toBe(60);
  });

  it.each([
    [-5, 0],
    [0, 0],
    [9, 0],
    [10, 1],
    [29.5, 1],
    [30, 2],
    [999, 2],
  ])('position %d lies on line %d', (position, line) => expect(lineAt(axis, position)).toBe(line));

  it('renders a short axis whole, wherever it is scrolled', () => {
    expect(windowOf(axis, 40, 10, 500)).toEqual({ first: 0, last: 2 });
  });

  it('renders a screen around the view of a long axis, the same one for small scrolls', () => {
    const long = axisOf(new Float64Array(50_000).fill(24));
    const view = windowOf(long, 600_000, 720, 500);
    expect(view.first * 24).toBeLessThanOrEqual(600_000);
    expect((view.last + 1) * 24).toBeGreaterThanOrEqual(600_720);
    expect(view.last - view.first).toBeLessThan(150);
    expect(windowOf(long, 600_050, 720, 500)).toEqual(view);
  });

  it('shows a line by moving as little as possible', () => {
    expect(scrollToShow(100, 50, 110, 130)).toBe(100);
    expect(scrollToShow(100, 50, 80, 100)).toBe(80);
    expect(scrollToShow(100, 50, 160, 180)).toBe(130);
    expect(scrollToShow(100, 50, 160, 400)).toBe(160);
  });
});
