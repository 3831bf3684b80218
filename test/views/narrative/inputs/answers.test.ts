import type { InputEntries } from '../../../../src/engine/inputs/entries';
import type { InputEntry } from '../../../../src/engine/inputs/inputs';
import { answersOf, merged } from '../../../../src/views/narrative/inputs/answers';

const NONE: InputEntries = new Map();
const entries = (key: string, entry: InputEntry): InputEntries => new Map([[key, entry]]);
const KEY = 'prior.T1.total';
const CELL = { sheet: '填报说明数据', row: 3, column: 1 };
const PRIOR_CELL = { sheet: '表1', row: 30, column: 2 };

it('the sheet wins over what was typed, that over last year’s workbook', () => {
  const sheet = entries(KEY, { value: '1', cell: CELL, origin: 'sheet' });
  const prior = entries(KEY, { value: '3', cell: null, origin: 'prior', priorCell: PRIOR_CELL });
  const typed = new Map([[KEY, '2']]);
  expect(answersOf({ sheet, kept: {}, typed, prior }).get(KEY)).toMatchObject({ value: '1', cell: CELL });
  expect(answersOf({ sheet: NONE, kept: {}, typed, prior }).get(KEY)).toMatchObject({
    value: '2',
    origin: 'pane',
  });
  expect(answersOf({ sheet: NONE, kept: {}, typed: new Map(), prior }).get(KEY)).toMatchObject({
    value: '3',
  });
});

it('tells the origin of last year’s figure although it is kept like a typed one', () => {
  const prior = entries(KEY, { value: '3', cell: null, origin: 'prior', priorCell: PRIOR_CELL });
  const table = answersOf({ sheet: NONE, kept: { [KEY]: '3' }, typed: new Map([[KEY, '3']]), prior });
  expect(table.get(KEY)).toMatchObject({ origin: 'prior', priorCell: PRIOR_CELL });
  expect(
    answersOf({ sheet: NONE, kept: { [KEY]: '3' }, typed: new Map(), prior: NONE }).get(KEY),
  ).toMatchObject({
    value: '3',
    origin: 'pane',
  });
});

it('takes back what was typed, kept or not', () => {
  expect(merged({ a: '1', b: '2' }, new Map([['a', null]]))).toEqual({ b: '2' });
  expect(merged({ a: '1' }, new Map([['a', '3']]))).toEqual({ a: '3' });
});

it('takes a key of Object’s own for a key', () => {
  const values = merged({}, new Map([['__proto__', 'x']]));
  expect(Object.keys(values)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
});
