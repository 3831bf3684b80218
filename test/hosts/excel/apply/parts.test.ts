import { blocksOf, gridOf } from '../../../../src/hosts/excel/apply/blocks';
import { contentHeld, holds, typingOf, type RawCell } from '../../../../src/hosts/excel/apply/contents';
import { columnPoints } from '../../../../src/hosts/excel/apply/newSheets';
import { area } from '../../../office-host/fixtures';
import { formula, number, text } from './edits';

const at = (sheet: string, address: string) => {
  const { top: row, left: column } = area(address);
  return { cell: { sheet, row, column }, address };
};

describe('blocks', () => {
  test('bridge small gaps, keep sheets and distant cells apart, and hold every cell once', () => {
    const cells = [at('甲', 'B2'), at('甲', 'A9'), at('甲', 'Z9'), at('甲', 'A60'), at('乙', 'C3')];
    const blocks = blocksOf(cells).map(({ sheet, area: covered, items }) => [sheet, covered, items.length]);
    expect(blocks).toEqual([
      ['甲', area('A2:B9'), 2],
      ['甲', area('Z9'), 1],
      ['甲', area('A60'), 1],
      ['乙', area('C3'), 1],
    ]);
  });

  test('leave the cells between as they are, and nothing at all where nothing is to be set', () => {
    const [block] = blocksOf([at('甲', 'A1'), at('甲', 'B3')]);
    if (!block) throw new Error('there is one block');
    expect(gridOf(block, ({ address }) => address)).toEqual([
      ['A1', null],
      [null, null],
      [null, 'B3'],
    ]);
    expect(gridOf(block, () => null)).toBeNull();
  });
});

const raw = (value: unknown, more: Partial<RawCell> = {}): RawCell => ({
  value,
  formula: value,
  numberFormat: 'General',
  isError: false,
  ...more,
});

describe('what a cell holds', () => {
  test.each<[RawCell, ReturnType<typeof contentHeld>]>([
    [raw(''), { kind: 'blank' }],
    [raw('  '), { kind: 'blank' }],
    [raw(1.5), number('1.5')],
    [raw(true), text('TRUE')],
    [raw('=1+1'), text('=1+1')],
    [raw(2, { formula: '=1+1' }), formula('=1+1')],
    [raw('#REF!', { isError: true }), text('#REF!')],
  ])('%j', (cell, content) => {
    expect(contentHeld(cell)).toEqual(content);
  });

  test('a formula is the same however Excel writes it; its texts count letter by letter', () => {
    const held = raw(0, { formula: '=SUM(A1, B1)&"a b"' });
    expect(holds(held, formula('=sum(a1,b1)&"a b"'))).toBe(true);
    expect(holds(held, formula('=sum(a1,b1)&"A B"'))).toBe(false);
    expect(holds(held, number('0'))).toBe(false);
  });
});

test('typing keeps the number format unless decimals are given or the cell is text', () => {
  expect(typingOf(number('-0.5'), '0.00')).toMatchObject({ value: -0.5, formatBefore: null });
  expect(typingOf(number('5', 3), 'General')).toMatchObject({ formatBefore: '#,##0.000' });
  expect(typingOf(number('5', 0), 'General')).toMatchObject({ formatBefore: '#,##0' });
  expect(typingOf(number('5'), '@')).toMatchObject({ formatBefore: 'General' });
  expect(typingOf(text('5'), 'General')).toMatchObject({ value: "'5", formatBefore: null });
  expect(typingOf(text('5'), '@')).toMatchObject({ value: '5' });
  expect(typingOf(formula('=A1'), '0%')).toMatchObject({ formula: '=A1', formatAfter: '0%' });
});

test.each([
  [8.375, 54],
  [0, 3.75],
  [90, 543.75],
])('%s characters are %s points', (characters, points) => {
  expect(columnPoints(characters)).toBe(points);
});
