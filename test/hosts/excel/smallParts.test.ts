import { areasOf } from '../../../src/hosts/excel/addresses';
import { bands } from '../../../src/hosts/excel/bands';
import { looksLikeError } from '../../../src/hosts/excel/cells';
import { toFailure } from '../../../src/hosts/excel/failures';
import { HostFailure } from '../../../src/hosts/host';
import { area } from '../../office-host/fixtures';

describe('areasOf', () => {
  test.each([
    ['表1!A1:B2', ['A1:B2']],
    ['表1!A1:B2,表1!D4', ['A1:B2', 'D4']],
    ['表1!A1:B2, 表1!D4', ['A1:B2', 'D4']],
    ["'It''s, a!A9'!C3:D4,'It''s, a!A9'!F6", ['C3:D4', 'F6']],
  ])('%s', (address, expected) => {
    expect(areasOf(address)).toEqual(expected.map(area));
  });
});

test('bands join neighbouring columns and leave the others apart', () => {
  const places = [
    { row: 5, column: 2 },
    { row: 9, column: 3 },
    { row: 7, column: 3 },
    { row: 1, column: 6 },
  ];
  expect(bands(places)).toEqual([area('C6:D10'), area('G2')]);
  expect(bands([])).toEqual([]);
});

test.each([
  ['#N/A', true],
  ['#DIV/0!', true],
  ['#NAME?', true],
  ['#GETTING_DATA', true],
  ['# 备注', false],
  ['#1 楼', false],
  ['#', false],
  [1, false],
])('%s looks like an error: %s', (value, expected) => {
  expect(looksLikeError(value)).toBe(expected);
});

describe('toFailure', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'editMode'],
    ['AccessDenied', 'protected'],
    ['ApiNotFound', 'apiMissing'],
    ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
    ['ItemNotFound', 'sheetMissing'],
    ['GeneralException', 'unknown'],
    ['constructor', 'unknown'],
  ])('%s → %s', (code, expected) => {
    const error = { code, message: 'localised', debugInfo: { errorLocation: 'Range.values' } };
    expect(toFailure(error)).toMatchObject({
      code: expected,
      detail: `${code} · Range.values · localised`,
    });
  });

  test('keeps a failure of ours, and takes anything that may be thrown', () => {
    const failure = new HostFailure('sheetHidden');
    expect(toFailure(failure)).toBe(failure);
    expect(toFailure('text')).toMatchObject({ code: 'unknown', detail: 'text' });
    expect(toFailure(null)).toMatchObject({ code: 'unknown' });
  });
});
