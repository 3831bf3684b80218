import {
  gluedCode,
  intervalOf,
  readAmount,
  usualDecimals,
  type AmountReading,
  type Reading,
} from '../../../src/engine/amounts/reading';
import { toText } from '../../../src/engine/amounts/scaled';
import { cellOf, type Content } from '../../snapshots/cells';

const read = (content: Content): Reading => readAmount(cellOf(0, 0, content) ?? undefined);

function amount(content: Content): AmountReading {
  const reading = read(content);
  if (reading.kind !== 'amount') throw new Error(`${JSON.stringify(content)} is ${reading.kind}`);
  return reading;
}

describe('numbers as people type them', () => {
  it.each<[string, string, number]>([
    ['1352.17', '1352.17', 2],
    ['1,352.17', '1352.17', 2],
    ['１，３５２．１７', '1352.17', 2],
    [' 1 352.17 ', '1352.17', 2],
    ['1\u00a0352.17', '1352.17', 2],
    ["'212.70", '212.7', 2],
    ['(1,352.17)', '-1352.17', 2],
    ['（1,352.17）', '-1352.17', 2],
    ['-5', '-5', 0],
    ['－5', '-5', 0],
    ['−5', '-5', 0],
    ['—5', '-5', 0],
    ['+5', '5', 0],
    ['¥12.5', '12.5', 1],
    ['￥12.5', '12.5', 1],
    ['98.5%', '0.985', 3],
    ['.5', '0.5', 1],
    ['5.', '5', 0],
  ])('%j', (text, value, decimals) => {
    const reading = amount(text);
    expect([toText(reading.value), reading.decimals]).toEqual([value, decimals]);
    expect(reading).toMatchObject({ asText: true, glued: null, heldFiner: false });
  });

  it.each(['', ' ', '\u3000', '-', '—', '－', '——', "'"])('%j stands for no figure', (text) => {
    expect(read(text)).toEqual({ kind: 'blank' });
  });

  it.each(['详见附件', '1.2.3', '12a', '1352.17?', '二十', '+', '=1+2', `${'9'.repeat(90)}`])(
    '%j is not read, and never zero',
    (text) => {
      expect(read(text)).toEqual({ kind: 'unreadable', reason: 'text', text });
    },
  );

  it.each([
    ['0.0331003', '0.03', '31003'],
    ['2,132.07总计', '2132.07', '总计'],
    ['17.230227', '17.2', '30227'],
  ])('%s is glued', (text, value, glued) => {
    const reading = amount(text);
    // A plain number may be one: only the reader of 表6 knows that a code is missing beside it.
    const apart = reading.glued === null ? gluedCode(reading)?.amount : reading;
    expect([toText(apart?.value ?? 0n), apart?.glued]).toEqual([value, glued]);
  });

  it('counts no more decimals than it keeps', () => {
    expect(amount(`1.${'0'.repeat(30)}`)).toMatchObject({ decimals: 12 });
    expect(amount(`1.${'0'.repeat(11)}5%`)).toMatchObject({ decimals: 12 });
  });
});

describe('numbers as cells hold and show them', () => {
  it('take what is held where it has more digits than shown', () => {
    const reading = amount({ value: 2132.0712, text: '2,132.07' });
    expect([toText(reading.value), toText(reading.written)]).toEqual(['2132.0712', '2132.07']);
    expect(reading).toMatchObject({ heldFiner: true, decimals: 2, asText: false });
  });

  it.each<[string, number, string]>([
    ['thousands', 1352170, '1,352'],
    ['hidden', 1352.17, ''],
    ['a column too narrow', 1352.17, '######'],
    ['words', 1352.17, '1,352.17万元'],
  ])('a display of %s is no evidence of how it is written', (_, value, text) => {
    const reading = amount({ value, text });
    expect(toText(reading.value)).toBe(String(value));
    expect(reading).toMatchObject({ heldFiner: false, written: reading.value });
  });

  it('a dash shown for zero is blank, zero shown as 0.00 is zero', () => {
    expect(read({ value: 0, text: '-' })).toEqual({ kind: 'blank' });
    expect(amount({ value: 0, text: '0.00' })).toMatchObject({ value: 0n, decimals: 2 });
  });

  it('percentages are fractions', () => {
    expect(amount({ value: 0.98, text: '98%' })).toMatchObject({ decimals: 2, heldFiner: false });
  });

  it.each(['2023/1/1', '2023-01-01', '2023年1月1日', '1月1日', '10:30', 'Jan-23', '1-Jan', '一月'])(
    '%s is a date, not an amount',
    (text) => {
      expect(read({ value: 44927, text })).toEqual({ kind: 'unreadable', reason: 'date', text });
    },
  );

  it('errors and truth values are not read', () => {
    expect(read('#REF!')).toEqual({ kind: 'unreadable', reason: 'error', text: '#REF!' });
    expect(readAmount({ row: 0, column: 0, kind: 'boolean', value: true, text: 'TRUE' })).toEqual({
      kind: 'unreadable',
      reason: 'boolean',
      text: 'TRUE',
    });
    expect(read({ value: NaN, text: 'NaN' })).toMatchObject({ kind: 'unreadable', reason: 'error' });
  });
});

describe('how many decimals a form is written with', () => {
  const usual = (...texts: string[]): number | null => usualDecimals(texts.map(read), 4);

  it.each<[string[], number | null]>([
    [['212.7', '1352.17', '80.25', '97.68'], 2],
    [['212.7', '24.2', '80.25', '97.68'], 2],
    [['100', '95', '20', '75', '80.25', '97.68', '1.85', '0.91'], 2],
    [['2132', '1939', '193', '1703'], 0],
    [['2132', '1939', '193'], null],
    [['2132', '1939', '193', '1703', '80.25'], null],
    [['0', '0.00', '—', '详见附件'], null],
    [['2132.0712', '1939.4512', '192.6211', '1703.4533', '80.25'], 4],
  ])('%j', (texts, decimals) => {
    expect(usual(...texts)).toBe(decimals);
  });
});

describe('the interval a figure stands for', () => {
  const interval = (content: Content, usual: number): string[] => {
    const { middle, half } = intervalOf(amount(content), usual);
    return [toText(middle), toText(half)];
  };

  it.each<[Content, number, string, string]>([
    ['212.7', 2, '212.7', '0.005'],
    ['212.7', 1, '212.7', '0.05'],
    ['212.705', 2, '212.705', '0.0005'],
    ['0', 2, '0', '0.005'],
    [{ value: 2132.0712, text: '2,132.07' }, 2, '2132.0712', '0.00005'],
  ])('%j among figures of %d decimals', (content, usual, middle, half) => {
    expect(interval(content, usual)).toEqual([middle, half]);
  });

  it('of a blank is exactly zero', () => {
    expect(intervalOf({ kind: 'blank' }, 2)).toEqual({ middle: 0n, half: 0n });
  });
});
