import { MAX_COLUMNS, MAX_ROWS, type CellRef } from '../../../src/engine/workbook/reference';
import { copied } from '../../../src/page/clipboard/copied';
import { pasted, type PasteOptions } from '../../../src/page/clipboard/paste';
import type { FileFacts } from '../../../src/page/file/fileFacts';
import { area, cell, sheetOf } from '../sheets';

const sheet = sheetOf({ A1: '标题', A2: 1, B2: 2 }, { merges: ['A1:C1', 'B5:C6'] });
const facts: FileFacts = {
  sheet: () => null,
  shown: String,
  kindOf: () => 'general',
  serial: () => null,
};

function paste(text: string, target: string, more: Partial<PasteOptions> = {}) {
  const block = pasted({ sheet, target: area(target), text, own: null, ...more });
  if (block.kind !== 'cells') return block;
  return Object.fromEntries(
    block.wishes.map(({ cell: { row, column }, content }) => {
      const made = content(0, facts);
      return [
        `${row},${column}`,
        made && 'value' in made ? made.value : made && 'text' in made ? made.text : made,
      ];
    }),
  );
}

it('lays a block down from the first selected cell, its last line end left out', () => {
  expect(paste('1\t2\r\n3\t4\r\n', 'A10')).toEqual({ '9,0': '1', '9,1': '2', '10,0': '3', '10,1': '4' });
});

it('leaves alone what ragged rows do not reach, and clears where an empty cell is pasted', () => {
  expect(paste('1\t2\n3\n\t6', 'A10')).toEqual({
    '9,0': '1',
    '9,1': '2',
    '10,0': '3',
    '11,0': { kind: 'blank' },
    '11,1': '6',
  });
});

it('a single value fills everything selected', () => {
  expect(paste('7', 'A10:B11')).toEqual({ '9,0': '7', '9,1': '7', '10,0': '7', '10,1': '7' });
});

it('refuses what reaches beyond the sheet, wholly', () => {
  const last = { top: MAX_ROWS - 1, left: 0, bottom: MAX_ROWS - 1, right: 0 };
  expect(pasted({ sheet, target: last, text: '1\n2', own: null })).toEqual({ kind: 'tooLarge' });
  const edge = { top: 0, left: MAX_COLUMNS - 1, bottom: 0, right: MAX_COLUMNS - 1 };
  expect(pasted({ sheet, target: edge, text: '1\t2', own: null })).toEqual({ kind: 'tooLarge' });
  expect(pasted({ sheet, target: last, text: '1\n', own: null })).toMatchObject({ kind: 'cells' });
});

it('refuses what would fall inside a merged rectangle, but not what is empty there', () => {
  expect(paste('1\t2', 'B5')).toEqual({ kind: 'merged', row: 4, column: 2 });
  expect(paste('1\t\t3', 'B5')).toEqual({ '4,1': '1', '4,3': '3' });
});

it('reads amounts as they are written in tables', () => {
  expect(paste(' 1,352.17 \t(90.00)\t12%\t¥ 5\t−3', 'A10')).toEqual({
    '9,0': '1352.17',
    '9,1': '-90',
    '9,2': '0.12',
    '9,3': '5',
    '9,4': '-3',
  });
});

it('what begins like a formula and is none is pasted as text, and named', () => {
  const texts: CellRef[] = [];
  expect(paste('=====\t=1+1\n=A1；', 'A10', { onText: (place) => texts.push(place) })).toMatchObject({
    '9,0': '=====',
    '10,0': '=A1；',
  });
  expect(texts).toEqual([
    { sheet: '表1', row: 9, column: 0 },
    { sheet: '表1', row: 10, column: 0 },
  ]);
});

it('what was copied here keeps its digits and moves its formulas', () => {
  const third = { ...cell('A3', 0.123_456_789), text: '0.12' };
  const sum = { ...cell('B3', 3), formula: '=A3+$A$3' };
  const from = { ...sheet, cells: [...sheet.cells, third, sum] };
  const own = copied(from, area('A3:B3'));
  const block = pasted({ sheet: from, target: area('A20'), text: `${own.text}\n`, own });
  expect(block.kind === 'cells' && block.wishes.map(({ content }) => content(0, facts))).toEqual([
    { kind: 'number', value: '0.123456789', decimals: null },
    { kind: 'formula', formula: '=A20+$A$3', decimals: null },
  ]);
});
