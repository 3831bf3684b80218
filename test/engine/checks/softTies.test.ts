/** H1 … H6: what usually agrees between 功能分类 and 经济分类 asks for a look, and never accuses a cell. */
import { SOFT_TIES } from '../../../src/engine/checks/catalogue/softTies';
import { check } from '../../../src/engine/run';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { positionOf, type Contents } from '../../snapshots/cells';
import { allMoney } from '../../snapshots/allMoney';
import { sheetNamed, withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';
import { runOne } from './checkCase';

const IDS = SOFT_TIES.map(({ id }) => id);

/** Each economic item beside which the tie no longer agrees. */
const APART: readonly (readonly [id: string, contents: Contents])[] = [
  ['H1', { '表6!C11': 70.25 }],
  ['H2', { '表6!C12': 19.05 }],
  ['H3', { '表6!C13': 87.68 }],
  ['H4', { '表6!C16': 156.16 }],
  ['H6', { '表6!C26': 27.2 }],
];

let workbook: WorkbookSnapshot;
beforeAll(async () => {
  workbook = await allMoney();
});

it('those that fail on correct accounts are not among them', () => {
  expect(IDS).toEqual(['H1', 'H2', 'H3', 'H4', 'H6']);
  const codes = SOFT_TIES.flatMap(({ equations }) => [...equations].map(String)).join();
  expect(codes).not.toMatch(/2101103|2080501|30301|30302/);
});

it.each(IDS)('%s holds where the two agree', (id) => {
  expect(runOne(id, workbook)).toMatchObject({ result: { outcome: 'pass', instances: 1 }, findings: [] });
});

it.each(APART)('%s differs: a warning with both cells, and no cause', (id, contents) => {
  const { checks, findings, causes } = check(withCells(workbook, contents));
  const own = findings.filter((finding) => finding.check === id);
  expect(checks.find((one) => one.check === id)?.outcome).toBe('fail');
  expect(own).toMatchObject([{ level: 'warning', form: 'T5', cause: null }]);
  expect(own[0]?.addends.map(({ form }) => form)).toContain('T6');
  expect(causes.flatMap(({ explains }) => explains)).not.toContain(id);
});

it('H6 takes every economic item that may hold medical spending', () => {
  const before = runOne('H6', workbook).result.outcome;
  // The same money moved from 30110 to each of the others.
  for (const cell of ['表6!C14', '表6!C17', '表6!C26']) {
    const moved = withCells(workbook, { '表6!C13': amountAt('表6!C13') - 10, [cell]: amountAt(cell) + 10 });
    expect([cell, runOne('H6', moved).result.outcome]).toEqual([cell, before]);
  }
});

/** The amount in a cell; 0 where it is blank. */
function amountAt(place: string): number {
  const [start = '', address = ''] = place.split('!');
  const { row, column } = positionOf(address);
  const cell = sheetNamed(workbook, start).cells.find((one) => one.row === row && one.column === column);
  return typeof cell?.value === 'number' ? cell.value : 0;
}

it('does not apply where neither form has the item', async () => {
  expect(runOne('H2', await sample('reference')).result).toMatchObject({
    outcome: 'notApplicable',
    why: { id: 'whyAllBlank' },
  });
});

it('leaves 项目支出 out: only the column of 基本支出 is compared', () => {
  // 2080505: 80.25 of 基本支出, now with 项目支出 beside it.
  const both = withCells(workbook, { '表5!E14': 90.25, '表5!G14': 10 });
  expect(runOne('H1', both).result.outcome).toBe('pass');
});
