/** on the reference workbook with a sheet 填报说明数据, or with what was filled in beside it. */
import { INPUTS_SHEET } from '../../../src/engine/workbook/ownSheets';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { check } from '../../../src/engine/run';
import { sheetOfRows } from '../../snapshots/cells';
import { withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';

let reference: WorkbookSnapshot;
beforeAll(async () => {
  reference = await sample('reference');
});

type Inputs = Readonly<Record<string, string>>;

/** How the check ends, and each finding as `id cell printed relation expected`. */
function ended(id: string, inputs: Inputs, snapshot = reference) {
  const rows = Object.entries(inputs).map(([key, value]) => ['', value, '', '', key]);
  const sheet = sheetOfRows(INPUTS_SHEET, [['项目', '填报内容', '单位', '来源', '键'], ...rows]);
  return outcomeOf(id, { ...snapshot, sheets: [...snapshot.sheets, sheet] });
}

function outcomeOf(id: string, snapshot: WorkbookSnapshot, inputs: Inputs = {}) {
  const report = check(snapshot, { inputs });
  const findings = report.findings.filter((finding) => finding.check === id);
  return [
    report.checks.find((one) => one.check === id)?.outcome,
    ...findings.map((one) => [one.id, one.cell, one.printed, one.relation, one.expected].join(' ')),
  ];
}

const NO_FORM = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.filter(({ name }) => !name.startsWith('表6')),
});

describe('X-20', () => {
  test.each<[string, Inputs, readonly unknown[]]>([
    ['没有填', {}, ['notEnoughData']],
    ['没有填单位性质', { operatingCost: '207.69' }, ['notEnoughData']],
    ['参公单位，相等', { entityKind: '参公', operatingCost: '207.69' }, ['pass']],
    ['参公单位，尾差', { entityKind: '参公', operatingCost: '207.70' }, ['rounding']],
    ['行政单位，不等', { entityKind: '行政', operatingCost: '27.69' }, ['fail', 'X-20 B3 27.69 = 207.69']],
    ['部门，小于', { entityKind: '部门', operatingCost: '107.69' }, ['pass']],
    ['部门，大于', { entityKind: '部门', operatingCost: '307.69' }, ['fail', 'X-20 B3 307.69 ≤ 207.69']],
    ['事业单位，没有', { entityKind: '事业', operatingCost: '0' }, ['pass']],
    ['事业单位，有', { entityKind: '事业', operatingCost: '1.00' }, ['fail', 'X-20 B3 1.00 = 0.00']],
  ])('%s', (_, inputs, expected) => {
    expect(ended('X-20', inputs)).toEqual(expected);
  });

  test('the finding leads to the cell of 表6; its words name both', () => {
    const sheet = sheetOfRows(INPUTS_SHEET, [
      ['项目', '填报内容', '单位', '来源', '键'],
      ['', '参公', '', '', 'entityKind'],
      ['', '27.69', '', '', 'operatingCost'],
    ]);
    const { findings } = check({ ...reference, sheets: [...reference.sheets, sheet] });
    const found = findings.find((finding) => finding.check === 'X-20');
    expect(found).toMatchObject({ sheet: INPUTS_SHEET, difference: '-180.00', bound: '0.01' });
    expect(found?.addends).toMatchObject([{ form: 'T6', cell: 'I33', value: '207.69' }]);
  });

  test('without 表6, or with a total that cannot be read, it says so', () => {
    const inputs = { entityKind: '行政', operatingCost: '207.69' };
    expect(ended('X-20', inputs, NO_FORM(reference))).toEqual(['notEnoughData']);
    const unreadable = withCells(reference, {
      '表6一般公共预算财政拨款基本支出决算明细表!I33': '二百零七',
    });
    expect(ended('X-20', inputs, unreadable)[0]).toBe('unreadable');
  });

  test('what was filled in beside the workbook counts, the sheet before it', () => {
    const kept = { entityKind: '行政', operatingCost: '1.00' };
    expect(outcomeOf('X-20', reference, kept)[0]).toBe('fail');
    expect(ended('X-20', { entityKind: '行政', operatingCost: '207.69' })).toEqual(['pass']);
  });
});

const procurement = (values: Inputs): Inputs =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`procurement.${key}`, value]));

describe('X-22', () => {
  test.each<[string, Inputs, readonly unknown[]]>([
    ['没有填', {}, ['notEnoughData']],
    ['只有货物', { goods: '14.43' }, ['notEnoughData']],
    [
      '参照数据',
      { goods: '14.43', works: '0', services: '48.35', sme: '11.43', micro: '10.86', smeGoods: '11.43' },
      ['pass'],
    ],
    [
      '中小企业大于总额',
      { goods: '1', works: '0', services: '2', sme: '4' },
      ['fail', 'X-22/sme B5 4 ≤ 3.00'],
    ],
    ['小微大于中小', { sme: '1.00', micro: '1.50' }, ['fail', 'X-22/micro B3 1.50 ≤ 1.00']],
    ['尾差', { sme: '1.00', micro: '1.01' }, ['rounding']],
    ['货物中小大于货物', { goods: '1.00', smeGoods: '2.00' }, ['fail', 'X-22/smeGoods B3 2.00 ≤ 1.00']],
    ['总额缺一项', { goods: '1', works: '0', sme: '4' }, ['notEnoughData']],
  ])('%s', (_, values, expected) => {
    expect(ended('X-22', procurement(values))).toEqual(expected);
  });
});

test('X-21 has nothing to hold the sum against', () => {
  expect(ended('X-21', procurement({ goods: '1.00' }))).toEqual(['notApplicable']);
  expect(ended('X-21', {})).toEqual(['notEnoughData']);
});
