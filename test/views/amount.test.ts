import { grouped, isAmount } from '../../src/views/amount';

describe('amounts as people read them', () => {
  it.each([
    ['1454.79', '1,454.79'],
    ['-90.00', '-90.00'],
    ['1234567.8', '1,234,567.8'],
    ['999', '999'],
    ['0.0015', '0.0015'],
  ])('%s is shown as %s', (value, shown) => {
    expect(grouped(value)).toBe(shown);
  });

  it.each(['90%', '按时', '', '1.2.3'])('leaves %p as it is', (value) => {
    expect(grouped(value)).toBe(value);
    expect(isAmount(value)).toBe(false);
  });
});
