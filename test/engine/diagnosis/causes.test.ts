/** From wrong figures to the cells named for them, through the whole engine. */
import { check } from '../../../src/engine/run';
import type { Contents } from '../../snapshots/cells';
import { withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';

/** Causes as `sheet!cell printed → suggested, also …`, the sheet by its 表n. */
async function causesOf(change: Contents): Promise<readonly string[]> {
  const report = check(withCells(await sample('reference'), change));
  return report.causes.map((cause) => {
    const also = cause.also.map((place) => `${place.sheet.slice(0, 2)}!${place.cell}`).join(' ');
    const claim = `${cause.sheet?.slice(0, 2)}!${cause.cell} ${cause.printed} → ${cause.suggested}`;
    return also === '' ? claim : `${claim}, also ${also}`;
  });
}

describe('one wrong figure', () => {
  it.each<[what: string, change: Contents, cause: string, pattern: string | null]>([
    ['two digits transposed', { '表3!E9': 1454.79 }, '表3!E9 1454.79 → 1544.79', 'transposed-digits'],
    ['a digit dropped', { '表3!E10': 132.17 }, '表3!E10 132.17 → 1352.17', 'dropped-digit'],
    ['a digit added', { '表2!F18': 1188.24 }, '表2!F18 1188.24 → 118.24', 'added-digit'],
    ['one digit typed wrong', { '表5!E8': 1793.45 }, '表5!E8 1793.45 → 1703.45', 'one-digit'],
    ['ten times', { '表5!F13': 784.1 }, '表5!F13 784.1 → 78.41', 'times-ten'],
    ['a tenth', { '表4!G14': 21.592 }, '表4!G14 21.592 → 215.92', 'tenth'],
    ['sign', { '表3!F12': -158.66 }, '表3!F12 -158.66 → 158.66', 'sign'],
    ['元 for 万元', { '表3!E16': 2159200 }, '表3!E16 2159200 → 215.92', 'unit'],
    ['left blank', { '表3!F14': null }, '表3!F14 0 → 80.25', 'blank'],
    ['no slip of the hand', { '表3!E9': 987.65 }, '表3!E9 987.65 → 1544.79', null],
  ])('%s', async (_, change, cause, pattern) => {
    expect(await causesOf(change)).toEqual([cause]);
    const [named] = check(withCells(await sample('reference'), change)).causes;
    expect(named?.pattern).toBe(pattern);
  });

  it('explains every finding of the accounts it made', async () => {
    const { findings, causes } = check(withCells(await sample('reference'), { '表3!E9': 1454.79 }));
    const errors = findings.filter(({ level }) => level === 'error');
    expect(errors.map(({ cause }) => cause)).toEqual(errors.map(() => 0));
    expect(new Set(causes[0]?.explains)).toEqual(new Set(errors.map(({ id }) => id)));
  });
});

describe('several', () => {
  it('independent faults are told apart', async () => {
    const named = await causesOf({ '表3!E9': 1454.79, '表6!C5': 1646.42 });
    expect([...named].sort()).toEqual(['表3!E9 1454.79 → 1544.79', '表6!C5 1646.42 → 1644.62'].sort());
  });

  it('as strong as one another, in one form, take nothing from each other', async () => {
    const named = await causesOf({ '表2!F10': 1325.17, '表2!F18': 181.24 });
    expect([...named].sort()).toEqual(['表2!F10 1325.17 → 1352.17', '表2!F18 181.24 → 118.24'].sort());
  });

  it('the same wrong figure copied into two forms is one cause', async () => {
    const named = await causesOf({ '表3!E9': 1454.79, '表5!E9': 1454.79 });
    expect(named).toEqual(['表3!E9 1454.79 → 1544.79, also 表5!E9']);
  });
});

describe('no cause is claimed', () => {
  it('where nothing is broken', async () => {
    expect(await causesOf({})).toEqual([]);
  });

  it('where several cells explain one equation equally well', async () => {
    // 302 misses 7.50: any of its fourteen amounts, or an item that is blank, may be the wrong one.
    expect(await causesOf({ '表6!F9': 7.51 })).toEqual([]);
  });
});
