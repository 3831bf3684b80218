import { toText } from '../../../src/engine/amounts/scaled';
import type { CellRef } from '../../../src/engine/workbook/reference';
import { UNCALCULATED, type SheetSnapshot } from '../../../src/engine/workbook/snapshot';
import { dependentsIn } from '../../../src/engine/calculation/dependents';
import { parseFormula } from '../../../src/engine/calculation/parse';
import { recalculate } from '../../../src/engine/calculation/recalculate';
import type { Value } from '../../../src/engine/calculation/value';
import { area, cell, sheetOf, workbookOf } from '../../page/sheets';

/** Cells with values, and formulas whose old result is 999: what is not computed anew is seen. */
function sheet(
  cells: Readonly<Record<string, string | number | boolean>>,
  rest: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const made = Object.entries(cells).map(([address, value]) =>
    typeof value === 'string' && value.startsWith('=')
      ? { ...cell(address, 999), formula: value }
      : cell(address, value),
  );
  made.sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheetOf({}, { name: '表1' }), cells: made, ...rest };
}

function at(address: string, name = '表1'): CellRef {
  const { top, left } = area(address);
  return { sheet: name, row: top, column: left };
}

function results(sheets: readonly SheetSnapshot[], changed: string): Record<string, string> {
  const snapshot = workbookOf(...sheets);
  const shown = ({ row, column }: CellRef, value: Value) => ({
    row,
    column,
    formula: '=',
    text: '',
    ...(value.kind === 'number'
      ? { kind: 'number' as const, value: Number(toText(value.value)) }
      : value.kind === 'text'
        ? { kind: 'text' as const, value: value.text }
        : { kind: 'error' as const, value: value.kind === 'error' ? value.name : UNCALCULATED }),
  });
  const done = recalculate({ snapshot, dependents: dependentsIn(snapshot), changed: [at(changed)], shown });
  return Object.fromEntries(
    done.map(({ cell: place, value }) => [`${place.sheet}:${place.row},${place.column}`, said(value)]),
  );
}

function said(value: Value): string {
  if (value.kind === 'number') return toText(value.value);
  if (value.kind === 'text') return value.text;
  if (value.kind === 'error') return value.name;
  return value.kind === 'boolean' ? String(value.value) : value.kind;
}

/** The result of one formula over A1 = 0.1, A2 = 0.2, A3 blank, A4 = text, A5 = −7.005. */
function one(formula: string, rest: Partial<SheetSnapshot> = {}): string | undefined {
  return results([sheet({ A1: 0.1, A2: 0.2, A4: '无', A5: -7.005, C1: formula }, rest)], 'A1')['表1:0,2'];
}

it.each([
  ['=A1+A2', '0.3'],
  ['=A1-A2*2/4', '0'],
  ['=-(A1+A2)%', '-0.003'],
  ['=SUM(A1:A5)', '-6.705'],
  ['=SUM(A1,A2,1)', '1.3'],
  ['=SUM(A:A)', '-6.705'],
  ['=SUBTOTAL(9,A1:A2)', '0.3'],
  ['=ROUND(A5+0*A1,2)', '-7.01'],
  ['=ROUND(1234.5+0*A1,-2)', '1200'],
  ['=ABS(A5-A1)', '7.105'],
  ['=MAX(A1:A5)-MIN(A1:A5)', '7.205'],
  ['=AVERAGE(A1:A2)', '0.15'],
  ['=IF(A1+A2=0.3,1,2)', '1'],
  ['=IF(A4="无",A1,0)', '0.1'],
  ['=IFERROR(A1/A3,0)', '0'],
  ['=A1/A3', '#DIV/0!'],
  ['=A1+A4', '#VALUE!'],
  ["='表1'!$A$1+A2", '0.3'],
])('%s is %s', (formula, result) => {
  expect(one(formula)).toBe(result);
});

it.each([
  '=VLOOKUP(A1,A1:A5,1,0)',
  '=A1^2',
  '=A1&""',
  '=合计+1',
  '=INDIRECT("A1")',
  '=SUM({1,2})+A1',
  '=[1]Sheet1!A1',
  '=SUM(不在!A1,A1)',
  '=A1:A2+1',
])('%s is not computed, and nothing is left of its old result', (formula) => {
  expect(one(formula)).toBe('unknown');
});

it('a subtotal over hidden rows is not guessed at', () => {
  expect(one('=SUBTOTAL(9,A1:A2)', { hiddenRows: [1] })).toBe('unknown');
});

it('results follow through other formulas and sheets, in their order; what reads nothing changed stays', () => {
  const first = sheet({ A1: 5, B1: '=A1*2', B9: '=Z9' });
  const second = { ...sheet({ A1: '=表1!B1+1', A2: '=A1+A1' }), name: '表2' };
  expect(results([first, second], 'A1')).toEqual({ '表1:0,1': '10', '表2:0,0': '11', '表2:1,0': '22' });
});

it('what reads itself, and what reads that, is not computed', () => {
  expect(results([sheet({ A1: 1, B1: '=C1+A1', C1: '=B1', D1: '=C1+1' })], 'A1')).toEqual({
    '表1:0,1': 'unknown',
    '表1:0,2': 'unknown',
    '表1:0,3': 'unknown',
  });
});

it('an unknown result spreads; a known error does too', () => {
  expect(results([sheet({ A1: 1, B1: '=LEFT(A1,1)', C1: '=B1+1' })], 'A1')['表1:0,2']).toBe('unknown');
});

it('a chain of 20,000 formulas does not overflow', () => {
  const cells: Record<string, string | number> = { A1: 1 };
  for (let row = 2; row <= 20_000; row += 1) cells[`A${row}`] = `=A${row - 1}+1`;
  expect(results([sheet(cells)], 'A1')['表1:19999,0']).toBe('20000');
});

it('reads every place a formula names, whether or not it is computed', () => {
  const { reads, expression, readsUnknown } = parseFormula("=LOOKUP($B$2,'表 2'!C:D,表3!5:6)", '表1');
  expect(reads.map(({ sheet: name }) => name)).toEqual(['表1', '表 2', '表3']);
  expect(reads[1]?.area).toMatchObject({ left: 2, right: 3, top: 0 });
  expect(expression).toBeNull();
  expect(readsUnknown).toBe(false);
});
