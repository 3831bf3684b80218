/** What holds for the catalogue as a whole, and that no check of it goes untested. */
import { CATALOGUE } from '../../../src/engine/checks/catalogue';
import { check } from '../../../src/engine/run';
import type { WorkbookReport } from '../../../src/engine/report/report';
import { allMoney } from '../../snapshots/allMoney';
import { withCells, withoutSheet } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';
import { ON_ALL_MONEY, ON_REFERENCE } from './cases/equations';
import { STRUCTURE, STRUCTURE_ON_REFERENCE } from './cases/structure';

/** Tested on their own: the self-evaluation forms, and the notes that every form prints. */
const ELSEWHERE = /^(P-\d\d|T[1-9]-N)$/;
/** Whose figures are no part of the workbook: they always end for want of data. */
const FROM_INPUTS = ['X-20', 'X-21', 'X-22'];

const SHEETS = {
  ...{ T1: '表1', T2: '表2', T3: '表3', T4: '表4', T5: '表5', T6: '表6', T7: '表7', T8: '表8', T9: '表9' },
  ...{ P1: '整体', P2: '项目' },
} as const;

const ids = CATALOGUE.map(({ id }) => id);
const equations = [...ON_ALL_MONEY, ...ON_REFERENCE].map(([id]) => id);
const structure = [...STRUCTURE, ...STRUCTURE_ON_REFERENCE];

it('ids are unique and well formed', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^([TXSELPFV]\d?-(\d\d[a-z]?|N)|H\d)$/.test(id))).toEqual([]);
});

it('every check has a line that breaks it, and every line a check', () => {
  const broken = structure.filter(([, , , , findings]) => findings.length > 0).map(([id]) => id);
  const tested = new Set([...equations, ...broken]);
  const wanted = ids.filter((id) => !ELSEWHERE.test(id) && !FROM_INPUTS.includes(id));
  expect(wanted.filter((id) => !tested.has(id))).toEqual([]);
  expect([...tested].filter((id) => !ids.includes(id))).toEqual([]);
});

it('every check is seen to hold on one of the two workbooks, with something looked at', async () => {
  const reports = [check(await allMoney()), check(await sample('reference'))];
  // Two findings of the reference are real (docs/checks/P-11.md, P-12.md); formulas, notes of 表6 and finer figures it has none.
  const known = ['P-11', 'P-12', 'T6-N', 'F-01', 'F-02', 'S-05', ...FROM_INPUTS];
  const held = new Set(
    reports.flatMap(({ checks }) =>
      checks.flatMap((one) => (one.outcome === 'pass' && one.instances > 0 ? [one.check] : [])),
    ),
  );
  expect(ids.filter((id) => !held.has(id))).toEqual(ids.filter((id) => known.includes(id)));
});

const needed = CATALOGUE.flatMap(({ id, forms }) => forms.map((form) => [id, form] as const));

describe('without a form it needs a check says so', () => {
  const reports = new Map<string, WorkbookReport>();
  beforeAll(async () => {
    const workbook = await allMoney();
    for (const form of new Set(needed.map(([, id]) => id))) {
      reports.set(form, check(withoutSheet(workbook, SHEETS[form])));
    }
  });

  it.each(needed)('%s without %s', (id, form) => {
    const result = reports.get(form)?.checks.find((one) => one.check === id);
    expect(result).toMatchObject({ outcome: 'notEnoughData', instances: 0, why: { id: 'whyFormMissing' } });
    expect(reports.get(form)?.unchecked.map((one) => one.check)).toContain(id);
  });
});

it('every check has a statement and a basis', () => {
  for (const { statement, basis } of CATALOGUE) {
    expect(statement).not.toBe('');
    expect(basis.length).toBeGreaterThan(0);
    expect(basis.filter((line) => line.trim().length < 4)).toEqual([]);
  }
});

it('finding ids are unique however bad the workbook', async () => {
  const workbook = await allMoney();
  const wrecked = withCells(workbook, {
    ...{ '表3!A14': '2080101', '表3!A16': '2080101', '表3!F13': '#REF!', '表3!G12': '见附件', '表3!H12': 0 },
    ...{ '表1!A38': '27行＝（1＋…＋8）行', '表1!A39': '27行＝（1＋…＋8）行；31行＝27行；31行＝27行' },
    ...{
      '表6!B6': '岗位',
      '表6!D7': '30101',
      '表6!C33': 1,
      '表6!I33': 2,
      '表5!E7': -5,
      '表2!A1': '2021年度收入决算表（表2）',
    },
    ...{
      '整体!C15': '扩面人次（10分）',
      '整体!C16': '扩面人次（10分）',
      '整体!F23': '九十八',
      '整体!F9': 11,
    },
  });
  const { findings } = check(wrecked);
  const seen = findings.map(({ id }) => id);
  expect(seen.length).toBeGreaterThan(25);
  expect(seen.filter((id, index) => seen.indexOf(id) !== index)).toEqual([]);
});
